"""Paper on a patterned ground: the largest surface of a picture that has no texture."""

from collections.abc import Iterator

import cv2
import numpy as np

from extractors.frames import Image
from extractors.pages.pixels import as_image, below, grown, opened

ROUGH = (6, 10)
"""Steps of colour between neighbours from which a surface has a texture."""

PLAIN_GROUND = 0.25
"""A surface of so much of what lies around the largest one is a plain ground."""


def smooth_parts(lab: Image) -> Iterator[Image]:
    """Masks of paper on cloth, stone and other patterns: all that has no texture, by itself.

    None where the ground is one plain surface too, as around a printed frame.
    """
    steps = cv2.morphologyEx(lab, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8))
    change = as_image(steps.max(axis=2))
    for level in ROUGH:
        _, parts, stats, _ = cv2.connectedComponentsWithStats(opened(below(change, level), 9))
        areas = np.sort(stats[1:, cv2.CC_STAT_AREA])[::-1]
        if len(areas) > 2 and areas[1] < PLAIN_GROUND * (change.size - areas[0]):
            largest = 1 + int(stats[1:, cv2.CC_STAT_AREA].argmax())
            yield grown(as_image((parts == largest) * 255), 3)
