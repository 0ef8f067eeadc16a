"""Straight strips across a page on which nothing is printed: where it may be two papers.

A frame around a certificate, a table's rulings or a line of print across a strip forbid it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

import cv2
import numpy as np
import numpy.typing as npt

from extractors.frames import Gutter, Image
from extractors.pages.pixels import above, as_image, background, grey_of, within
from extractors.pages.quads import Corners

LEAST_WIDTH = 1.6
"""A strip is at least so many times as wide as lines are high."""

LEAST_LINES = 3
"""With fewer lines on one side there is no other paper."""

MOST_TILT = 6
"""Degrees by which a strip may lean."""

MOST_GUTTERS = 8
"""So many strips of a page are looked at, the widest first."""

SIDE = 800
"""Ink is sought on a picture with this long side, in pixels."""

LEAST_CLEAR = 0.6
"""So many times as wide as lines are high it is free of ink: frames of both papers stand in it."""

MARGIN = 0.03
"""A paper reaches so much of the picture's side beyond its ink, at most."""

SPECKS = 0.004
"""So much of a strip's length may be ink: specks, the rim of a copy."""

Floats = npt.NDArray[np.float64]


def find_gutters(image: Image, quads: Sequence[npt.NDArray[np.float32]]) -> tuple[Gutter, ...]:
    """The strips between lines of print (4 x 2 corners each), free of ink, the widest first."""
    if len(quads) < 2 * LEAST_LINES:
        return ()
    corners, page = np.asarray(quads, np.float64), _Page.of(image)
    found: dict[bytes, Gutter] = {}
    for strip in _strips(corners, page):
        behind = corners.mean(axis=1) @ strip.normal > strip.offset
        key = bytes([strip.upright]) + behind.tobytes()
        if key not in found or strip.width > found[key].width:
            found[key] = strip
    return tuple(sorted(found.values(), key=lambda strip: -strip.width)[:MOST_GUTTERS])


@dataclass(frozen=True)
class _Page:
    """Places of ink (n x 2: x, y) in a small picture, its scale, and its sides in pixels."""

    ink: Floats
    scale: float
    width: int
    height: int

    @classmethod
    def of(cls, image: Image) -> "_Page":
        small, scale = within(grey_of(image), SIDE)
        ink = above(as_image(cv2.subtract(background(small, step=8), small)), 30)
        rim = max(3, SIDE // 80)
        ink[:rim], ink[-rim:], ink[:, :rim], ink[:, -rim:] = 0, 0, 0, 0
        return cls(np.argwhere(ink)[:, ::-1].astype(np.float64), scale, *ink.shape[::-1])

    def clear_run(self, places: Floats, low: float, high: float, *, upright: bool) -> Floats | None:
        """The longest stretch without ink between two places along a normal, in the page's pixels.

        ``places``: how far along it each mark of ink lies.
        """
        reach = low * self.scale, high * self.scale
        start, end = np.searchsorted(places, reach)
        bins = max(3, round((high - low) * self.scale))
        counts, edges = np.histogram(places[start:end], bins=bins, range=reach)
        most = SPECKS * (self.height if upright else self.width)
        run = _longest_run(counts <= most)
        return None if run is None else edges[[*run]] / self.scale


def _strips(corners: Floats, page: _Page) -> Iterator[Gutter]:
    """The clear strips at every tilt."""
    sides = np.linalg.norm(corners - np.roll(corners, -1, axis=1), axis=2)
    height = float(np.median(np.minimum(sides[:, 0], sides[:, 1])))
    for degrees, upright in product(range(-MOST_TILT, MOST_TILT + 1), (True, False)):
        cos, sin = float(np.cos(np.deg2rad(degrees))), float(np.sin(np.deg2rad(degrees)))
        normal = (cos, sin) if upright else (-sin, cos)
        places = np.sort(page.ink @ normal)
        for low, high in _gaps(corners @ normal, LEAST_WIDTH * height):
            run = page.clear_run(places, low, high, upright=upright)
            if run is not None and run[1] - run[0] > LEAST_CLEAR * height:
                yield Gutter(normal, float(run.mean()), float(run[1] - run[0]), upright)


def _gaps(reach: Floats, least: float) -> Iterator[tuple[float, float]]:
    """Gaps between lines, given how far each one's corners reach along the strip's normal."""
    low, high = reach.min(axis=1), reach.max(axis=1)
    order = np.argsort(low)
    ends = np.maximum.accumulate(high[order])
    starts = low[order]
    inner = range(LEAST_LINES, len(order) - LEAST_LINES + 1)
    return ((ends[i - 1], starts[i]) for i in inner if starts[i] - ends[i - 1] >= least)


def _longest_run(free: npt.NDArray[np.bool_]) -> tuple[int, int] | None:
    """Where the longest run of true values begins and ends."""
    steps = np.flatnonzero(np.diff(np.concatenate(([False], free, [False])).astype(np.int8)))
    runs = list(zip(steps[::2].tolist(), steps[1::2].tolist(), strict=True))
    return max(runs, key=lambda run: run[1] - run[0], default=None)


def beside(image: Image, gutter: Gutter, *, behind: bool) -> Corners:
    """The rectangle, leaning as the gutter does, around all ink on one side of it.

    Its corners in pixels, from the top left clockwise; it never reaches across the gutter.
    """
    normal = np.array(gutter.normal)
    along = normal[::-1] * ((-1, 1) if gutter.upright else (1, -1))
    page = _Page.of(image)
    height, width = image.shape[:2]
    there = (page.ink @ normal > gutter.offset * page.scale) == behind
    frame = np.array([[0, 0], [width, 0], [0, height], [width, height]], np.float64)
    across, down = (
        _reach(page.ink[there] / page.scale @ axis, frame @ axis) for axis in (normal, along)
    )
    near = max(across[0], gutter.offset) if behind else across[0]
    far = across[1] if behind else min(across[1], gutter.offset)
    places = [(near, down[0]), (far, down[0]), (far, down[1]), (near, down[1])]
    corners = np.array([a * normal + b * along for a, b in places], np.float32)
    return corners if gutter.upright else corners[[0, 3, 2, 1]]


def _reach(places: Floats, frame: Floats) -> tuple[float, float]:
    """From the first to the last ink along an axis, with a margin, within the frame."""
    margin = MARGIN * float(np.ptp(frame))
    if not places.size:
        return float(frame.min()), float(frame.max())
    low, high = np.percentile(places, (0.05, 99.95))
    return max(float(frame.min()), low - margin), min(float(frame.max()), high + margin)
