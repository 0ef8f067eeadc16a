"""The marks beside printed words: boxes and circles, empty or not, and ticks without a box."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

import cv2
import numpy as np

from extractors.frames import PixelBox
from extractors.layout.ink_map import Mask
from extractors.pages.pixels import as_image

_LEAST, _MOST = 0.5, 2.1
"""A mark's sides, in characters of the print beside it; a hand's tick reaches beyond its box."""

_SQUARE = 1.4
"""The longer side of a box, at most this many times the shorter."""

_SIDE = 0.7
"""Share of each side of a box that must be drawn; of a circle's directions likewise."""

_BAND = 0.2
"""Of a box's side: how deep its outline is sought."""

_EMPTY, _FULL = 0.05, 0.11
"""Share of ink inside: up to the first a box is empty, from the second on it is not."""


class Sort(Enum):
    """What a mark is. ``UNCLEAR``: a box in which hardly anything stands, perhaps dirt."""

    EMPTY = "empty"
    FULL = "full"
    UNCLEAR = "unclear"
    TICK = "tick"


@dataclass(frozen=True)
class Mark:
    """A mark and where it is, in pixels of the mask that it was found in."""

    sort: Sort
    box: PixelBox


def find_marks(ink: Mask, em: float) -> list[Mark]:
    """Boxes and circles in a strip of print whose characters are ``em`` wide, left to right."""
    if not ink.size:  # the strip lies beside the page
        return []
    squares = list(_squares(ink, em))
    taken = [square.box for square in squares]
    circles = (mark for mark in _circles(ink, em) if not any(_meet(mark.box, t) for t in taken))
    return sorted([*squares, *circles], key=lambda mark: mark.box.x0)


def find_ticks(ink: Mask, em: float) -> list[Mark]:
    """Parts of a gap between words that can only be a tick: as wide and high as a character."""
    if not ink.size:
        return []
    return [
        Mark(Sort.TICK, PixelBox(x0, y0, x1, y1))
        for x0, y0, x1, y1 in _parts(ink, em)
        if float(ink[y0:y1, x0:x1].mean()) < 0.6
    ]


def _parts(ink: Mask, em: float) -> Iterator[tuple[int, int, int, int]]:
    """Boxes of the connected parts that are as large as a mark."""
    joined = cv2.morphologyEx(ink.astype(np.uint8), cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8))
    _, _, stats, _ = cv2.connectedComponentsWithStats(as_image(joined), connectivity=8)
    for x, y, wide, high, _ in stats[1:].tolist():
        if _LEAST * em <= min(wide, high) and max(wide, high) <= _MOST * em:
            yield x, y, x + wide, y + high


def _squares(ink: Mask, em: float) -> Iterator[Mark]:
    """Boxes by their straight sides, which a tick across them does not join to a word."""
    level, upright = _straight(ink, em)
    for x0, y0, x1, y1 in _parts(level | upright, em):
        rows = np.flatnonzero(level[y0:y1, x0:x1].sum(axis=1) >= _LEAST * em)
        cols = np.flatnonzero(upright[y0:y1, x0:x1].sum(axis=0) >= _LEAST * em)
        if not rows.size or not cols.size:
            continue
        box = PixelBox(x0 + cols[0], y0 + rows[0], x0 + cols[-1] + 1, y0 + rows[-1] + 1)
        part = ink[int(box.y0) : int(box.y1), int(box.x0) : int(box.x1)]
        if _is_square(part, em) and _has_sides(part):
            yield Mark(_filling(part), box)


def _circles(ink: Mask, em: float) -> Iterator[Mark]:
    for x0, y0, x1, y1 in _parts(ink, em):
        part = ink[y0:y1, x0:x1]
        if _is_square(part, em) and _is_round(part):
            yield Mark(_filling(part), PixelBox(x0, y0, x1, y1))


def _straight(ink: Mask, em: float) -> tuple[Mask, Mask]:
    """Only the long straight strokes: level ones, and upright ones."""
    length = max(4, round(0.45 * em))
    pixels = as_image(ink.astype(np.uint8))
    level = cv2.morphologyEx(pixels, cv2.MORPH_OPEN, np.ones((1, length), np.uint8))
    upright = cv2.morphologyEx(pixels, cv2.MORPH_OPEN, np.ones((length, 1), np.uint8))
    return np.asarray(level > 0, np.bool_), np.asarray(upright > 0, np.bool_)


def _meet(a: PixelBox, b: PixelBox) -> bool:
    return min(a.x1, b.x1) > max(a.x0, b.x0) and min(a.y1, b.y1) > max(a.y0, b.y0)


def _is_square(part: Mask, em: float) -> bool:
    high, wide = part.shape
    low, long = min(high, wide), max(high, wide)
    return bool(low >= _LEAST * em and long <= _SQUARE * low)


def _has_sides(part: Mask) -> bool:
    deep = max(2, round(_BAND * min(part.shape)))
    turned = np.ascontiguousarray(part.T)
    sides = (part[:deep], part[-deep:], turned[:deep], turned[-deep:])
    return all(_holds_line(side) for side in sides)


def _holds_line(side: Mask) -> bool:
    """Whether two rows side by side, which a slight tilt spreads a line over, are inked through."""
    drawn = side[:-1] | side[1:]
    return float(drawn.mean(axis=1).max()) >= _SIDE


def _is_round(part: Mask) -> bool:
    """Whether ink stands in nearly all directions near the rim, and none in the corners."""
    radius, turn = _polar(part)
    rim = part & (radius > 0.7) & (radius < 1.15)
    drawn = np.unique((turn[rim] / (np.pi / 8)).astype(int))
    corners = part[radius > 1.2]
    empty = not corners.size or float(corners.mean()) < 0.2
    return bool(len(drawn) >= 15 and empty)


def _polar(part: Mask) -> tuple[np.ndarray, np.ndarray]:
    """Each pixel's distance from the middle in half sides, and its direction from 0 to 2 pi."""
    high, wide = part.shape
    y, x = np.mgrid[0:high, 0:wide]
    down, across = (y + 0.5) / (high / 2) - 1, (x + 0.5) / (wide / 2) - 1
    return np.hypot(across, down), np.arctan2(down, across) + np.pi


def _filling(part: Mask) -> Sort:
    radius, _ = _polar(part)
    share = float(part[radius < 0.55].mean())
    if share >= _FULL:
        return Sort.FULL
    return Sort.EMPTY if share <= _EMPTY else Sort.UNCLEAR
