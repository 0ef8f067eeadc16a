"""Quadrilaterals from the straight edges of a picture: for sheets on desks of a similar colour."""

from collections.abc import Iterator
from itertools import combinations, product

import cv2
import numpy as np
import numpy.typing as npt

from extractors.frames import Image
from extractors.pages.pixels import as_image, grown, within
from extractors.pages.quads import Corners

Lines = npt.NDArray[np.float64]

SIDE = 360
"""Edges are sought on a picture this long: coarse enough for a desk's texture to blur away."""

LINES_A_WAY = 6
"""So many lines that lie, and so many that stand, are tried, beside the picture's own borders."""

TRIED = 8
"""So many of the quadrilaterals with most edge under their sides are returned."""


def line_quads(lab: Image) -> Iterator[Corners]:
    """The quadrilaterals whose sides hold most edge, most first, from the top left clockwise."""
    small, scale = within(lab, SIDE)
    edges = _edges(small)
    lying, standing = _lines(edges)
    height, width = edges.shape
    rows = [*lying, np.array([0.0, 1.0, 0.0]), np.array([0.0, 1.0, 1.0 - height])]
    columns = [*standing, np.array([1.0, 0.0, 0.0]), np.array([1.0, 0.0, 1.0 - width])]
    quads = _crossings(rows, columns, width, height)
    if not len(quads):
        return
    worth = _edge_under(quads, grown(edges, 3)) * np.sqrt(_areas(quads))
    for i in np.argsort(-worth)[:TRIED]:
        yield np.asarray((quads[i] + 0.5) / scale - 0.5, np.float32)


def _edges(lab: Image) -> Image:
    """Canny edges of lightness and of both colour axes together."""
    found = np.zeros(lab.shape[:2], np.uint8)
    for channel, weight in ((0, 1.0), (1, 0.6), (2, 0.6)):
        layer = as_image(cv2.GaussianBlur(np.ascontiguousarray(lab[..., channel]), (0, 0), 1.2))
        found |= as_image(cv2.Canny(layer, 16 * weight, 40 * weight))
    return found


def _lines(edges: Image) -> tuple[list[Lines], list[Lines]]:
    """The strongest lying and standing lines as a, b, c of ax + by + c = 0."""
    votes = max(20, min(edges.shape) // 5)
    found = cv2.HoughLines(edges, 1, np.pi / 180, votes)
    lying: list[Lines] = []
    standing: list[Lines] = []
    for rho, theta in [] if found is None else found.reshape(-1, 2)[:400].tolist():
        line = np.array([np.cos(theta), np.sin(theta), -rho])
        group = lying if abs(line[1]) > 0.82 else standing if abs(line[0]) > 0.82 else None
        if group is not None and len(group) < LINES_A_WAY and _new(line, group, edges.shape):
            group.append(line)
    return lying, standing


def _new(line: Lines, others: list[Lines], shape: tuple[int, ...]) -> bool:
    """Whether a line lies apart from those already chosen, at both ends of the picture."""
    return all(np.abs(_ends(line, shape) - _ends(other, shape)).max() > 5 for other in others)


def _ends(line: Lines, shape: tuple[int, ...]) -> Lines:
    """Where a line meets the picture's left and right (lying) or top and bottom (standing)."""
    a, b, c = line
    if abs(b) > abs(a):
        return np.array([-c / b, -(c + a * shape[1]) / b])
    return np.array([-c / a, -(c + b * shape[0]) / a])


def _crossings(rows: list[Lines], columns: list[Lines], width: int, height: int) -> Corners:
    """All quadrilaterals between two lying and two standing lines, n x 4 x 2."""
    shape = (height, width)
    tops = sorted(rows, key=lambda line: _ends(line, shape).sum())
    lefts = sorted(columns, key=lambda line: _ends(line, shape).sum())
    bands = [(a, b) for a, b in combinations(tops, 2) if _apart(a, b, shape, 0.3 * height)]
    strips = [(a, b) for a, b in combinations(lefts, 2) if _apart(a, b, shape, 0.3 * width)]
    quads = [
        [_meet(top, left), _meet(top, right), _meet(bottom, right), _meet(bottom, left)]
        for (top, bottom), (left, right) in product(bands, strips)
    ]
    return np.array(quads, np.float32).reshape(-1, 4, 2)


def _apart(one: Lines, other: Lines, shape: tuple[int, ...], least: float) -> bool:
    return bool((_ends(other, shape) - _ends(one, shape)).min() > least)


def _meet(one: Lines, other: Lines) -> Lines:
    point = np.cross(one, other)
    return np.asarray(point[:2] / point[2], np.float64)


def _edge_under(quads: Corners, edges: Image) -> Lines:
    """The share of each quadrilateral's four sides that lies on edge, the weakest side doubled.

    A side along the picture's border counts as half on edge.
    """
    steps = np.linspace(0.04, 0.96, 40, dtype=np.float32)[None, None, :, None]
    start, end = quads[:, :, None], np.roll(quads, -1, axis=1)[:, :, None]
    points = start + (end - start) * steps
    height, width = edges.shape
    x = np.clip(points[..., 0].round().astype(int), 0, width - 1)
    y = np.clip(points[..., 1].round().astype(int), 0, height - 1)
    share = (edges[y, x] > 0).mean(axis=2)
    rim = (x <= 1) | (y <= 1) | (x >= width - 2) | (y >= height - 2)
    share = np.where(rim.all(axis=2), 0.5, share)
    return np.asarray((share.sum(axis=1) + share.min(axis=1)) / 5, np.float64)


def _areas(quads: Corners) -> Lines:
    x, y = quads[..., 0].astype(np.float64), quads[..., 1].astype(np.float64)
    cross = x * np.roll(y, -1, axis=1) - np.roll(x, -1, axis=1) * y
    return np.asarray(np.abs(cross.sum(axis=1)) / 2, np.float64)


def refined(quad: Corners, lab: Image, reach: int = 6) -> Corners:
    """The corners after each side has moved to the sharpest change of colour near it."""
    lines = []
    for i in range(4):
        start, end = quad[i].astype(np.float64), quad[(i + 1) % 4].astype(np.float64)
        lines.append(_sharpest(start, end, lab, reach))
    corners = [_meet(lines[i - 1], lines[i]) for i in range(4)]
    moved = np.array(corners, np.float32)
    return moved if float(np.abs(moved - quad).max()) < 3 * reach else quad


def _sharpest(start: Lines, end: Lines, lab: Image, reach: int) -> Lines:
    """The line through the points of greatest change across a side; the side itself at borders."""
    along = (end - start) / max(1.0, float(np.linalg.norm(end - start)))
    out = np.array([along[1], -along[0]])
    base = start + (end - start) * np.linspace(0.06, 0.94, 60)[:, None]
    offsets = np.arange(-reach - 2, reach + 3)
    points = base[:, None] + offsets[None, :, None] * out
    height, width = lab.shape[:2]
    inside = ((points >= 0) & (points <= (width - 1, height - 1))).all(axis=(1, 2))
    if inside.sum() < 30:
        return np.cross([*start, 1.0], [*end, 1.0])
    grid = points[inside].round().astype(int)
    colours = lab[grid[..., 1], grid[..., 0]].astype(np.float64)
    change = np.linalg.norm(colours[:, 4:] - colours[:, :-4], axis=2)
    best = base[inside] + offsets[2:-2][change.argmax(axis=1)][:, None] * out
    fitted = cv2.fitLine(best.astype(np.float32), cv2.DIST_HUBER, 0, 0.01, 0.01).ravel().tolist()
    vx, vy, x, y = fitted
    return np.cross([x, y, 1.0], [x + vx, y + vy, 1.0])
