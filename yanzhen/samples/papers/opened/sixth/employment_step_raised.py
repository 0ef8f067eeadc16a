"""The yearly form by which a worker's pay step is raised: now and then side by side."""

from schemas.kinds import Form, Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.employment_parts import opinion
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet


@layout(Kind.APPOINTMENT, Form.SALARY_APPROVAL, split="tune", traits=("rare",))
def step_raised_form(job: Job) -> None:
    """Person, post and grade; pay of before and after in columns; month of execution; two or three offices."""
    rng = job.rng
    pay, step = int(job.facts["_pay"]), int(job.facts["_pay_step"])
    old, new = step * 25 + 70, step * 25 + 95
    sheet, x, look = Sheet(job), 16.0, Look(size=11)
    year = job.facts["effective_date"].year
    title = rng.choice(
        (
            "事业单位工作人员正常增加薪级工资审批表",
            "机关事业单位工作人员晋升工资档次审批表",
            "机关事业单位工人工资审批表",
        )
    )
    sheet.put(105, 25, title, Look(size=18, face="title", bold=True), "c")
    sheet.put(x, 38, rng.choice(("单位：", "单位名称：")) + "{unit}", look)
    sheet.put(194, 38, rng.choice((f"{year}年度　单位：元", "金额单位：元")), look, "r")
    y = 43.0
    wide = (24.0, 40.0, 18.0, 20.0, 30.0, 46.0)
    y = sheet.row(
        x,
        y,
        12,
        list(
            zip(
                wide,
                ("姓　名", "{name}", "性别", "{gender}", "出生年月", "{birth_date|month}"),
                strict=True,
            )
        ),
        look,
    )
    y = sheet.row(
        x,
        y,
        12,
        (
            (34, "参加工作时间"),
            (68, "{work_start_date|month}"),
            (30, "学　历"),
            (46, "{_education}"),
        ),
        look,
    )
    trade = ((34, rng.choice(("岗位（工种）", "工　种"))), (68, "{occupation}"))
    level = ((30, rng.choice(("技术等级", "岗位等级", "聘任等级"))), (46, "{grade}"))
    y = sheet.row(x, y, 12, (*trade, *level), look)
    y = sheet.row(
        x, y, 12, ((34, "近年考核结果"), (144, f"{year - 2}年 合格　{year - 1}年 合格")), look
    )
    bold = look._replace(bold=True)
    heads = rng.choice((("增加前", "增加后"), ("晋升前", "晋升后")))
    y = sheet.row(x, y, 11, ((34, "项　目"), (62, heads[0]), (62, heads[1]), (20, "增资")), bold)
    for label, before, after in (("岗位工资", pay, pay), ("薪级（级）", max(1, step - 1), step), ("薪级工资", old, new),
                                 ("合　计", pay + old, pay + new)):  # fmt: skip
        gain = "" if "级）" in label else str(after - before)
        y = sheet.row(
            x, y, 11, ((34, label), (62, str(before)), (62, str(after)), (20, gain)), look
        )
    y = sheet.row(
        x,
        y,
        13,
        (
            (34, rng.choice(("执行时间", "起薪时间", "增资执行时间"))),
            (144, "{effective_date|month}" if rng.random() < 0.6 else "{effective_date}"),
        ),
        look,
    )
    words = rng.choice(("同意增加一级薪级工资。", "符合增资条件，同意上报。"))
    opinion(
        sheet, (x, y, 178, 38), rng.choice(("单位意见", "呈报单位意见")), words, "{_signed}", look
    )
    sheet.seal(job.facts["unit"], x + 142, y + 22, diameter=39)
    offices = ("主管部门意见", "人事部门审批意见" if year < 2010 else "人社部门审批意见")
    for i, label in enumerate(offices[rng.randrange(2) :]):
        opinion(sheet, (x, y + 38 + 34 * i, 178, 34), label, "", "年　　月　　日", look)
