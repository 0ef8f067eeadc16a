"""Tables as they come: broken, dashed or faint lines, none at all, merged cells."""

from collections.abc import Callable, Sequence
from typing import Literal, NamedTuple

from yanzhen.samples.job import Job
from yanzhen.samples.ops import Colour
from yanzhen.samples.sheet import BLACK, Look, Sheet
from yanzhen.samples.truth import Place

Rule = Literal["solid", "broken", "dashed", "faint", "none"]
Column = tuple[float, str, str]
Head = Callable[[Sheet, float, float], float]

_PALE: Colour = (176, 176, 178)


class Grid(NamedTuple):
    """A list's table: its place and row height, columns, the page's ``size`` and last ``bottom``.

    ``head`` draws the column names and returns the ``y`` below them; ``again``: on each page.
    ``shared``: a column whose value is the same all over is printed once, in a merged cell.
    """

    x: float
    y: float
    h: float
    columns: Sequence[Column]
    size: tuple[float, float]
    bottom: float
    across: Rule = "solid"
    down: Rule = "solid"
    head: Head | None = None
    again: bool = True
    shared: str | None = None
    look: Look = Look(size=10)


def rule(sheet: Sheet, start: tuple[float, float], end: tuple[float, float], way: Rule) -> None:
    """A line of a table in its manner."""
    if way == "none":
        return
    if way in ("solid", "faint"):
        sheet.line(start, end, 0.25, BLACK if way == "solid" else _PALE)
        return
    length = abs(end[0] - start[0]) + abs(end[1] - start[1])
    at = 0.0
    while at < length:
        piece, gap = _piece(sheet, way)
        ends = [
            tuple(a + (b - a) * min(1.0, t / length) for a, b in zip(start, end, strict=True))
            for t in (at, at + piece)
        ]
        sheet.line((ends[0][0], ends[0][1]), (ends[1][0], ends[1][1]), 0.25)
        at += piece + gap


def _piece(sheet: Sheet, way: Rule) -> tuple[float, float]:
    """How far a line runs and pauses next, in mm: dashes, or a worn line's stretches."""
    if way == "dashed":
        return 2.0, 1.2
    rng = sheet.job.rng
    return rng.uniform(3, 28), rng.uniform(0.6, 3.4)


def listed(job: Job, sheet: Sheet, grid: Grid) -> tuple[Sheet, float]:
    """All rows of a roster, over as many pages as they take; the last sheet and the ``y`` below."""
    y = top = _head(sheet, grid, grid.y)
    first = 0
    for i in range(len(job.facts["rows"])):
        if y + grid.h > grid.bottom:
            _close(sheet, grid, (top, y), first)
            sheet, first = Sheet(job, *grid.size), i
            y = top = _head(sheet, grid, 24.0) if grid.again else 20.0
        job.rows.append({})
        job.row_places.append({})
        sheet.in_row(i)
        _row(sheet, grid, y, first=i == first)
        sheet.in_row(None)
        y += grid.h
    _close(sheet, grid, (top, y), first)
    return sheet, y


def _row(sheet: Sheet, grid: Grid, y: float, *, first: bool) -> None:
    """One person's cells and the lines about them."""
    x = grid.x
    for width, _, template in grid.columns:
        merged = grid.shared is not None and grid.shared in template
        if not merged:
            align = "l" if grid.down == "none" else "c"
            sheet.cell(x, y, width, grid.h, template, grid.look, align, frame=False)
            if not first:
                rule(sheet, (x, y), (x + width, y), grid.across)
        x += width
    for at in _edges(grid):
        rule(sheet, (at, y), (at, y + grid.h), grid.down)


def _close(sheet: Sheet, grid: Grid, span: tuple[float, float], first: int) -> None:
    """The line under the last row, and what is merged over all rows of this page."""
    top, y = span
    right = grid.x + sum(w for w, _, _ in grid.columns)
    foot: Rule = "solid" if grid.across == "none" else grid.across
    rule(sheet, (grid.x, y), (right, y), foot)
    x = grid.x
    for width, _, template in grid.columns:
        if grid.shared is not None and grid.shared in template:
            sheet.cell(x, top, width, y - top, template, grid.look, frame=False)
            _share(sheet, grid.shared, (x, top, x + width, y), first)
        x += width


def _share(sheet: Sheet, name: str, cell: tuple[float, float, float, float], first: int) -> None:
    """A merged cell's value is that of every row beside it."""
    job, place = sheet.job, Place(page=sheet.number, box=sheet.box(*cell))
    for i in range(first, len(job.rows)):
        job.rows[i][name], _ = job.format(job.facts["rows"][i][name], name)
        job.row_places[i][name] = place


def _edges(grid: Grid) -> list[float]:
    edges = [grid.x]
    for width, _, _ in grid.columns:
        edges.append(edges[-1] + width)
    return edges


def _head(sheet: Sheet, grid: Grid, y: float) -> float:
    """The column names between two lines, or as the grid's own head draws them."""
    if grid.head:
        return grid.head(sheet, grid.x, y)
    h = grid.h + 2
    look = grid.look._replace(bold=True)
    x = grid.x
    for width, label, _ in grid.columns:
        sheet.cell(x, y, width, h, label, look, "l" if grid.down == "none" else "c", frame=False)
        x += width
    for at in (y, y + h):
        rule(sheet, (grid.x, at), (x, at), "solid" if grid.across == "none" else grid.across)
    for at in _edges(grid):
        rule(sheet, (at, y), (at, y + h), grid.down)
    return y + h
