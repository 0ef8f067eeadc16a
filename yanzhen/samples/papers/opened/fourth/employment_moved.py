"""Moves: a notice after a reform of bodies, a form by which a worker changes the trade."""

from schemas.kinds import Form
from yanzhen.samples import names
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth import employment_parts as parts
from yanzhen.samples.papers.opened.fourth.employment_parts import KIND
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet


@layout(KIND, Form.TRANSFER_PROOF, split="tune", traits=("rare",))
def reform_notice(job: Job) -> None:
    """A department's notice under red: which body a worker belongs to since the reform, in two paragraphs."""
    parts.shift(job, 2)
    others = [u for group in names.UNITS.values() for u in group if u != job.facts["unit"]]
    job.facts["_left"] = job.rng.choice(others)
    sheet, look = Sheet(job), Look(size=14.5)
    parts.red_head(sheet, "{_department}文件", "{_short}人〔{_serial}")
    title = Look(size=19, face="title", value_face="title", bold=True)
    sheet.put(105, 80, "关于机构改革中{name}同志", title, "c")
    sheet.put(105, 91, "转隶安置的通知", title, "c")
    sheet.put(26, 108, "{unit}：", look)
    y = sheet.prose(26, 120, 158, "按照机构改革实施方案，{_left}承担的有关职能及人员划入你单位。经研究，{name}同志（{gender}，"
                    "{work_start_date|sentence}参加工作，工勤人员）自{effective_date|numeral}起转隶到{unit}工作。", look, 1.95)  # fmt: skip
    y = sheet.prose(
        26,
        y,
        158,
        "该同志原工种为{_old}，转隶后从事{occupation}工作，技术等级仍为{grade|number}，工资待遇按有关规定执行。",
        look,
        1.95,
    )
    sheet.prose(26, y, 158, "请按规定办理编制、工资等手续。", look, 1.95)
    sheet.put(178, 226, "{_department}", look, "r")
    sheet.put(174, 239, "{_signed}", look, "r")
    sheet.seal(job.facts["_department"], 148, 231)
    parts.copies(sheet, 262, "{_left}。", "人事科　　{_printed|plain}印发")


@layout(KIND, Form.TRANSFER_PROOF, split="tune", traits=("rare",))
def change_of_trade_form(job: Job) -> None:
    """A form by which a worker applies for another trade: before and after in rows, the reason by pen, three boxes."""
    day = job.facts["_signed"]
    job.facts |= {"_applied": day._replace(day=max(1, day.day - 3)), "_since": job.person.confirmed}
    sheet, x, look = Sheet(job), 18.0, Look(size=11.5)
    sheet.put(
        105, 24, "工勤人员转岗（转换工种）审批表", Look(size=20, face="title", bold=True), "c"
    )
    sheet.put(x, 37, "所在单位：{unit}", look)
    sheet.put(192, 37, "申请日期：{_applied}", look, "r")
    y = sheet.row(
        x,
        42,
        13,
        (
            (26, "姓　名"),
            (44, "{name}"),
            (20, "性别"),
            (24, "{gender}"),
            (26, "民族"),
            (34, "{_nation}"),
        ),
        look,
    )
    y = sheet.row(
        x, y, 13, ((26, "身份证号"), (88, "{id_number}"), (26, "学历"), (34, "{_education}")), look
    )
    y = sheet.row(
        x,
        y,
        13,
        ((44, "参加工作时间"), (50, "{work_start_date}"), (36, "现岗位等级"), (44, "{grade}")),
        look,
    )
    y = sheet.row(
        x,
        y,
        13,
        ((44, "原岗位（工种）"), (50, "{_old}"), (36, "从事时间"), (44, "{_since|month}")),
        look,
    )
    y = sheet.row(
        x,
        y,
        13,
        (
            (44, "转入岗位（工种）"),
            (50, "{occupation}"),
            (36, "转岗时间"),
            (44, "{effective_date}"),
        ),
        look,
    )
    sheet.upright(x, y, 14, 42, "转岗原因", look)
    sheet.rect(x + 14, y, x + 174, y + 42)
    wrote = Look(size=13, face="hand", colour=parts.INKS[0], press="hand")
    sheet.prose(
        x + 20,
        y + 9,
        146,
        "因单位岗位调整，原岗位工作量减少，本人服从安排，愿意转到新岗位工作，请领导批准。",
        wrote,
        1.8,
    )
    sheet.put(x + 96, y + 34, "申请人：", look)
    parts.signature(sheet, x + 114, y + 33, job.person.name)
    y += 42
    words = (
        ("用人单位意见", "同意转岗。", "{_signed}"),
        ("主管部门意见", "同意。", "年　　月　　日"),
        ("工考机构意见", "", "年　　月　　日"),
    )
    for label, text, foot in words:
        parts.opinion(sheet, (x, y, 174, 38), label, text, foot, look)
        y += 38
    sheet.seal(job.facts["unit"], x + 132, y - 94, diameter=39)
    sheet.put(x + 34, y - 86, "负责人：", look)
    parts.signature(sheet, x + 52, y - 87, job.facts["_leader"])
