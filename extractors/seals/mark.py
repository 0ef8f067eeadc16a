"""A seal impression as found on one page."""

from dataclasses import dataclass
from typing import Literal

from extractors.frames import PixelBox, Stamped

Shape = Literal["round", "oval", "square"]
Ink = Literal["red", "grey", "blue"]


@dataclass(frozen=True)
class SealMark:
    """One impression; ``box`` in pixels of the upright picture, ``confidence`` 0 to 1.

    ``electronic``: the file itself sets it there, and calls it so.
    """

    box: PixelBox
    shape: Shape
    ink: Ink
    confidence: float
    electronic: Stamped | None = None
