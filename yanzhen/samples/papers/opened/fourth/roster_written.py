"""Rosters that are a letter with its list, and a form that a pen filled line by line."""

from schemas.kinds import Form
from yanzhen.samples import decor
from yanzhen.samples.facts_roster import STATEMENT
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth import roster_parts as parts
from yanzhen.samples.papers.opened.fourth.roster_parts import KIND, LYING, TALL
from yanzhen.samples.papers.opened.third.lists import Column, declared
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.roster import sign
from yanzhen.samples.sheet import Look, Sheet

_SENT: tuple[Column, ...] = (
    (14, "序号", "{seq}"), (32, "姓　名", "{name}"), (14, "性别", "{gender}"), (52, "身份证号", "{id_number}"),
    (30, "申报等级", "{grade}"), (30, "申报工种", "{occupation}"),
)  # fmt: skip
_PENNED: tuple[Column, ...] = (
    (16, "序　号", "{seq}"), (40, "姓　名", "{name}"), (20, "性　别", "{gender}"), (76, "身 份 证 号 码", "{id_number}"),
    (56, "申　报　工　种", "{occupation}"), (36, "申报等级", "{grade|word}"), (25, "备　注", "{_none}"),
)  # fmt: skip


@layout(KIND, Form.NAME_LIST, split="tune", traits=("rare",))
def sent_with_letter(job: Job) -> None:
    """A letter in red that reports the number of persons, its list below: lines across only."""
    sheet, look = Sheet(job, *TALL), Look(size=14)
    red = Look(size=26, value_face="title", value_colour=decor.RED, bold=True)
    sheet.cell(20, 18, 170, 20, "{unit}", red, frame=False)
    sheet.line((19, 42), (191, 42), 0.9, decor.RED)
    sheet.line((19, 43.6), (191, 43.6), 0.3, decor.RED)
    title = Look(size=17, face="title", value_face="title", bold=True)
    sheet.put(105, 56, "关于报送{year}年工勤技能岗位等级考核", title, "c")
    sheet.put(105, 66, "申报人员名单的报告", title, "c")
    sheet.put(19, 80, "{_department}：", look)
    text = "根据考核工作安排，经个人申请、单位审核，我单位{_first}等{stated_count}名同志申报参加考核，现将名单报上，请审核。"
    y = sheet.prose(19, 90, 170, text, look, 1.8) + 2
    y = _sent_head(sheet, y)
    for i in range(len(job.facts["rows"])):
        if y + 9 > 280:
            sheet = Sheet(job, *TALL)
            y = _sent_head(sheet, 18.0)
        parts.values(sheet, 19, y, 9, _SENT, Look(size=11), i)
        sheet.line((19, y + 9), (191, y + 9), 0.2)
        y += 9
    if y + 56 > 288:
        sheet, y = Sheet(job, *TALL), 20.0
    sheet.put(150, y + 20, "{unit}", look, "c")
    sheet.put(150, y + 32, "{form_date}", look, "c")
    sheet.put(52, y + 12, "主管部门审核意见：同意", look, "c")
    sheet.seal(job.facts["unit"], 150, y + 25, diameter=40)
    sheet.seal(job.facts["_department"], 56, y + 33, diameter=40)


def _sent_head(sheet: Sheet, y: float) -> float:
    parts.labels(sheet, 19, y, 10, _SENT, Look(size=11.5, face="title"))
    sheet.line((19, y), (191, y), 0.5)
    sheet.line((19, y + 10), (191, y + 10), 0.35)
    return y + 10


@layout(KIND, split="tune", traits=("rare",))
def filled_by_pen(job: Job) -> None:
    """A printed form of twelve lines a page: a pen wrote in the boxes, and 以下空白 under the last."""
    for row in job.facts["rows"]:
        row["_none"] = ""
    colour = job.rng.choice(((24, 30, 96), (30, 30, 34)))
    pen = Look(
        size=13,
        face="hand",
        value_face="hand",
        value_colour=colour,
        colour=colour,
        value_press="hand",
        press="hand",
    )
    total = len(job.facts["rows"])
    pages = max(1, -(-total // 12))
    for page in range(pages):
        sheet = _form(job, pen)
        for n in range(12):
            y, i = 54 + n * 9.4, page * 12 + n
            parts.boxes(sheet, 14, y, 9.4, _PENNED)
            if i < total:
                parts.values(sheet, 14, y, 9.4, _PENNED, pen, i)
            elif i == total:
                sheet.put(148, y + 4.7, "以下空白", pen, "c")
    _penned_foot(job, sheet)


def _form(job: Job, pen: Look) -> Sheet:
    """The printed head of a page, its blanks filled."""
    sheet = Sheet(job, *LYING)
    sheet.put(148.5, 18, parts.title_of(job), Look(size=20, face="title", bold=True), "c")
    wrote = pen._replace(face="body", colour=(28, 28, 30), press="")
    sheet.put(
        148.5,
        28,
        "（{year}年度工勤技能岗位等级考核）",
        wrote._replace(value_face="body", value_press="", value_colour=None),
        "c",
    )
    sheet.blank(14, 37, "填报单位：", "{unit}", 96, wrote)
    sheet.put(283, 37, "填报日期：{form_date|numeral}", wrote, "r")
    parts.boxes(sheet, 14, 44, 10, _PENNED)
    parts.labels(sheet, 14, 44, 10, _PENNED, Look(size=11.5, face="title"))
    return sheet


def _penned_foot(job: Job, last: Sheet) -> None:
    """What is declared and signed: below the lines where that fits, else on a page of its own."""
    last = Sheet(job, *LYING) if parts.declares(job) else last
    y = 26.0 if parts.declares(job) else 152.0
    y = declared(job, last, 18, y, 258, STATEMENT, Look(size=13.5)) + 12
    sign(job, last, (20, y), (112, y), ("经办人签名：", "单位负责人签名："))
    y += 26 if parts.declares(job) else 23
    last.put(44, y - 4, "单位公章", Look(size=12), "c")
    last.put(206, y - 4, "主管部门公章", Look(size=12), "c")
    last.seal(job.facts["unit"], 62, y, diameter=39)
    last.seal(job.facts["_department"], 224, y, diameter=39)
