"""Ink that is no ruling: what a hand wrote into a blank, whether or not it can be read."""

import cv2
import numpy as np

from extractors.frames import PixelBox
from extractors.layout.ink_map import InkMap, Mask
from extractors.pages.pixels import as_image


def stroke_share(ink: InkMap, zone: PixelBox, em: float) -> float:
    """The share of a zone that is ink, without underlines and the borders of cells.

    ``em``: the height of the print beside it, in pixels of the page.
    """
    part = ink.part(zone)
    return float(without_rulings(part, em * ink.scale).mean()) if part.size else 0.0


def without_rulings(part: Mask, em: float, level: float = 3.0, upright: float = 1.7) -> Mask:
    """Ink without level and upright lines of so many heights of print."""
    if not part.size:  # print that was placed beyond the page's edge
        return part
    pixels = as_image(part.astype(np.uint8))
    lines = np.zeros_like(pixels)
    for kernel in ((1, max(8, round(level * em))), (max(8, round(upright * em)), 1)):
        lines |= as_image(cv2.morphologyEx(pixels, cv2.MORPH_OPEN, np.ones(kernel, np.uint8)))
    return np.asarray((pixels > 0) & (lines == 0), np.bool_)
