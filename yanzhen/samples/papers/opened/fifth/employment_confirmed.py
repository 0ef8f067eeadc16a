"""The form with which a new worker's trial ends: the report, the grade set, the offices' consent."""

from schemas.kinds import Form, Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.employment_parts import opinion, signature, written
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet


@layout(Kind.APPOINTMENT, Form.CONFIRMATION, split="tune", traits=("rare",))
def end_of_trial(job: Job) -> None:
    """Cells of the person, a short report of the trial, the grade and pay set from a day, three boxes."""
    rng = job.rng
    sheet, x = Sheet(job), 18.0
    title = rng.choice(
        (
            "见习期满转正定级审批表",
            "学徒（熟练）期满转正定级审批表",
            "工作人员转正定级审批表",
            "新参加工作人员转正定级表",
        )
    )
    sheet.put(105, 24, title, Look(size=20, face="title", bold=True), "c")
    look = written(sheet, 12) if rng.random() < 0.6 else Look(size=11.5)
    y = sheet.row(
        x,
        36,
        13,
        (
            (24, "姓　名"),
            (36, "{name}"),
            (18, "性　别"),
            (18, "{gender}"),
            (28, "出生年月"),
            (50, "{birth_date|month}"),
        ),
        look,
    )
    y = sheet.row(
        x, y, 13, ((24, "工作单位"), (72, "{unit}"), (28, "文化程度"), (50, "{_education}")), look
    )
    y = sheet.row(
        x,
        y,
        13,
        ((40, "参加工作时间"), (56, "{work_start_date}"), (28, "工　种"), (50, "{occupation}")),
        look,
    )
    text = rng.choice((
        "试用期间能够遵守劳动纪律，虚心学习操作技术，较好地完成了工作任务。",
        "见习期间服从分配，认真学习业务，能独立承担本岗位工作，申请按期转正。",
    ))  # fmt: skip
    sheet.cell(x, y, 24, 40, rng.choice(("个人小结", "工作表现")), Look(size=11.5))
    sheet.rect(x + 24, y, x + 174, y + 40)
    sheet.prose(x + 28, y + 8, 142, text, Look(size=13, face="hand", colour=(26, 30, 84)), 1.7)
    signature(sheet, x + 130, y + 32, job.person.name, 14)
    y += 40
    rows = (
        (("定级等级", "{grade}"), (rng.choice(("转正定级时间", "转正时间")), "{effective_date}")),
        (("岗位工资", "{_pay}元"), ("薪级", "{_pay_step}级")),
    )
    for (a, one), (b, two) in rows:
        y = sheet.row(x, y, 13, ((28, a), (54, one), (38, b), (54, two)), look)
    plain = Look(size=11.5)
    opinion(
        sheet,
        (x, y, 174, 38),
        "所在单位意见",
        rng.choice(("同意按期转正定级。", "该同志考核合格，同意转正。")),
        "{_signed}",
        plain,
    )
    sheet.seal(job.facts["unit"], x + 138, y + 22, diameter=39)
    opinion(sheet, (x, y + 38, 174, 34), "主管部门意见", "", "年　　月　　日", plain)
    opinion(
        sheet,
        (x, y + 72, 174, 34),
        rng.choice(("人事部门意见", "审批机关意见")),
        "",
        "年　　月　　日",
        plain,
    )
