"""The cells of a ruled table, found by its lines."""

import cv2
import numpy as np
import numpy.typing as npt

from extractors.frames import Image, PixelBox
from extractors.layout.bands import with_light_bands
from extractors.pages.pixels import above, as_image, both, within

_WORK_SIDE = 1600
"""Longest side of the picture in which lines are sought."""

_LARGEST_CELL = 0.3
"""A cell that covers more of the page than this is a frame around it, such as half a booklet."""


_THICKEST = 13
"""Pixels across which a ruling is no broader."""

_RIDGE = 6
"""How much darker it is than the paper on either side."""

_ACROSS = 0.96
"""Of the page: a lone line this long is a fold, or what a fax machine's dirty glass draws."""

_BREAK = 41
"""Pixels that such a line may be interrupted for."""

_END = 0.44
"""Of the page's length from its middle: further out there is no table."""

_FOLDS = 2
"""More lines from edge to edge are a table that fills its picture."""


def find_cells(reading: Image) -> list[PixelBox]:
    """The boxes of all closed cells of a grey page, in its pixels, smallest first.

    Underlines and open rulings close no cell; broken lines are bridged up to about 2 mm.
    """
    small, scale = within(reading, _WORK_SIDE)
    if int(small.max()) - int(small.min()) <= _RIDGE:
        return []  # a blank page
    lines = _line_mask(with_light_bands(small))
    count, _, stats, _ = cv2.connectedComponentsWithStats(cv2.bitwise_not(lines), connectivity=4)
    boxes = [_cell(stats[i], small.shape[:2]) for i in range(1, count)]
    cells = [PixelBox(*(v / scale for v in box)) for box in boxes if box]
    return sorted(cells, key=lambda box: box.width * box.height)


def _line_mask(grey: Image) -> Image:
    """White where a ruling runs."""
    method, black = cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV
    ink = as_image(cv2.adaptiveThreshold(grey, 255, method, black, 31, 12))
    longest = max(grey.shape[:2])
    thin = _thin(grey, ink)
    flat = _opened(thin, (longest // 36, 1), (9, 3))
    upright = _opened(thin, (1, longest // 50), (3, 9))
    flat = _without_folds(flat.T).T
    upright = _without_folds(upright)
    return as_image(cv2.dilate(cv2.bitwise_or(flat, upright), np.ones((3, 3), np.uint8)))


def _thin(grey: Image, ink: Image) -> Image:
    """The ink that is darker than what lies on both its sides: the edge of a tint is no ruling."""
    kernel = np.ones((_THICKEST, _THICKEST), np.uint8)
    ridge = as_image(cv2.morphologyEx(grey, cv2.MORPH_BLACKHAT, kernel))
    return both(ink, above(ridge, _RIDGE))


def _opened(ink: Image, size: tuple[int, int], bridge: tuple[int, int]) -> Image:
    """Only runs of ink as long as ``size``, small breaks closed."""
    thick = cv2.dilate(ink, np.ones((3, 1) if size[0] > size[1] else (1, 3), np.uint8))
    kernel = cv2.getStructuringElement(cv2.MORPH_RECT, size)
    runs = cv2.morphologyEx(thick, cv2.MORPH_OPEN, kernel)
    closed = cv2.morphologyEx(runs, cv2.MORPH_CLOSE, np.ones((bridge[1], bridge[0]), np.uint8))
    return as_image(closed)


def _without_folds(upright: Image) -> Image:
    """Upright runs but for one or two that reach from the page's top to its bottom."""
    high = upright.shape[0]
    edge = round((1 - _ACROSS) * high) + _BREAK  # as far as an interruption may hide its end
    if not (upright[:edge].any() and upright[-edge:].any()):
        return upright
    joined = cv2.morphologyEx(upright, cv2.MORPH_CLOSE, np.ones((_BREAK, 1), np.uint8))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
    across = [i for i in range(1, count) if stats[i, cv2.CC_STAT_HEIGHT] >= _ACROSS * high]
    if not across or len(across) > _FOLDS:
        return upright
    kept = upright.copy()
    for i in across:
        kept[_fold(labels == i)] = 0
    return kept


def _fold(line: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """A line from edge to edge without the rulings that touch it: straight between its ends."""
    y, x = np.nonzero(line)
    ends = np.abs(y - (line.shape[0] - 1) / 2) > _END * line.shape[0]
    slope, start = np.polyfit(y[ends], x[ends], 1)
    fold = np.zeros_like(line)
    near = np.abs(x - slope * y - start) <= _THICKEST / 2
    fold[y[near], x[near]] = True
    return fold


def _cell(stat: np.ndarray, shape: tuple[int, int]) -> tuple[int, int, int, int] | None:
    x, y, width, height, area = (int(v) for v in stat[:5])
    page = shape[0] * shape[1]
    touches = x == 0 or y == 0 or x + width >= shape[1] or y + height >= shape[0]
    small = width < 14 or height < 12
    if touches or small or area < 0.75 * width * height or area > _LARGEST_CELL * page:
        return None
    return x, y, x + width, y + height
