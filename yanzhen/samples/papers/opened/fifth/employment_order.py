"""A unit's own short order that appoints somebody, without a red head."""

from schemas.kinds import Form, Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import within
from yanzhen.samples.sheet import Look, Sheet


@layout(Kind.APPOINTMENT, Form.APPOINTMENT, split="tune", traits=("rare",))
def short_order(job: Job) -> None:
    """Title, number, whom it goes to, the meeting's decision, the unit and the day."""
    rng = job.rng
    job.facts["_short_no"] = f"〔{job.facts['_signed'].year}〕{rng.randrange(1, 60)}号"
    sheet, look = Sheet(job), Look(size=15.5)
    title = Look(size=21, face="title", value_face="title", bold=True)
    within(sheet, 105, 46, "{unit}", 150, title, "c")
    words = rng.choice(
        (
            "关于{name}同志聘任的通知",
            "关于聘任{name}同志工勤技能岗位的决定",
            "关于{name}同志岗位聘用的通知",
        )
    )
    within(sheet, 105, 60, words, 150, title, "c")
    sheet.put(105, 74, "{_short}{_short_no}", Look(size=13, value_face="body"), "c")
    y = 94.0
    if rng.random() < 0.7:
        sheet.put(
            28, y, rng.choice(("各科室、班组：", "机关各科室、所属各单位：", "各部门：")), look
        )
        y += 13
    decided = rng.choice(
        (
            "经单位领导班子会议研究决定：",
            "根据工作需要和本人取得的技术等级资格，经研究，",
            "经竞聘、考核、公示无异议，",
        )
    )
    what = rng.choice((
        "聘任{name}同志为{occupation}{grade}，聘期三年，聘任时间从{effective_date|sentence}算起。",
        "聘用{name}同志（{gender}，{birth_date|sentence}生）到工勤技能{grade}岗位（{occupation}）工作，自{effective_date|sentence}起执行相应工资待遇。",
        "{name}同志聘任到{occupation}岗位，等级为工勤技能岗位{grade}，任期自{effective_date|numeral}至{_until|numeral}。",
    ))  # fmt: skip
    y = sheet.prose(28, y, 154, decided + what, look, 2.0)
    y = sheet.prose(
        28,
        y,
        154,
        rng.choice(("特此通知。", "此决定。", "望认真履行岗位职责，努力完成各项工作任务。")),
        look,
        2.0,
    )
    within(sheet, 178, y + 34, "{unit}", 100, look, "r")
    sheet.put(174, y + 49, "{_signed}", look, "r")
    sheet.seal(job.facts["unit"], 148, y + 40)
