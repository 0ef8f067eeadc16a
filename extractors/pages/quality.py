"""How well a page can be read, measured rather than judged: policy says what is too little."""

from collections.abc import Sequence

import cv2
import numpy as np

from extractors.frames import Image, Line
from extractors.pages.cut_edges import borders, on_pattern
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

GREY_SPREAD, COLOURED = 6, 0.002
"""Channels that differ by less than this but on so small a share of a page hold no colour."""

SOFT, SOFT_SHARE = 80.0, 1.25
"""A Sobel slope (8 times grey levels a pixel at 400 pixels a page) below this is a soft fade.

Below the second times as much as the spot is brighter than its surroundings, too: the border of a
white page beside a pink one is low, and sharp.
"""

BURNT = 250
"""From here (0..255) on all three channels are as good as saturated."""

BRIGHTER = 16
"""A spot that stands out less from the paper around it is the paper."""

VAST, VAST_PRINT, BRIGHTER_THAN_WHITE = 0.6, 0.02, 6
"""A spot over so much of a page, with hardly any print, is none though it stands out less: what is
left of a page that a lamp lit is nearly as white. (Spots of readable pages reach 0.5.)"""

ENOUGH = 8
"""Fewer characters on a page are as likely noise."""

FAINT = 0.2
"""Ink is at least this much darker than its paper."""


def measure(image: Image, lines: Sequence[Line] | None, dpi: float | None) -> Quality:
    """Measurements of an upright page (BGR or grey), with its lines where it has been read."""
    full = grey_of(image)
    grey, _ = within(full, 1000)
    light = background(grey, step=8)
    depth = as_image(cv2.divide(cv2.subtract(light, grey), light, scale=255))
    ink = above(depth, 255 * FAINT)
    share, burnt = cv2.countNonZero(ink) / ink.size, glare(image)
    sure = _sure(lines)
    height, sides = _char_height(sure), borders(full, sure)
    cut = [] if on_pattern(sides) else [edge for edge in sides if sides[edge].cut]
    return Quality(
        dpi=dpi,
        sharpness=sharpness(full, sure if height else (), height),
        glare=burnt,
        contrast=float(np.percentile(depth, 99)) / 255,
        darkness=cv2.countNonZero(below(light, DARK)) / light.size,
        char_height=height,
        ink=share,
        cut_edges=cut,
        open_edges=[
            edge for edge in sides if edge not in cut and (sides[edge].open or sides[edge].cut)
        ],
        blank=not sure and burnt < 0.06 and _bare(ink),
    )


def colourless(image: Image) -> bool:
    """Whether the capture kept no colour: grey, or black and white."""
    if image.ndim == 2:
        return True
    small = image[:: max(1, image.shape[0] // 700), :: max(1, image.shape[1] // 700)]
    blue, green, red = channels(np.ascontiguousarray(small))
    spread = cv2.subtract(cv2.max(cv2.max(blue, green), red), cv2.min(cv2.min(blue, green), red))
    coloured = cv2.countNonZero(above(as_image(spread), GREY_SPREAD - 1))
    return coloured < COLOURED * spread.size


def glare(image: Image) -> float:
    """The share of the page that a reflection burnt out.

    A reflection is brighter than the paper around it, swallows print and fades out softly; a
    white scan, which is as bright everywhere, keeps its print and ends at sharp edges.
    """
    small, _ = within(image, 400)
    layer = (
        small
        if small.ndim == 2
        else as_image(cv2.min(cv2.min(*channels(small)[:2]), small[..., 2]))
    )
    smooth = as_image(cv2.medianBlur(layer, 5))
    burnt = above(smooth, BURNT - 1)
    _, labels, stats, _ = cv2.connectedComponentsWithStats(burnt)
    total = 0.0
    for label in range(1, len(stats)):
        area = stats[label, cv2.CC_STAT_AREA] / burnt.size
        if area > 0.003 and _burnt_out(as_image((labels == label) * 255), layer, smooth):
            total += area
    return min(1.0, total)


def _burnt_out(spot: Image, layer: Image, smooth: Image) -> bool:
    """Whether a saturated spot holds no print and fades into darker surroundings.

    Print in its midst, which is soft too, says nothing of how the spot ends.
    """
    kernel = np.ones((5, 5), np.uint8)
    core = as_image(cv2.erode(as_image(cv2.morphologyEx(spot, cv2.MORPH_CLOSE, kernel)), kernel))
    printed = float((layer[core > 0] < 200).mean()) if core.any() else 1.0
    if printed > 0.03:
        return False
    filled = _filled(spot)
    rim = (grown(filled, 7) > 0) & (filled == 0)
    around = (grown(filled, 61) > 0) & (grown(filled, 15) == 0)
    if rim.sum() < 30 or around.sum() < 30:
        return False
    brighter = BURNT - float(np.median(smooth[around]))
    soft = cv2.GaussianBlur(smooth, (0, 0), 1.0)
    right, down = cv2.Sobel(soft, cv2.CV_32F, 1, 0), cv2.Sobel(soft, cv2.CV_32F, 0, 1)
    least = min(SOFT, SOFT_SHARE * brighter)
    vast = printed < VAST_PRINT and cv2.countNonZero(spot) > VAST * spot.size
    enough = BRIGHTER_THAN_WHITE if vast else BRIGHTER
    return brighter > enough and float((np.hypot(right, down)[rim] < least).mean()) > 0.53


def _filled(spot: Image) -> Image:
    """The spot with its holes."""
    outlines, _ = cv2.findContours(spot, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    return as_image(cv2.drawContours(np.zeros_like(spot), outlines, -1, 255, cv2.FILLED))


def _bare(ink: Image) -> bool:
    """Whether there is no ink but along the rim, where a lid's shadow or a desk may show."""
    rim = max(ink.shape) // 25
    core = ink[rim:-rim, rim:-rim]
    return cv2.countNonZero(core) < 0.0008 * core.size


def _sure(lines: Sequence[Line] | None) -> list[Line]:
    """The lines that are print rather than what an engine makes of texture or of blurred marks."""
    sure = [line for line in lines or () if line.text and line.score >= 0.6 and _is_print(line)]
    return sure if sum(len(line.text) for line in sure) >= ENOUGH else []


def _is_print(line: Line) -> bool:
    """Whether a line's box is as long as its characters make it."""
    low, top = sorted((line.box.width, line.box.height))
    return top >= 0.28 * len(line.text) * low


def _char_height(lines: Sequence[Line]) -> float | None:
    """The median height of the characters, in pixels; None where too few can be trusted."""
    heights = [min(line.box.height, line.box.width) for line in lines for _ in line.text]
    return float(np.median(heights)) if heights else None
