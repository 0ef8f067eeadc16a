"""The lines of print inside a cell as pictures of their own, to be read once more."""

from collections.abc import Iterator, Sequence

import cv2
import numpy as np
import numpy.typing as npt

from extractors.frames import Image, PixelBox
from extractors.pages.pixels import as_image

_RULED = 0.85
"""A row or column of pixels with this share of ink is a ruling, not print."""

_LINE_HEIGHT = 48
_SMALL = 40
"""A strip lower than this many pixels is drawn larger before it is read."""


def strips(image: Image, box: PixelBox, line_height: float, margin: float = 0.25) -> list[Image]:
    """The lines of print in a box of a grey page, top to bottom; none where there is no ink.

    ``line_height``: about how high a line of this page's print is, in pixels; parts of one
    character (三) are joined up to it. ``margin``: of the strip's height, left around the print.
    """
    part, (left, top) = _cut(image, box)
    if min(part.shape[:2], default=0) < 6:
        return []
    ink = _print_only(part)
    found = []
    for y0, y1 in _lines(np.asarray(ink.any(axis=1)), line_height):
        across = np.flatnonzero(ink[y0:y1].any(axis=0))
        pad = margin * (y1 - y0)
        place = (left + across[0] - pad, top + y0 - pad, left + across[-1] + pad, top + y1 + pad)
        strip, _ = _cut(image, PixelBox(*place))
        found.append(_enlarged(strip))
    return found


def _cut(image: Image, box: PixelBox) -> tuple[Image, tuple[int, int]]:
    """The part of a picture inside a box, and its top left."""
    x0, y0 = max(0, round(box.x0)), max(0, round(box.y0))
    return image[y0 : max(y0, round(box.y1)), x0 : max(x0, round(box.x1))], (x0, y0)


def _print_only(part: Image) -> npt.NDArray[np.bool_]:
    """Where there is ink, without rulings and specks."""
    size = max(15, min(part.shape[:2]) // 2 | 1)
    method, black = cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV
    ink = as_image(cv2.adaptiveThreshold(part, 255, method, black, size, 14))
    opened = as_image(cv2.morphologyEx(ink, cv2.MORPH_OPEN, np.ones((2, 2), np.uint8)))
    inked = np.asarray(opened > 0, np.bool_)
    flat, upright = inked.mean(axis=1) > _RULED, inked.mean(axis=0) > _RULED
    inked[flat] = False
    inked[:, upright] = False
    return inked


def _lines(inked: npt.NDArray[np.bool_], line_height: float) -> Iterator[tuple[int, int]]:
    """Top and bottom of each line: runs of inked rows, joined while they make one line's height."""
    bands: list[list[int]] = []
    for y0, y1 in _runs(inked):
        if bands and y1 - bands[-1][0] <= 1.05 * line_height:
            bands[-1][1] = y1
        else:
            bands.append([y0, y1])
    tallest = max((b - a for a, b in bands), default=0)
    return ((a, b) for a, b in bands if b - a > 0.4 * tallest and b - a >= 4)


def _runs(inked: npt.NDArray[np.bool_]) -> Sequence[tuple[int, int]]:
    edges = np.flatnonzero(np.diff(np.concatenate(([0], inked.astype(np.int8), [0])))).tolist()
    return list(zip(edges[::2], edges[1::2], strict=True))


def _enlarged(strip: Image) -> Image:
    height = max(strip.shape[0], 1)
    if height >= _SMALL:
        return np.ascontiguousarray(strip)
    scale = _LINE_HEIGHT / height
    return as_image(cv2.resize(strip, None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC))
