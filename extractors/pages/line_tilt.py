"""The tilt that lines of print still have where nothing else told it, turned back.

A paper on a desk whose edges were not found stays as crooked as it lay, and more than what a
crooked scan is: its rows are then taken for each other's neighbours.
"""

from collections.abc import Sequence
from typing import NamedTuple

import cv2
import numpy as np
import numpy.typing as npt

from extractors.frames import Image, Matrix
from extractors.pages.ink import paper_colour
from extractors.pages.pixels import as_image

Quad = npt.NDArray[np.float32]

_LEAST, _MOST = 2.5, 30.0
"""Degrees: less does not mix rows up; of more it is not known which way the page is turned."""

_LONG = 4.0
"""Length over height from which a line's direction can be told."""

_LINES, _ALIKE, _NEAR = 5, 0.7, 4.0
"""So many long lines, and so large a share of them within so many degrees, are a page's tilt."""


class Turned(NamedTuple):
    """A picture turned back, and the 3 x 3 matrix to it from the tilted picture's pixels."""

    image: Image
    matrix: Matrix


def tilt_of(quads: Sequence[Quad]) -> float:
    """Degrees clockwise by which lines run off the level or the upright; 0 where none is plain."""
    if len(quads) < _LINES:
        return 0.0
    corners = np.asarray(quads, np.float64)
    along = corners[:, 1] - corners[:, 0] + corners[:, 2] - corners[:, 3]
    across = corners[:, 3] - corners[:, 0] + corners[:, 2] - corners[:, 1]
    lengths, heights = np.linalg.norm(along, axis=1), np.linalg.norm(across, axis=1)
    tall = heights > lengths
    lines = np.where(tall[:, None], across, along)
    long = np.maximum(lengths, heights) >= _LONG * np.minimum(lengths, heights)
    if long.sum() < _LINES:
        return 0.0
    angles = np.degrees(np.arctan2(lines[long, 1], lines[long, 0]))
    off = (angles + 45) % 90 - 45
    tilt = float(np.median(off))
    plain = float((np.abs(off - tilt) <= _NEAR).mean()) >= _ALIKE
    return tilt if plain and _LEAST <= abs(tilt) <= _MOST else 0.0


def turned_back(image: Image, tilt: float) -> Turned:
    """The picture turned back by a tilt, the frame grown to hold all of it."""
    height, width = image.shape[:2]
    matrix = np.asarray(cv2.getRotationMatrix2D((width / 2, height / 2), tilt, 1.0), np.float64)
    across, down = np.abs(matrix[:, :2]) @ (width, height)
    matrix[:, 2] += (across - width) / 2, (down - height) / 2
    size = round(across), round(down)
    turned = cv2.warpAffine(
        image, matrix, size, flags=cv2.INTER_CUBIC, borderValue=paper_colour(image)
    )
    return Turned(as_image(turned), np.vstack([matrix, [0.0, 0.0, 1.0]]))
