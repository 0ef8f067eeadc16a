"""Square seals, which are mostly the name seals of officials: a thin frame around characters."""

from typing import NamedTuple

import cv2
import numpy as np
import numpy.typing as npt

from extractors.frames import Image, PixelBox
from extractors.pages.pixels import as_image, closed

SMALLEST, LARGEST = 0.04, 0.2
"""Sides in shares of the page's short side: 0.9 cm to 4.2 cm on A4."""

PROPOSED = 30
SIDE = 60


class Square(NamedTuple):
    """A square seal's upright box and the share of its frame that is ink."""

    box: PixelBox
    support: float


def find_squares(ink: Image) -> list[Square]:
    """Square seals in a mask of 0 or 255."""
    short = min(ink.shape)
    joined = closed(ink, max(3, short // 140))
    outlines, _ = cv2.findContours(joined, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    wanted = [o for o in outlines if cv2.contourArea(o) > (0.8 * SMALLEST * short) ** 2]
    found = []
    for outline in sorted(wanted, key=cv2.contourArea, reverse=True)[:PROPOSED]:
        square = _judged(np.asarray(outline, np.int32), ink, short)
        if square is not None:
            found.append(square)
    return found


def _judged(outline: npt.NDArray[np.int32], ink: Image, short: int) -> Square | None:
    around = cv2.minAreaRect(outline)
    wide, high = around[1]
    if not (SMALLEST * short <= min(wide, high) and max(wide, high) <= LARGEST * short):
        return None
    if max(wide, high) > 1.25 * min(wide, high):
        return None
    if cv2.contourArea(outline) < 0.82 * wide * high:
        return None
    face = _upright(ink, cv2.boxPoints(around).astype(np.float32))
    support, density = _frame_support(face), float((face > 0).mean())
    if support < 0.7 or not 0.15 <= density <= 0.68 or _solid(face) > 0.04:
        return None
    x, y, w, h = cv2.boundingRect(outline)
    return Square(PixelBox(x, y, x + w, y + h), support)


def _upright(ink: Image, corners: npt.NDArray[np.float32]) -> Image:
    """The square as SIDE x SIDE pixels."""
    target = np.array([[0, 0], [SIDE, 0], [SIDE, SIDE], [0, SIDE]], np.float32)
    matrix = cv2.getPerspectiveTransform(corners, target)
    return as_image(cv2.warpPerspective(ink, matrix, (SIDE, SIDE)) > 100) * np.uint8(255)


def _frame_support(face: Image) -> float:
    """The share of the weakest side that has ink within a tenth of the edge."""
    depth = SIDE // 10
    turned = [np.rot90(face, quarter)[:depth] for quarter in range(4)]
    return min(float((side > 0).any(axis=0).mean()) for side in turned)


def _solid(face: Image) -> float:
    """The share that survives thinning by a sixth of the side: photo grounds do, strokes do not."""
    return float((cv2.erode(face, np.ones((SIDE // 6, SIDE // 6), np.uint8)) > 0).mean())
