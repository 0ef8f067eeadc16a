"""培训合格证 and 结业证书: hours of training, no grade of a post."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_NO_FORM: Form | None = None
_COURSES = ("机关事业单位工勤人员继续教育培训", "安全生产知识培训", "消防安全知识培训", "职业道德与礼仪培训", "工勤技能岗位公共科目培训",
            "特种作业安全知识培训")  # fmt: skip
_HOUSES = (
    "焦作市职工培训中心",
    "焦作市行政事业人员培训中心",
    "焦作市安全生产教育培训中心",
    "焦作市职业技术学校",
)


@layout(Kind.OTHER, _NO_FORM, split="apart", traits=("rare",))
def training_completed(job: Job) -> None:
    """A small lying certificate: a portrait on the left, the training in a sentence, the house and the day."""
    rng, facts = job.rng, job.facts
    facts |= {"_course": rng.choice(_COURSES), "_hours": str(rng.choice((16, 24, 40, 48, 72, 90))),
              "_house": rng.choice(_HOUSES), "_serial": f"PX{facts['_day'].year}{rng.randrange(1, 9999):04d}"}  # fmt: skip
    sheet = Sheet(job, 250, 175, rng.choice(((246, 250, 246), (252, 249, 240), (245, 248, 253))))
    decor.frame(sheet, 8, rng.choice((decor.GREEN, decor.BLUE, decor.RED)), double=False)
    word = rng.choice(("培训合格证书", "结 业 证 书", "培训结业证", "继续教育合格证"))
    sheet.put(125, 30, word, Look(size=28, face="title", bold=True), "c")
    left = 34.0
    if rng.random() < 0.6:
        decor.photo(sheet, 24, 54, 30, 41)
        left = 66.0
    text = rng.choice((
        "{_name}同志（身份证号：{_id}）参加{_course}，共{_hours}学时，经考核合格，准予结业。",
        "学员{_name}，工作单位{_issuer}，完成{_course}规定的{_hours}学时学习任务，成绩合格，特发此证。",
    ))  # fmt: skip
    sheet.prose(left, 62, 222 - left, text, Look(size=16), 2.0)
    sheet.put(24, 150, "编号：{_serial}", Look(size=11))
    sheet.put(222, 134, "{_house}", Look(size=14), "r")
    sheet.put(220, 147, "{_day}", Look(size=13), "r")
    sheet.seal(facts["_house"], 190, 139, diameter=40)
