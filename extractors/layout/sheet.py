"""One page's print as blocks, table cells and free rows, and what stands beside and below what."""

from dataclasses import dataclass
from functools import cached_property

from extractors.frames import PixelBox
from extractors.layout.ink_map import InkMap
from extractors.layout.pieces import Piece, join


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
