"""The rows of a table below its head, cell by cell: by its rulings, else by how its print lines up.

Rows are walked from column to column, so that tilt and bending, which shift a row's far end, do no
harm. Where a ruling is too faint to close a cell, the cell is where its column meets its row.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from extractors.frames import PixelBox
from extractors.layout.columns import Column, edges_of
from extractors.layout.pieces import Piece, parted_at_gaps
from extractors.layout.sheet import Sheet
from extractors.layout.unruled import unruled_rows

_TALL = 1.7
"""A cell this many times as high as its row is merged over several rows."""

_ROW_APART = 0.75
"""Of the rows' distance: lines of one wrapped text stand closer."""

_NARROWER = 0.9
"""Of a cell that several headings share: columns below that are narrower are parted."""

_NO_GAP = 99.0
"""Characters' heights that no gap within a line is wide: only its rows part a cell's print."""

_WIDE = 1.25
"""A cell this many times as wide as its column's head ran together with the one beside it."""


@dataclass(frozen=True)
class Cell:
    """One cell of a row: where it lies on page ``page``, and the print that was found in it."""

    page: int
    box: PixelBox
    piece: Piece


Row = list[Cell]
"""A cell for each column, in the head's order."""


def table_rows(sheet: Sheet, head: Sequence[Column], starts: Callable[[Piece], bool]) -> list[Row]:
    """The rows below a head, top to bottom.

    ``starts``: whether a run of print can only stand in a table's row (an identity number).
    """
    ruled = [row for row in _Ruled(sheet, head).rows() if not _ran_on(row, starts)]
    if ruled and all(_covered(ruled, row) for row in _alone(sheet, head, starts)):
        return ruled
    found = unruled_rows(sheet, head, starts)
    loose = [[Cell(sheet.page, box, piece) for box, piece in row] for row in found]
    rows = [*ruled, *(row for row in loose if not any(_covered(ruled, c.piece) for c in row))]
    return sorted(rows, key=lambda row: min(cell.box.centre[1] for cell in row))


def _ran_on(row: Row, starts: Callable[[Piece], bool]) -> bool:
    """Whether cells hold what only several rows can, or as many lines each, without rulings."""
    printed = [parted_at_gaps(cell.piece, _NO_GAP) for cell in row if cell.piece]
    count, cells = Counter(map(len, printed)).most_common(1)[0] if printed else (0, 0)
    alike = count > 2 and 2 * cells > len(row)
    return alike or any(sum(map(starts, lines)) > 1 for lines in printed)


def _alone(
    sheet: Sheet, head: Sequence[Column], starts: Callable[[Piece], bool]
) -> Iterator[Piece]:
    """The runs below the head that can only stand in a row."""
    top = max(column.box.y1 for column in head)
    lines = (row for block in sheet.blocks for row in block.rows)
    return (line for line in lines if line.box.centre[1] > top and starts(line))


def _covered(rows: Sequence[Row], piece: Piece) -> bool:
    """Whether a run of print stands in one of the rows' cells."""
    return bool(piece) and any(_holds(cell.box, *piece.box.centre) for row in rows for cell in row)


class _Ruled:
    """Rows by the ruled cells under the head."""

    def __init__(self, sheet: Sheet, head: Sequence[Column]) -> None:
        self.sheet = sheet
        self.head = head
        self.columns = [_under(sheet, column.box) for column in head]
        heights = [c.height for column in self.columns for c in column]
        self.pitch = median(heights) if heights else 0.0
        self.used: set[PixelBox] = set()

    def rows(self) -> list[Row]:
        """Rows from the cells of the best column, then from cells that no row has met."""
        order = sorted(range(len(self.head)), key=lambda i: (-self._single(i), i))
        found = [row for i in order for cell in self.columns[i] if (row := self._from(i, cell))]
        found.sort(key=lambda row: min(box.centre[1] for box in row.values()))
        return [self._filled(row) for row in found]

    def _single(self, i: int) -> int:
        return sum(cell.height < _TALL * self.pitch for cell in self.columns[i])

    def _from(self, i: int, start: PixelBox) -> dict[int, PixelBox] | None:
        """The row through a cell, unless another row has it or it is merged over several."""
        if start in self.used or start.height > _TALL * self.pitch:
            return None
        met = {i: start, **self._walk(i, start, 1), **self._walk(i, start, -1)}
        enough = 2 * sum(box in self.columns[k] for k, box in met.items()) >= len(self.head)
        if not enough or any(box in self.used for box in met.values() if self._row_high(box)):
            return None
        self.used.update(met.values())
        return met

    def _row_high(self, box: PixelBox) -> bool:
        return box.height <= _TALL * self.pitch

    def _walk(self, i: int, start: PixelBox, step: int) -> dict[int, PixelBox]:
        met, band = {}, start
        end = len(self.head) if step > 0 else -1
        for k in range(i + step, end, step):
            beside = _beside(band, self.columns[k])
            met[k] = beside or self._where(k, band)
            if beside and beside.height < _TALL * band.height:
                band = beside
        return met

    def _where(self, k: int, band: PixelBox) -> PixelBox:
        """Where a column meets a row although no ruled cell was found there."""
        column = self.columns[k]
        near = min(column, key=lambda c: abs(c.centre[1] - band.centre[1]), default=None)
        x0, x1 = (near.x0, near.x1) if near else edges_of(self.head, k)
        return PixelBox(x0, band.y0, x1, band.y1)

    def _filled(self, row: dict[int, PixelBox]) -> Row:
        return [self._cell(i, row) for i in sorted(row)]

    def _cell(self, i: int, row: dict[int, PixelBox]) -> Cell:
        """A row's cell; of cells that ran together, their rulings lost, the part beside the row."""
        box = row[i]
        beside = [k for k in row if self._row_high(row[k])]
        if self._row_high(box) or not beside or not self._ran_together(box):
            return Cell(self.sheet.page, box, self._print_in(i, box))
        band = row[min(beside, key=lambda k: abs(k - i))]
        part = PixelBox(box.x0, band.y0, box.x1, band.y1)
        inside = (g for g in self.sheet.flow.glyphs if _holds(part, *g.box.centre))
        return Cell(self.sheet.page, part, Piece(tuple(inside)))

    def _ran_together(self, box: PixelBox) -> bool:
        """Whether a tall cell's lines stand as far apart as rows do: wrapped lines stand closer."""
        block = self.sheet.cell_at(*box.centre)
        middles = [line.box.centre[1] for line in block.rows] if block else []
        steps = [b - a for a, b in pairwise(middles)]
        return bool(steps) and median(steps) > _ROW_APART * self.pitch

    def _print_in(self, i: int, box: PixelBox) -> Piece:
        if box in self.columns[i]:
            block = self.sheet.cell_at(*box.centre)
            return block.piece if block else Piece(())
        inside = (g for g in self.sheet.flow.glyphs if _holds(box, *g.box.centre))
        return Piece(tuple(inside))


def _under(sheet: Sheet, head: PixelBox) -> list[PixelBox]:
    """The cells of a column below its head, top to bottom; none that ran together with others."""
    x = head.centre[0]
    below = [c for c in sheet.cells if c.y0 > head.y1 - 0.4 * head.height]
    column = _smallest([c for c in below if c.x0 < x < c.x1], below)
    if not column:
        return []
    width = _width(head, column, sheet.cells)
    alike = (c for c in column if 0.6 * width < c.width < _WIDE * width)
    return sorted(alike, key=lambda c: c.y0)


def _width(head: PixelBox, column: Sequence[PixelBox], cells: Sequence[PixelBox]) -> float:
    """How wide a column's cells are: as its heading's cell, or as most of its own.

    A heading that shares its cell tells only where the cells below share theirs, too.
    """
    own = median(c.width for c in column)
    around = [c for c in cells if _holds(c, *head.centre) and c.y1 == head.y1]
    shared = any(c.width >= _WIDE * head.width and own < _NARROWER * c.width for c in around)
    return head.width if around and not shared else own


def _beside(band: PixelBox, column: Sequence[PixelBox]) -> PixelBox | None:
    """The cell of the next column that shares most of a row's height."""
    best = max(column, key=lambda c: _shared(c, band), default=None)
    if best is None or _shared(best, band) < 0.5 * min(best.height, band.height):
        return None
    return best


def _shared(a: PixelBox, b: PixelBox) -> float:
    return min(a.y1, b.y1) - max(a.y0, b.y0)


def _smallest(cells: Sequence[PixelBox], among: Sequence[PixelBox]) -> list[PixelBox]:
    """Cells that hold the middle of none among which they stand."""
    return [c for c in cells if not any(o is not c and _within(o, c) for o in among)]


def _within(inner: PixelBox, outer: PixelBox) -> bool:
    return _holds(outer, *inner.centre) and inner.height < outer.height


def _holds(box: PixelBox, x: float, y: float) -> bool:
    return box.x0 < x < box.x1 and box.y0 < y < box.y1
