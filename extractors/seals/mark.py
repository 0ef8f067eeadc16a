"""A seal impression as found on one page."""

from dataclasses import dataclass
from typing import Literal

from extractors.frames import PixelBox

Shape = Literal["round", "oval", "square"]
Ink = Literal["red", "grey", "blue"]


@dataclass(frozen=True)
class SealMark:
    """One impression; ``box`` in pixels of the upright picture, ``confidence`` 0 to 1."""

    box: PixelBox
    shape: Shape
    ink: Ink
    confidence: float
