"""A superior's reply to a unit that asked to employ somebody in a graded post."""

from schemas.kinds import Form, Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.employment_parts import copies, red_head, shift
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import within
from yanzhen.samples.sheet import Look, Sheet


@layout(Kind.APPOINTMENT, Form.APPOINTMENT, split="tune", traits=("rare",))
def reply_to_a_unit(job: Job) -> None:
    """Red head of the department, the unit addressed, its request quoted, consent, and when it counts from."""
    shift(job, 2)
    rng = job.rng
    sheet, look = Sheet(job), Look(size=15)
    red_head(
        sheet,
        "{_department}" + rng.choice(("文件", "")),
        rng.choice(("焦人〔{_serial}", "焦人社职〔{_serial}")),
    )
    title = Look(size=19, face="title", value_face="title", bold=True)
    what = rng.choice(("同志聘用的批复", "同志工勤技能岗位聘用的批复", "同志岗位聘用的批复"))
    within(sheet, 105, 80, "关于同意{name}" + what, 160, title, "c")
    sheet.put(26, 98, "{unit}：", look)
    asked = rng.choice(("《关于工勤技能岗位聘用人员的请示》", "《关于{name}同志岗位聘用的请示》"))
    y = sheet.prose(26, 112, 158, "你单位" + asked + "收悉。经研究，批复如下：", look, 1.95)
    text = rng.choice((
        "同意聘用{name}同志到{occupation}工勤技能{grade}岗位，聘用时间自{effective_date|sentence}起，聘期三年。",
        "同意{name}同志聘用为{occupation}{grade}，聘期自{effective_date|numeral}至{_until|numeral}。",
        "根据岗位设置和本人任职条件，同意你单位聘用{name}同志为工勤技能{grade}（{occupation}），从{effective_date|sentence}起执行。",
    ))  # fmt: skip
    y = sheet.prose(26, y, 158, text, look, 1.95)
    more = rng.choice(
        ("请按规定签订聘用合同，兑现相关待遇。", "接文后，请及时办理聘用手续和工资变动手续。")
    )
    y = sheet.prose(26, y, 158, more, look, 1.95)
    y = sheet.prose(26, y, 158, rng.choice(("此复。", "特此批复。")), look, 1.95)
    within(sheet, 178, y + 30, "{_department}", 110, look, "r")
    sheet.put(174, y + 44, "{_signed}", look, "r")
    sheet.seal(job.facts["_department"], 146, y + 36)
    if rng.random() < 0.7:
        copies(sheet, 258, "市人力资源和社会保障局。", "办公室　　{_printed|plain}印发")
