"""The half-page slip by which the department tells a unit that its worker is confirmed, with a stub."""

from schemas.kinds import Form, Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.certificate_words import dotted, told
from yanzhen.samples.papers.opened.fourth.employment_parts import somebody, written
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import within
from yanzhen.samples.sheet import Look, Sheet


@layout(Kind.APPOINTMENT, Form.CONFIRMATION, split="tune", traits=("rare",))
def confirmed_slip(job: Job) -> None:
    """A number, the unit addressed, one sentence whose blanks were filled, pay, the department and day."""
    rng = job.rng
    job.facts["_clerk"] = somebody(job, "female")
    old = job.facts["effective_date"].year < 2005
    sheet = Sheet(job, 210, 160, (250, 247, 234) if old else (255, 255, 255))
    pen = written(sheet, 14.5) if old or rng.random() < 0.35 else Look(size=14)
    title = rng.choice(("转正定级通知单", "工人转正定级通知书", "转正定级工资通知单"))
    sheet.put(105, 20, title, Look(size=22, face="title", bold=True), "c")
    sheet.put(
        188,
        33,
        rng.choice(("（{_serial}", "编号：{_serial}")).replace("（", "人薪〔"),
        Look(size=11.5),
        "r",
    )
    sheet.put(22, 46, "{unit}：", pen)
    grade = rng.choice(("定为{grade}", "技术等级定为{grade}", "评定为{grade}"))
    text = rng.choice((
        (f"你单位{{name}}同志，{{gender}}，{{work_start_date|sentence}}参加工作，从事{{occupation}}工种，见习期满，经考核合格，"
        f"同意自{{effective_date|numeral}}起转正定级，{grade}，月工资 {{_pay}} 元。"),
        (f"经审核，同意你单位{{occupation}}工种{{name}}同志从{{effective_date|numeral}}起转正，{grade}，执行"
        "岗位工资 {_pay} 元、薪级工资 {_pay_step} 级。该同志参加工作时间为{work_start_date|sentence}。"),
    ))  # fmt: skip
    y = told(sheet, (22, 61, 166), text, {}, pen, 2.1, underline=True)
    sheet.put(32, y + 3, rng.choice(("特此通知。", "请按规定办理工资手续。")), Look(size=14))
    within(sheet, 184, y + 21, "{_department}", 100, Look(size=13.5), "r")
    sheet.put(180, y + 33, "{_signed}", Look(size=13.5), "r")
    sheet.seal(job.facts["department"], 150, y + 25, diameter=40)
    dotted(sheet, 14, 196, 146)
    sheet.put(22, 153, "经办：{_clerk}", Look(size=10.5))
    sheet.put(188, 153, "一式三份：单位、本人档案、存根", Look(size=10), "r")
