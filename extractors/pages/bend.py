"""Bent pages made flat: the curl of an open book, a lifted corner, a keystone without edges.

Neighbouring upright strips of a page show the same lines of print a little higher or lower. These
small steps are measured everywhere on the page, a smooth sheet is laid through them, and every
column is moved back by it. It is applied only where rows of print come out clearly straighter.
"""

from itertools import pairwise
from typing import NamedTuple

import cv2
import numpy as np
import numpy.typing as npt
from numpy.polynomial import chebyshev

from extractors.frames import Image
from extractors.pages.pixels import above, as_image, background, grey_of, within

SIDE = 900
"""The bend is measured on a picture with this long side, in pixels."""

LEAST_BEND = 0.009
"""A sheet that departs less than this share of the long side from flat is flat enough."""

STRAIGHTER = 1.25
"""How much more sharply rows must stand apart from the gaps between them to be believed."""

LEAST_STEPS = 50
"""Fewer places where lines could be followed say nothing of a sheet."""

_STRIPS = 24
_BANDS = 14
_REACH = 5
"""Most pixels by which a line may step from a strip to the next: a slope of about 8 degrees."""

_ALIKE = 0.6
"""Correlation from which two strips show the same lines."""

KNOTS = 13
"""Along the lines the slope runs straight between so many places: a spine is a sharp bend."""

ACROSS = 2
"""Across the lines the slope is a polynomial of this degree."""

STIFF = 0.025
"""How much a sheet resists bending, against the weight of what was measured."""

_FINE = 64
"""The sheet is worked out at so many places a side."""

Floats = npt.NDArray[np.float64]


class _Steps(NamedTuple):
    """Slopes of the lines at places of the page, all in -1 to 1 across it, and their weights."""

    x: Floats
    y: Floats
    slope: Floats
    weight: Floats


def unbend(image: Image) -> Image:
    """The upright picture with its lines of print made straight; the same one where they are."""
    small, scale = within(image, SIDE)
    ink = _ink(grey_of(small))
    sheet = _measured(ink)
    if sheet is None or not _straightens(sheet, ink):
        return image
    return _moved(image, sheet / scale)


def _measured(ink: Image) -> Floats | None:
    """How many pixels too low the print lies, looked at again once it is nearly flat.

    None where it is flat, or where too few lines can be followed.
    """
    first = _looked_at(ink)
    if first is None or np.abs(first).max() < LEAST_BEND * max(ink.shape):
        return None
    second = _looked_at(_moved(ink, first))
    return first if second is None else first + second


def _looked_at(ink: Image) -> Floats | None:
    steps = _steps(ink)
    return _sheet(_fitted(steps), ink.shape) if len(steps.x) >= LEAST_STEPS else None


def _ink(small: Image) -> Image:
    """How much darker than the paper each pixel is; the rim, where shadows lie, is left out."""
    ink = as_image(cv2.subtract(background(small, step=8), small))
    rim = max(4, max(ink.shape) // 60)
    ink[:rim], ink[-rim:], ink[:, :rim], ink[:, -rim:] = 0, 0, 0, 0
    return above(ink, 40)


def _steps(ink: Image) -> _Steps:
    """Where a line of print steps up or down from one strip of the page to the next."""
    height = ink.shape[0]
    profiles = _profiles(ink)
    size = height // (_BANDS // 2)
    middles = np.linspace(size / 2 + _REACH, height - size / 2 - _REACH, _BANDS).astype(int)
    found = [
        (strip + 1, middle, *_shift(profiles[strip], profiles[strip + 1], middle, size))
        for strip in range(_STRIPS - 1)
        for middle in middles
    ]
    column, row, step, weight = np.array(found, np.float64).T
    known = weight > 0
    slope = step[known] * _STRIPS / 2  # pixels down for a step of 1 in x
    x, y = 2 * column[known] / _STRIPS - 1, 2 * row[known] / height - 1
    return _Steps(x, y, slope, weight[known])


def _profiles(ink: Image) -> Floats:
    """Ink a row in each strip, strips x height, less its running mean."""
    edges = np.linspace(0, ink.shape[1], _STRIPS + 1).astype(int)
    sums = np.stack([ink[:, a:b].mean(axis=1) for a, b in pairwise(edges)])
    return np.asarray(sums - cv2.blur(sums, (61, 1)), np.float64)


def _shift(one: Floats, other: Floats, middle: int, size: int) -> tuple[float, float]:
    """By how many rows a band of the other strip lies lower, and how sure that is (0: not)."""
    half = size // 2
    band = one[middle - half : middle + half]
    views = np.lib.stride_tricks.sliding_window_view(
        other[middle - half - _REACH : middle + half + _REACH], len(band)
    )
    norms = np.sqrt((views**2).sum(axis=1) * (band**2).sum())
    if not norms.min() > 0:
        return 0.0, 0.0
    alike = views @ band / norms
    best = int(alike.argmax())
    if alike[best] < _ALIKE or best in {0, len(alike) - 1}:
        return 0.0, 0.0
    before, peak, after = alike[best - 1 : best + 2]
    finer = 0.5 * (before - after) / min(before - 2 * peak + after, -1e-9)
    return best - _REACH + float(finer), float(alike[best] - _ALIKE)


def _fitted(steps: _Steps) -> Floats:
    """The sheet's slopes, knots along the lines x terms across them, by robust least squares."""
    terms = _terms(steps.x, steps.y)
    stiff = _stiffness()
    resistance = stiff.T @ stiff * steps.weight.sum()
    weight, answer = steps.weight, np.zeros(terms.shape[1])
    for _ in range(4):
        weighted = terms * weight[:, None]
        answer = np.linalg.solve(weighted.T @ terms + resistance, weighted.T @ steps.slope)
        off = np.abs(terms @ answer - steps.slope)
        weight = steps.weight / (1 + (off / max(float(np.median(off)), 6.0)) ** 2)
    return np.asarray(answer, np.float64)


def _terms(x: Floats, y: Floats) -> Floats:
    """What each coefficient adds to the slope at each place: a tent around a knot, bent across."""
    knots = np.linspace(-1, 1, KNOTS)
    tents = np.clip(1 - np.abs(x[:, None] - knots) * (KNOTS - 1) / 2, 0, None)
    across = chebyshev.chebvander(y, ACROSS)
    return np.asarray((tents[:, :, None] * across[:, None, :]).reshape(len(x), -1), np.float64)


def _stiffness() -> Floats:
    """What keeps the sheet from bending without need: neighbours alike, far orders small."""
    change = np.diff(np.eye(KNOTS), axis=0)
    orders = np.diag([1.0, 1.5, 4.0])
    small = np.eye(KNOTS) / 5
    return np.asarray(np.kron(np.vstack([change, small]), orders) * STIFF, np.float64)


def _sheet(answer: Floats, shape: tuple[int, ...]) -> Floats:
    """How many pixels too low the print lies, height x width; on average nothing in a row."""
    x, y = np.meshgrid(np.linspace(-1, 1, _FINE), np.linspace(-1, 1, _FINE))
    slope = (_terms(x.ravel(), y.ravel()) @ answer).reshape(_FINE, _FINE)
    sheet = np.cumsum(slope, axis=1) * 2 / _FINE
    sheet -= sheet.mean(axis=1, keepdims=True)
    return np.asarray(cv2.resize(sheet, shape[::-1], interpolation=cv2.INTER_LINEAR), np.float64)


def _straightens(sheet: Floats, ink: Image) -> bool:
    rows, columns = np.nonzero(ink)
    flat = rows - sheet[rows, columns]
    return _sharpness(flat) > STRAIGHTER * _sharpness(rows.astype(np.float64))


def _sharpness(rows: Floats) -> float:
    """How much neighbouring rows differ in ink."""
    counts = np.bincount((rows - rows.min()).round().astype(np.intp)).astype(np.float64)
    return float((np.diff(counts) ** 2).sum())


def _moved(image: Image, sheet: Floats) -> Image:
    """The picture with every pixel moved up by the sheet."""
    height, width = image.shape[:2]
    low = cv2.resize(sheet.astype(np.float32), (width, height), interpolation=cv2.INTER_LINEAR)
    columns, rows = np.meshgrid(
        np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32)
    )
    return as_image(
        cv2.remap(image, columns, rows + low, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    )
