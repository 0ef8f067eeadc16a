"""Closed rings in an ink mask: where they might be, and whether one really is the rim of a seal.

Proposals come from edge points voting along their gradients for the middles of circles, which two
overlapping seals or print across the rim do not disturb, and from connected ink for ovals. Each is
then fitted and judged in polar coordinates: a rim is a line nearly all the way round, with paper
just outside of it and something, but not a solid disc, inside (the method of measured.md).
"""

from collections.abc import Iterator
from typing import NamedTuple

import cv2
import numpy as np
import numpy.typing as npt

from extractors.frames import Image
from extractors.pages.pixels import as_image, closed

SMALLEST, LARGEST = 0.05, 0.22
"""Radii in shares of the page's short side: 2.1 cm across on A4, 4.5 cm across on a small card."""

VOTERS = 16000
"""So many edge points vote; a dense page has more, and a sample of them does."""

PROPOSED = 10
"""So many circles are judged."""

ANGLES = 180

PICTURE = 0.08
"""A page with more coloured ink than this is a picture, in which lettering is asked for."""

LEAST_EDGES, MOST_INK = 11, 0.45
"""Lettering: so many edges on a circle within the rim, and at most so much of the band is ink."""

Floats = npt.NDArray[np.float32]


class Ellipse(NamedTuple):
    """Middle, half axes in pixels, and the turn of the first axis in degrees."""

    x: float
    y: float
    a: float
    b: float
    turn: float

    @property
    def size(self) -> float:
        """Mean half axis in pixels."""
        return float(np.sqrt(self.a * self.b))


class Ring(NamedTuple):
    """A judged ring. ``support``: share of its outline that is ink; ``contrast``: less outside."""

    ellipse: Ellipse
    support: float
    contrast: float


def find_rings(ink: Image, grey: bool = False) -> list[Ring]:
    """The rims of round and oval seals in a mask of 0 or 255; ``grey``: of all dark print."""
    proposals = list(_voted(ink))
    if not grey:
        proposals += list(_connected(ink))
    judged = [_judged(proposal, ink, grey) for proposal in proposals]
    picture = cv2.countNonZero(ink) > PICTURE * ink.size
    lettered = (r for r in judged if r and (grey or _has_lettering(r.ellipse, ink, picture)))
    rings = sorted(lettered, key=lambda r: -r.support - r.contrast)
    kept: list[Ring] = []
    for ring in rings:
        if all(_another(ring.ellipse, other.ellipse) for other in kept):
            kept.append(ring)
    return kept


def _another(one: Ellipse, other: Ellipse) -> bool:
    """Whether two ellipses are two impressions, not two fits of one or its inner line."""
    return bool(np.hypot(one.x - other.x, one.y - other.y) > 0.5 * max(one.size, other.size))


def _voted(ink: Image) -> Iterator[Ellipse]:
    """Circles for which most edge points vote, most first."""
    short = min(ink.shape)
    points, ways = _edge_points(ink)
    if len(points) < 60:
        return
    steps = round((LARGEST - SMALLEST) * short / max(2.0, 0.005 * short)) + 1
    radii = np.linspace(SMALLEST * short, LARGEST * short, steps, dtype=np.float32)
    votes = _votes(points, ways, radii, ink.shape)
    for _ in range(PROPOSED):
        r, y, x = np.unravel_index(int(votes.argmax()), votes.shape)
        if votes[r, y, x] < 0.18:
            return
        radius = float(radii[r])
        yield Ellipse(x * CELL + CELL / 2, y * CELL + CELL / 2, radius, radius, 0.0)
        reach = max(2, int(0.25 * radius / CELL))
        votes[:, max(0, y - reach) : y + reach + 1, max(0, x - reach) : x + reach + 1] = 0


CELL = 4
"""Middles are voted for in cells of so many pixels."""


def _edge_points(ink: Image) -> tuple[Floats, Floats]:
    """Points on edges of the ink, x and y, and the directions across them."""
    soft = cv2.GaussianBlur(ink, (0, 0), 1.2).astype(np.float32)
    right, down = cv2.Sobel(soft, cv2.CV_32F, 1, 0), cv2.Sobel(soft, cv2.CV_32F, 0, 1)
    steep = np.hypot(right, down)
    y, x = np.nonzero(steep > 160)
    if len(x) > VOTERS:
        chosen = np.random.default_rng(0).choice(len(x), VOTERS, replace=False)
        x, y = x[chosen], y[chosen]
    ways = np.stack([right[y, x], down[y, x]], axis=1) / steep[y, x][:, None]
    return np.stack([x, y], axis=1).astype(np.float32), ways.astype(np.float32)


def _votes(points: Floats, ways: Floats, radii: Floats, shape: tuple[int, ...]) -> Floats:
    """Votes a radius and cell, as a share of what a clean thin ring would give."""
    pad = int(radii[-1]) // CELL + 2
    high, wide = shape[0] // CELL + 1, shape[1] // CELL + 1
    full_wide, full = wide + 2 * pad, (high + 2 * pad) * (wide + 2 * pad)
    x, y = (np.ascontiguousarray(points[:, axis]) / CELL + pad for axis in (0, 1))
    way_x, way_y = (np.ascontiguousarray(ways[:, axis]) / CELL for axis in (0, 1))
    layers = np.empty((len(radii), high, wide), np.float32)
    x, y = np.concatenate([x, x]), np.concatenate([y, y])
    way_x, way_y = np.concatenate([way_x, -way_x]), np.concatenate([way_y, -way_y])
    for layer, radius in zip(layers, radii, strict=True):
        rows, columns = (y + radius * way_y).astype(np.int32), (x + radius * way_x).astype(np.int32)
        count = np.bincount(rows * full_wide + columns, minlength=full).reshape(-1, full_wide)
        inner = count[pad : pad + high, pad : pad + wide].astype(np.float32)
        cv2.boxFilter(inner, -1, (3, 3), layer, normalize=False)
        np.divide(layer, 4 * np.pi * radius, out=layer)
    return layers


def _connected(ink: Image) -> Iterator[Ellipse]:
    """Ellipses around connected ink of a seal's size: ovals, which no circle fits."""
    short = min(ink.shape)
    joined = closed(ink, max(3, short // 120))
    outlines, _ = cv2.findContours(joined, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    wanted = [o for o in outlines if len(o) > 2 * SMALLEST * short]
    for outline in sorted(wanted, key=cv2.contourArea, reverse=True)[:PROPOSED]:
        (x, y), (wide, high), turn = cv2.minAreaRect(outline)
        low, top = min(wide, high) / 2, max(wide, high) / 2
        if SMALLEST * short * 0.75 <= low and top <= LARGEST * short and top <= 2.0 * low:
            yield Ellipse(x, y, wide / 2, high / 2, turn)


def _judged(start: Ellipse, ink: Image, grey: bool) -> Ring | None:
    """The ring fitted near an ellipse, if it is the rim of a seal."""
    ellipse = start
    for reach in (0.14, 0.07):
        fitted = _fitted(ellipse, ink, reach)
        if fitted is None:
            return None
        ellipse = fitted
    seen = _visible(ellipse, ink.shape)
    if seen.mean() < 0.45 or not _plausible(ellipse, min(ink.shape)):
        return None
    scales = np.arange(0.1, 1.24, 0.02, dtype=np.float32)
    polar = _unrolled(ellipse, ink, scales)[:, seen] > 90
    support = float(polar[(scales > 0.95) & (scales < 1.05)].any(axis=0).mean())
    outside = float(polar[scales > 1.08].mean())
    inside = float(polar[scales < 0.85].mean())
    gap = float(polar[(scales > 0.84) & (scales < 0.95)].mean(axis=1).min())
    contrast = float(polar[(scales > 0.95) & (scales < 1.05)].mean(axis=1).max()) - max(
        outside, gap
    )
    if support < (0.72 if grey else 0.62) or contrast < (0.3 if grey else 0.25):
        return None
    return Ring(ellipse, support, contrast) if 0.02 <= inside <= 0.6 and outside < 0.4 else None


def _has_lettering(ellipse: Ellipse, ink: Image, picture: bool) -> bool:
    """Whether there may be lettering inside the rim: a wheel and a logo are solid there, or bare.

    A worn or blotted seal has little, so that only pictures must show it.
    """
    band = _unrolled(ellipse, ink, np.arange(0.55, 0.92, 0.04, dtype=np.float32)) > 90
    seen = _visible(ellipse, ink.shape)
    edges = np.abs(np.diff(band[:, seen].astype(np.int8), axis=1)).sum(axis=1) / seen.mean()
    enough = not picture or float(np.median(edges)) >= LEAST_EDGES
    return enough and float(band[:, seen].mean()) <= MOST_INK


def _plausible(ellipse: Ellipse, short: int) -> bool:
    low, top = sorted((ellipse.a, ellipse.b))
    return top <= 1.2 * LARGEST * short and low >= 0.6 * SMALLEST * short and top <= 2.0 * low


def _unrolled(ellipse: Ellipse, ink: Image, scales: Floats) -> Image:
    """The ink along ellipses of these scales: one row a scale, one column an angle."""
    x, y = _outline(ellipse)
    map_x = ellipse.x + scales[:, None] * x[None]
    map_y = ellipse.y + scales[:, None] * y[None]
    return as_image(
        cv2.remap(ink, map_x.astype(np.float32), map_y.astype(np.float32), cv2.INTER_LINEAR)
    )


def _outline(ellipse: Ellipse) -> tuple[Floats, Floats]:
    """The ellipse's points from its middle, at equal steps of angle."""
    angle = np.linspace(0, 2 * np.pi, ANGLES, endpoint=False, dtype=np.float32)
    turn = np.float32(np.deg2rad(ellipse.turn))
    u, v = ellipse.a * np.cos(angle), ellipse.b * np.sin(angle)
    x, y = u * np.cos(turn) - v * np.sin(turn), u * np.sin(turn) + v * np.cos(turn)
    return x.astype(np.float32), y.astype(np.float32)


def _visible(ellipse: Ellipse, shape: tuple[int, ...]) -> npt.NDArray[np.bool_]:
    """Which angles of the outline lie within the picture."""
    x, y = _outline(ellipse)
    x, y = ellipse.x + 1.03 * x, ellipse.y + 1.03 * y
    return np.asarray((x >= 0) & (y >= 0) & (x < shape[1] - 1) & (y < shape[0] - 1))


def _fitted(start: Ellipse, ink: Image, reach: float) -> Ellipse | None:
    """An ellipse through the outermost ink within ``reach`` of the start, refined once."""
    step = max(0.004, 0.7 / max(start.size, 1.0))
    scales = np.arange(1 + reach, 1 - reach, -step, dtype=np.float32)
    soft = cv2.GaussianBlur(_unrolled(start, ink, scales), (1, 3), 0)
    best = soft.argmax(axis=0)
    strong = soft.max(axis=0) > 70
    x, y = _outline(start)
    radius = scales[best]
    points = np.stack([start.x + radius * x, start.y + radius * y], axis=1)[strong]
    if len(points) < 0.4 * ANGLES:
        return None
    ellipse = _through(points)
    near = np.abs(_scale_of(points, ellipse) - 1) < 0.035
    return _through(points[near]) if near.sum() >= 0.35 * ANGLES else None


def _through(points: Floats) -> Ellipse:
    (x, y), (wide, high), turn = cv2.fitEllipseAMS(points.astype(np.float32))
    return Ellipse(x, y, max(wide, 1.0) / 2, max(high, 1.0) / 2, turn)


def _scale_of(points: Floats, ellipse: Ellipse) -> Floats:
    """How far out each point lies, 1 on the ellipse."""
    turn = np.deg2rad(ellipse.turn)
    off = points - (ellipse.x, ellipse.y)
    u = off[:, 0] * np.cos(turn) + off[:, 1] * np.sin(turn)
    v = off[:, 1] * np.cos(turn) - off[:, 0] * np.sin(turn)
    return np.asarray(np.hypot(u / ellipse.a, v / ellipse.b), np.float32)
