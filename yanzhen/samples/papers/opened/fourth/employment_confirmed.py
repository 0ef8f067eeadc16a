"""Confirmations: a form that reports a trial year with a small group's marks, a notice with its stub."""

from schemas.kinds import Form
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth import employment_parts as parts
from yanzhen.samples.papers.opened.fourth.employment_parts import KIND
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet


@layout(KIND, Form.CONFIRMATION, split="tune", traits=("rare",))
def trial_year_form(job: Job) -> None:
    """Labels in narrow upright cells, the trial year's two days, three boxes signed and dated on other days."""
    job.facts |= {"_group": parts.somebody(job), "_second": parts.somebody(job, "female"),
                  "_theory": str(job.rng.randrange(65, 97)), "_skill": str(job.rng.randrange(65, 97))}  # fmt: skip
    day = job.facts["_signed"]
    job.facts["_earlier"] = day._replace(day=max(1, day.day - 4))
    sheet, x = Sheet(job), 16.0
    sheet.put(105, 22, "机关事业单位新参加工作工人", Look(size=15, face="title"), "c")
    sheet.put(105, 33, "试用期满转正定级呈报表", Look(size=20, face="title", bold=True), "c")
    look = parts.written(sheet, 12) if job.rng.random() < 0.5 else Look(size=11.5)
    y = sheet.row(x, 42, 13, ((24, "姓　名"), (40, "{name}"), (18, "性　别"), (20, "{gender}"), (30, "出生年月"),
                              (46, "{birth_date|month}")), look)  # fmt: skip
    y = sheet.row(
        x, y, 13, ((24, "单　位"), (78, "{unit}"), (30, "文化程度"), (46, "{_education}")), look
    )
    y = sheet.row(
        x,
        y,
        13,
        ((42, "参加工作时间"), (60, "{work_start_date}"), (30, "用工形式"), (46, "固定工")),
        look,
    )
    y = sheet.row(
        x,
        y,
        13,
        ((42, "试用（学徒）期"), (136, "{_work_start|numeral}　至　{effective_date|numeral}")),
        look,
    )
    sheet.upright(x, y, 12, 39, "考核成绩", look)
    y = sheet.row(
        x + 12,
        y,
        13,
        ((52, "应知（理论）"), (34, "{_theory} 分"), (46, "应会（实际操作）"), (34, "{_skill} 分")),
        look,
    )
    y = sheet.row(x + 12, y, 13, ((52, "考核工种"), (114, "{occupation}")), look)
    y = sheet.row(x + 12, y, 13, ((52, "考核小组成员"), (114, "{_group}　{_second}")), look)
    y = sheet.row(
        x,
        y,
        14,
        ((42, "拟定技术等级"), (44, "{grade}"), (46, "转正定级执行时间"), (46, "{effective_date}")),
        look,
    )
    _boxes(sheet, x, y)


def _boxes(sheet: Sheet, x: float, y: float) -> None:
    """What the team, the unit and the department say."""
    plain = Look(size=11.5)
    parts.opinion(
        sheet,
        (x, y, 178, 34),
        "班组意见",
        "试用期间能胜任本职工作，同意按期转正。",
        "{_earlier}",
        plain,
    )
    parts.signature(sheet, x + 96, y + 26, sheet.job.facts["_group"])
    parts.opinion(
        sheet,
        (x, y + 34, 178, 46),
        "单位意见",
        "经考核合格，同意转正定级，请审批。",
        "{_signed}",
        plain,
    )
    sheet.seal(sheet.job.facts["unit"], x + 136, y + 58, diameter=40)
    parts.opinion(
        sheet,
        (x, y + 80, 178, 34),
        "主管部门审批意见",
        "",
        "年　　月　　日",
        plain,
    )
    sheet.put(
        x, y + 120, "填表说明：本表一式两份，一份存入本人档案，一份由单位留存。", Look(size=9.5)
    )


@layout(KIND, Form.CONFIRMATION, split="tune", traits=("rare",))
def notice_with_stub(job: Job) -> None:
    """A lying slip: a stub for the office at the left, the notice for the unit at the right of a dotted line."""
    sheet, look = Sheet(job, 270, 150, (253, 253, 248)), Look(size=11)
    number = f"定字第{job.rng.randrange(1, 400):03d}号"
    for x, word in ((42, "（存　根）"), (172, "通　知　书")):
        sheet.put(x, 16, "工人转正定级", Look(size=15, face="title", bold=True), "c")
        sheet.put(x, 25, word, Look(size=15, face="title", bold=True), "c")
        sheet.put(x, 34, number, Look(size=10), "c")
    y = 46.0
    for label, template in (("姓名", "{name}"), ("单位", "{_unit}"), ("工种", "{_occupation}"), ("等级", "{grade|word}"),
                            ("执行", "{effective_date|month}"), ("经办", "{_leader}")):  # fmt: skip
        sheet.put(8, y, label, look)
        sheet.cell(20, y - 5, 56, 10, template, look, "l", frame=False)
        sheet.line((20, y + 4), (76, y + 4), 0.15)
        y += 14
    for at in range(4, 148, 5):
        sheet.line((82, at), (82, at + 2.4), 0.2, (120, 120, 120))
    body = Look(size=14)
    sheet.put(94, 48, "{unit}：", body)
    text = ("你单位{name}同志（{gender}，{work_start_date|numeral}参加工作）试用期满，经考核合格，准予转正，"
            "定为{occupation}{grade|word}，自{effective_date|numeral}起执行，月工资{_pay}元。")  # fmt: skip
    y = sheet.prose(94, 60, 162, text, body, 1.9)
    sheet.prose(94, y, 162, "特此通知。", body, 1.9)
    sheet.put(250, 118, "{_department}", body, "r")
    sheet.put(246, 130, "{_signed}", body, "r")
    sheet.seal(job.facts["_department"], 218, 122, diameter=40)
