"""Where rings might be: edge points vote along their gradients for middles, connected ink is tried.

Two overlapping seals, or print across the rim, do not disturb the votes; ovals have none.
"""

from collections.abc import Iterator

import cv2
import numpy as np

from extractors.frames import Image
from extractors.pages.pixels import closed
from extractors.seals.ellipses import Ellipse, Floats

SMALLEST, LARGEST = 0.05, 0.22
"""Radii in shares of the page's short side: 2.1 cm across on A4, 4.5 cm across on a small card."""

VOTERS = 16000
"""So many edge points vote; a dense page has more, and a sample of them does."""

PROPOSED = 10
"""So many circles are judged."""

CELL = 4
"""Middles are voted for in cells of so many pixels."""


def voted(ink: Image) -> Iterator[Ellipse]:
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


def connected(ink: Image) -> Iterator[Ellipse]:
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
