"""Rosters under headings by grade with subtotals, and one whose last rows hold what is declared."""

from yanzhen.samples.facts_roster import STATEMENT
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth import roster_parts as parts
from yanzhen.samples.papers.opened.fourth.roster_parts import KIND, LYING, TALL
from yanzhen.samples.papers.opened.third.lists import Column, declared
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.roster import sign
from yanzhen.samples.people import person_name
from yanzhen.samples.sheet import Look, Sheet

_WORDS = {
    5: "初级工（五级）",
    4: "中级工（四级）",
    3: "高级工（三级）",
    2: "技师（二级）",
    1: "高级技师（一级）",
}
_COLUMNS: tuple[Column, ...] = (
    (16, "序号", "{seq}"), (34, "姓名", "{name}"), (18, "性别", "{gender}"), (62, "身份证号码", "{id_number}"),
    (42, "申报工种", "{occupation}"), (36, "申报等级", "{grade|number}"), (61, "工作单位", "{unit}"),
)  # fmt: skip
_X, _H, _BOTTOM = 14.0, 9.0, 194.0


@layout(KIND, split="tune", traits=("rare",))
def grade_groups(job: Job) -> None:
    """Lying, ruled in full: a band names each grade, a subtotal ends it, the sum stands below all."""
    parts.by_grade(job)
    sheet = Sheet(job, *LYING)
    look = Look(size=17, face="title", value_face="title", bold=True)
    sheet.put(
        148.5, 20, "焦作市{year}年机关事业单位工勤技能岗位考核" + parts.title_of(job), look, "c"
    )
    sheet.put(_X, 32, "申报单位（盖章）：{unit}", Look(size=12))
    sheet.put(283, 32, "{form_date}", Look(size=12), "r")
    pages, y = _all_groups(job, sheet, 37.0)
    if y + (78 if parts.declares(job) else 46) > 204:
        pages.append(Sheet(job, *LYING))
        y = 18.0
    last = pages[-1]
    y = declared(job, last, 16, y + 9, 264, STATEMENT, Look(size=12)) + 7
    sign(job, last, (16, y), (112, y), ("经办人：", "单位负责人："))
    last.put(206, y, "主管部门（盖章）：", Look(size=12))
    low = y + (26 if parts.declares(job) else 8)
    if not parts.declares(job):
        last.put(16, y, "申报单位（盖章）：{unit}", Look(size=12))
    last.seal(job.facts["unit"], 62, low, diameter=40)
    last.seal(job.facts["_department"], 240, low - 2, diameter=40)
    parts.counted(pages, "第{}页　共{}页", 204)


def _all_groups(job: Job, sheet: Sheet, y: float) -> tuple[list[Sheet], float]:
    pages, rows = [sheet], job.facts["rows"]
    y = _head(sheet, y)
    for i, row in enumerate(rows):
        new = i == 0 or rows[i - 1]["grade"] != row["grade"]
        ends = i + 1 == len(rows) or rows[i + 1]["grade"] != row["grade"]
        if y + _H * (1 + new + ends) > _BOTTOM:
            pages.append(Sheet(job, *LYING))
            y = _head(pages[-1], 16.0)
        if new:
            y = _band(pages[-1], y, f"申报{_WORDS[row['grade']]}人员", (234, 236, 240))
        parts.boxes(pages[-1], _X, y, _H, _COLUMNS)
        parts.values(pages[-1], _X, y, _H, _COLUMNS, Look(size=10.5), i)
        y += _H
        if ends:
            number = sum(r["grade"] == row["grade"] for r in rows)
            y = _band(pages[-1], y, f"小计　{number} 人", None)
    return pages, _band(pages[-1], y, "合计　{stated_count} 人", (234, 236, 240))


def _head(sheet: Sheet, y: float) -> float:
    parts.boxes(sheet, _X, y, 10, _COLUMNS)
    parts.labels(sheet, _X, y, 10, _COLUMNS, Look(size=11, bold=True))
    return y + 10


def _band(sheet: Sheet, y: float, text: str, fill: tuple[int, int, int] | None) -> float:
    """A row over the table's whole width."""
    sheet.rect(_X, y, _X + 269, y + _H, 0.25, (28, 28, 30), fill)
    sheet.put(_X + 3, y + _H / 2, text, Look(size=10.5, value_face="body", bold=True))
    return y + _H


_UPRIGHT: tuple[Column, ...] = (
    (12, "序号", "{seq}"), (28, "姓名", "{name}"), (12, "性别", "{gender}"), (50, "公民身份号码", "{id_number}"),
    (24, "文化程度", "{_education}"), (34, "报考工种", "{occupation}"), (22, "报考级别", "{grade|number}"),
)  # fmt: skip


@layout(KIND, split="tune", traits=("rare",))
def boxed_opinions(job: Job) -> None:
    """Upright: the table ends in two boxes, the unit's declaration signed in one, the department's in the other."""
    job.facts["_checker"] = person_name(job.rng, "male").split("·")[0]
    sheet, x = Sheet(job, *TALL), 14.0
    sheet.put(105, 20, "工勤技能岗位等级考核（{year}年度）", Look(size=14, value_face="body"), "c")
    sheet.put(105, 31, parts.title_of(job), Look(size=20, face="title", bold=True), "c")
    sheet.put(x, 43, "单位名称　{unit}", Look(size=11.5))
    sheet.put(196, 43, "人数　{stated_count}", Look(size=11.5), "r")
    y = _upright_head(sheet, x, 48)
    for i in range(len(job.facts["rows"])):
        if y + 9.5 > 280:
            sheet, y = Sheet(job, *TALL), 18.0
            y = _upright_head(sheet, x, y)
        parts.boxes(sheet, x, y, 9.5, _UPRIGHT)
        parts.values(sheet, x, y, 9.5, _UPRIGHT, Look(size=10.5), i)
        y += 9.5
    if y + 78 > 288:
        sheet, y = Sheet(job, *TALL), 18.0
    _opinions(job, sheet, x, y)


def _upright_head(sheet: Sheet, x: float, y: float) -> float:
    parts.boxes(sheet, x, y, 11, _UPRIGHT)
    parts.labels(sheet, x, y, 11, _UPRIGHT, Look(size=11, face="title"))
    return y + 11


def _opinions(job: Job, sheet: Sheet, x: float, y: float) -> None:
    """The two boxes below the rows."""
    for left, right, word in ((x, x + 102, "申报单位"), (x + 102, x + 182, "主管部门")):
        sheet.rect(left, y, right, y + 76)
        sheet.put(
            left + 3,
            y + 7,
            word + ("意见" if parts.declares(job) else "（公章）"),
            Look(size=11, bold=True),
        )
    below = declared(job, sheet, x + 4, y + 16, 92, STATEMENT, Look(size=10.5))
    low = max(below + 4, y + 52)
    sign(job, sheet, (x + 4, low - 7), (x + 4, low + 4), ("经办人", "单位负责人"))
    sheet.put(x + 98, y + 71, "{form_date}", Look(size=11), "r")
    sheet.put(x + 106, y + 18, "情况属实，同意上报。", Look(size=11))
    sheet.put(x + 106, y + 60, "审核人：{_checker}", Look(size=11))
    sheet.put(x + 178, y + 71, "{form_date}", Look(size=11), "r")
    sheet.seal(job.facts["unit"], x + 80, y + 56, diameter=38)
    sheet.seal(job.facts["_department"], x + 150, y + 44, diameter=38)
