"""Tables of rosters composed by chance: which columns, in which words and order, how they are ruled."""

from random import Random
from typing import Any, NamedTuple

from yanzhen.samples import fonts
from yanzhen.samples.job import GRADE_WORDS, Job
from yanzhen.samples.ops import Colour
from yanzhen.samples.papers.grids import Rule, rule
from yanzhen.samples.papers.opened.third.lists import Column
from yanzhen.samples.sheet import Look, Sheet

_WORDS: dict[str, tuple[str, ...]] = {
    "seq": ("序号", "编号", "序 号", "顺序号", "No."),
    "name": ("姓名", "姓　名", "申报人", "考生姓名", "人员姓名", "申报人姓名"),
    "gender": ("性别", "性 别"),
    "id_number": ("身份证号", "身份证号码", "公民身份号码", "身份证件号码", "证件号码", "居民身份证号码"),
    "unit": ("工作单位", "单位名称", "所在单位", "单位", "用人单位", "现工作单位"),
    "occupation": ("申报工种", "工种", "申报职业（工种）", "报考工种", "申请考核工种", "鉴定工种", "申报岗位（工种）", "现从事工种"),
    "grade": ("申报等级", "等级", "报考等级", "申报技术等级", "拟申报等级", "申请等级", "申报级别", "考核等级"),
}  # fmt: skip
_MORE: tuple[tuple[str, str, float], ...] = (
    ("出生年月", "{_birth|m_dot}", 17), ("出生日期", "{_birth|dot0}", 21), ("参加工作时间", "{_work_start|m_dot}", 19), ("学历", "{_education}", 13),
    ("文化程度", "{_education}", 15), ("联系电话", "{_mobile}", 25), ("手机号码", "{_mobile}", 25), ("现等级", "{_held}", 17), ("现有技术等级", "{_held}", 19),
    ("备注", "", 15), ("报名号", "{_number}", 22), ("审核结果", "{_state}", 17), ("民族", "{_folk}", 11), ("签名", "", 18), ("理论", "", 12),
)  # fmt: skip
_NEEDS = {
    "seq": 10.0,
    "name": 22.0,
    "gender": 12.0,
    "id_number": 43.0,
    "unit": 46.0,
    "occupation": 33.0,
    "grade": 24.0,
}
_SHARES = {
    "seq": 0.93,
    "gender": 0.75,
    "id_number": 0.85,
    "unit": 0.5,
    "occupation": 0.93,
    "grade": 0.93,
}
_GREY: Colour = (226, 230, 235)
_ORDERS = (("seq", "name", "gender", "id_number", "unit", "occupation", "grade"), ("seq", "unit", "name", "gender", "id_number", "occupation", "grade"),
           ("seq", "name", "gender", "unit", "occupation", "grade", "id_number"), ("seq", "name", "id_number", "gender", "occupation", "grade", "unit"),
           ("seq", "name", "unit", "grade", "occupation", "gender", "id_number"), ("seq", "id_number", "name", "gender", "unit", "occupation", "grade"))  # fmt: skip


class Table(NamedTuple):
    """A list's columns, its place, its lines and the look of its print; ``groups``: by grade."""

    columns: tuple[Column, ...]
    size: tuple[float, float]
    x: float
    h: float
    bottom: float
    across: Rule
    down: Rule
    look: Look
    align: str
    shaded: bool
    again: bool
    groups: bool


def table(job: Job, rng: Random, size: tuple[float, float], x: float) -> Table:
    """A table drawn for this paper."""
    wide = size[0] - 2 * x
    across, down = rng.choice(_RULES)
    points = rng.uniform(8.8, 10.8) if size[0] > 250 else rng.uniform(8.4, 9.8)
    look = Look(size=points, value_face=rng.choice(("value", "value", "body")))
    if rng.random() < 0.08:
        look = look._replace(press="dots", value_press="dots")
    columns = _columns(job, rng, wide, points)
    align = "l" if down == "none" and rng.random() < 0.6 else "c"
    groups = rng.random() < 0.12
    if groups:
        _by_grade(job)
    high = rng.uniform(6.8, 10.2)
    return Table(columns, size, x, high, size[1] - rng.uniform(14, 22), across, down, look, align,
                 rng.random() < 0.25, rng.random() < 0.7, groups)  # fmt: skip


_RULES: tuple[tuple[Rule, Rule], ...] = (
    ("solid", "solid"), ("solid", "solid"), ("solid", "solid"), ("solid", "none"), ("none", "none"), ("faint", "faint"), ("dashed", "dashed"),
    ("broken", "broken"), ("none", "solid"),
)  # fmt: skip


def _columns(job: Job, rng: Random, wide: float, points: float) -> tuple[Column, ...]:
    """Columns that fit ``wide`` mm, in an order of this paper's own."""
    scale = points / 9.6
    kept = [n for n in rng.choice(_ORDERS) if n == "name" or rng.random() < _SHARES[n]]
    style = rng.choice(("", "", "|number", "|word"))
    found = [
        (_NEEDS[n] * scale, rng.choice(_WORDS[n]), "{" + n + (style if n == "grade" else "") + "}")
        for n in kept
    ]
    labels: set[str] = set()
    for label, template, need in rng.sample(_MORE, rng.choice((0, 0, 1, 2, 3, 4))):
        room = wide - sum(w for w, _, _ in found)
        if need * scale > room or template in labels:
            continue
        labels.add(template)
        found.insert(rng.randrange(2, len(found) + 1), (need * scale, label, template))
    _told(job, rng)
    while sum(w for w, _, _ in found) > wide:
        dropped = next((i for i, c in enumerate(found) if "{unit" in c[2]), len(found) - 1)
        del found[dropped]
    stretch = wide / sum(w for w, _, _ in found) if rng.random() < 0.85 else 1.0
    return tuple((w * stretch, label, template) for w, label, template in found)


def _told(job: Job, rng: Random) -> None:
    """What the columns besides those that are read say of each person."""
    first = rng.randrange(1000, 60000)
    for i, row in enumerate(job.facts["rows"]):
        held = "无" if row["grade"] == 5 else GRADE_WORDS["number"][row["grade"] + 1]
        row |= {
            "_held": held,
            "_number": f"4108{first + i * 3}",
            "_state": rng.choice(("通过", "合格")),
            "_folk": "汉",
        }


def _by_grade(job: Job) -> None:
    """The rows in the order of their grades, numbered anew."""
    rows = job.facts["rows"]
    rows.sort(key=lambda row: -row["grade"])
    for number, row in enumerate(rows, 1):
        row["seq"] = number
    job.facts["_first"] = rows[0]["name"]


def listed(job: Job, sheet: Sheet, what: Table, y: float) -> tuple[Sheet, float]:
    """All rows from ``y`` on, over as many pages as they take."""
    y = _head(sheet, what, y)
    for i, row in enumerate(job.facts["rows"]):
        grouped = what.groups and (i == 0 or job.facts["rows"][i - 1]["grade"] != row["grade"])
        if y + what.h * (1 + grouped) > what.bottom:
            sheet = Sheet(job, *what.size)
            y = _head(sheet, what, 18.0) if what.again else 18.0
        if grouped:
            y = _group(sheet, what, y, row)
        _row(job, sheet, what, y, i)
        y += what.h
    rule(
        sheet, (what.x, y), (_edges(what)[-1], y), "solid" if what.across == "none" else what.across
    )
    return sheet, y


def _head(sheet: Sheet, what: Table, y: float) -> float:
    high = what.h * 1.25
    edges = _edges(what)
    if what.shaded:
        sheet.rect(edges[0], y, edges[-1], y + high, 0.25, None, _GREY)
    look = what.look._replace(bold=True)
    for (width, label, _), x in zip(what.columns, edges, strict=False):
        _cell(sheet, x, y, (width, high), label, look, what.align)
    for at in (y, y + high):
        rule(
            sheet,
            (edges[0], at),
            (edges[-1], at),
            "solid" if what.across == "none" else what.across,
        )
    _uprights(sheet, what, y, high)
    return y + high


def _row(job: Job, sheet: Sheet, what: Table, y: float, index: int) -> None:
    job.rows.append({})
    job.row_places.append({})
    sheet.in_row(index)
    for (width, _, template), x in zip(what.columns, _edges(what), strict=False):
        _cell(sheet, x, y, (width, what.h), template, what.look, what.align)
    sheet.in_row(None)
    rule(sheet, (what.x, y), (_edges(what)[-1], y), what.across)
    _uprights(sheet, what, y, what.h)


def _group(sheet: Sheet, what: Table, y: float, row: dict[str, Any]) -> float:
    """A line over a group's rows."""
    words = f"申报{GRADE_WORDS['bracket'][row['grade']]}人员"
    _cell(
        sheet,
        what.x,
        y,
        (_edges(what)[-1] - what.x, what.h),
        words,
        what.look._replace(bold=True),
        "l",
    )
    rule(sheet, (what.x, y), (_edges(what)[-1], y), what.across)
    return y + what.h


def _cell(
    sheet: Sheet, x: float, y: float, room: tuple[float, float], text: str, look: Look, align: str
) -> None:
    """A cell without a frame: shrunk a little to one line, else over two."""
    plain = "".join(piece.text for piece in sheet.pieces(text))
    for size in (look.size, look.size * 0.9, look.size * 0.82):
        wide = fonts.width(plain, sheet.job.style.value, size)
        if wide <= room[0] - 2.6:
            look = look._replace(size=size)
            break
    sheet.cell(x, y, *room, text, look, align, frame=False)


def _uprights(sheet: Sheet, what: Table, y: float, high: float) -> None:
    for at in _edges(what):
        rule(sheet, (at, y), (at, y + high), what.down)


def _edges(what: Table) -> list[float]:
    edges = [what.x]
    for width, _, _ in what.columns:
        edges.append(edges[-1] + width)
    return edges
