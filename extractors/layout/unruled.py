"""Rows of a table without rulings: columns by the gaps that all rows share, rows by their print."""

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from statistics import median

from extractors.frames import PixelBox
from extractors.layout.borders import parted
from extractors.layout.columns import Column, parting_lines
from extractors.layout.pieces import Glyph, Piece, join, parted_at_gaps
from extractors.layout.sheet import Sheet

_PROSE = 26
"""A line of print with this many characters and no gap is a sentence below the table."""

_APART = 0.7
"""Of a character's height: a wider gap parts two values of one line."""

_REACH = 0.48
"""Of the distance between rows: print this near to a row's middle belongs to it."""

_DOTS = "·・•‧"
"""What stands amid names like 买买提·艾力, never at the edge of a value."""

_SHARED_BY, _SHARED_LINES = 3, 3
"""Fewest rows that share a merged cell's value, and most lines that it is printed on."""

Place = tuple[PixelBox, Piece]


def unruled_rows(
    sheet: Sheet, head: Sequence[Column], starts: Callable[[Piece], bool]
) -> list[list[Place]]:
    """For each row and each column where the cell lies, and its print, perhaps none."""
    top = max(column.box.y1 for column in head)
    lines = [row for b in sheet.blocks for row in b.rows if row.box.centre[1] > top]
    table = _Table(head, lines, starts)
    return [table.places(row) for row in table.rows()]


class _Table:
    """The print below a head, parted into columns."""

    def __init__(
        self, head: Sequence[Column], lines: Sequence[Piece], starts: Callable[[Piece], bool]
    ) -> None:
        short = [line for line in lines if _longest(line) < _PROSE or starts(line)]
        first = [line for line in short if starts(line)]
        self.pitch = _pitch([line.box for line in first or short])
        near = [line for line in short if _near_any(line, first, self.pitch)]
        self.lines = near if first else short
        self.bounds = parting_lines(head, [g.box for line in self.lines for g in line.glyphs])
        self.columns: list[list[Piece]] = [[] for _ in head]
        for home, part in _in_order(self.lines, first, len(head)) or self._by_place():
            self.columns[home].append(part)
        self.edges = [head[0].box.x0, *self.bounds, head[-1].box.x1]
        self.starts = starts

    def _by_place(self) -> Iterator[tuple[int, Piece]]:
        for line in self.lines:
            homes = [self._column(g) for g in line.glyphs]
            for home, part in parted(line, _names_whole(line, homes)):
                yield home or 0, part

    def _column(self, glyph: Glyph) -> int:
        return sum(glyph.box.centre[0] > bound for bound in self.bounds)

    def rows(self) -> list[dict[int, Piece]]:
        """Rows through each number that can stand in a row only, then through what is left."""
        used: set[int] = set()
        found = []
        for i, part in self._seeds():
            if id(part) not in used:
                row = self._through(i, part, used)
                if self.starts(part) or 2 * len(row) > len(self.columns):
                    found.append(row)
                    used.update(id(p) for parts in row.values() for p in parts)
        found.sort(key=lambda row: min(p.box.centre[1] for parts in row.values() for p in parts))
        self._share(found)
        return [{i: _read(parts) for i, parts in row.items()} for row in found]

    def _share(self, rows: Sequence[dict[int, list[Piece]]]) -> None:
        """Give a value that a column prints once, half-way down its rows, to each of them."""
        if len(rows) < _SHARED_BY:
            return
        middles = [median(p.box.centre[1] for parts in row.values() for p in parts) for row in rows]
        middle = (middles[0] + middles[-1]) / 2
        for i, parts in enumerate(self.columns):
            within = [p for p in parts if middles[0] <= p.box.centre[1] <= middles[-1]]
            high = max((p.box.height for p in within), default=0.0)
            once = sum(i in row for row in rows) <= 1 and 0 < len(within) <= _SHARED_LINES
            if once and all(abs(p.box.centre[1] - middle) < 2 * high for p in within):
                for row in rows:
                    row[i] = within

    def _seeds(self) -> Iterator[tuple[int, Piece]]:
        parts = [(i, part) for i, column in enumerate(self.columns) for part in column]
        return iter(sorted(parts, key=lambda item: not self.starts(item[1])))

    def _through(self, i: int, start: Piece, used: set[int]) -> dict[int, list[Piece]]:
        row = {i: [start]}
        for step, end in ((1, len(self.columns)), (-1, -1)):
            y = start.box.centre[1]
            for k in range(i + step, end, step):
                near = [p for p in self.columns[k] if id(p) not in used and self._on(p, y)]
                if near:
                    row[k] = near
                    y = near[0].box.centre[1] if len(near) == 1 else y
        return row

    def _on(self, part: Piece, y: float) -> bool:
        return abs(part.box.centre[1] - y) < _REACH * self.pitch

    def places(self, row: dict[int, Piece]) -> list[Place]:
        """The row's cells; an empty one lies beside its neighbours."""
        boxes = [piece.box for piece in row.values()]
        y = median(box.centre[1] for box in boxes)
        half = max(box.height for box in boxes) / 2
        return [
            (PixelBox(self.edges[i], y - half, self.edges[i + 1], y + half), Piece(()))
            if i not in row
            else (row[i].box, row[i])
            for i in range(len(self.columns))
        ]


def _names_whole(line: Piece, homes: Sequence[int]) -> list[int]:
    """The columns of a line's characters; a name cut beside its dot goes on to the next gap."""
    kept = list(homes)
    for i in range(1, len(kept) - 1):
        dotted = line.glyphs[i].char in _DOTS and not _gap(line, i)
        if dotted and not kept[i - 1] == kept[i] == kept[i + 1]:
            kept[i] = kept[i - 1]
            for k in range(i + 1, len(kept)):
                if _gap(line, k):
                    break
                kept[k] = kept[i]
    return kept


def _gap(line: Piece, i: int) -> bool:
    """Whether a character stands apart from the one before it."""
    before, box = line.glyphs[i - 1].box, line.glyphs[i].box
    return box.x0 - before.x1 > _APART * box.height


def _longest(line: Piece) -> int:
    """How many characters stand without a gap."""
    return max(len(run.glyphs) for run in parted_at_gaps(line, _APART))


def _in_order(
    lines: Sequence[Piece], first: Sequence[Piece], columns: int
) -> list[tuple[int, Piece]]:
    """Each run with its column by its order in its row; none where rows are not as many runs.

    Lists that were typed with blanks keep the order of their columns, and not their places.
    """
    rows = [sorted(_level_with(one, lines), key=lambda p: p.box.x0) for one in first]
    if not rows or any(len(row) != columns for row in rows):
        return []
    return [pair for row in rows for pair in enumerate(row)]


def _level_with(one: Piece, lines: Sequence[Piece]) -> list[Piece]:
    y, half = one.box.centre[1], one.box.height / 2
    return [line for line in lines if abs(line.box.centre[1] - y) < half]


def _read(parts: Sequence[Piece]) -> Piece:
    """Parts of one cell in reading order: lines from the top, each from the left."""
    high = median(part.box.height for part in parts)
    top = min(part.box.centre[1] for part in parts)
    return join(
        sorted(parts, key=lambda p: (round((p.box.centre[1] - top) / max(high, 1)), p.box.x0))
    )


def _pitch(boxes: Sequence[PixelBox]) -> float:
    """The distance between rows: the middle one between neighbours, at least their height."""
    if not boxes:
        return 1.0
    height = median(box.height for box in boxes)
    middles = sorted(box.centre[1] for box in boxes)
    steps = [b - a for a, b in pairwise(middles) if b - a > 0.6 * height]
    return max(1.2 * height, median(steps)) if steps else 2 * height


def _near_any(line: Piece, others: Sequence[Piece], pitch: float) -> bool:
    """Whether a line stands between the first and the last of the others, or next to one."""
    if not others:
        return True
    middles = [other.box.centre[1] for other in others]
    return min(middles) - 1.6 * pitch < line.box.centre[1] < max(middles) + 1.6 * pitch
