"""Quadrilaterals fitted to the pieces of a mask, and the shape of a paper before a camera."""

from collections.abc import Iterator

import cv2
import numpy as np
import numpy.typing as npt

from extractors.frames import Image

Corners = npt.NDArray[np.float32]
"""4 x 2: x, y in pixels, from the top left clockwise."""

LEAST_AREA = 0.18
"""A sheet smaller than this share of the picture is some other thing."""


def quads_of(
    mask: Image, least: float = LEAST_AREA, most: float = 1.0, count: int = 2
) -> Iterator[Corners]:
    """The quadrilaterals of a mask's largest pieces, ``least`` to ``most`` of the picture each."""
    outlines, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    for outline in sorted(outlines, key=cv2.contourArea, reverse=True)[:count]:
        if cv2.contourArea(outline) < least * mask.size:
            return
        if cv2.contourArea(outline) > most * mask.size:
            continue
        quad = four_sided(np.asarray(outline, np.int32))
        if quad is not None:
            yield quad


def four_sided(outline: npt.NDArray[np.int32]) -> Corners | None:
    """The outline's hull as four corners, each side fitted to the outline's points near it."""
    hull = cv2.convexHull(outline)
    length = cv2.arcLength(hull, True)
    for share in (0.015, 0.025, 0.04, 0.06, 0.08):
        rough = cv2.approxPolyDP(hull, share * length, True).reshape(-1, 2)
        if len(rough) <= 4:
            break
    if len(rough) != 4:
        return None
    fitted = _fitted(ordered(rough.astype(np.float32)), hull_points(outline))
    filled = cv2.contourArea(outline) / max(1.0, cv2.contourArea(fitted))
    return fitted if 0.9 <= filled <= 1.06 and cv2.isContourConvex(fitted) else None


def rectangle(width: int, height: int) -> Corners:
    """The corners of a whole picture."""
    return np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)


def hull_points(outline: npt.NDArray[np.int32]) -> npt.NDArray[np.float32]:
    """The outline's points, n x 2."""
    return outline.reshape(-1, 2).astype(np.float32)


def ordered(quad: Corners) -> Corners:
    """Four corners from the top left, clockwise."""
    middle = quad.mean(axis=0)
    angle = np.arctan2(quad[:, 1] - middle[1], quad[:, 0] - middle[0])
    turned = quad[np.argsort(angle)]
    return np.roll(turned, -int(np.argmin(turned.sum(axis=1))), axis=0).astype(np.float32)


def _fitted(rough: Corners, points: npt.NDArray[np.float32]) -> Corners:
    """Corners as the crossings of lines fitted to the points along each rough side."""
    lines = [_side_line(rough[i], rough[(i + 1) % 4], points) for i in range(4)]
    corners = [np.cross(lines[i - 1], lines[i]) for i in range(4)]
    if any(abs(c[2]) < 1e-9 for c in corners):
        return rough
    exact = np.array([c[:2] / c[2] for c in corners], np.float32)
    return exact if float(np.abs(exact - rough).max()) < 25 else rough


def _side_line(
    start: npt.NDArray[np.float32], end: npt.NDArray[np.float32], points: npt.NDArray[np.float32]
) -> npt.NDArray[np.float64]:
    """A homogeneous line through the points near the middle four fifths of a side."""
    along = end - start
    length = float(np.linalg.norm(along)) or 1.0
    unit = along / length
    offset = points - start
    place = offset @ unit / length
    away = np.abs(offset @ np.array([-unit[1], unit[0]], np.float32))
    near = points[(place > 0.1) & (place < 0.9) & (away < 0.02 * length + 3)]
    if len(near) >= 10:
        vx, vy, x, y = cv2.fitLine(near, cv2.DIST_HUBER, 0, 0.01, 0.01).ravel()
    else:
        (vx, vy), (x, y) = unit, start
    return np.cross([x, y, 1.0], [x + vx, y + vy, 1.0])


def squarish(quad: Corners) -> bool:
    """Whether all corners have 60 to 120 degrees, as a paper's have before a camera."""
    for i in range(4):
        one, other = quad[i - 1] - quad[i], quad[(i + 1) % 4] - quad[i]
        cosine = float(one @ other) / (np.linalg.norm(one) * np.linalg.norm(other))
        if abs(cosine) > 0.5:
            return False
    return True
