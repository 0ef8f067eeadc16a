"""The labour office's form of the nineties for apprentices who became workers of a grade, filled by pen."""

from schemas.kinds import Form, Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.employment_parts import INKS, signature
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet


@layout(Kind.APPOINTMENT, Form.CONFIRMATION, split="tune", traits=("rare",))
def apprentice_becomes_worker(job: Job) -> None:
    """Yellowed lying sheet: two halves of one table, apprenticeship left, confirmation right, opinions below."""
    rng = job.rng
    sheet, x = Sheet(job, 260, 185, (250, 244, 226)), 14.0
    title = rng.choice(("学徒工转正定级审批表", "新工人转正定级审批表", "工人转正定级表"))
    sheet.put(130, 20, title, Look(size=20, face="title", bold=True), "c")
    sheet.put(x, 33, "单位：{unit}", Look(size=11.5))
    look = Look(size=12, value_face="hand", value_colour=rng.choice(INKS), value_press="hand")
    y = sheet.row(x, 39, 13, ((22, "姓名"), (40, "{name}"), (16, "性别"), (18, "{gender}"), (26, "出生年月"), (44, "{birth_date|month}"),
                              (22, "学历"), (44, "{_education}")), look)  # fmt: skip
    y = sheet.row(
        x,
        y,
        13,
        (
            (36, "参加工作时间"),
            (60, "{work_start_date}"),
            (26, rng.choice(("从事工种", "工种"))),
            (110, "{occupation}"),
        ),
        look,
    )
    y = sheet.row(
        x,
        y,
        13,
        (
            (36, "学徒（见习）期"),
            (60, "{_work_start|m_plain}至{effective_date|m_plain}"),
            (26, "考核成绩"),
            (110, "合格"),
        ),
        look,
    )
    y = sheet.row(
        x,
        y,
        13,
        (
            (36, "转正定级时间"),
            (60, "{effective_date}"),
            (26, "定何等级"),
            (44, "{grade}"),
            (22, "月工资"),
            (44, "{_pay}元"),
        ),
        look,
    )
    third = 232 / 3
    boxes = (
        ("单位意见", "同意转正定级", True),
        ("主管部门意见", "", False),
        (rng.choice(("劳动部门审批意见", "人事部门审批意见")), "", False),
    )
    for i, (label, words, signed) in enumerate(boxes):
        left = x + third * i
        sheet.rect(left, y, left + third, y + 62)
        sheet.put(left + 4, y + 8, label, Look(size=11.5))
        sheet.put(left + 10, y + 22, words, Look(size=14, face="hand", colour=INKS[0]))
        sheet.put(
            left + third - 5,
            y + 55,
            "{_signed}" if signed else "年　　月　　日",
            look if signed else Look(size=11.5),
            "r",
        )
    signature(sheet, x + 8, y + 42, job.facts["_leader"])
    sheet.seal(job.facts["unit"], x + 52, y + 40, diameter=38)
