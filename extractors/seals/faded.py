"""Rings of which a colourless copy left little: broken arcs, or the specks of pale ink on a fax.

What looks like print is taken away first: lines of text and straight rules. What is left votes for
the circle that it lies on, and a circle is believed where much more of it is covered than of the
circles just outside and inside; a star in its middle helps.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

import cv2
import numpy as np
import numpy.typing as npt

from extractors.frames import Image
from extractors.pages.pixels import as_image, grown
from extractors.seals.ellipses import Ellipse, Floats
from extractors.seals.rings import Ring

SMALLEST, LARGEST = 0.07, 0.17
"""Radii in shares of the page's short side; what is smaller is too little to go by."""

CELL = 4
"""Votes are counted in cells of so many pixels."""

PROPOSED = 8
"""So many circles are judged."""

SUPPORT, WITH_STAR = 0.3, 0.24
"""By how much more of a circle must be covered than of its neighbours, and with a star in it."""

FULL = 0.45
"""More ink than this between star and lettering is no seal's: a bar code, a picture."""

ANGLES = 72

Spectrum = npt.NDArray[np.complexfloating]


class _Circle(NamedTuple):
    x: float
    y: float
    r: float


def find_faded(ink: Image, known: Sequence[Ring] = (), *, least: float = SUPPORT) -> list[Ring]:
    """Faded rings in a mask (0 or 255) of all dark ink of a page, apart from the ``known`` ones.

    ``least``: the contrast from which a ring without a star is believed.
    """
    left = _without_print(ink)
    for ring in known:
        _blot(left, ring)
    found: list[Ring] = []
    for circle in _voted(left):
        faded = _judged(_fitted(circle, left), left, least)
        if faded is not None:
            found.append(faded)
            _blot(left, faded)
    return found


def _blot(left: Image, ring: Ring) -> None:
    """Take a ring and what is in it away."""
    x, y, radius = ring.ellipse.x, ring.ellipse.y, 1.15 * ring.ellipse.size
    cv2.circle(left, (round(x), round(y)), round(radius), 0, -1)


def _without_print(ink: Image) -> Image:
    """The ink less lines of text (wider than high, solid once joined) and straight rules."""
    high, wide = ink.shape
    unit = max(high, wide) / 1000
    kernel = np.ones((3, round(16 * unit)), np.uint8)
    joined = as_image(cv2.morphologyEx(ink, cv2.MORPH_CLOSE, kernel))
    _, labels, stats, _ = cv2.connectedComponentsWithStats(joined)
    width, height, area = (stats[:, i] for i in (cv2.CC_STAT_WIDTH, cv2.CC_STAT_HEIGHT, 4))
    solid = (width > 1.3 * height) & (area > 0.35 * width * height)
    text = solid & (height >= 8 * unit) & (height <= 45 * unit)
    gone = text | (width > 0.3 * wide) | (height > 0.3 * high)
    gone[0] = False
    mask = grown(as_image(gone[labels]), 3) | _rules(ink, round(60 * unit))
    return as_image(np.where(mask > 0, 0, ink))


def _rules(ink: Image, length: int) -> Image:
    """Straight lines along the page's sides, a little widened."""
    lying = cv2.morphologyEx(ink, cv2.MORPH_OPEN, np.ones((1, length), np.uint8))
    upright = cv2.morphologyEx(ink, cv2.MORPH_OPEN, np.ones((length, 1), np.uint8))
    return grown(as_image(cv2.bitwise_or(lying, upright)), 5)


def _voted(left: Image) -> list[_Circle]:
    """The circles that stand out most: of each size the best, by correlating with thin circles."""
    high, wide = left.shape
    small = as_image(cv2.resize(left, (wide // CELL, high // CELL), interpolation=cv2.INTER_AREA))
    pad = round(LARGEST * min(high, wide) / CELL) + 2
    cells = np.pad((small > 0).astype(np.float32), pad)
    size = cv2.getOptimalDFTSize(cells.shape[0]), cv2.getOptimalDFTSize(cells.shape[1])
    spectrum = np.fft.rfft2(cells, size)
    voted: list[tuple[float, _Circle]] = []
    for radius, template in _templates(min(high, wide), size):
        votes = np.fft.irfft2(spectrum * template, size)
        votes = votes[pad : pad + len(small), pad : pad + small.shape[1]]
        y, x = np.unravel_index(int(votes.argmax()), votes.shape)
        circle = _Circle((float(x) + 0.5) * CELL, (float(y) + 0.5) * CELL, radius)
        voted.append((float(votes[y, x]), circle))
    return [circle for _, circle in sorted(voted, reverse=True)[:PROPOSED]]


@lru_cache(maxsize=2)
def _templates(short: int, size: tuple[int, int]) -> list[tuple[float, Spectrum]]:
    """Each radius with its template: sheets of one format, upright and lying, share theirs."""
    radii = np.arange(SMALLEST * short, LARGEST * short, 0.75 * CELL).tolist()
    return [(radius, _template(radius / CELL, size)) for radius in radii]


def _template(radius: float, size: tuple[int, int]) -> Spectrum:
    """A thin circle less its neighbours outside and inside, ready to be correlated with."""
    rings = ((1.0, 1.0), (1.13, -0.6), (0.88, -0.3))
    kernel = sum(weight * _thin_circle(scale * radius, size) for scale, weight in rings)
    return np.conj(np.fft.rfft2(np.asarray(kernel, np.float32)))


def _thin_circle(radius: float, size: tuple[int, int]) -> Floats:
    """A circle around the origin of a picture that wraps round; all of it weighs 1."""
    circle = np.zeros(size, np.float32)
    angle = np.linspace(0, 2 * np.pi, max(8, int(8 * radius)), endpoint=False)
    y, x = np.round(radius * np.sin(angle)), np.round(radius * np.cos(angle))
    np.add.at(circle, (y.astype(int) % size[0], x.astype(int) % size[1]), 1 / len(angle))
    return circle


def _fitted(start: _Circle, left: Image) -> _Circle:
    """The circle within a few pixels of the start of which most is covered."""
    moves = range(-6, 7, 2)
    near = [
        _Circle(start.x + x, start.y + y, start.r + r)
        for r in (-4, -2, 0, 2, 4)
        for x in moves
        for y in moves
    ]
    return near[int(np.argmax(_covered(near, grown(left, 3), 1.0)))]


def _judged(circle: _Circle, left: Image, least: float) -> Ring | None:
    """The ring, if it is covered much more than its neighbours are."""
    soft = grown(left, 3)
    support, *others = (
        float(_covered([circle], soft, scale)[0]) for scale in (1.0, 1.09, 1.14, 1.2, 0.86, 0.91)
    )
    contrast = support - max(*others[:3], sum(others[3:]) / 4)
    middle = float(_around([circle], soft, np.arange(0.02, 0.3, 0.04)).mean())
    between = float(_around([circle], soft, np.arange(0.34, 0.56, 0.04)).mean())
    has_star = middle > 0.25 and between < 0.2
    if between > FULL or contrast < (WITH_STAR if has_star else least):
        return None
    return Ring(Ellipse(circle.x, circle.y, circle.r, circle.r, 0.0), support, contrast)


def _covered(circles: Sequence[_Circle], soft: Image, scale: float) -> Floats:
    """The share of each circle, scaled, that is covered within a hundredth and a half of it."""
    near = _around(circles, soft, scale * np.array([0.985, 1.0, 1.015]))
    return np.asarray(near.any(axis=1).mean(axis=1), np.float32)


def _around(
    circles: Sequence[_Circle], soft: Image, scales: npt.NDArray[np.float64]
) -> npt.NDArray[np.bool_]:
    """Where there is ink along circles of these scales: circles x scales x angles."""
    angle = np.linspace(0, 2 * np.pi, ANGLES, endpoint=False)
    x, y, radius = np.array(circles, np.float64).T[:, :, None, None]
    reach = radius * scales[:, None]
    map_x = (x + reach * np.cos(angle)).astype(np.float32)
    map_y = (y + reach * np.sin(angle)).astype(np.float32)
    rows = (len(circles) * len(scales), ANGLES)
    found = cv2.remap(soft, map_x.reshape(rows), map_y.reshape(rows), cv2.INTER_NEAREST)
    return np.asarray(found > 0).reshape(map_x.shape)
