"""Words printed slantwise across a page: what a copy may be used for, or whose it is.

They cross the print, and what the recogniser makes of both together is neither. Where they are
paler than the print their ink is lifted, as a stamp's is; lines found of them are never read.
"""

from collections.abc import Sequence
from itertools import compress

import cv2
import numpy as np
import numpy.typing as npt

from extractors.frames import Image
from extractors.pages.pixels import as_image

Quad = npt.NDArray[np.float32]
Flags = npt.NDArray[np.bool_]

LEVEL, SLANT, PARALLEL = 5.5, 11.0, 5.0
"""Degrees: rows that lie, rows that slant, and slanting rows that run alongside each other."""

ASPECT = 3.2
"""Length over height from which a row's direction can be told."""

LEAST, MOST = 3, 0.8
"""So many rows that lie, and so large a share that either lie or slant alike, make it plain."""

PALER = 0.75
"""Of the print's darkness: what slants and is paler than this is lifted."""

FAINT = 0.4
"""Of the print's darkness: no value is as pale, so ink of this sort is lifted all over the page."""

HEIGHT = 1.5
"""Of a slanting row's own height: the band along it, across the page, in which it is lifted."""


def slanting(quads: Sequence[Quad]) -> Flags:
    """Which rows slant, all alike, across rows that lie; none where rows run every way."""
    angles, long = _directions(quads)
    lying = long & (np.abs(angles) <= LEVEL)
    leaning = long & (np.abs(angles) >= SLANT) & (np.abs(angles) <= 90 - SLANT)
    if lying.sum() < LEAST or not leaning.any():
        return np.zeros(len(quads), np.bool_)
    alike = leaning & (np.abs(angles - np.median(angles[leaning])) <= PARALLEL)
    plain = (lying | alike).sum() >= MOST * long.sum()
    return alike if plain else np.zeros(len(quads), np.bool_)


def lift_slanting(reading: Image, quads: Sequence[Quad], slants: Flags) -> Image | None:
    """The grey layer without the pale ink of slanting rows; None where it is as dark as print."""
    paper = float(np.percentile(reading[::16, ::16], 70))
    crossing = list(compress(quads, slants))
    pale = min(_darkness(reading, quad, paper, 14) for quad in crossing)
    lying = [_darkness(reading, quad, paper, 8) for quad in compress(quads, ~slants)]
    printed = float(np.median(lying))
    if pale > PALER * printed:
        return None
    lifted = as_image(cv2.LUT(reading, faded(paper - printed, paper - 1.2 * pale, paper)))
    if pale <= FAINT * printed:
        return lifted
    zone = np.zeros_like(reading)
    for quad in crossing:
        _draw_band(zone, quad)
    return as_image(cv2.copyTo(lifted, zone, reading.copy()))


def _directions(quads: Sequence[Quad]) -> tuple[npt.NDArray[np.float64], Flags]:
    """Each row's angle in degrees, and which are long enough to have one."""
    corners = np.asarray(quads, np.float64).reshape(-1, 4, 2)
    along = corners[:, 1] - corners[:, 0] + corners[:, 2] - corners[:, 3]
    across = corners[:, 3] - corners[:, 0] + corners[:, 2] - corners[:, 1]
    lengths, heights = np.linalg.norm(along, axis=1), np.linalg.norm(across, axis=1)
    angles = np.degrees(np.arctan2(along[:, 1], along[:, 0]))
    return angles, lengths >= ASPECT * heights


def _darkness(reading: Image, quad: Quad, paper: float, percent: float) -> float:
    """How far below the paper the ink of a row lies: the level of its darker pixels."""
    (x0, y0), (x1, y1) = quad.min(axis=0).astype(int), quad.max(axis=0).astype(int) + 1
    x0, y0 = max(0, x0), max(0, y0)
    part = reading[y0:y1, x0:x1]
    inside = np.zeros_like(part)
    cv2.fillConvexPoly(inside, np.round(quad - (x0, y0)).astype(np.int32), 255)
    pixels = part[inside > 0]
    return paper - float(np.percentile(pixels, percent)) if pixels.size else 0.0


def _draw_band(zone: Image, quad: Quad) -> None:
    """Mark the band along a row, out to the page's edges: of what it says only parts are found."""
    start, end = (quad[0] + quad[3]) / 2, (quad[1] + quad[2]) / 2
    height = float(np.linalg.norm(quad[3] - quad[0]) + np.linalg.norm(quad[2] - quad[1])) / 2
    reach = (end - start) / max(float(np.linalg.norm(end - start)), 1.0) * max(zone.shape)
    first, last = (tuple(np.round(p).astype(int).tolist()) for p in (start - reach, end + reach))
    cv2.line(zone, first, last, 255, max(1, round(HEIGHT * height)))


def faded(dark: float, pale: float, paper: float) -> Image:
    """A table of levels: print stays, pale ink becomes paper, and what lies between fades."""
    levels = np.arange(256)
    share = np.clip((levels - dark) / max(1.0, pale - dark), 0, 1)
    return as_image(
        np.where(levels <= dark, levels, np.maximum(levels, dark + share * (paper - dark)))
    )
