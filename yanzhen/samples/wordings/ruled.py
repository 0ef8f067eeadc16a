"""A paper's rows of text as a sheet: plain rows as they stand, rows of ``|cells|`` as a table.

Neighbouring rows between bars make one table. The row with the most cells sets the columns, and
the last cell of a shorter row runs to the right edge. A cell that holds ``>`` alone belongs to the
one on its left, one that holds ``^`` alone to the one above; ``¶`` breaks a line within a cell.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from extractors.frames import PixelBox
from extractors.layout.sheet import Sheet
from yanzhen.samples.wordings.sheets import A4, EM, MARGIN, Draft, width_of

_LEFT, _ABOVE, _BREAK = ">", "^", "¶"
_PAD = 20
_ROW, _STEP = 60.0, 2.0
_FOOT = 2 * MARGIN


class Cell(NamedTuple):
    """A cell's text and the lines of the grid that bound it: columns, then rows."""

    text: str
    left: int
    right: int
    top: int
    bottom: int


def sheet_of(text: str) -> Sheet:
    """The page that prints this text, laid out."""
    return draft_of(text).sheet()


def draft_of(text: str) -> Draft:
    """The page that prints this text, made larger where A4 does not hold it."""
    rows = text.splitlines()
    width = max(A4[0], round(max(_needs(row) for row in rows)) + 2 * MARGIN)
    draft = Draft(width, max(A4[1], round(_height(rows)) + _FOOT))
    for is_table, block in groupby(rows, _is_ruled):
        if is_table:
            _table(draft, [_split(row) for row in block])
        else:
            draft.rows(*block, step=_STEP)
    return draft


def cells_of(rows: Sequence[Sequence[str]]) -> Iterator[Cell]:
    """The cells of a table, those that are merged with a neighbour as one."""
    columns = max(len(row) for row in rows)
    for top, row in enumerate(rows):
        for left, text in enumerate(row):
            if text in {_LEFT, _ABOVE}:
                continue
            right = left + 1
            while right < len(row) and row[right] == _LEFT:
                right += 1
            right = columns if right == len(row) else right
            bottom = top + 1
            while bottom < len(rows) and rows[bottom][left : left + 1] == [_ABOVE]:
                bottom += 1
            yield Cell(text.replace(_BREAK, "\n"), left, right, top, bottom)


def _table(draft: Draft, rows: list[list[str]]) -> None:
    cells = list(cells_of(rows))
    across = _columns(cells, draft.width - 2 * MARGIN)
    down = _down(cells, len(rows), draft.pen)
    for cell in cells:
        box = PixelBox(across[cell.left], down[cell.top], across[cell.right], down[cell.bottom])
        draft.cell(cell.text, box)
    draft.pen = down[-1] + EM


def _columns(cells: Sequence[Cell], whole: float) -> list[float]:
    """Where columns begin and end: as wide as their text asks for, stretched over ``whole``."""
    wide = [float(_PAD + EM)] * max(cell.right for cell in cells)
    for cell in sorted(cells, key=lambda c: c.right - c.left):
        span = range(cell.left, cell.right)
        lacking = _cell_width(cell.text) - sum(wide[i] for i in span)
        for i in span:
            wide[i] += max(0.0, lacking) / len(span)
    stretch = max(1.0, whole / sum(wide))
    return [MARGIN + stretch * sum(wide[:i]) for i in range(len(wide) + 1)]


def _down(cells: Sequence[Cell], count: int, top: float) -> list[float]:
    """Where rows begin and end: as high as the lines of their cells."""
    high = [_ROW] * count
    for cell in sorted(cells, key=lambda c: c.bottom - c.top):
        span = range(cell.top, cell.bottom)
        lacking = _cell_height(cell.text) - sum(high[i] for i in span)
        high[cell.bottom - 1] += max(0.0, lacking)
    return [top + sum(high[:i]) for i in range(count + 1)]


def _cell_width(text: str) -> float:
    return max(width_of(part) for part in text.split("\n")) + _PAD


def _cell_height(text: str) -> float:
    return 1.5 * EM * (text.count("\n") + 1) + _PAD


def _is_ruled(row: str) -> bool:
    row = row.strip()
    return len(row) > 1 and row[0] == row[-1] == "|"


def _split(row: str) -> list[str]:
    return [cell.strip(" ") for cell in row.strip()[1:-1].split("|")]


def _needs(row: str) -> float:
    """Pixels across that a row asks for."""
    if not _is_ruled(row):
        return width_of(row)
    return sum(_cell_width(cell.replace(_BREAK, "\n")) for cell in _split(row))


def _height(rows: Sequence[str]) -> float:
    """Pixels down that these rows take at most."""
    return sum(max(_STEP * EM, _cell_height(row.replace(_BREAK, "\n"))) + EM for row in rows)
