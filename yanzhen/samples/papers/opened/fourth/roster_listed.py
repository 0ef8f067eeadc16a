"""Rosters as offices' programs print them: upright rules only, a sheet of a workbook, pages that go on."""

from itertools import pairwise

from yanzhen.samples.facts_roster import STATEMENT
from yanzhen.samples.job import GRADE_WORDS, Job
from yanzhen.samples.papers.opened.fourth import roster_parts as parts
from yanzhen.samples.papers.opened.fourth.roster_parts import KIND, LYING, TALL
from yanzhen.samples.papers.opened.third.lists import Column, declared
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.roster import sign
from yanzhen.samples.people import person_name
from yanzhen.samples.sheet import Look, Sheet

_THIN = (150, 152, 156)
_COLUMN_RULES: tuple[Column, ...] = (
    (13, "序号", "{seq}"), (52, "身份证件号码", "{id_number}"), (30, "姓名", "{name}"), (14, "性别", "{gender}"),
    (26, "申报级别", "{grade|number}"), (40, "申报职业（工种）", "{occupation}"),
)  # fmt: skip
_BOOK: tuple[Column, ...] = (
    (11, "序号", "{seq}"), (45, "单位名称", "{unit}"), (27, "姓名", "{name}"), (11, "性别", "{gender}"),
    (43, "身份证号", "{id_number}"), (26, "参加工作时间", "{_work_start|m_dot}"), (19, "现等级", "{_held}"),
    (31, "申报工种", "{occupation}"), (23, "申报等级", "{grade|word}"), (30, "手机号码", "{_mobile}"), (15, "备注", "{_note}"),
)  # fmt: skip
_WIDE: tuple[Column, ...] = (
    (18, "序号", "{seq}"), (44, "姓名", "{name}"), (22, "性别", "{gender}"), (34, "出生年月", "{_birth|m_dot}"),
    (68, "身份证号", "{id_number}"), (45, "申报工种", "{occupation}"), (38, "申报等级", "{grade}"),
)  # fmt: skip


@layout(KIND, split="tune", traits=("rare",))
def upright_rules(job: Job) -> None:
    """Upright, no lines between persons: a frame about each page's table and rules down between columns."""
    sheet, x = Sheet(job, *TALL), 17.5
    title = Look(size=18, face="title", value_face="title", bold=True)
    sheet.put(105, 24, "{unit}", title, "c")
    sheet.put(
        105, 35, "{year}年工勤岗位等级考核" + parts.title_of(job), title._replace(size=15), "c"
    )
    rows, first, y = job.facts["rows"], True, 44.0
    at = 0
    while at < len(rows):
        if not first:
            sheet, y = Sheet(job, *TALL), 18.0
        number = min(len(rows) - at, int((280 - y - 10) // 8))
        parts.labels(sheet, x, y, 10, _COLUMN_RULES, Look(size=11, bold=True))
        for n in range(number):
            parts.values(sheet, x, y + 10 + n * 8, 8, _COLUMN_RULES, Look(size=11), at + n)
        below = y + 10 + number * 8
        for edge in parts.edges(x, _COLUMN_RULES):
            sheet.line((edge, y), (edge, below), 0.3)
        for line in (y, y + 10, below):
            sheet.line((x, line), (x + 175, line), 0.3)
        at, first, y = at + number, False, below
    if y + 84 > 290:
        sheet, y = Sheet(job, *TALL), 18.0
    sheet.put(x, y + 7, "共计 {stated_count} 人", Look(size=11))
    y = declared(job, sheet, x, y + 19, 175, STATEMENT, Look(size=12)) + 7
    sign(job, sheet, (x, y), (x + 88, y), ("经办人签字：", "负责人签字："))
    for left, word in ((44, "（单位公章）"), (146, "（主管部门公章）")):
        sheet.put(left, y + 18, word, Look(size=11.5), "c")
        sheet.put(left, y + 30, "{form_date}", Look(size=11.5), "c")
    sheet.seal(job.facts["unit"], 56, y + 26, diameter=40)
    sheet.seal(job.facts["_department"], 158, y + 26, diameter=40)


@layout(KIND, split="tune", traits=("rare",))
def workbook_sheet(job: Job) -> None:
    """A workbook's sheet printed small and to the left, thin lines, eleven columns, the declaration in a last row."""
    for row in job.facts["rows"]:
        row["_held"] = "无" if row["grade"] == 5 else GRADE_WORDS["word"][row["grade"] + 1]
        row["_note"] = job.rng.choice(("", "", "", "补报"))
    sheet, x, h = Sheet(job, *LYING), 8.0, 7.2
    sheet.put(
        148.5,
        16,
        "{year}年度工考" + parts.title_of(job),
        Look(size=15, face="title", value_face="title"),
        "c",
    )
    sheet.put(x, 26, "填报单位：{unit}", Look(size=10))
    sheet.put(289, 26, "填报日期：{form_date}", Look(size=10), "r")
    pages, y = [sheet], _book_head(sheet, x, 30.0)
    for i in range(len(job.facts["rows"])):
        if y + h > 196:
            pages.append(Sheet(job, *LYING))
            y = _book_head(pages[-1], x, 12.0)
        _book_lines(pages[-1], x, y, h)
        parts.values(pages[-1], x, y, h, _BOOK, Look(size=9.5), i, "l")
        y += h
    if y + (68 if parts.declares(job) else 50) > 200:
        pages.append(Sheet(job, *LYING))
        y = 14.0
    _book_foot(job, pages[-1], x, y)
    parts.counted(pages, "第 {} 页，共 {} 页", 204)


def _book_lines(sheet: Sheet, x: float, y: float, h: float) -> None:
    found = parts.edges(x, _BOOK)
    for left, right in pairwise(found):
        sheet.rect(left, y, right, y + h, 0.15, _THIN)


def _book_head(sheet: Sheet, x: float, y: float) -> float:
    _book_lines(sheet, x, y, 8)
    parts.labels(sheet, x, y, 8, _BOOK, Look(size=9.5, bold=True), "l")
    return y + 8


def _book_foot(job: Job, sheet: Sheet, x: float, y: float) -> None:
    if parts.declares(job):
        sheet.rect(x, y, x + 281, y + 20, 0.15, _THIN)
    y = max(declared(job, sheet, x + 3, y + 7, 272, STATEMENT, Look(size=10.5)), y + 18) + 9
    sign(job, sheet, (x + 3, y), (x + 84, y), ("经办人：", "单位负责人："))
    sheet.put(x + 168, y, "主管部门：{_department}", Look(size=10.5))
    sheet.seal(job.facts["unit"], 70, y + 22, diameter=38)
    sheet.seal(job.facts["_department"], 226, y + 20, diameter=38)


@layout(KIND, split="tune", traits=("rare",))
def pages_go_on(job: Job) -> None:
    """Tall rows on lying pages, few to a page: every page says 续 and who made and checked it."""
    rng = job.rng
    job.facts |= {
        "_maker": person_name(rng, "female").split("·")[0],
        "_checker": person_name(rng, "male").split("·")[0],
    }
    rows, at, number = job.facts["rows"], 0, 0
    while at < len(rows):
        sheet, number = Sheet(job, *LYING), number + 1
        more = "（续）" if number > 1 else ""
        sheet.put(
            148.5, 20, parts.title_of(job) + more, Look(size=20, face="title", bold=True), "c"
        )
        sheet.put(14, 33, "单位：{unit}", Look(size=13))
        sheet.put(283, 33, "考核年度：{year}", Look(size=13), "r")
        y = 39.0
        parts.boxes(sheet, 14, y, 12, _WIDE, 0.4)
        parts.labels(sheet, 14, y, 12, _WIDE, Look(size=13, face="title"))
        y += 12
        for i in range(at, min(at + 9, len(rows))):
            parts.boxes(sheet, 14, y, 14, _WIDE)
            parts.values(sheet, 14, y, 14, _WIDE, Look(size=13), i)
            y += 14
        at += 9
        sheet.put(
            14, 196, f"制表：{{_maker}}　　　复核：{{_checker}}　　　第{number}页", Look(size=11)
        )
    _go_on_foot(job, sheet, y)


def _go_on_foot(job: Job, sheet: Sheet, y: float) -> None:
    """What is declared, on the last page or on one more."""
    if y + (72 if parts.declares(job) else 48) > 190:
        sheet, y = Sheet(job, *LYING), 16.0
    y = declared(job, sheet, 16, y + 12, 262, STATEMENT, Look(size=13)) + 9
    sign(job, sheet, (24, y), (24, y + 14), ("经办人（签名）：", "单位负责人（签名）："))
    sheet.put(136, y, "申报单位（章）", Look(size=12), "c")
    sheet.put(232, y, "主管部门（章）", Look(size=12), "c")
    for left in (136, 232):
        sheet.put(left, y + 32, "{form_date}", Look(size=12), "c")
    sheet.seal(job.facts["unit"], 136, y + 20, diameter=39)
    sheet.seal(job.facts["_department"], 232, y + 20, diameter=39)
