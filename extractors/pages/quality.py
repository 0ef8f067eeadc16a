"""How well a page can be read, measured rather than judged: policy says what is too little."""

from collections.abc import Sequence

import cv2
import numpy as np

from extractors.frames import Image, Line
from extractors.pages.cut_edges import cut_edges
from extractors.pages.pixels import (
    above,
    as_image,
    background,
    below,
    channels,
    grey_of,
    grown,
    within,
)
from extractors.pages.sharpness import sharpness
from schemas.facts import Quality

DARK = 60
"""Paper darker than this (0..255) leaves print and noise alike."""

GREY_SPREAD = 6
"""Channels that differ by less than this nearly everywhere hold no colour."""

FAINT = 0.2
"""Ink is at least this much darker than its paper."""


def measure(image: Image, lines: Sequence[Line] | None, dpi: float | None) -> Quality:
    """Measurements of an upright page (BGR or grey), with its lines where it has been read."""
    full = grey_of(image)
    grey, _ = within(full, 1000)
    light = background(grey, step=8)
    depth = as_image(cv2.divide(cv2.subtract(light, grey), light, scale=255))
    ink = above(depth, 255 * FAINT)
    share = cv2.countNonZero(ink) / ink.size
    height = _char_height(lines)
    return Quality(
        dpi=dpi,
        sharpness=sharpness(full, lines or (), height),
        glare=glare(image),
        contrast=float(np.percentile(depth, 99)) / 255,
        darkness=cv2.countNonZero(below(light, DARK)) / light.size,
        char_height=height,
        ink=share,
        cut_edges=cut_edges(full, lines or ()),
        blank=share < 0.0008 and not lines,
    )


def colourless(image: Image) -> bool:
    """Whether the capture kept no colour: grey, or black and white."""
    if image.ndim == 2:
        return True
    small = image[:: max(1, image.shape[0] // 700), :: max(1, image.shape[1] // 700)]
    blue, green, red = channels(np.ascontiguousarray(small))
    spread = cv2.subtract(cv2.max(cv2.max(blue, green), red), cv2.min(cv2.min(blue, green), red))
    return bool(np.percentile(spread, 99.8) < GREY_SPREAD)


def glare(image: Image) -> float:
    """The share of the page that a reflection burnt out.

    A reflection is brighter than the paper around it and fades into it; a white scan, which is
    as bright everywhere, has none.
    """
    small, _ = within(image, 400)
    darkest = (
        as_image(cv2.min(cv2.min(*channels(small)[:2]), small[..., 2]))
        if small.ndim == 3
        else small
    )
    smooth = as_image(cv2.medianBlur(darkest, 5))
    burnt = above(smooth, 249)
    share = cv2.countNonZero(burnt) / burnt.size
    if share > 0.6:
        return 0.0
    _, labels, stats, _ = cv2.connectedComponentsWithStats(burnt)
    total = 0.0
    for label in range(1, len(stats)):
        area = stats[label, cv2.CC_STAT_AREA] / burnt.size
        if area > 0.003 and _fades(as_image((labels == label) * 255), smooth):
            total += area
    return min(1.0, total)


def _fades(spot: Image, light: Image) -> bool:
    """Whether the light falls from the spot outwards in steps, as a reflection's does."""
    near, far = grown(spot, 9), grown(spot, 41)
    halo = light[(near > 0) & (spot == 0)]
    around = light[(far > 0) & (near == 0)]
    if halo.size < 20 or around.size < 20:
        return False
    return bool(np.percentile(halo, 70) > np.percentile(around, 70) + 4)


def _char_height(lines: Sequence[Line] | None) -> float | None:
    """The median height of the lines, in pixels."""
    heights = [min(line.box.height, line.box.width) for line in lines or () if line.text]
    return float(np.median(heights)) if heights else None
