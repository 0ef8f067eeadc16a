"""Finding the sheet of paper in a phone photo: its four corners, or None where it is not sure.

Several guesses at what is paper (brightness, distance to the desk's colours, likeness to the
middle) each give a quadrilateral; one is believed only if its sides lie on real changes of colour
between desk and paper, so that a table's frame on a white page is never taken for the sheet.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from extractors.frames import Image
from extractors.pages.pixels import above, as_image, below, both, closed, grown, opened
from extractors.pages.print_beyond import leaves_print_out
from extractors.pages.sheet_lines import line_quads, refined
from extractors.pages.smooth_parts import smooth_parts

Corners = npt.NDArray[np.float32]
"""4 x 2: x, y in pixels, from the top left clockwise."""

LEAST_AREA = 0.18
"""A sheet smaller than this share of the picture is some other thing."""

STEP_OF_COLOUR = 4.0
"""Lab distance across a side, desk against paper, in the side's own direction of colour."""

CLEAR = 0.95
"""With this much support a sheet need not be sought by its straight edges as well."""


PLAIN = 0.8
"""So much of what lies just within the sides is paper; within a line of a pattern there is less."""


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


def find_sheet(image: Image) -> Sheet | None:
    """The best believable sheet in a small BGR picture (long side about 640)."""
    lab = as_image(cv2.cvtColor(without_print(image), cv2.COLOR_BGR2LAB))
    best = _best(_quads(guesses(lab)), lab)
    if best is None or best.support < CLEAR or best.plain < PLAIN:
        by_lines = (refined(quad, lab) for quad in line_quads(lab))
        other = _best((*_quads(smooth_parts(lab)), *by_lines), lab)
        best = _preferred(best, other)
    return None if best is None or leaves_print_out(image, best.corners) else best


def _preferred(best: Sheet | None, other: Sheet | None) -> Sheet | None:
    """The better of two; one that is clear gives way only to one that is plain."""
    if best is None or other is None:
        return best or other
    clear = best.support >= CLEAR and other.plain < PLAIN
    return best if clear else max(best, other, key=_rank)


def _quads(masks: Iterable[Image]) -> Iterator[Corners]:
    return (quad for mask in masks for quad in quads_of(_tidy(mask)))


def _best(quads: Iterable[Corners], lab: Image) -> Sheet | None:
    believable = (sheet for quad in quads if (sheet := _judged(quad, lab)) is not None)
    return max(believable, key=_rank, default=None)


def _rank(sheet: Sheet) -> float:
    plain = min(sheet.plain, PLAIN)
    return plain**2 * sheet.support**4 * float(np.sqrt(cv2.contourArea(sheet.corners)))


def without_print(image: Image) -> Image:
    """Print and thin lines on the paper closed over, noise smoothed."""
    wide = cv2.morphologyEx(image, cv2.MORPH_CLOSE, np.ones((9, 9), np.uint8))
    return as_image(cv2.medianBlur(as_image(wide), 5))


def guesses(lab: Image) -> Iterator[Image]:
    """Masks of what may be paper."""
    light = np.ascontiguousarray(lab[..., 0])
    yield _split(light)
    yield _split(_far_from_rim(lab))
    yield below(_split(_far_from_middle(lab)), 0)
    yield _split(as_image(cv2.subtract(light, _chroma(lab))))


def _split(layer: Image) -> Image:
    smooth = as_image(cv2.GaussianBlur(layer, (5, 5), 0))
    return as_image(cv2.threshold(smooth, 0, 255, cv2.THRESH_BINARY | cv2.THRESH_OTSU)[1])


def _chroma(lab: Image) -> Image:
    off = lab[..., 1:].astype(np.float32) - 128
    return as_image(np.clip(2 * np.hypot(off[..., 0], off[..., 1]), 0, 255))


def _far_from_rim(lab: Image) -> Image:
    """Distance of each pixel to the nearest of the four middle colours of the picture's sides."""
    sides = (lab[:6], lab[-6:], lab[:, :6], lab[:, -6:])
    colours = [np.median(side.reshape(-1, 3), axis=0) for side in sides]
    near = np.minimum.reduce([_distance(lab, colour, (1.0, 1.0, 1.0)) for colour in colours])
    return as_image(np.clip(near * 3, 0, 255))


def _far_from_middle(lab: Image) -> Image:
    """Distance to the paper's colour in the middle; brightness counts half, for shadows."""
    height, width = lab.shape[:2]
    middle = lab[height // 4 : -height // 4, width // 4 : -width // 4].reshape(-1, 3)
    bright = middle[middle[:, 0] >= np.median(middle[:, 0])]
    off = _distance(lab, np.median(bright, axis=0), (0.5, 1.5, 1.5))
    return as_image(np.clip(off * 3, 0, 255))


def _distance(
    lab: Image, colour: npt.NDArray[np.floating], weights: tuple[float, float, float]
) -> npt.NDArray[np.float32]:
    """How far each pixel is from one colour; channel by channel, which is several times faster."""
    squares = np.zeros(lab.shape[:2], np.float32)
    for channel, (level, weight) in enumerate(zip(colour, weights, strict=True)):
        off = (lab[..., channel].astype(np.float32) - np.float32(level)) * np.float32(weight)
        squares += off * off
    return np.asarray(np.sqrt(squares), np.float32)


def _tidy(mask: Image) -> Image:
    return closed(opened(mask, 7), 7)


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


def _judged(quad: Corners, lab: Image) -> Sheet | None:
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


def squarish(quad: Corners) -> bool:
    """Whether all corners have 60 to 120 degrees, as a paper's have before a camera."""
    for i in range(4):
        one, other = quad[i - 1] - quad[i], quad[(i + 1) % 4] - quad[i]
        cosine = float(one @ other) / (np.linalg.norm(one) * np.linalg.norm(other))
        if abs(cosine) > 0.5:
            return False
    return True


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
