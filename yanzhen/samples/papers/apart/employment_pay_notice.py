"""The half sheet by which a bureau tells a unit what pay it approved for a worker, and from when."""

from schemas.kinds import Form, Kind
from yanzhen.samples.job import Job
from yanzhen.samples.names import COUNTIES
from yanzhen.samples.papers.opened.fourth.certificate_words import told
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import within
from yanzhen.samples.sheet import Look, Sheet


@layout(Kind.APPOINTMENT, Form.SALARY_APPROVAL, split="apart", traits=("rare",))
def pay_notice_half_sheet(job: Job) -> None:
    """Number, the unit addressed, a sentence with person, grade and month, a row of amounts, the bureau."""
    rng, facts = job.rng, job.facts
    pay, step = int(facts["_pay"]), int(facts["_pay_step"])
    old = facts["effective_date"].year < 2007
    pay, base = (pay // 3, step * 7 + 40) if old else (pay, step * 29 + 140)
    county = next((c for c in COUNTIES if str(facts["unit"]).startswith(c)), "焦作市")
    office = "人事局" if facts["effective_date"].year < 2010 else "人力资源和社会保障局"
    facts["_bureau"] = county + office
    sheet, x, look = Sheet(job, 210, 160), 22.0, Look(size=13)
    title = rng.choice(("工资变动通知单", "机关事业单位工作人员工资变动通知书", "工资审批通知单"))
    sheet.put(105, 22, title, Look(size=21, face="title", bold=True), "c")
    sheet.put(188, 33, f"工资字第{rng.randrange(100, 2400)}号", Look(size=11), "r")
    sheet.put(x, 43, "{unit}：", look)
    text = rng.choice((
        "经审核，同意你单位{name}同志（{gender}，工种：{occupation}，{work_start_date|sentence}参加工作）按{grade}执行工资，从{effective_date|sentence}起执行，标准如下：",
        "你单位工人{name}，{work_start_date|sentence}参加工作，从事{occupation}，现聘任为{grade}，批准其工资自{effective_date|sentence}起按下列标准执行：",
    ))  # fmt: skip
    y = told(sheet, (x, 55, 166), text, {}, look, 1.8)
    wide = (34.0, 34.0, 34.0, 32.0, 32.0)
    heads = ("技术等级工资", "档次", "岗位津贴") if old else ("岗位工资", "薪级", "薪级工资")
    extra = rng.choice((310, 480, 650)) // (5 if old else 1)
    amounts = (str(pay), str(step), str(base), str(extra), str(pay + base + extra))
    y = sheet.row(
        x, y, 11, list(zip(wide, (*heads, "津贴补贴", "月工资合计"), strict=True)), Look(size=11.5)
    )
    y = sheet.row(x, y, 12, list(zip(wide, amounts, strict=True)), Look(size=11.5))
    sheet.put(
        x, y + 12, rng.choice(("请按此通知办理增资手续。", "请即办理。", "请按规定兑现。")), look
    )
    within(sheet, 186, y + 20, rng.choice(("{_bureau}", "审批机关：{_bureau}")), 120, look, "r")
    sheet.put(180, y + 32, "{_signed}", look, "r")
    sheet.seal(facts["_bureau"], 152, y + 25, diameter=40)
