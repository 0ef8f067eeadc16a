"""Paper on a patterned ground: the largest surface of a picture that has no texture."""

from collections.abc import Iterator

import cv2
import numpy as np

from extractors.frames import Image
from extractors.pages.pixels import above, as_image, below, grown, opened, strongest

ROUGH = (6, 10)
"""Steps of colour between neighbours from which a surface has a texture."""

GRAIN = 4
"""Steps of colour by which the grain of stone and cloth differs at least, printless paper less."""

SPECKLED = 0.15
"""Where so many of the neighbours differ so, the surface has a pattern."""

_AROUND = 31
"""Pixels of the small picture in which they are counted."""

PLAIN_GROUND = 0.25
"""A surface of so much of what lies around the largest one is a plain ground."""


def smooth_parts(lab: Image) -> Iterator[Image]:
    """Masks of paper on cloth, stone and other patterns: all that has no texture, by itself.

    None where the ground is one plain surface too, as around a printed frame.
    """
    change = change_of(lab)
    for level in ROUGH:
        _, parts, stats, _ = cv2.connectedComponentsWithStats(opened(below(change, level), 9))
        areas = np.sort(stats[1:, cv2.CC_STAT_AREA])[::-1]
        if len(areas) > 2 and areas[1] < PLAIN_GROUND * (change.size - areas[0]):
            largest = 1 + int(stats[1:, cv2.CC_STAT_AREA].argmax())
            yield grown(as_image((parts == largest) * 255), 3)


def change_of(lab: Image) -> Image:
    """How much the colour changes between neighbours, at each pixel."""
    steps = cv2.morphologyEx(lab, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8))
    return strongest(as_image(steps))


def patterned(change: Image) -> Image:
    """Where a picture from which print was taken shows a pattern still: stone, cloth, carpet."""
    steps = above(change, GRAIN)
    return above(as_image(cv2.blur(steps, (_AROUND, _AROUND))), 255 * SPECKLED)
