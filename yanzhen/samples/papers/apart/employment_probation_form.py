"""The form by which a new worker is confirmed after probation: own appraisal and four offices' boxes."""

from schemas.kinds import Form, Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.employment_parts import opinion, signature, written
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_SELF = (
    "见习期间，本人服从分配，虚心向老师傅学习，较快地掌握了本岗位的操作技能，遵守劳动纪律，团结同志，能够独立上岗工作。",
    "参加工作以来，在领导和师傅的帮助下，努力学习业务知识，按时完成各项任务，未发生责任事故。今后要继续努力，弥补不足。",
)


@layout(Kind.APPOINTMENT, Form.CONFIRMATION, split="apart", traits=("rare",))
def probation_ended_form(job: Job) -> None:
    """Person in cells, probation with its two ends, own words, the grade and pay fixed, boxes to sign."""
    rng = job.rng
    year = job.facts["effective_date"].year
    sheet, x = Sheet(job), 18.0
    who = (
        "机关事业单位工人"
        if year < 2008
        else rng.choice(("事业单位新聘用人员", "机关事业单位新录用人员"))
    )
    title = who + rng.choice(("转正定级审批表", "见习期满转正定级审批表", "转正定级呈报表"))
    sheet.put(105, 24, title, Look(size=19, face="title", bold=True), "c")
    sheet.put(x, 37, rng.choice(("工作单位：", "呈报单位：", "单位：")) + "{unit}", Look(size=11.5))
    look = written(sheet, 12) if year < 2004 or rng.random() < 0.25 else Look(size=11.5)
    wide = (24.0, 34.0, 20.0, 24.0, 28.0, 44.0)
    rows = [("姓　名", "{name}", "性　别", "{gender}", "出生年月", "{birth_date|month}"),
            ("民　族", "{_nation}", "籍　贯", "河南", "政治面貌", "{_party}")]  # fmt: skip
    y = 43.0
    for cells in rows[: rng.choice((1, 2, 2))]:
        y = sheet.row(x, y, 12, list(zip(wide, cells, strict=True)), look)
    y = sheet.row(x, y, 12, ((36, rng.choice(("参加工作时间", "参加工作年月"))), (66, "{work_start_date|month}"),
                             (28, "文化程度"), (44, "{_education}")), look)  # fmt: skip
    span = "{_work_start|m_plain}至{effective_date|m_plain}"
    y = sheet.row(x, y, 12, ((36, rng.choice(("见习期起止时间", "试用期起止时间", "见习（试用）期"))), (66, span),
                             (28, rng.choice(("工　种", "从事工种"))), (44, "{occupation}")), look)  # fmt: skip
    sheet.upright(x, y, 12, 46, "自我鉴定", Look(size=11.5))
    sheet.rect(x + 12, y, x + 174, y + 46)
    sheet.prose(
        x + 16, y + 9, 152, rng.choice(_SELF), look._replace(face=look.value_face or "body"), 1.8
    )
    signature(sheet, x + 130, y + 38, job.person.name)
    y = sheet.row(x, y + 46, 13, ((36, rng.choice(("转正定级时间", "定级执行时间"))), (66, "{effective_date}"),
                                  (28, rng.choice(("定何等级", "所定等级"))), (44, "{grade}")), look)  # fmt: skip
    y = sheet.row(
        x,
        y,
        12,
        ((36, "定级工资"), (66, "每月 {_pay} 元"), (28, "薪　级"), (44, "{_pay_step}级")),
        look,
    )
    plain = Look(size=11.5)
    words = rng.choice(
        ("该同志见习期满，考核合格，同意转正定级。", "经考核合格，同意按期转正定级。")
    )
    opinion(sheet, (x, y, 174, 38), "用人单位意见", words, "{_signed}", plain)
    sheet.seal(job.facts["unit"], x + 138, y + 22, diameter=39)
    for i, label in enumerate(
        ("主管部门意见", "人事部门审批意见" if year < 2010 else "人社部门审批意见")
    ):
        opinion(sheet, (x, y + 38 + 32 * i, 174, 32), label, "", "年　　月　　日", plain)
