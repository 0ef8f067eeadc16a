"""A register's sheet on a worker's wages: the pay of the post, its step and the month from which it counts."""

from schemas.kinds import Form, Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.employment_parts import somebody
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import slot, within
from yanzhen.samples.sheet import Look, Sheet


@layout(Kind.APPOINTMENT, Form.SALARY_APPROVAL, split="tune", traits=("rare",))
def approved_pay_of_a_worker(job: Job) -> None:
    """A needle-printed slip: pairs on rules, the items of pay in a small table, the bureau's approval."""
    rng = job.rng
    pay, step = int(job.facts["_pay"]), int(job.facts["_pay_step"])
    job.facts |= {"_step_pay": str(step * 28 + 120), "_sum": str(pay + step * 28 + 120 + 430),
                  "_clerk": somebody(job, "female"), "_bureau": "焦作市人力资源和社会保障局"}  # fmt: skip
    sheet, x = Sheet(job, 210, 200), 20.0
    title = rng.choice(
        (
            "事业单位工人岗位工资审批表",
            "机关事业单位技术工人工资审批表",
            "工人岗位工资、薪级工资审批表",
        )
    )
    sheet.put(105, 22, title, Look(size=19, face="title", bold=True), "c")
    look = Look(size=12, value_face="body", value_press=rng.choice(("dots", None)))
    slot(sheet, x, 40, "单　　位", "{unit}", 124, look)
    slot(sheet, 128, 40, "姓　　名", "{name}", 190, look)
    slot(sheet, x, 53, "性　　别", "{gender}", 64, look)
    slot(sheet, 70, 53, "出生年月", "{birth_date|month}", 124, look)
    slot(sheet, 128, 53, "参加工作", "{work_start_date|month}", 190, look)
    slot(sheet, x, 66, rng.choice(("工　　种", "岗　　位")), "{occupation}", 92, look)
    slot(sheet, 98, 66, rng.choice(("技术等级", "岗位等级")), "{grade}", 190, look)
    names = ("岗位工资", "薪级", "薪级工资", "津贴补贴", "月工资合计")
    wide = (36.0, 26.0, 36.0, 36.0, 36.0)
    y = sheet.row(x, 78, 12, list(zip(wide, names, strict=True)), look)
    y = sheet.row(
        x,
        y,
        13,
        list(zip(wide, ("{_pay}", "{_pay_step}", "{_step_pay}", "430", "{_sum}"), strict=True)),
        look,
    )
    text = rng.choice(
        (
            "上述工资从{effective_date|sentence}起执行。",
            "经审核，同意自{effective_date|sentence}起按上列标准发放工资。",
        )
    )
    y = sheet.prose(x, y + 12, 170, text, Look(size=13), 1.8)
    sheet.put(x, y + 34, "经办人：{_clerk}", Look(size=12))
    within(sheet, 186, y + 22, "审批机关：{_bureau}", 110, Look(size=12), "r")
    within(sheet, 182, y + 35, "{_signed}", 80, Look(size=12), "r")
    sheet.seal(job.facts["_bureau"], 152, y + 28, diameter=41)
