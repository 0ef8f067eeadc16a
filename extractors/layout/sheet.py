"""One page's print as blocks: table cells and free rows, in reading order."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import TypeVar

from extractors.frames import Frame, PixelBox
from extractors.layout.borders import parted
from extractors.layout.ink_map import InkMap
from extractors.layout.pieces import Glyph, Piece, join, piece_of, split_at
from extractors.layout.ruling import find_cells
from extractors.layout.spread import fold_of
from extractors.pages.pixels import grey_of

_SPREAD = frozenset(
    [
        "姓名",
        "性别",
        "工种",
        "等级",
        "编号",
        "单位",
        "职务",
        "职业",
        "民族",
        "籍贯",
        "学历",
        "专业",
        "学制",
        "层次",
        "校名",
        "证号",
        "部门",
        "科室",
        "电话",
        "手机",
        "岗位",
        "座机",
    ]
)
_SPREAD_GAP = 6.0
_OFFERS = re.compile(r"优秀.{0,8}[合称]|(?:合格|称职).{0,14}(?:合格|称职)|男.{0,4}女")
"""Words of which a pen chooses one: only there its coloured ink is needed."""

_FRAMED, _ALL = 6, 0.9
"""Runs of print, and the share of a page's characters, that make a cell a frame."""

WIDE_GAP = 2.6
"""A gap wider than this many character heights ends a free row: a spaced label has up to 2."""


@dataclass(frozen=True)
class Block:
    """A table cell (``cell`` true) or a free row; ``rows`` are its lines of print."""

    rows: tuple[Piece, ...]
    box: PixelBox
    cell: bool

    @cached_property
    def piece(self) -> Piece:
        """All rows as one run."""
        return join(self.rows)

    @property
    def text(self) -> str:
        """All characters."""
        return self.piece.text

    def row_end(self, index: int) -> int:
        """The index behind the last character of the row that holds character ``index``."""
        end = 0
        for row in self.rows:
            end += len(row.glyphs)
            if index < end:
                break
        return end


@dataclass(frozen=True)
class Sheet:
    """One page. ``blocks`` in reading order; ``height`` and ``width`` in pixels.

    ``file_page``: the page of the file that it was cut out of; None where nobody said.
    ``pens``: as ``ink``, with the coloured ink that reading lifts; None where no words to choose
    among are printed.
    """

    page: int
    width: int
    height: int
    blocks: tuple[Block, ...]
    cells: tuple[PixelBox, ...]
    ink: InkMap
    file_page: int | None = None
    pens: InkMap | None = None

    def cell_at(self, x: float, y: float) -> Block | None:
        """The smallest cell around a point that holds print."""
        around = (b for b in self.blocks if b.cell and _holds(b.box, x, y))
        return min(around, key=lambda b: b.box.width * b.box.height, default=None)

    @property
    def flow(self) -> Piece:
        """All print in reading order, for prose."""
        return join(block.piece for block in self.blocks)

    def right_of(self, block: Block) -> list[Block]:
        """Blocks beside one on its row, nearest first."""
        beside = [b for b in self.blocks if b is not block and _beside(block.box, b.box)]
        return sorted(beside, key=lambda b: b.box.x0)

    def below(self, block: Block) -> list[Block]:
        """Blocks under one in its column, nearest first."""
        under = [b for b in self.blocks if b is not block and _under(block.box, b.box)]
        return sorted(under, key=lambda b: b.box.y0)


Placed = TypeVar("Placed", Piece, Block)


def lay_out(frame: Frame, page: int) -> Sheet:
    """Sort a read frame's lines into cells and rows."""
    height, width = frame.reading.shape[:2]
    cells = find_cells(frame.reading)
    pieces = [piece_of(line, page) for line in frame.lines]
    held, free = _unframed(*_into_cells([p for p in pieces if p], cells))
    fold = fold_of(frame)
    blocks = [_cell_block(cells[i], parts) for i, parts in held.items()]
    for part in _facing(free, fold):
        blocks += [Block((row,), row.box, cell=False) for row in _free_rows(part)]
    ordered = tuple(block for side in _facing(blocks, fold) for block in _reading_order(side))
    ink = InkMap.of(frame.reading)
    offers = _OFFERS.search("".join(block.text for block in ordered))
    pens = InkMap.of(grey_of(frame.image)) if offers else None
    return Sheet(page, width, height, ordered, tuple(cells), ink, frame.file_page, pens)


def _facing(placed: list[Placed], fold: float | None) -> list[list[Placed]]:
    """What stands left of the fold, and what right of it; all of it where there is none."""
    if fold is None:
        return [placed]
    left = [one for one in placed if one.box.centre[0] <= fold]
    return [left, [one for one in placed if one.box.centre[0] > fold]]


def _into_cells(
    pieces: Iterable[Piece], cells: Sequence[PixelBox]
) -> tuple[dict[int, list[Piece]], list[Piece]]:
    """Cut every line at the rulings that it crosses; what lies in no cell stays free."""
    held: dict[int, list[Piece]] = {}
    free: list[Piece] = []
    for piece in pieces:
        for home, part in parted(piece, [_home(glyph, cells) for glyph in piece.glyphs]):
            (free if home is None else held.setdefault(home, [])).append(part)
    return held, free


def _unframed(
    held: dict[int, list[Piece]], free: list[Piece]
) -> tuple[dict[int, list[Piece]], list[Piece]]:
    """A cell that holds nearly all print of a page is a frame around it, seen from afar."""
    total = sum(len(part.glyphs) for parts in (*held.values(), free) for part in parts)
    for home, parts in held.items():
        inside = sum(len(part.glyphs) for part in parts)
        if len(parts) >= _FRAMED and inside >= _ALL * total:
            others = {i: p for i, p in held.items() if i != home}
            return others, [*free, *parts]
    return held, free


def _home(glyph: Glyph, cells: Sequence[PixelBox]) -> int | None:
    """The smallest cell around the middle of a character."""
    x, y = glyph.box.centre
    inside = (i for i, c in enumerate(cells) if c.x0 <= x <= c.x1 and c.y0 <= y <= c.y1)
    return next(inside, None)


def _cell_block(cell: PixelBox, parts: list[Piece]) -> Block:
    return Block(tuple(_rows(parts)), cell, cell=True)


def _rows(parts: Iterable[Piece]) -> list[Piece]:
    """Parts of one cell joined to lines, top to bottom."""
    rows: list[list[Piece]] = []
    for part in sorted(parts, key=lambda p: p.box.centre[1]):
        if rows and same_row(rows[-1][-1].box, part.box):
            rows[-1].append(part)
        else:
            rows.append([part])
    return [join(sorted(row, key=lambda p: p.box.x0)) for row in rows]


def _free_rows(parts: Iterable[Piece]) -> Iterator[Piece]:
    """Rows outside tables, cut at wide gaps."""
    for row in _rows(parts):
        yield from split_at(row, _wide_gaps(row.glyphs))


def _wide_gaps(glyphs: Sequence[Glyph]) -> list[int]:
    return [
        i + 1
        for i, (a, b) in enumerate(pairwise(glyphs))
        if b.box.x0 - a.box.x1 > _widest(a, b) * min(a.box.height, b.box.height)
    ]


def _widest(a: Glyph, b: Glyph) -> float:
    """The widest gap within a row: a label of two characters is spread to its column's width."""
    return _SPREAD_GAP if a.char + b.char in _SPREAD else WIDE_GAP


def same_row(a: PixelBox, b: PixelBox) -> bool:
    """Whether two boxes share more than half of the lower one's height."""
    shared = min(a.y1, b.y1) - max(a.y0, b.y0)
    return shared > 0.5 * min(a.height, b.height)


def same_column(a: PixelBox, b: PixelBox) -> bool:
    """Whether two boxes share more than half of the narrower one's width."""
    shared = min(a.x1, b.x1) - max(a.x0, b.x0)
    return shared > 0.5 * min(a.width, b.width)


def _beside(a: PixelBox, b: PixelBox) -> bool:
    return b.centre[0] > a.x1 - 0.2 * a.height and same_row(a, b)


def _holds(box: PixelBox, x: float, y: float) -> bool:
    return box.x0 <= x <= box.x1 and box.y0 <= y <= box.y1


def _under(a: PixelBox, b: PixelBox) -> bool:
    shared = min(a.x1, b.x1) - max(a.x0, b.x0)
    return b.centre[1] > a.y1 and shared > 0.3 * min(a.width, b.width)


def _reading_order(blocks: list[Block]) -> list[Block]:
    """Top to bottom by rows, left to right within a row."""
    ordered = sorted(blocks, key=lambda b: b.box.y0)
    rows: list[list[Block]] = []
    for block in ordered:
        if rows and _starts_with(rows[-1][0].box, block.box):
            rows[-1].append(block)
        else:
            rows.append([block])
    return [block for row in rows for block in sorted(row, key=lambda b: b.box.x0)]


def _starts_with(a: PixelBox, b: PixelBox) -> bool:
    return b.y0 - a.y0 < 0.5 * min(a.height, b.height)
