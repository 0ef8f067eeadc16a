"""Where stamps are in an ink's mask: joined, as large as one, and square, or round as a seal."""

from collections.abc import Callable
from typing import NamedTuple

import cv2
import numpy as np

from extractors.frames import Image
from extractors.pages.pixels import above, as_image, closed, shrunk

STEP = 4
"""Places are sought on a picture this many times smaller."""

LARGEST = 0.45
"""Of the page's short side: what is blue, joined and larger is a carbon copy's table."""

_FILLED = 0.62, 0.84
"""The shares of its box that a round seal's hull fills (an ellipse: 0.785), neither more nor much
less, where a worn rim is broken."""

_SAME = 0.7
"""Two places that share so much of the smaller one are one stamp's."""


class Place(NamedTuple):
    """An upright rectangle in pixels of the mask."""

    x: int
    y: int
    wide: int
    high: int

    @property
    def slices(self) -> tuple[slice, slice]:
        """The same as rows and columns."""
        return slice(self.y, self.y + self.high), slice(self.x, self.x + self.wide)


def square_stamps(ink: Image, page_side: int) -> list[Place]:
    """Ink as large and as square as a stamp: blue handwriting and blue tables are none."""
    largest = LARGEST * page_side
    return _places(
        ink, lambda part: _stamp_sized(part, page_side) and STEP * max(part.shape) <= largest
    )


def round_seals(ink: Image, pale: Image, page_side: int) -> list[Place]:
    """Ink whose outline is a circle or an oval: a red headline's characters are square.

    ``pale``: the same ink with its palest parts, which complete a worn rim.
    """
    found, worn = (
        _places(mask, lambda part: _stamp_sized(part, page_side) and _is_round(part))
        for mask in (ink, pale)
    )
    return found + [p for p in worn if not any(_shared(p, other) > _SAME for other in found)]


def _places(ink: Image, wanted: Callable[[Image], bool]) -> list[Place]:
    """The boxes of those of the ink's connected parts that are wanted."""
    height, width = ink.shape
    seen = closed(above(shrunk(ink, width // STEP, height // STEP), 48), 5)
    _, labels, stats, _ = cv2.connectedComponentsWithStats(seen)
    return [
        Place(x * STEP, y * STEP, wide * STEP, high * STEP)
        for label, (x, y, wide, high) in enumerate(stats[1:, :4].tolist(), start=1)
        if wanted(as_image(labels[y : y + high, x : x + wide] == label))
    ]


def _stamp_sized(part: Image, page_side: int) -> bool:
    low, top = STEP * min(part.shape), STEP * max(part.shape)
    return bool(low >= 0.08 * page_side and top <= 1.8 * low)


def _is_round(part: Image) -> bool:
    hull = cv2.convexHull(np.asarray(cv2.findNonZero(part)))
    low, top = _FILLED
    return low * part.size <= float(cv2.contourArea(hull)) <= top * part.size


def _shared(one: Place, other: Place) -> float:
    wide = min(one.x + one.wide, other.x + other.wide) - max(one.x, other.x)
    high = min(one.y + one.high, other.y + other.high) - max(one.y, other.y)
    least = min(one.wide * one.high, other.wide * other.high)
    return max(0, wide) * max(0, high) / least
