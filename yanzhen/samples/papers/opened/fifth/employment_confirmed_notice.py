"""A unit's notice that its new workers' trial ended and what grade and pay they get."""

from schemas.kinds import Form, Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import within
from yanzhen.samples.sheet import Look, Sheet


@layout(Kind.APPOINTMENT, Form.CONFIRMATION, split="tune", traits=("rare",))
def notice_of_confirmation(job: Job) -> None:
    """Title, number, the start of work and the trial's end in one sentence, pay, the department's name and day."""
    rng = job.rng
    job.facts["_no"] = f"〔{job.facts['_signed'].year}〕{rng.randrange(1, 90)}号"
    sheet, look = Sheet(job), Look(size=15.5)
    title = Look(size=21, face="title", value_face="title", bold=True)
    within(
        sheet,
        105,
        50,
        rng.choice(("关于{name}同志转正定级的通知", "关于{name}同志试用期满转正定级的批复")),
        160,
        title,
        "c",
    )
    sheet.put(
        105, 64, rng.choice(("焦人薪", "焦人字")) + "{_no}", Look(size=13, value_face="body"), "c"
    )
    sheet.put(28, 86, "{unit}：", look)
    text = rng.choice((
        ("你单位{name}同志于{work_start_date|plain}参加工作，试用期已满，经考核合格，同意转正定级，定为{occupation}{grade}，"
        "转正定级时间从{effective_date|plain}起计算。"),
        ("{name}，{gender}，{birth_date|sentence}出生，{work_start_date|sentence}参加工作，从事{occupation}。经研究，同意该同志自"
        "{effective_date|plain}起转正，技术等级定为{grade}，岗位工资每月{_pay}元。"),
    ))  # fmt: skip
    y = sheet.prose(28, 100, 154, text, look, 2.0)
    y = sheet.prose(28, y, 154, rng.choice(("特此通知。", "请按规定办理有关手续。")), look, 2.0)
    within(sheet, 178, y + 34, "{_department}", 110, look, "r")
    sheet.put(174, y + 49, "{_signed}", look, "r")
    sheet.seal(job.facts["_department"], 146, y + 40)
