"""A red-headed paper on the staff of a unit that was merged: who goes where and into which trade."""

from schemas.kinds import Form, Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.employment_parts import copies, red_head, shift
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import within
from yanzhen.samples.sheet import Look, Sheet


@layout(Kind.APPOINTMENT, Form.TRANSFER_PROOF, split="tune", traits=("rare",))
def reform_moves_a_worker(job: Job) -> None:
    """Head of the department, title with the person, the reform as reason, the new unit and trade, the day."""
    shift(job, 1)
    rng = job.rng
    sheet, look = Sheet(job), Look(size=15)
    red_head(sheet, "{_department}文件", rng.choice(("焦编改〔{_serial}", "焦人字〔{_serial}")))
    title = Look(size=19, face="title", value_face="title", bold=True)
    within(
        sheet,
        105,
        80,
        rng.choice(("关于{name}同志岗位调整的通知", "关于机构改革中{name}同志转岗的通知")),
        160,
        title,
        "c",
    )
    sheet.put(26, 98, "{unit}：", look)
    text = rng.choice((
        "根据事业单位机构改革方案和职能调整情况，经研究决定，{name}同志由{_old}岗位调整到{occupation}岗位工作，时间从{effective_date|sentence}起计算。",
        ("因事业单位机构改革，原单位撤并，{name}同志整体划转你单位，原从事{_old}，自{effective_date|sentence}起从事{occupation}工作，"
        "原工勤技能岗位等级{grade}不变。"),
    ))  # fmt: skip
    y = sheet.prose(26, 112, 158, text, look, 1.95)
    y = sheet.prose(
        26,
        y,
        158,
        rng.choice(("请按有关规定办理相关手续。", "接通知后，请及时办理人事、工资关系变动手续。")),
        look,
        1.95,
    )
    within(sheet, 178, y + 34, "{_department}", 110, look, "r")
    sheet.put(174, y + 48, "{_signed}", look, "r")
    sheet.seal(job.facts["_department"], 146, y + 40)
    if rng.random() < 0.7:
        copies(sheet, 258, "市委编办，市人力资源和社会保障局。", "办公室　　{_printed|plain}印发")
