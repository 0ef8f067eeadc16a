"""The form with which an institution has somebody's employment in a graded post approved."""

from schemas.kinds import Form, Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.employment_parts import (
    held_before,
    opinion,
    signature,
    written,
)
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet


@layout(Kind.APPOINTMENT, Form.APPOINTMENT, split="tune", traits=("rare",))
def form_of_employment_in_a_post(job: Job) -> None:
    """Person, certificate held, post before and post now in cells; boxes of unit, department and bureau."""
    rng = job.rng
    job.facts |= {"_before": held_before(job)}
    sheet, x = Sheet(job), 17.0
    title = rng.choice(
        (
            "事业单位工作人员岗位聘用审批表",
            "焦作市事业单位工勤技能人员岗位聘用审批表",
            "事业单位工勤技能岗位聘任审批表",
        )
    )
    sheet.put(105, 24, title, Look(size=19, face="title", bold=True), "c")
    sheet.put(x, 38, rng.choice(("单位（盖章）：", "填报单位：")) + "{unit}", Look(size=11.5))
    look = written(sheet, 12) if rng.random() < 0.4 else Look(size=11.5)
    y = sheet.row(
        x,
        44,
        13,
        (
            (24, "姓　名"),
            (34, "{name}"),
            (18, "性　别"),
            (20, "{gender}"),
            (28, "出生年月"),
            (52, "{birth_date|month}"),
        ),
        look,
    )
    y = sheet.row(
        x,
        y,
        13,
        (
            (24, "学　历"),
            (34, "{_education}"),
            (38, "参加工作时间"),
            (80, "{work_start_date|month}"),
        ),
        look,
    )
    y = sheet.row(
        x,
        y,
        13,
        (
            (24, "政治面貌"),
            (34, "{_party}"),
            (38, rng.choice(("工　种", "岗位工种"))),
            (80, "{occupation}"),
        ),
        look,
    )
    rows = [
        (("现聘岗位等级", "{_before}"), ("拟聘岗位等级", "{grade}")),
        (("岗位类别", "工勤技能岗位"), ("聘用起始时间", "{effective_date}")),
    ]
    if rng.random() < 0.5:
        rows.reverse()
    for (a, one), (b, two) in rows:
        y = sheet.row(x, y, 14, ((34, a), (52, one), (38, b), (52, two)), look)
    if rng.random() < 0.5:
        y = sheet.row(
            x, y, 13, ((34, "聘期"), (142, "{effective_date|numeral}至{_until|numeral}")), look
        )
    plain = Look(size=11.5)
    opinion(
        sheet,
        (x, y, 176, 40),
        "聘用单位意见",
        rng.choice(("经竞聘上岗，同意聘用。", "经研究，同意聘用到上述岗位。")),
        "{_signed}",
        plain,
    )
    signature(sheet, x + 60, y + 32, job.facts["_leader"])
    sheet.seal(job.facts["unit"], x + 140, y + 24, diameter=39)
    opinion(
        sheet,
        (x, y + 40, 176, 36),
        "主管部门意见",
        rng.choice(("同意", "")),
        "（盖章）　　年　月　日",
        plain,
    )
    opinion(sheet, (x, y + 76, 176, 36), "人社部门意见", "", "（盖章）　　年　月　日", plain)
    sheet.put(x, y + 118, "注：此表一式三份，存入个人档案一份。", Look(size=9.5))
