"""Bands of white letters on a dark ground, such as a list's head, turned to dark on light.

Sought as a ruling is, white letters would be cells: light spots closed in by dark.
"""

import cv2
import numpy as np

from extractors.frames import Image
from extractors.pages.pixels import as_image, background, opened

_DARK = 0.68
"""A ground is dark below this share of the paper's brightness."""

_HIGH, _WIDE = (10, 140), 26
"""How high a band is, and how wide at least, in pixels of a page of 1600."""

_SOLID = (5, 22)
"""Height and width of a bare piece of ground, above letters or between two headings."""

_FULL = 0.8
"""Of its slanted frame that a band fills, its letters counted as ground."""

_INKED = 0.55
"""The same of the dark pixels alone: letters on paper, however bold, are fewer."""

_RULING = 7
"""What is thinner is a ruling that runs on from a band, and none of it."""

_WHITE_RULING = 9
"""Widest white ruling between two cells of a band."""


def with_light_bands(grey: Image) -> Image:
    """The page with its dark bands lightened, their letters darkened and their edges ruled."""
    paper = background(grey)
    dark = _darker(grey, paper)
    bands = _bands(dark)
    if not bands:
        return grey
    mask = as_image(cv2.drawContours(np.zeros_like(dark), bands, -1, 255, cv2.FILLED))
    mask = as_image(cv2.morphologyEx(mask, cv2.MORPH_CLOSE, np.ones((1, _WHITE_RULING), np.uint8)))
    ground = as_image(cv2.medianBlur(cv2.min(grey, paper), 31))
    turned = paper.astype(np.int16) - cv2.absdiff(grey, ground)
    light = np.where(mask > 0, np.clip(turned, 0, 255), grey).astype(np.uint8)
    edges, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    return as_image(cv2.drawContours(light, edges, -1, 0, 2))


def _darker(grey: Image, paper: Image) -> Image:
    """255 where the page is much darker than its paper."""
    least = as_image(np.ceil(_DARK * np.arange(256)))
    return as_image(cv2.compare(grey, cv2.LUT(paper, least), cv2.CMP_LT))


def _bands(dark: Image) -> list[np.ndarray]:
    """The outlines of what is dark, high and wide as a band, and has bare ground."""
    across = np.ones((1, _WHITE_RULING), np.uint8)
    joined = opened(as_image(cv2.morphologyEx(dark, cv2.MORPH_CLOSE, across)), _RULING)
    bare = as_image(cv2.morphologyEx(dark, cv2.MORPH_OPEN, np.ones(_SOLID, np.uint8)))
    if not bare.any():
        return []
    outlines, _ = cv2.findContours(joined, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    return [outline for outline in outlines if _is_band(outline, bare, dark)]


def _is_band(outline: np.ndarray, bare: Image, dark: Image) -> bool:
    x, y, width, height = cv2.boundingRect(outline)
    _, sides, _ = cv2.minAreaRect(outline)
    low, high = _HIGH
    inside = slice(y, y + height), slice(x, x + width)
    if not low <= min(sides) <= high or width < max(_WIDE, height) or not bare[inside].any():
        return False
    area = sides[0] * sides[1]
    return (
        cv2.contourArea(outline) > _FULL * area and cv2.countNonZero(dark[inside]) > _INKED * area
    )
