"""Where a page has ink, kept small: one bit a pixel."""

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from extractors.frames import Image, PixelBox
from extractors.pages.pixels import as_image, within

_SIDE = 1600
"""Longest side of the map in pixels: a tick box of 3 mm is some 16 pixels wide."""

_SPECKLED = 0.003
"""Share of a page's pixels that are ink without a neighbour: clean pages have a tenth of it. [I]"""

_SPECK = 8
"""Pixels of the smallest part of a speckled page that may be print: a dot of 12 point has more."""

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
        ink = _without_specks(as_image(cv2.adaptiveThreshold(small, 1, method, black, 65, 14)))
        return cls(np.packbits(ink, axis=1), small.shape[1], scale)

    def part(self, box: PixelBox) -> Mask:
        """True where there is ink inside a box, given in pixels of the page."""
        x0, y0, x1, y1 = (max(0, round(v * self.scale)) for v in box)
        rows = np.unpackbits(self.bits[y0 : max(y0, y1)], axis=1, count=self.width)
        return np.asarray(rows[:, x0 : max(x0, x1)] > 0, np.bool_)

    def share(self, box: PixelBox) -> float:
        """The share of a box that is ink."""
        part = self.part(box)
        return float(part.mean()) if part.size else 0.0


def _without_specks(ink: Image) -> Image:
    """The ink of a screen's or a fax's page without its grid and its specks.

    They stand around every word as thick as a ring would, and fill every box.
    """
    around = cv2.boxFilter(ink, cv2.CV_8U, (3, 3), normalize=False, borderType=cv2.BORDER_CONSTANT)
    lone = cv2.countNonZero(cv2.bitwise_and(ink, as_image((around == 1).astype(np.uint8))))
    if lone < _SPECKLED * ink.size:
        return ink
    _, parts, stats, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    print_ = stats[:, cv2.CC_STAT_AREA] >= _SPECK
    print_[0] = False
    return as_image(print_[parts].astype(np.uint8))
