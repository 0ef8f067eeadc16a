"""Papers that touch make one blob, which is cut where its outline turns inward.

A cut runs on along a paper's edge from such a corner, or to another such corner; it counts only
where every part of the blob then is a quadrilateral.
"""

from collections.abc import Iterator, Sequence

import cv2
import numpy as np
import numpy.typing as npt

Outline = npt.NDArray[np.int32]
"""As cv2 gives it: every pixel of it, n x 1 x 2."""

Polygon = npt.NDArray[np.float64]
"""Corners, n x 2, in the order of cv2's outer outlines."""

ROUGHNESS = (0.0015, 0.003, 0.005)
"""Bends of an outline that stray so little (of its hull's length) are none.

The first share that leaves few enough corners counts."""

INWARD = 0.2
"""Sine of the angle by which an outline must turn inward to make a corner."""

FILL = 0.95
"""A part fills so much of its hull at least."""

BOXED = 0.8
"""And so much of the upright or tilted rectangle around it: before a camera papers are trapezia."""

INLET = 0.012
"""An inlet deeper than this share of a part's hull's length lies between two papers."""

SHORTEST = 0.04
"""Edges shorter than this share of the outline's hull give no direction to a cut."""

_MOST_CORNERS = 8

_TRIED = 3
"""So many first cuts are followed up, those with the best filled paper on one side."""


def cut_apart(outline: Outline, least: float, most: int) -> list[Outline]:
    """The papers of a blob: two to ``most`` quadrilaterals of ``least`` pixels; else none."""
    length = cv2.arcLength(cv2.convexHull(outline), True)
    for share in ROUGHNESS if most > 1 else ():
        rough = cv2.approxPolyDP(outline, share * length, True).reshape(-1, 2).astype(np.float64)
        if _four_sided(rough):
            return []
        if len(_inward(rough)) <= _MOST_CORNERS:
            return [_traced(part) for part in _parts(rough, least, most) or []]
    return []


def _traced(part: Polygon) -> Outline:
    """The part's outline pixel by pixel."""
    low = part.min(axis=0).astype(np.int32) - 1
    points = part.round().astype(np.int32) - low
    area = np.zeros(points.max(axis=0)[::-1] + 2, np.uint8)
    cv2.fillPoly(area, [points], 255)
    outlines, _ = cv2.findContours(area, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    return np.asarray(max(outlines, key=cv2.contourArea) + low, np.int32)


def _parts(blob: Polygon, least: float, most: int) -> list[Polygon] | None:
    """The cut into quadrilaterals that fill their hulls best; None where there is none."""
    if most < 2:
        return None
    pairs = [pair for pair in _halves(blob) if min(map(_area, pair)) >= least]
    ordered = (cut for one, other in pairs for cut in ((one, other), (other, one)))
    papers = sorted((cut for cut in ordered if _four_sided(cut[0])), key=lambda cut: -_fill(cut[0]))
    found: list[list[Polygon]] = []
    for paper, rest in papers[:_TRIED]:
        more = [rest] if _four_sided(rest) else _parts(rest, least, most - 1)
        found += [[paper, *more]] if more else []
    return max(found, key=_worth, default=None)


def _worth(parts: Sequence[Polygon]) -> float:
    """The least filled part's share, fewer papers first where that differs little."""
    return min(map(_fill, parts)) - 0.01 * len(parts)


def _halves(blob: Polygon) -> Iterator[tuple[Polygon, Polygon]]:
    """The two sides of every cut that an inward corner suggests."""
    inward = _inward(blob)
    length = float(np.linalg.norm(np.diff(blob, axis=0, append=blob[:1]), axis=1).sum())
    for i in inward:
        for along in (blob[i] - blob[i - 1], blob[i] - blob[(i + 1) % len(blob)]):
            if np.linalg.norm(along) > SHORTEST * length and (hit := _met(blob, i, along)):
                yield _divided(blob, i, *hit)
        for j in inward:
            if j > i + 1 and (hit := _met(blob, i, blob[j] - blob[i])):
                yield _divided(blob, i, *hit)


def _inward(blob: Polygon) -> list[int]:
    """Which corners turn inward."""
    before = blob - np.roll(blob, 1, axis=0)
    behind = np.roll(blob, -1, axis=0) - blob
    norms = np.linalg.norm(before, axis=1) * np.linalg.norm(behind, axis=1)
    sines = (before[:, 0] * behind[:, 1] - before[:, 1] * behind[:, 0]) / np.maximum(norms, 1e-9)
    way = np.sign(_signed(blob))
    folded = (before * behind).sum(axis=1) < -0.9 * norms
    return [i for i in range(len(blob)) if sines[i] * way < -(0.02 if folded[i] else INWARD)]


def _met(blob: Polygon, start: int, along: Polygon) -> tuple[int, Polygon] | None:
    """The side (by its first corner) and the point where a ray from a corner leaves the blob."""
    way = np.sign(_signed(blob))
    unit = along / max(1e-9, float(np.linalg.norm(along)))
    best: tuple[float, int, Polygon] | None = None
    for k in range(len(blob)):
        a, b = blob[k], blob[(k + 1) % len(blob)]
        if start in (k, (k + 1) % len(blob)):
            continue
        side = b - a
        cross = unit[0] * side[1] - unit[1] * side[0]
        if cross * way <= 1e-9:
            continue
        gap = a - blob[start]
        far = (gap[0] * side[1] - gap[1] * side[0]) / cross
        place = (gap[0] * unit[1] - gap[1] * unit[0]) / cross
        if far > 1 and -1e-6 <= place <= 1 + 1e-6 and (best is None or far < best[0]):
            best = float(far), k, blob[start] + far * unit
    return None if best is None else (best[1], best[2])


def _divided(blob: Polygon, start: int, side: int, hit: Polygon) -> tuple[Polygon, Polygon]:
    """The blob on either side of the cut from a corner to a point on a side."""
    turned = np.roll(blob, -start, axis=0)
    place = (side - start) % len(blob)
    return np.vstack([turned[: place + 1], hit]), np.vstack([turned[:1], hit, turned[place + 1 :]])


def _four_sided(part: Polygon) -> bool:
    """Whether a part is a quadrilateral without an inlet."""
    if len(part) < 4 or _fill(part) < FILL or _inlet(part) > INLET:
        return False
    box = cv2.boxPoints(cv2.minAreaRect(part.astype(np.float32)))
    return _area(part) > BOXED * cv2.contourArea(box)


def _inlet(part: Polygon) -> float:
    """How deep the part's corners lie within its hull, as a share of the hull's length."""
    hull = cv2.convexHull(part.astype(np.float32))
    depths = (cv2.pointPolygonTest(hull, (float(x), float(y)), True) for x, y in part)
    return max(depths) / max(1.0, cv2.arcLength(hull, True))


def _fill(part: Polygon) -> float:
    hull = cv2.convexHull(part.astype(np.float32))
    return _area(part) / max(1.0, cv2.contourArea(hull))


def _area(part: Polygon) -> float:
    return abs(_signed(part))


def _signed(part: Polygon) -> float:
    x, y = part.T
    return float((x * np.roll(y, -1) - y * np.roll(x, -1)).sum() / 2)
