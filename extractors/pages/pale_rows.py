"""Rows of print much paler than the rest, and lifting ink as pale as theirs off the whole page."""

from collections.abc import Sequence

import cv2
import numpy as np
import numpy.typing as npt

from extractors.frames import Image
from extractors.pages.pixels import above, as_image, background, below, both, grown
from extractors.pages.slanting import faded

Quad = npt.NDArray[np.float32]
Levels = npt.NDArray[np.float64]

PALE = 0.6
"""Of the print's darkness: rows paler than this may not be the page's own print."""

PRINTED = 80
"""Of all rows' darkness, this percentile is the print's: pale rows may be nearly half of them."""

MARGIN, MOST = 1.9, 0.7
"""Ink up to this many times as dark as pale rows goes with them, as where two strokes cross and in
the cores of bold ones; but nothing darker than the second part of the print."""

CORE, AROUND = 0.85, 5
"""Near ink so dark, of the print's darkness, all stays: a stroke keeps its soft rim."""

HAIR, BESIDE = 24, 25
"""How much darker (0..255) a hairline is than either side, and how near to dark ink it lies."""

SAMPLED = 14
"""So many pixels of a row's height are looked at: enough for the level of its ink."""

_DARK, _PAPER = 0.08, 0.9
"""Of a row's pixels from dark to light: where the level of its ink and of its paper is taken."""


def darkness(reading: Image, quads: Sequence[Quad]) -> Levels:
    """How dark each row's ink is, 0..1, against the paper right beside it."""
    return np.array([_contrast(reading, quad) for quad in quads], np.float64)


def pale(levels: Levels) -> npt.NDArray[np.bool_]:
    """Which rows are much paler than the page's print."""
    return levels < PALE * _printed(levels)


def without_pale(reading: Image, levels: Levels, level: float, own: Sequence[Quad]) -> Image:
    """The layer without ink about as pale as ``level``, but for the rows ``own``."""
    light = background(reading)
    share = as_image(cv2.divide(reading, light, scale=255))
    limit = min(MARGIN * level, MOST * _printed(levels))
    table = faded(255 * (1 - _printed(levels)), 255 * (1 - limit), 255)
    lifted = as_image(cv2.multiply(as_image(cv2.LUT(share, table)), light, scale=1 / 255))
    strokes = _strokes(share, 255 * (1 - CORE * _printed(levels)))
    lifted = as_image(cv2.copyTo(reading, strokes, lifted))
    for quad in own:
        (x0, y0), (x1, y1) = _span(quad)
        lifted[y0:y1, x0:x1] = reading[y0:y1, x0:x1]
    return lifted


def _strokes(share: Image, core: float) -> Image:
    """The print's strokes: dark cores with their soft rims, and hairlines beside them.

    A hairline is as pale as print of the back, but narrower than that ever is.
    """
    cores = below(share, core)
    narrow = cv2.morphologyEx(share, cv2.MORPH_BLACKHAT, np.ones((3, 3), np.uint8))
    hairlines = both(grown(above(as_image(narrow), HAIR), 3), grown(cores, BESIDE))
    return as_image(cv2.bitwise_or(grown(cores, AROUND), hairlines))


def _printed(levels: Levels) -> float:
    return float(np.percentile(levels, PRINTED)) if levels.size else 0.0


def _contrast(reading: Image, quad: Quad) -> float:
    (x0, y0), (x1, y1) = _span(quad)
    step = max(1, (y1 - y0) // SAMPLED)
    pixels = np.sort(reading[y0:y1:step, x0:x1:step], axis=None)
    if not pixels.size:
        return 0.0
    dark, paper = (float(pixels[int(at * (pixels.size - 1))]) for at in (_DARK, _PAPER))
    return 1 - dark / max(paper, 1.0)


def _span(quad: Quad) -> tuple[tuple[int, int], tuple[int, int]]:
    (x0, y0), (x1, y1) = quad.min(axis=0).tolist(), quad.max(axis=0).tolist()
    return (max(0, int(x0)), max(0, int(y0))), (int(x1) + 1, int(y1) + 1)
