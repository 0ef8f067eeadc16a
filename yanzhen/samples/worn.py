"""A sheet as poor captures leave it: rows that were not found, characters that were misread."""

from dataclasses import dataclass, replace
from random import Random

from extractors.layout.pieces import Glyph, Piece
from extractors.layout.sheet import Block, Sheet


@dataclass(frozen=True)
class Wear:
    """What is lost. ``rows``, ``chars``: of rows and of characters, 0 to 1.

    ``sizes``: how many of the largest sizes of print are lost, and the first row with them: titles
    most of all. The smallest size stays.
    """

    rows: float = 0.0
    chars: float = 0.0
    sizes: int = 0


WEARS = (Wear(sizes=2), Wear(rows=0.3), Wear(chars=0.15), Wear(rows=0.2, chars=0.08, sizes=1))
"""Each worse than most photographs, as what is learnt from them is to hold for the worst. [I]"""


def worn(sheet: Sheet, wear: Wear, rng: Random) -> Sheet:
    """The sheet without what is lost; misread characters are others of the same sheet."""
    lost = _titles(sheet, wear.sizes)
    chars = "".join(block.text for block in sheet.blocks)

    def left(block: Block) -> Block:
        rows = (row for row in block.rows if row not in lost and rng.random() >= wear.rows)
        return replace(block, rows=tuple(_misread(row, wear.chars, chars, rng) for row in rows))

    blocks = (left(block) for block in sheet.blocks)
    return replace(sheet, blocks=tuple(block for block in blocks if block.rows))


def _titles(sheet: Sheet, sizes: int) -> list[Piece]:
    """The rows in the largest sizes, and the first one."""
    rows = [row for block in sheet.blocks for row in block.rows]
    found = sorted({_size(row) for row in rows}, reverse=True)
    large = found[: min(sizes, len(found) - 1)]
    return [row for row in rows if _size(row) in large] + rows[: min(sizes, 1)]


def _size(row: Piece) -> int:
    return round(row.box.height)


def _misread(row: Piece, share: float, chars: str, rng: Random) -> Piece:
    def seen(glyph: Glyph) -> Glyph:
        return replace(glyph, char=rng.choice(chars)) if rng.random() < share else glyph

    return Piece(tuple(seen(glyph) for glyph in row.glyphs))
