"""Pay: a lying form of old and new pay with three offices, a slip cut in half."""

from schemas.kinds import Form
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth import employment_parts as parts
from yanzhen.samples.papers.opened.fourth.employment_parts import KIND
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet


@layout(KIND, Form.SALARY_APPROVAL, split="tune", traits=("rare",))
def lying_pay_form(job: Job) -> None:
    """A lying form under two rows of heads: before and after the change, then three offices side by side."""
    pay, step = int(job.facts["_pay"]), int(job.facts["_pay_step"])
    job.facts |= {"_before": parts.held_before(job), "_old_pay": str(pay - 110), "_old_step": str(max(1, step - 2)),
                  "_sum": str(pay + step * 22), "_old_sum": str(pay - 110 + step * 20), "_clerk": parts.somebody(job, "female")}  # fmt: skip
    sheet, x, look = Sheet(job, 297, 210), 14.0, Look(size=11)
    sheet.put(
        148.5, 20, "机关事业单位工人工资变动审批表", Look(size=20, face="title", bold=True), "c"
    )
    sheet.put(x, 33, "填报单位：{unit}", look)
    sheet.put(283, 33, "单位：元/月", look, "r")
    y = sheet.row(x, 38, 12, ((24, "姓名"), (40, "{name}"), (18, "性别"), (20, "{gender}"), (28, "出生年月"), (36, "{birth_date|m_dot}"),
                              (36, "参加工作时间"), (67, "{work_start_date}")), look)  # fmt: skip
    y = sheet.row(x, y, 12, ((24, "学历"), (40, "{_education}"), (38, "岗位（工种）"), (64, "{occupation}"), (36, "变动原因"),
                             (67, "晋升技术等级")), look)  # fmt: skip
    y = _two_heads(sheet, x, y, look)
    y = sheet.row(x, y, 14, ((24, "金额"), (37, "{_before}"), (26, "{_old_pay}"), (26, "{_old_step}"), (26, "{_old_sum}"),
                             (37, "{grade}"), (26, "{_pay}"), (26, "{_pay_step}"), (41, "{_sum}")), look)  # fmt: skip
    y = sheet.row(
        x,
        y,
        12,
        ((61, "变动后工资起薪时间"), (78, "{effective_date}"), (63, "下次晋升薪级时间"), (67, "")),
        look,
    )
    for i, (label, words) in enumerate(
        (
            ("呈报单位意见", "符合规定，同意上报。"),
            ("主管部门意见", "同意。"),
            ("人社部门审批意见", ""),
        )
    ):
        _office(sheet, (x + i * 89.67, y), label, words, i)
    sheet.seal(job.facts["unit"], x + 58, y + 34, diameter=39)
    sheet.put(x, y + 68, "填表人：{_clerk}　　　　本表一式三份", Look(size=10))


def _two_heads(sheet: Sheet, x: float, y: float, look: Look) -> float:
    """变动前 and 变动后 over their columns."""
    bold = look._replace(bold=True)
    sheet.cell(x, y, 24, 22, "工资项目", bold)
    sheet.cell(x + 24, y, 115, 10, "变　动　前", bold)
    sheet.cell(x + 139, y, 130, 10, "变　动　后", bold)
    names = ("技术等级", "岗位工资", "薪级", "合计")
    wide = (37.0, 26.0, 26.0, 26.0, 37.0, 26.0, 26.0, 41.0)
    return sheet.row(x + 24, y + 10, 12, list(zip(wide, names * 2, strict=True)), look)


def _office(sheet: Sheet, at: tuple[float, float], label: str, words: str, number: int) -> None:
    """One office's box: what it says, who signed for the unit, the day or its blanks."""
    x, y = at
    sheet.rect(x, y, x + 89.67, y + 62)
    sheet.put(x + 4, y + 7, label, Look(size=11, bold=True))
    sheet.put(x + 8, y + 18, words, Look(size=11))
    day = "{_signed}" if number == 0 else "年　　月　　日"
    sheet.put(x + 84, y + 55, day, Look(size=11), "r")
    if number == 0:
        sheet.put(x + 4, y + 44, "负责人", Look(size=11))
        parts.signature(sheet, x + 18, y + 43, sheet.job.facts["_leader"])


@layout(KIND, Form.SALARY_APPROVAL, split="tune", traits=("rare",))
def pay_slip_notice(job: Job) -> None:
    """A slip of half a page that tells the unit what pay was approved: items in two columns, one seal below."""
    job.facts |= {"_clerk": parts.somebody(job, "female"), "_checker": parts.somebody(job)}
    sheet, x = Sheet(job, 210, 148), 16.0
    sheet.put(105, 17, "工资审批通知单", Look(size=20, face="title", bold=True), "c")
    sheet.put(194, 27, "编号〔{_serial}", Look(size=10.5), "r")
    sheet.put(x, 27, "{unit}：", Look(size=12))
    press = job.rng.choice(("", "dots"))
    look = Look(size=11.5, value_face="body", value_press="dots") if press else Look(size=11.5)
    y = 33.0
    for left, one, right, two in (("姓　　名", "{name}", "参加工作时间", "{work_start_date|month}"), ("工　　种", "{occupation}", "技术等级", "{grade}"),
                                  ("岗位工资", "{_pay}元", "薪级工资", "第{_pay_step}级"), ("批准原因", "技术等级变动", "执行时间", "{effective_date}")):  # fmt: skip
        y = sheet.row(x, y, 12.5, ((28, left), (60, one), (34, right), (56, two)), look)
    sheet.prose(
        x,
        y + 9,
        178,
        "以上工资已经审核批准，请据此办理发放手续，并将本单存入本人档案。",
        Look(size=11.5),
        1.7,
    )
    sheet.put(x, y + 40, "经办：{_clerk}", Look(size=11.5))
    sheet.put(x + 50, y + 40, "审核：{_checker}", Look(size=11.5))
    sheet.put(188, y + 32, "审批机关：{_department}", Look(size=11.5), "r")
    sheet.put(184, y + 42, "{_signed}", Look(size=11.5), "r")
    sheet.seal(job.facts["_department"], 160, y + 36, diameter=38)
