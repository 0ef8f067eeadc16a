"""The bureau's form of a worker's changed pay, upright: items in rows, before and after, offices below."""

from schemas.kinds import Form, Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.employment_parts import held_before, signature
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_X = 18.0


@layout(Kind.APPOINTMENT, Form.SALARY_APPROVAL, split="apart", traits=("rare",))
def pay_change_decided(job: Job) -> None:
    """Unit over the table; person; reason; four items before and after; month of pay; three offices' boxes."""
    rng = job.rng
    job.facts |= {"_held": held_before(job), "_id": job.person.id_number}
    sheet, look = Sheet(job), Look(size=11)
    title = rng.choice(("机关事业单位工作人员工资变动审批表", "事业单位工作人员工资变动审批表", "机关事业单位工人工资变动审批表"))  # fmt: skip
    sheet.put(105, 22, title, Look(size=19, face="title", bold=True), "c")
    sheet.put(_X, 34, rng.choice(("单位：{unit}", "工作单位：{unit}", "填报单位：{unit}")), look)
    sheet.put(192, 34, rng.choice(("{_signed}", "单位：元／月")), look, "r")
    y = _person(sheet, look)
    y = _items(sheet, y, look)
    _offices(sheet, y, look)


def _person(sheet: Sheet, look: Look) -> float:
    """Who it is, the trade, and why the pay changes."""
    rng, y = sheet.job.rng, 39.0
    wide = (24.0, 36.0, 22.0, 22.0, 30.0, 40.0)
    third = rng.choice((("学　历", "{_education}", "民族", "{_nation}"), ("政治面貌", "{_party}", "学历", "{_education}")))  # fmt: skip
    for cells in (("姓　名", "{name}", "性别", "{gender}", "出生年月", "{birth_date|month}"),
                  (*third, "参加工作时间", "{work_start_date|month}")):  # fmt: skip
        y = sheet.row(_X, y, 11, list(zip(wide, cells, strict=True)), look)
    if rng.random() < 0.4:
        y = sheet.row(_X, y, 11, ((24, "身份证号"), (150, "{_id}")), look)
    trade = rng.choice(("工　种", "岗位工种", "岗位（工种）"))
    y = sheet.row(_X, y, 11, ((24, trade), (80, "{occupation}"), (30, "变动类别"), (40, "岗位变动")), look)  # fmt: skip
    reason = rng.choice(("取得{grade}证书并聘用到相应岗位", "聘用为工勤技能{grade}岗位", "晋升为{grade}"))  # fmt: skip
    return sheet.row(_X, y, 11, ((24, "变动原因"), (150, reason)), look)


def _items(sheet: Sheet, y: float, look: Look) -> float:
    """Post, pay of the post, step, pay of the step, and the sums."""
    rng, facts = sheet.job.rng, sheet.job.facts
    pay, step = int(facts["_pay"]), int(facts["_pay_step"])
    heads = rng.choice((("变动前", "变动后"), ("原工资", "现工资"), ("变动前情况", "变动后情况")))
    y = sheet.row(_X, y, 11, ((44, "项　　目"), (50, heads[0]), (50, heads[1]), (30, "增减额")), look._replace(bold=True))  # fmt: skip
    old = facts["effective_date"].year < 2007
    names = ("技术等级工资", "档次", "岗位津贴") if old else ("岗位工资", "薪级", "薪级工资")
    pay = pay // 3 if old else pay
    base, rise = (
        (60 if old else 170) + step * 31 // (4 if old else 1),
        rng.choice((60, 90, 120)) // (3 if old else 1),
    )
    rows = ((rng.choice(("岗位等级", "技术等级", "执行岗位")), "{_held}", "{grade}", ""), (names[0], str(pay), str(pay + rise), str(rise)),
            (names[1], str(step), str(step + 1), ""), (names[2], str(base), str(base + 31), "31"),
            ("合　　计", str(pay + base), str(pay + rise + base + 31), str(rise + 31)))  # fmt: skip
    for label, before, after, gain in rows:
        y = sheet.row(_X, y, 11, ((44, label), (50, before), (50, after), (30, gain)), look)
    label = rng.choice(("执行时间", "起薪时间", "从何时执行", "工资执行时间"))
    shown = rng.choice(("{effective_date|month}", "{effective_date|numeral}"))
    return sheet.row(_X, y, 12, ((44, label), (130, shown)), look)


def _offices(sheet: Sheet, y: float, look: Look) -> None:
    """Unit with seal and day, superior and bureau left open."""
    job, rng = sheet.job, sheet.job.rng
    office = "人事部门意见" if job.facts["effective_date"].year < 2010 else "人社部门意见"
    offices = ("呈报单位意见", "主管部门意见", rng.choice(("审批机关意见", office)))
    for i, label in enumerate(offices):
        left = _X + 58 * i
        sheet.cell(left, y, 58, 10, label, look)
        sheet.rect(left, y + 10, left + 58, y + 68)
        day = "{_signed|numeral}" if i == 0 else "年　　月　　日"
        sheet.put(left + 54, y + 61, day, look._replace(size=10.5), "r")
    sheet.put(_X + 8, y + 20, rng.choice(("同意上报。", "同意呈报。", "情况属实，同意。")), look)
    sheet.put(_X + 6, y + 32, "负责人：", look)
    signature(sheet, _X + 22, y + 32, job.facts["_leader"], 14)
    sheet.seal(job.facts["unit"], _X + 32, y + 47, diameter=38)
    sheet.put(_X, y + 76, rng.choice(("注：本表一式三份，存本人档案一份。", "此表一式两份。")), Look(size=9.5))  # fmt: skip
