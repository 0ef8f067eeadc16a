"""Whether a quadrilateral is a sheet: its sides must lie on real changes from desk to paper."""

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from extractors.frames import Image
from extractors.pages.pixels import above, as_image, both, grown
from extractors.pages.quads import LEAST_AREA, Corners, squarish

STEP_OF_COLOUR = 4.0
"""Lab distance across a side, desk against paper, in the side's own direction of colour."""


@dataclass(frozen=True)
class Sheet:
    """A sheet that was found. ``support``: share of its free sides that lie on a colour edge.

    ``free``: how many sides do not run along the picture's border; ``rim``: the spread of the
    desk's brightness, 0..255; ``plain``: how much of what lies just within the sides is paper.
    """

    corners: Corners
    support: float
    free: int
    rim: float
    plain: float


def judged(quad: Corners, lab: Image) -> Sheet | None:
    """The quadrilateral as a sheet, if its shape and its sides are believable."""
    height, width = lab.shape[:2]
    if not _plausible_shape(quad, width * height):
        return None
    sides = [(quad[i], quad[(i + 1) % 4]) for i in range(4)]
    free = [side for side in sides if not _on_border(*side, width, height)]
    shares = [_edge_share(*side, lab) for side in free]
    if len(free) < 2 or min(shares) < 0.6 or np.mean(shares) < 0.75:
        return None
    within = np.concatenate([_beside(*side, lab, -7) for side in free])
    paper = np.median(within, axis=0)
    for side in sides:
        if _on_border(*side, width, height) and _likeness(_beside(*side, lab, -7), paper) < 0.85:
            return None
    plain = _likeness(within, paper)
    return Sheet(quad, float(np.mean(shares)), len(free), _rim_spread(quad, lab), plain)


def _likeness(colours: npt.NDArray[np.float32], paper: npt.NDArray[np.float32]) -> float:
    """The share of colours that could be this paper in another light."""
    off = np.abs(colours - paper)
    return float(((off[:, 0] < 45) & (off[:, 1:].max(axis=1) < 9)).mean())


def _plausible_shape(quad: Corners, area: int) -> bool:
    """Convex, large, corners of 60 to 120 degrees, sides neither tiny nor wildly unequal."""
    sides = [float(np.linalg.norm(quad[i] - quad[(i + 1) % 4])) for i in range(4)]
    if cv2.contourArea(quad) < LEAST_AREA * area or min(sides) < 0.2 * max(sides):
        return False
    if min(sides[0], sides[2]) < 0.6 * max(sides[0], sides[2]):
        return False
    if min(sides[1], sides[3]) < 0.6 * max(sides[1], sides[3]):
        return False
    return squarish(quad)


def _on_border(
    start: npt.NDArray[np.float32], end: npt.NDArray[np.float32], width: int, height: int
) -> bool:
    """Whether a side runs along the picture's own border."""
    margin = 0.012 * max(width, height)
    for axis, far in ((0, width), (1, height)):
        both_ends = np.array([start[axis], end[axis]])
        if (both_ends < margin).all() or (both_ends > far - margin).all():
            return True
    return False


def _edge_share(start: npt.NDArray[np.float32], end: npt.NDArray[np.float32], lab: Image) -> float:
    """The share of a side where the colour changes from out to in as it does along the side."""
    change = _beside(start, end, lab, -7) - _beside(start, end, lab, 7)
    way = np.median(change, axis=0)
    return float((change @ way > STEP_OF_COLOUR * np.linalg.norm(way)).mean())


def _beside(
    start: npt.NDArray[np.float32], end: npt.NDArray[np.float32], lab: Image, out: float
) -> npt.NDArray[np.float32]:
    """Lab colours at 60 points along a side, ``out`` pixels outside of it."""
    along = (end - start) / max(1.0, float(np.linalg.norm(end - start)))
    outward = np.array([along[1], -along[0]], np.float32)
    points = start + (end - start) * np.linspace(0.05, 0.95, 60, dtype=np.float32)[:, None]
    return _sampled(lab, points + out * outward)


def _sampled(lab: Image, points: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    height, width = lab.shape[:2]
    x = np.clip(points[:, 0].round().astype(int), 0, width - 1)
    y = np.clip(points[:, 1].round().astype(int), 0, height - 1)
    return np.asarray(lab[y, x], np.float32)


def _rim_spread(quad: Corners, lab: Image) -> float:
    """How much brightness varies outside the sheet: a scanner's lid is flat, a desk is not."""
    inside = np.zeros(lab.shape[:2], np.uint8)
    cv2.fillConvexPoly(inside, quad.round().astype(np.int32), 255)
    outside = both(above(as_image(255 - grown(inside, 15)), 0), np.full_like(inside, 255))
    light = lab[..., 0][outside > 0]
    return float(np.percentile(light, 90) - np.percentile(light, 10)) if light.size > 50 else 0.0
