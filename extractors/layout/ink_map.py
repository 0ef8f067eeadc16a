"""Where a page has ink, kept small: one bit a pixel."""

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from extractors.frames import Image, PixelBox
from extractors.pages.pixels import within

_SIDE = 1600
"""Longest side of the map in pixels: a tick box of 3 mm is some 16 pixels wide."""

Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class InkMap:
    """A page's ink. ``scale``: pixels of the map a pixel of the page; ``width``: of the map."""

    bits: npt.NDArray[np.uint8]
    width: int
    scale: float

    @classmethod
    def of(cls, reading: Image) -> "InkMap":
        """The ink of a grey page."""
        small, scale = within(reading, _SIDE)
        method, black = cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV
        ink = cv2.adaptiveThreshold(small, 1, method, black, 65, 14)
        return cls(np.packbits(np.asarray(ink, np.uint8), axis=1), small.shape[1], scale)

    def part(self, box: PixelBox) -> Mask:
        """True where there is ink inside a box, given in pixels of the page."""
        x0, y0, x1, y1 = (max(0, round(v * self.scale)) for v in box)
        rows = np.unpackbits(self.bits[y0 : max(y0, y1)], axis=1, count=self.width)
        return np.asarray(rows[:, x0 : max(x0, x1)] > 0, np.bool_)

    def share(self, box: PixelBox) -> float:
        """The share of a box that is ink."""
        part = self.part(box)
        return float(part.mean()) if part.size else 0.0
