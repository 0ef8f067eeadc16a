"""Tables of rosters composed by chance: how they are ruled, grouped and go on."""

from random import Random
from typing import Any, NamedTuple

from yanzhen.samples import fonts
from yanzhen.samples.job import GRADE_WORDS, Job
from yanzhen.samples.ops import Colour
from yanzhen.samples.papers.composed.roster_columns import by_grade, columns_of
from yanzhen.samples.papers.grids import Rule, rule
from yanzhen.samples.papers.opened.third.lists import Column
from yanzhen.samples.sheet import Look, Sheet

_GREY: Colour = (226, 230, 235)


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
    columns = columns_of(job, rng, wide, points)
    align = "l" if down == "none" and rng.random() < 0.6 else "c"
    groups = rng.random() < 0.12
    if groups:
        by_grade(job)
    high = rng.uniform(6.8, 10.2)
    return Table(columns, size, x, high, size[1] - rng.uniform(14, 22), across, down, look, align,
                 rng.random() < 0.25, rng.random() < 0.7, groups)  # fmt: skip


_RULES: tuple[tuple[Rule, Rule], ...] = (
    ("solid", "solid"), ("solid", "solid"), ("solid", "solid"), ("solid", "none"), ("none", "none"), ("faint", "faint"), ("dashed", "dashed"),
    ("broken", "broken"), ("none", "solid"),
)  # fmt: skip


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
