"""Rows of running text put together to paragraphs, each page of a spread by itself."""

import re
from collections.abc import Sequence

from extractors.layout.pieces import Piece, join
from extractors.layout.sheet import Block, Sheet, same_row

_SAME_ROW_GAP = 7.0
"""Of a character's height: a wider gap within a row parts columns, a narrower one is a blank."""

_INDENT, _DEEPEST = 1.2, 10.0
"""Of a row's height: how far a row may start right of the one before, or left of a first row."""

_RAGGED, _LEAST_RAG = 0.25, 3.5
"""How far a row may end before the column's edge and still go on: of its width, in characters."""

_LEADING = 2.6
"""Of a row's height: what lies farther below does not go on."""

_ENDS = "。;:!?"


def paragraphs(sheet: Sheet) -> list[Piece]:
    """The page's running text in reading order; a cell is a paragraph of its own."""
    rows = _rows([block for block in sheet.blocks if not block.cell])
    texts = _put_together(rows)
    cells = [block.piece for block in sheet.blocks if block.cell]
    return sorted((*texts, *cells), key=lambda piece: (piece.box.y0, piece.box.x0))


def goes_on(sheet: Sheet, block: Block) -> bool:
    """Whether a free row goes on in a sentence that a row above it began."""
    if block.cell:
        return False
    free = [b for b in sheet.blocks if not b.cell]
    above = [b for b in free if b.box.y0 < block.box.y0 and not same_row(b.box, block.box)]
    spoken = [b.piece for b in above if re.search(r"[,。;]", b.text)]
    return any(_goes_on([row], block.piece, [b.piece for b in free]) for row in spoken)


def _rows(blocks: Sequence[Block]) -> list[Piece]:
    """Blocks beside each other joined to rows: a value on an underline stands apart."""
    rows: list[list[Block]] = []
    for block in sorted(blocks, key=lambda b: b.box.x0):
        row = next((r for r in rows if _beside(r[-1], block)), None)
        if row:
            row.append(block)
        else:
            rows.append([block])
    return [join(block.piece for block in row) for row in rows]


def _beside(one: Block, other: Block) -> bool:
    high = min(one.box.height, other.box.height)
    return (
        same_row(one.box, other.box)
        and 0 <= other.box.x0 - one.box.x1 < _SAME_ROW_GAP * high
        and max(one.box.height, other.box.height) < 1.8 * high
    )


def _put_together(rows: Sequence[Piece]) -> list[Piece]:
    """Rows that go on in the row below them, joined."""
    texts: list[list[Piece]] = []
    for row in sorted(rows, key=lambda r: (r.box.y0, r.box.x0)):
        before = next((t for t in reversed(texts) if _goes_on(t, row, rows)), None)
        if before:
            before.append(row)
        else:
            texts.append([row])
    return [join(text) for text in texts]


def _goes_on(text: Sequence[Piece], row: Piece, rows: Sequence[Piece]) -> bool:
    last = text[-1]
    size = min(last.box.height, row.box.height)
    step = row.box.y0 - last.box.y0
    if last.text[-1] in _ENDS or not 0.5 * size < step < _LEADING * max(size, 1.0):
        return False
    if max(last.box.height, row.box.height) > 1.5 * size:
        return False
    left, right = last.box.x0 - _DEEPEST * size, last.box.x0 + _INDENT * size
    starts_left = left < row.box.x0 < right and row.box.x1 > last.box.x0
    return starts_left and last.box.x1 >= _edge(last, rows) - _slack(last, size)


def _slack(row: Piece, size: float) -> float:
    return max(_LEAST_RAG * size, _RAGGED * row.box.width)


def _edge(row: Piece, rows: Sequence[Piece]) -> float:
    """How far the rows of the same column run to the right."""
    column = (r for r in rows if r.box.x0 < row.box.x1 and r.box.x1 > row.box.x0)
    near = (r for r in column if abs(r.box.y0 - row.box.y0) < 8 * row.box.height)
    return max(r.box.x1 for r in near)
