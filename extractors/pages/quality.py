"""How well a page can be read, measured rather than judged: policy says what is too little."""

from collections.abc import Sequence

import cv2
import numpy as np

from extractors.frames import Image, Line
from extractors.pages.cut_edges import borders, on_pattern
from extractors.pages.glare import glare
from extractors.pages.pixels import (
    above,
    as_image,
    background,
    below,
    channels,
    grey_of,
    within,
)
from extractors.pages.sharpness import sharpness
from schemas.facts import Quality

DARK = 60
"""Paper darker than this (0..255) leaves print and noise alike."""

GREY_SPREAD, COLOURED = 6, 0.002
"""Channels that differ by less than this but on so small a share of a page hold no colour."""

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
