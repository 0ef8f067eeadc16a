"""How crisp print is, as the width of its edges against the height of its characters.

An edge's width is the local contrast divided by the steepest slope. Strokes are about a tenth of a
character wide, so edges as wide as a third of one run into each other and nothing can be read.
"""

from collections.abc import Iterator, Sequence

import cv2
import numpy as np

from extractors.frames import Image, Line
from extractors.pages.pixels import as_image

CRISP, LOST = 0.04, 0.28
"""Edge width in character heights: no blur can be told, and nothing can be read."""

STEEP = 15
"""The width of the steepest so many of a hundred edges counts: the ends of strokes are soft."""

SAMPLES = 10
"""So many pieces of print are measured."""


def sharpness(grey: Image, lines: Sequence[Line], char_height: float | None) -> float:
    """0 blurred to 1 crisp; 0.0 where there is no edge at all."""
    height = char_height or max(grey.shape) / 75
    widths = [w for piece in _pieces(grey, lines) if (w := _edge_width(piece, height)) is not None]
    if not widths:
        return 0.0
    relative = float(np.median(widths)) / height
    return float(np.clip((LOST - relative) / (LOST - CRISP), 0, 1))


def _pieces(grey: Image, lines: Sequence[Line]) -> Iterator[Image]:
    """The longest lines, else the tiles with the most contrast."""
    if lines:
        for line in sorted(lines, key=lambda one: -len(one.text))[:SAMPLES]:
            x0, y0, x1, y1 = (max(0, round(side)) for side in line.box)
            yield grey[y0:y1, x0 : min(x1, x0 + 600)]
        return
    side = max(64, max(grey.shape) // 10)
    spread = [
        (float(grey[y : y + side, x : x + side].std()), y, x)
        for y in range(side // 2, grey.shape[0] - side, side)
        for x in range(side // 2, grey.shape[1] - side, side)
    ]
    for _, y, x in sorted(spread, reverse=True)[:SAMPLES]:
        yield grey[y : y + side, x : x + side]


def _edge_width(piece: Image, height: float) -> float | None:
    """The width in pixels of the edges in a piece of print; None where it has none.

    Upright and lying edges apart, and the wider: a shaken camera leaves those along its way crisp.
    """
    scale = min(1.0, 48 / height)
    size = (max(1, round(piece.shape[1] * scale)), max(1, round(piece.shape[0] * scale)))
    small = as_image(cv2.resize(piece, size, interpolation=cv2.INTER_AREA))
    if min(small.shape) < 8:
        return None
    reach = max(3, round(0.4 * height * scale)) | 1
    kernel = np.ones((reach, reach), np.uint8)
    spread = as_image(cv2.morphologyEx(small, cv2.MORPH_GRADIENT, kernel)).astype(np.float32)
    soft = small.astype(np.float32)
    right = cv2.Scharr(soft, cv2.CV_32F, 1, 0, scale=1 / 32)
    down = cv2.Scharr(soft, cv2.CV_32F, 0, 1, scale=1 / 32)
    slope = np.hypot(right, down)
    peaks = slope >= cv2.dilate(slope, np.ones((3, 3), np.uint8))
    edges = peaks & (spread > max(15.0, 0.5 * float(np.percentile(spread, 98)))) & (slope > 1)
    upright = np.abs(right) > np.abs(down)
    ways = [way for way in (edges & upright, edges & ~upright) if way.sum() >= 20]
    widths = [float(np.percentile(spread[way] / slope[way], STEEP)) for way in ways]
    return max(widths) / scale if widths else None
