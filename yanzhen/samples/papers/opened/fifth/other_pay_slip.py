"""A slip of one month's pay, as an office hands it out."""

from schemas.kinds import Form, Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_NO_FORM: Form | None = None
_EARNED = (
    "岗位工资",
    "薪级工资",
    "基础性绩效",
    "奖励性绩效",
    "物业补贴",
    "交通补贴",
    "教护10%",
    "取暖补贴",
)
_HELD = ("养老保险", "职业年金", "医疗保险", "失业保险", "住房公积金", "个人所得税", "工会会费")


@layout(Kind.OTHER, _NO_FORM, split="tune", traits=("rare",))
def pay_slip(job: Job) -> None:
    """What one was paid and what was held back, in two bands of columns or in one list."""
    rng = job.rng
    earned = [(n, 100 * rng.randrange(200, 2600)) for n in rng.sample(_EARNED, rng.randrange(4, 7))]
    held = [(n, rng.randrange(1200, 26000)) for n in rng.sample(_HELD, rng.randrange(3, 6))]
    total, taken = sum(v for _, v in earned), sum(v for _, v in held)
    earned.append((rng.choice(("应发合计", "应发工资")), total))
    held += [(rng.choice(("扣款合计", "代扣合计")), taken), (rng.choice(("实发工资", "实发金额")), total - taken)]  # fmt: skip
    for n, (_, value) in enumerate(earned + held):
        job.facts[f"_sum{n}"] = f"{value / 100:.2f}"
    job.facts["_code"] = f"{rng.randrange(1, 400):04d}"
    names = [name for name, _ in earned + held]
    if rng.random() < 0.6:
        _bands(job, names, len(earned))
    else:
        _list(job, names)


def _title(job: Job, short: str) -> str:
    month = job.facts["_day"]
    where = f"{job.facts['_issuer']}" if job.rng.random() < 0.6 else ""
    return f"{where}{month.year}年{month.month}月{short}"


def _bands(job: Job, names: list[str], first: int) -> None:
    sheet, look, x = Sheet(job, 297, 105), Look(size=10), 18.0
    sheet.put(148, 17, _title(job, job.rng.choice(("工资条", "工资发放表"))), Look(size=15, face="title"), "c")  # fmt: skip
    sheet.put(x, 29, "编号：{_code}", look)
    sheet.put(x + 60, 29, "姓名：{_name}", look)
    sheet.put(279, 29, "单位：元", look, "r")
    y = 35.0
    for start, end in ((0, first), (first, len(names))):
        wide = 261 / (end - start)
        y = sheet.row(x, y, 11, [(wide, n) for n in names[start:end]], look._replace(bold=True))
        y = sheet.row(x, y, 12, [(wide, f"{{_sum{n}}}") for n in range(start, end)], look)
    sheet.put(x, y + 9, "注：请妥善保管，如有疑问请于三日内到财务科核对。", look._replace(size=9))


def _list(job: Job, names: list[str]) -> None:
    sheet, look, x = Sheet(job, 148, 210), Look(size=10.5), 26.0
    sheet.prose(20, 18, 108, _title(job, "工资明细"), Look(size=13, face="title"), 1.5, 0)
    y = sheet.row(x, 36, 9.5, ((24, "姓名"), (28, "{_name}"), (20, "编号"), (24, "{_code}")), look)
    y = sheet.row(x, y, 9.5, ((52, "项目"), (44, "金额（元）")), look._replace(bold=True))
    for n, name in enumerate(names):
        y = sheet.row(x, y, 9, ((52, name), (44, f"{{_sum{n}}}")), look)
    sheet.put(x, y + 8, "签收：", look)
    sheet.put(x + 96, y + 8, "打印：{_day|plain}", look, "r")
