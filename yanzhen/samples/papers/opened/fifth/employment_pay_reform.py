"""The table by which a worker's pay was moved into the new scale, with the years that count."""

from schemas.kinds import Form, Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.employment_parts import somebody
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet


@layout(Kind.APPOINTMENT, Form.SALARY_APPROVAL, split="tune", traits=("rare",))
def pay_moved_to_the_scale(job: Job) -> None:
    """Upright labels for groups, years of work and of the post, the pay found, offices in a row."""
    rng = job.rng
    pay, step = int(job.facts["_pay"]), int(job.facts["_pay_step"])
    years = job.facts["effective_date"].year - job.facts["work_start_date"].year + 1
    job.facts |= {
        "_years": f"{years}年",
        "_step_pay": str(step * 24 + 90),
        "_sum": str(pay + step * 24 + 90),
        "_clerk": somebody(job, "female"),
    }
    sheet, x, look = Sheet(job), 16.0, Look(size=11)
    title = rng.choice(
        (
            "事业单位工作人员收入分配制度改革套改审批表",
            "机关事业单位技术工人工资套改表",
            "事业单位工勤人员岗位薪级工资审批表",
        )
    )
    sheet.put(105, 25, title, Look(size=17, face="title", bold=True), "c")
    sheet.put(x, 38, "单位名称：{unit}", look)
    sheet.put(194, 38, "单位：年、元/月", look, "r")
    y = 43.0
    sheet.upright(x, y, 12, 39, "基本情况", look)
    y = sheet.row(
        x + 12, y, 13, ((26, "姓　名"), (44, "{name}"), (26, "性　别"), (70, "{gender}")), look
    )
    y = sheet.row(
        x + 12,
        y,
        13,
        (
            (26, "出生年月"),
            (44, "{birth_date|month}"),
            (36, "参加工作时间"),
            (60, "{work_start_date|month}"),
        ),
        look,
    )
    y = sheet.row(
        x + 12,
        y,
        13,
        ((26, "学　历"), (44, "{_education}"), (36, "工作年限"), (60, "{_years}")),
        look,
    )
    sheet.upright(x, y, 12, 39, "套改情况", look)
    y = sheet.row(
        x + 12,
        y,
        13,
        (
            (40, rng.choice(("岗位（工种）", "工　种"))),
            (50, "{occupation}"),
            (36, rng.choice(("技术等级", "聘用等级"))),
            (40, "{grade}"),
        ),
        look,
    )
    y = sheet.row(
        x + 12,
        y,
        13,
        ((40, "岗位工资"), (50, "{_pay}"), (36, "薪级工资"), (40, "{_pay_step}级 {_step_pay}")),
        look,
    )
    y = sheet.row(
        x + 12,
        y,
        13,
        ((40, "两项合计"), (50, "{_sum}"), (36, "执行时间"), (40, "{effective_date}")),
        look,
    )
    labels = ("单位意见", "主管部门意见", rng.choice(("审批部门意见", "人事部门意见")))
    for i, label in enumerate(labels):
        left = x + i * 59.33
        sheet.rect(left, y, left + 59.33, y + 60)
        sheet.put(left + 29.6, y + 8, label, look, "c")
        sheet.put(left + 55, y + 53, "{_signed}" if i == 0 else "年　月　日", look, "r")
    sheet.put(x + 6, y + 22, rng.choice(("同意上报", "同意")), look)
    sheet.seal(job.facts["unit"], x + 30, y + 36, diameter=39)
    sheet.put(x, y + 68, "填表人：{_clerk}", look)
