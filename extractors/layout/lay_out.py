"""Laying out a read frame: its lines cut into table cells and free rows, in reading order."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import TypeVar

from extractors.frames import Frame, PixelBox
from extractors.layout.borders import parted
from extractors.layout.ink_map import InkMap
from extractors.layout.pieces import Glyph, Piece, join, piece_of, split_at
from extractors.layout.ruling import find_cells
from extractors.layout.sheet import Block, Sheet, same_row
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
"""Labels of two characters that are spread to their column's width."""

_SPREAD_GAP = 6.0
"""In character heights."""

_OFFERS = re.compile(r"优秀.{0,8}[合称]|(?:合格|称职).{0,14}(?:合格|称职)|男.{0,4}女")
"""Words of which a pen chooses one: only there its coloured ink is needed."""

_FRAMED, _ALL = 6, 0.9
"""Runs of print, and the share of a page's characters, that make a cell a frame."""

_WIDE_GAP = 2.6
"""A gap wider than this many character heights ends a free row: a spaced label has up to 2."""

_LOWEST = 0.35
"""Of a line's height: a lower cell is a box of strokes within a large character (资)."""

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
    """The smallest cell around the middle of a character, and not one of its own strokes' boxes."""
    (x, y), least = glyph.box.centre, _LOWEST * glyph.box.height
    inside = (
        i
        for i, c in enumerate(cells)
        if c.x0 <= x <= c.x1 and c.y0 <= y <= c.y1 and c.height >= least
    )
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
    return _SPREAD_GAP if a.char + b.char in _SPREAD else _WIDE_GAP


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
