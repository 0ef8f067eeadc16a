"""Closed rings in an ink mask: where they might be, and whether one really is the rim of a seal.

Proposals come from edge points voting along their gradients for the middles of circles, which two
overlapping seals or print across the rim do not disturb, and from connected ink for ovals. Each is
then fitted and judged in polar coordinates: a rim is a line nearly all the way round, with paper
just outside of it and something, but not a solid disc, inside (the method of measured.md).
"""

from typing import NamedTuple

import cv2
import numpy as np

from extractors.frames import Image
from extractors.seals.ellipses import Ellipse, fitted, unrolled, visible
from extractors.seals.ring_places import LARGEST, SMALLEST, connected, voted

PICTURE = 0.08
"""A page with more coloured ink than this is a picture, in which lettering is asked for."""


LEAST_EDGES, MOST_INK = 11, 0.45
"""Lettering: so many edges on a circle within the rim, and at most so much of the band is ink."""


class Ring(NamedTuple):
    """A judged ring. ``support``: share of its outline that is ink; ``contrast``: less outside."""

    ellipse: Ellipse
    support: float
    contrast: float


class Least(NamedTuple):
    """What a ring must have at least."""

    support: float
    contrast: float


LEAST, LEAST_GREY, LEAST_PALE = Least(0.62, 0.25), Least(0.72, 0.3), Least(0.72, 0.5)
"""In coloured ink, in dark print, in ink so pale that noise may look alike."""


def find_rings(ink: Image, least: Least = LEAST, *, coloured: bool = True) -> list[Ring]:
    """The rims of round and oval seals in a mask of 0 or 255, of coloured ink or all dark print."""
    proposals = list(voted(ink))
    if coloured:
        proposals += list(connected(ink))
    judged = [_judged(proposal, ink, least) for proposal in proposals]
    picture = cv2.countNonZero(ink) > PICTURE * ink.size
    lettered = (
        r for r in judged if r and (not coloured or _has_lettering(r.ellipse, ink, picture))
    )
    rings = sorted(lettered, key=lambda r: -r.support - r.contrast)
    kept: list[Ring] = []
    for ring in rings:
        if all(_another(ring.ellipse, other.ellipse) for other in kept):
            kept.append(ring)
    return kept


def _another(one: Ellipse, other: Ellipse) -> bool:
    """Whether two ellipses are two impressions, not two fits of one or its inner line."""
    return bool(np.hypot(one.x - other.x, one.y - other.y) > 0.5 * max(one.size, other.size))


def _judged(start: Ellipse, ink: Image, least: Least) -> Ring | None:
    """The ring fitted near an ellipse, if it is the rim of a seal: with this support, contrast."""
    ellipse = start
    for reach in (0.14, 0.07):
        nearer = fitted(ellipse, ink, reach)
        if nearer is None:
            return None
        ellipse = nearer
    seen = visible(ellipse, ink.shape)
    if seen.mean() < 0.45 or not _plausible(ellipse, min(ink.shape)):
        return None
    scales = np.arange(0.1, 1.24, 0.02, dtype=np.float32)
    polar = unrolled(ellipse, ink, scales)[:, seen] > 90
    support = float(polar[(scales > 0.95) & (scales < 1.05)].any(axis=0).mean())
    outside = float(polar[scales > 1.08].mean())
    inside = float(polar[scales < 0.85].mean())
    gap = float(polar[(scales > 0.84) & (scales < 0.95)].mean(axis=1).min())
    contrast = float(polar[(scales > 0.95) & (scales < 1.05)].mean(axis=1).max()) - max(
        outside, gap
    )
    if support < least.support or contrast < least.contrast:
        return None
    return Ring(ellipse, support, contrast) if 0.02 <= inside <= 0.6 and outside < 0.4 else None


def _has_lettering(ellipse: Ellipse, ink: Image, picture: bool) -> bool:
    """Whether there may be lettering inside the rim: a wheel and a logo are solid there, or bare.

    A worn or blotted seal has little, so that only pictures must show it.
    """
    band = unrolled(ellipse, ink, np.arange(0.55, 0.92, 0.04, dtype=np.float32)) > 90
    seen = visible(ellipse, ink.shape)
    edges = np.abs(np.diff(band[:, seen].astype(np.int8), axis=1)).sum(axis=1) / seen.mean()
    enough = not picture or float(np.median(edges)) >= LEAST_EDGES
    return enough and float(band[:, seen].mean()) <= MOST_INK


def _plausible(ellipse: Ellipse, short: int) -> bool:
    low, top = sorted((ellipse.a, ellipse.b))
    return top <= 1.2 * LARGEST * short and low >= 0.6 * SMALLEST * short and top <= 2.0 * low
