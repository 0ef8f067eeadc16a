"""Where a reflection burnt a page out, so that print is lost."""

import cv2
import numpy as np
import numpy.typing as npt

from extractors.frames import Image
from extractors.pages.pixels import above, as_image, channels, closed, grown, within

SIDE = 400
"""Reflections are sought on a page whose long side is this many pixels: print is thin there."""

SOFT, SOFT_SHARE = 200.0, 1.25
"""A Sobel slope (8 times grey levels a pixel) below this is a soft fade.

Below the second times as much as the spot is brighter than its surroundings, too: the border of a
white page beside a pink one is low, and sharp.
"""

FADING = 0.58
"""So much of a reflection's rim is soft; a page on its lid has 0.3, a card on white paper 0.57."""

STROKE = 11
"""No stroke and no rule is as wide: closed to this, print on the rim leaves the paper's light."""

BURNT = 250
"""From here (0..255) on all three channels are as good as saturated."""

BRIGHTER = 11
"""A spot that stands out less from the paper around it is the paper."""

VAST, BRIGHTER_THAN_WHITE = 0.5, 4
"""A spot over so much of a page is one though it stands out less: what is left of a page that a
lamp lit is nearly as white."""

KEPT, DEEP = 0.045, 15
"""Of a reflection less than this is ink, from so many pixels within its rim, where print is pale.

A page that is merely bright, or was made so, keeps more, unless it holds a few lines only.
"""

INK = 20
"""Ink is at least so much darker (0..255) than its paper."""

LEAST = 0.003
"""A smaller share of a page hides nothing."""

Slopes = npt.NDArray[np.float32]


def glare(image: Image) -> float:
    """The share of the page that a reflection burnt out.

    A reflection is brighter than the paper around it, swallows print and fades out softly; a
    white scan, which is as bright everywhere, keeps its print and ends at sharp edges.
    """
    layer = _palest(within(image, SIDE)[0])
    smooth = as_image(cv2.medianBlur(layer, 5))
    burnt, bare = above(smooth, BURNT - 1), closed(smooth, STROKE)
    slopes = _slopes(bare)
    _, labels, stats, _ = cv2.connectedComponentsWithStats(burnt)
    total = 0.0
    for label in range(1, len(stats)):
        area = stats[label, cv2.CC_STAT_AREA] / burnt.size
        if area > LEAST and _burnt_out(as_image((labels == label) * 255), layer, bare, slopes):
            total += area
    return min(1.0, total)


def _palest(small: Image) -> Image:
    """The darkest channel of each pixel: only white is bright in it."""
    if small.ndim == 2:
        return small
    blue, green, red = channels(small)
    return as_image(cv2.min(cv2.min(blue, green), red))


def _burnt_out(spot: Image, layer: Image, bare: Image, slopes: Slopes) -> bool:
    """Whether a saturated spot holds no print and fades into darker surroundings.

    Print that its rim crosses (a frame, a headline) says nothing of how it ends, which is why the
    rim is seen on ``bare`` paper.
    """
    filled = _filled(spot)
    rim = (grown(filled, 7) > 0) & (filled == 0)
    around = (grown(filled, 61) > 0) & (grown(filled, 15) == 0)
    if rim.sum() < 30 or around.sum() < 30 or _kept(filled, layer, bare) > KEPT:
        return False
    brighter = BURNT - float(np.median(bare[around]))
    vast = cv2.countNonZero(spot) > VAST * spot.size
    least = min(SOFT, SOFT_SHARE * brighter)
    fades = float((slopes[rim] < least).mean()) > FADING
    return fades and brighter > (BRIGHTER_THAN_WHITE if vast else BRIGHTER)


def _kept(filled: Image, layer: Image, bare: Image) -> float:
    """The share of ink within a spot and its holes; all of it where the spot is narrow."""
    deep = cv2.erode(filled, np.ones((DEEP, DEEP), np.uint8)) > 0
    ink = cv2.subtract(bare, layer) > INK
    return float(ink[deep].mean()) if deep.any() else 1.0


def _slopes(layer: Image) -> Slopes:
    """How steeply brightness changes at each pixel."""
    soft = cv2.GaussianBlur(layer, (0, 0), 1.0)
    right, down = cv2.Sobel(soft, cv2.CV_32F, 1, 0), cv2.Sobel(soft, cv2.CV_32F, 0, 1)
    return np.asarray(np.hypot(right, down), np.float32)


def _filled(spot: Image) -> Image:
    """The spot with its holes."""
    outlines, _ = cv2.findContours(spot, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    return as_image(cv2.drawContours(np.zeros_like(spot), outlines, -1, 255, cv2.FILLED))
