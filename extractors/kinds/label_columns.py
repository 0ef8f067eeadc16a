"""Labels that head columns: what stands under each of a row of them."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from extractors.kinds.label_marks import Label, Spots
from extractors.layout.pieces import Piece
from extractors.layout.sheet import Block, Sheet, same_row

_NEXT_ROW = 4
"""In heights of a row's print: how far below the next row of a table is sought."""


def heads_a_row(spots: Spots, label: Label) -> bool:
    """Whether labels stand side by side, each over what it announces: none is a value."""
    if label.block.cell:
        return _heads_columns(spots, label)
    row = [b for b in label.sheet.blocks if not b.cell and same_row(b.box, label.block.box)]
    known = [b for b in row if (held := spots(b)) and held[0] == (0, len(b.text))]
    if len(known) < 2 or len(row) < 3:
        return False
    under = [next(iter(_right_under(label.sheet, block)), None) for block in row]
    return all(block and not spots(block) for block in under)


def _heads_columns(spots: Spots, label: Label) -> bool:
    """The same in a table: a row with labels that adjoin, over cells as wide without any."""
    cells = [b for b in label.sheet.blocks if b.cell]
    row = sorted((b for b in cells if same_row(b.box, label.block.box)), key=lambda b: b.box.x0)
    known = [bool(spots(b)) for b in row]
    if not any(a and b for a, b in pairwise(known)):
        return False
    under = [_cell_under(cells, block) for block in row]
    return all(block and not spots(block) for block in under)


def in_column(spots: Spots, label: Label, block: Block) -> Block:
    """What of a row under several labels stands under this one."""
    if block.cell:
        return block
    own = label.block.piece.glyphs[label.start].box
    row = [b for b in label.sheet.blocks if same_row(b.box, label.block.box)]
    starts = [b.piece.glyphs[a].box.x0 for b in row for a, _ in spots(b)]
    cuts = _gaps_at(block.piece, [x for x in starts if x >= own.x0 - own.height])
    first = [i for i in cuts if block.piece.glyphs[i].box.x0 < own.x1 + own.height]
    start = first[-1] if first else 0
    end = next((i for i in cuts if i > start), len(block.text))
    return _cut(block, start, end) if (start, end) != (0, len(block.text)) else block


def _right_under(sheet: Sheet, block: Block) -> list[Block]:
    """Free blocks that begin right under another one's start, within two rows' room."""
    size = block.box.height
    return [
        b
        for b in sheet.below(block)
        if not b.cell
        and abs(b.box.x0 - block.box.x0) < 1.2 * size
        and b.box.y0 - block.box.y1 < 2 * size
    ]


def _cell_under(cells: Sequence[Block], block: Block) -> Block | None:
    """The next cell under another one, whose print begins or is centred where its own is."""
    size = block.box.height
    below = (b for b in cells if 0 < b.box.y0 - block.box.y0 < _NEXT_ROW * size)
    aligned = (
        b
        for b in below
        if abs(b.box.x0 - block.box.x0) < size or abs(b.box.centre[0] - block.box.centre[0]) < size
    )
    return min(aligned, key=lambda b: b.box.y0, default=None)


def _gaps_at(piece: Piece, starts: Iterable[float]) -> list[int]:
    """Indices of a row's characters that stand behind a gap, where a column begins."""
    return [
        i
        for i, (before, glyph) in enumerate(pairwise(piece.glyphs), 1)
        if glyph.box.x0 - before.box.x1 > 0.7 * glyph.box.height
        and any(abs(glyph.box.x0 - x) < 1.5 * glyph.box.height for x in starts)
    ]


def _cut(block: Block, start: int, end: int) -> Block:
    """A part of a free row."""
    piece = block.piece.cut(start, end)
    return Block((piece,), piece.box, cell=False)
