"""Whether a supposed sheet leaves print outside: then its edge is a fold or a spine's shadow."""

from typing import NamedTuple

import cv2
import numpy as np
import numpy.typing as npt

from extractors.frames import Image
from extractors.pages.pixels import above, as_image, background, grey_of, grown

INK = 30
"""How much darker than its surroundings print is, 0..255."""

CLEAR_INK = 50
"""As much as that no grain of a desk is darker than its surroundings."""

MANY = 5
"""So many marks of print's size make a title or a number."""

SHADE = 0.6
"""Print beyond a shadow stands on paper at least so light, compared with that inside."""

Floats = npt.NDArray[np.float64]


class Marks(NamedTuple):
    """Marks of print: their middles (n x 2: x, y), heights, and how light it is around each."""

    middles: Floats
    heights: Floats
    light: Floats


def leaves_print_out(image: Image, corners: npt.NDArray[np.float32]) -> bool:
    """Whether print like that within the corners stands beyond them too (small BGR picture)."""
    inside = np.zeros(image.shape[:2], np.uint8)
    cv2.fillConvexPoly(inside, corners.round().astype(np.int32), 255)
    middles, heights, light = print_marks(image, CLEAR_INK)
    if not len(heights):
        return False
    column, row = middles.round().astype(int).T
    within = inside[row, column] > 0
    beyond = grown(inside, 15)[row, column] == 0
    if not within.any():
        return False
    usual, paper = (float(np.median(of[within])) for of in (heights, light))
    alike = (heights > 0.5 * usual) & (heights < 2 * usual) & (light > SHADE * paper)
    return int((beyond & alike).sum()) >= MANY


def print_marks(image: Image, contrast: int = INK) -> Marks:
    """The dark marks of a small BGR picture that could be print; rims and specks are none."""
    grey = grey_of(image)
    around = background(grey, step=8)
    ink = above(as_image(cv2.subtract(around, grey)), contrast)
    _, _, boxes, middles = cv2.connectedComponentsWithStats(ink)
    height, width = ink.shape
    x, y, wide, high, area = boxes[1:].T
    whole = (x > 1) & (y > 1) & (x + wide < width - 1) & (y + high < height - 1)
    sized = (area >= 8) & (high >= 3) & (high < height / 12) & (wide < width / 3)
    kept = whole & sized
    middles = middles[1:][kept]
    column, row = middles.round().astype(int).T
    return Marks(middles, high[kept].astype(np.float64), around[row, column].astype(np.float64))
