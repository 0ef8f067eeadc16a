"""容缺后补承诺书 that the person signs and the unit seals: the last year's appraisal follows later."""

from schemas.kinds import Form, Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.third.marks import autograph
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_OF_UNIT = (
    "{_name}同志，身份证号{_id}，系我单位工勤人员，申报2026年{_occupation}工种{_grade}考核。该同志2025年度考核结果尚未经组织人事部门备案，"
    "现申请容缺受理。"
)
_OF_WORKER = "我单位职工{_name}（身份证号：{_id}）申报工勤技能岗位{_grade}考评，因2025年度考核登记表正在办理备案手续，暂不能上传。"


@layout(Kind.OTHER, Form.COMMITMENT, split="tune", traits=("rare",))
def deferred_promise(job: Job) -> None:
    """A title, the office as addressee, two paragraphs, a hand on the left and the unit on the right."""
    rng, facts = job.rng, job.facts
    facts["_day"] = facts["_day"]._replace(year=2026)
    sheet, body = Sheet(job), Look(size=rng.choice((14, 15)))
    title = rng.choice(("容缺后补承诺书", "年度考核材料容缺后补承诺书", "承　诺　书"))
    sheet.put(105, 42, title, Look(size=23, face="title", bold=True), "c")
    sheet.put(
        27, 68, rng.choice(("市工考办：", "焦作市人力资源和社会保障局：", "工考管理机构：")), body
    )
    text = rng.choice((_OF_UNIT, _OF_WORKER))
    y = sheet.prose(27, 82, 156, text, body, 2.0)
    promise = "我单位及本人郑重承诺：于2026年9月30日前将备案后的年度考核结果上传完毕；逾期未上传或不符合要求的，视为资格审查不通过，由此产生的后果自行承担。"
    y = sheet.prose(27, y, 156, promise, body, 2.0)
    sheet.put(27, y + 24, rng.choice(("承诺人：", "承诺人（签字）：", "本人签字：")), body)
    autograph(sheet, 66, y + 23, facts["_name"], 18)
    sheet.put(180, y + 24, "承诺单位：{_issuer}", body._replace(size=13), "r")
    sheet.put(176, y + 40, "{_day}", body, "r")
    sheet.seal(facts["_issuer"], 150, y + 30, diameter=40)
