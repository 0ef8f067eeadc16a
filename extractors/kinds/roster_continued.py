"""The columns of a roster's page that goes on without a head of its own."""

from collections.abc import Sequence
from dataclasses import replace
from statistics import median

from extractors.frames import PixelBox
from extractors.kinds import take
from extractors.layout.columns import Column
from extractors.layout.grid import Row
from extractors.layout.pieces import Piece, parted_at_gaps
from extractors.layout.sheet import Block, Sheet

_APART = 0.5
"""Of a character's height: figures of one number stand closer."""


def continued(sheet: Sheet, former: Sequence[Column]) -> list[Column]:
    """The former page's columns over the rows of this one, whose first holds a number."""
    if not former:
        return []
    blocks = [b for b in sheet.blocks if any(map(is_id, _runs(b)))]
    if blocks and not blocks[0].cell:
        return _over_print(blocks, former)
    numbered = any(column.name == "id_number" for column in former)
    first = blocks[0].box if blocks else None if numbered else _first_row(sheet, len(former))
    return _over_cells(sheet, first, former) if first else []


def _runs(block: Block) -> list[Piece]:
    """What gaps part: a number that stands close before a telephone's is one by itself."""
    return parted_at_gaps(block.piece, _APART)


def _first_row(sheet: Sheet, columns: int) -> PixelBox | None:
    """The first cell that stands beside as many others as a list without numbers has columns."""
    cells = sorted((b.box for b in sheet.blocks if b.cell), key=lambda c: (c.y0, c.x0))
    full = (c for c in cells if sum(level(c, o) for o in sheet.cells) == columns)
    return next(full, None)


def _over_cells(sheet: Sheet, first: PixelBox, former: Sequence[Column]) -> list[Column]:
    row = sorted((c for c in sheet.cells if level(c, first)), key=lambda c: c.x0)
    if len(row) != len(former):
        return []
    above = [PixelBox(c.x0, c.y0 - c.height, c.x1, c.y0 - 1) for c in row]
    return [Column(column.name, box) for column, box in zip(former, above, strict=True)]


def _over_print(blocks: Sequence[Block], former: Sequence[Column]) -> list[Column]:
    """Unruled columns, moved and scaled so that the numbers stand in the numbers' column."""
    there = next((c.box for c in former if c.name == "id_number"), None)
    runs = (run for block in blocks for run in _runs(block))
    numbers = [taken.piece.box for run in runs if (taken := take.id_number(run))]
    if there is None or not numbers:
        return []
    left, right = median(n.x0 for n in numbers), median(n.x1 for n in numbers)
    scale = (right - left) / there.width
    top = min(n.y0 for n in numbers) - 2
    moved = [(left + (c.box.x0 - there.x0) * scale, left + (c.box.x1 - there.x0) * scale)
             for c in former]  # fmt: skip
    height = numbers[0].height
    boxes = [PixelBox(x0, top - height, x1, top) for x0, x1 in moved]
    return [Column(column.name, box) for column, box in zip(former, boxes, strict=True)]


def by_print(head: Sequence[Column], rows: Sequence[Row]) -> list[Column]:
    """The columns with the places of what they hold, for a page behind that has no head."""
    return [
        replace(c, box=_held([row[i].piece for row in rows], c.box)) for i, c in enumerate(head)
    ]


def _held(pieces: Sequence[Piece], heading: PixelBox) -> PixelBox:
    boxes = [piece.box for piece in pieces if piece]
    if not boxes:
        return heading
    x0, x1 = median(b.x0 for b in boxes), median(b.x1 for b in boxes)
    return PixelBox(x0, heading.y0, x1, heading.y1)


def level(a: PixelBox, b: PixelBox) -> bool:
    """Whether two boxes stand on one row."""
    return abs(a.centre[1] - b.centre[1]) < 0.6 * max(a.height, b.height)


def is_id(piece: Piece) -> bool:
    """Whether a run of print holds an identity number."""
    return take.id_number(piece) is not None
