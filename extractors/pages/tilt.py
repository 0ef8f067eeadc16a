"""Small tilts of a scan turned back, and uneven light evened out."""

from typing import NamedTuple

import cv2
import numpy as np
import numpy.typing as npt

from extractors.frames import Image, Matrix
from extractors.pages.ink import paper_colour
from extractors.pages.pixels import as_image, background, grey_of, within

MOST = 8.0
"""Degrees: a larger tilt is no crooked scan."""

LEAST = 0.3
"""Degrees: a smaller tilt does not disturb reading, and turning costs sharpness."""


class Deskewed(NamedTuple):
    """A picture turned back. ``angle``: by how many degrees clockwise its content stood tilted.

    ``matrix``: 3 x 3, from the tilted picture's pixels to these.
    """

    image: Image
    angle: float
    matrix: Matrix


def deskew(image: Image) -> Deskewed:
    """The picture turned back; the same one where the tilt is small or cannot be told.

    The frame keeps its size unless ink would leave it.
    """
    small, scale = within(grey_of(image), 800)
    ink = _ink(small)
    angle = _tilt(ink)
    if abs(angle) < LEAST:
        return Deskewed(image, 0.0, np.eye(3))
    height, width = image.shape[:2]
    matrix, size = _turn(ink, angle, scale, width, height)
    turned = cv2.warpAffine(
        image, matrix, size, flags=cv2.INTER_CUBIC, borderValue=paper_colour(image)
    )
    return Deskewed(as_image(turned), angle, np.vstack([matrix, [0.0, 0.0, 1.0]]))


def even_light(grey: Image) -> Image:
    """Grey divided by the paper's brightness behind the ink, so that paper is white everywhere."""
    return as_image(cv2.divide(grey, background(grey), scale=250))


def _ink(small: Image) -> Image:
    """Ink as 0 or 1, less the rim: a scanner's shadow is straight though the page is not."""
    ink = as_image(cv2.subtract(background(small, step=8), small))
    rim = max(4, max(ink.shape) // 50)
    ink[:rim], ink[-rim:], ink[:, :rim], ink[:, -rim:] = 0, 0, 0, 0
    return as_image(cv2.threshold(ink, 40, 1, cv2.THRESH_BINARY)[1])


def _tilt(ink: Image) -> float:
    """Degrees clockwise, by the sharpest row profile; 0.0 where no angle stands out."""
    if int(ink.sum()) < 300:
        return 0.0
    points = np.argwhere(ink)[:, ::-1].astype(np.float32)
    points = points[:: max(1, len(points) // 20000)]
    level = _sharpness(points, 0.0)
    coarse = max(np.arange(-MOST, MOST + 0.1, 0.5), key=lambda a: _sharpness(points, float(a)))
    fine = np.arange(coarse - 0.5, coarse + 0.51, 0.1)
    best = float(max(fine, key=lambda a: _sharpness(points, float(a))))
    sure = _sharpness(points, best) > 1.1 * level and abs(best) < MOST
    return round(best, 2) if sure else 0.0


def _sharpness(points: npt.NDArray[np.float32], angle: float) -> float:
    """How much neighbouring rows differ once the points are turned back by the angle."""
    radians = np.deg2rad(angle)
    rows = points[:, 1] * np.cos(radians) - points[:, 0] * np.sin(radians)
    counts = np.bincount((rows - rows.min()).astype(np.intp)).astype(np.float64)
    return float((np.diff(counts) ** 2).sum())


def _turn(
    ink: Image, angle: float, scale: float, width: int, height: int
) -> tuple[npt.NDArray[np.float64], tuple[int, int]]:
    """The turn about the middle; the frame grows only where ink would leave it."""
    matrix = np.asarray(cv2.getRotationMatrix2D((width / 2, height / 2), angle, 1.0), np.float64)
    points = np.argwhere(ink)[:, ::-1] / scale
    moved = points @ matrix[:, :2].T + matrix[:, 2]
    low, high = np.minimum(moved.min(axis=0), 0), np.maximum(moved.max(axis=0), (width, height))
    matrix[:, 2] -= low
    grown = np.ceil(high - low).astype(int)
    return matrix, (int(grown[0]), int(grown[1]))
