"""The columns of a roster's page that goes on without a head of its own."""

from collections.abc import Sequence
from dataclasses import replace
from statistics import median

from extractors.frames import PixelBox
from extractors.kinds import take
from extractors.layout.columns import Column
from extractors.layout.grid import Row
from extractors.layout.pieces import Piece
from extractors.layout.sheet import Block, Sheet


def continued(sheet: Sheet, former: Sequence[Column]) -> list[Column]:
    """The former page's columns over the rows of this one, whose first holds a number."""
    blocks = [b for b in sheet.blocks if is_id(b.piece)]
    if not blocks or not former:
        return []
    return _over_cells(sheet, blocks[0], former) if blocks[0].cell else _over_print(blocks, former)


def _over_cells(sheet: Sheet, first: Block, former: Sequence[Column]) -> list[Column]:
    row = sorted((c for c in sheet.cells if level(c, first.box)), key=lambda c: c.x0)
    if len(row) != len(former):
        return []
    above = [PixelBox(c.x0, c.y0 - c.height, c.x1, c.y0 - 1) for c in row]
    return [Column(column.name, box) for column, box in zip(former, above, strict=True)]


def _over_print(blocks: Sequence[Block], former: Sequence[Column]) -> list[Column]:
    """Unruled columns, moved and scaled so that the numbers stand in the numbers' column."""
    there = next((c.box for c in former if c.name == "id_number"), None)
    numbers = [taken.piece.box for b in blocks if (taken := take.id_number(b.piece))]
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
