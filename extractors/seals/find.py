"""Seals on an upright page: presence, place, shape and ink."""

from collections.abc import Callable
from typing import Any, NamedTuple, Self

import cv2
import numpy as np

from extractors.frames import Image, PixelBox
from extractors.pages.ink import balance, paper_colour
from extractors.pages.pixels import above, as_image, background, both, channels, grey_of, within
from extractors.pages.quality import colourless
from extractors.seals.faded import find_faded
from extractors.seals.mark import Ink, SealMark
from extractors.seals.rings import LEAST_GREY, LEAST_PALE, Ring, find_rings
from extractors.seals.squares import Square, find_squares

SIDE = 1000
"""Seals are sought on a picture whose long side is this many pixels."""

LEAST_INK = 0.0008
"""Less coloured ink than this share of the page makes no seal."""

FLOODED = 0.03
"""Where more of a page than this is faintly coloured, it is light, paper or noise."""

PALE, PALEST = 18, 10
"""How far pale stamp ink stands above the other channels, and the worn parts of its rim."""

DARKER, PALER = 24, 14
"""How much darker than the paper (0..255) ink on a colourless page is, and faded ink at least."""

DIM, LIT, BRIGHTEN = 130, 200, 2.2
"""Paper darker than the first (0..255) is brightened to the second, at most so many times."""

STEEP = 0.1
"""The part of the strongest channel that it leads the others by at least, in plain ink."""

OVAL = 0.85
"""Half axes in a smaller proportion than this make an oval; photographs squeeze circles less."""


def find_seals(image: Image) -> list[SealMark]:
    """The seal impressions on an upright page (BGR, or grey), surest first, boxes in its pixels."""
    small, scale = within(image, SIDE)
    if colourless(small):
        rings = find_rings(grey_ink(small, DARKER), LEAST_GREY, coloured=False)
        rings += find_faded(grey_ink(small, PALER), rings)
        marks = [_of_ring(ring, "grey", small.shape) for ring in rings]
    else:
        lead = _Lead.of(small)
        marks = _of_ink(lead.red, "red") + _of_ink(lead.blue, "blue")
    apart = _apart(sorted(marks, key=lambda mark: -mark.confidence))
    return [_scaled(mark, 1 / scale) for mark in apart]


def _of_ink(ink_from: Callable[[int], Image], name: Ink) -> list[SealMark]:
    """The seals of one colour; where none is plain, those that show in paler ink.

    ``ink_from``: the mask of this ink, from how far it stands above the other channels on.
    """
    ink = ink_from(PALE)
    if cv2.countNonZero(ink) >= LEAST_INK * ink.size:
        marks = [_of_ring(ring, name, ink.shape) for ring in find_rings(ink)]
        marks += [_of_square(square, name) for square in find_squares(ink)]
        if marks:
            return marks
    pale = ink_from(PALEST)
    if not LEAST_INK <= cv2.countNonZero(pale) / pale.size <= FLOODED:
        return []
    return [_of_ring(ring, name, pale.shape) for ring in find_rings(pale, LEAST_PALE)]


def _of_ring(ring: Ring, ink: Ink, shape: tuple[int, ...]) -> SealMark:
    x, y, a, b, turn = ring.ellipse
    radians = np.deg2rad(turn)
    half_width = float(np.hypot(a * np.cos(radians), b * np.sin(radians)))
    half_height = float(np.hypot(a * np.sin(radians), b * np.cos(radians)))
    box = PixelBox(
        max(0.0, x - half_width),
        max(0.0, y - half_height),
        min(float(shape[1]), x + half_width),
        min(float(shape[0]), y + half_height),
    )
    sure = min(0.98, 0.35 + 0.45 * ring.support + 0.3 * ring.contrast)
    oval = min(a, b) < OVAL * max(a, b)
    return SealMark(box, "oval" if oval else "round", ink, sure * (0.8 if ink == "grey" else 1.0))


def _of_square(square: Square, ink: Ink) -> SealMark:
    return SealMark(square.box, "square", ink, min(0.9, 0.2 + 0.7 * square.support))


class _Lead(NamedTuple):
    """How far each channel of a balanced picture leads another; ``strongest``: red or blue."""

    red_green: Image
    red_blue: Image
    blue_red: Image
    blue_green: Image
    gold: Image
    strongest: Image

    @classmethod
    def of(cls, small: Image) -> Self:
        """Of a small BGR picture."""
        blue, green, red = channels(balance(_lit(small)))
        return cls(
            red_green=as_image(cv2.subtract(red, green)),
            red_blue=as_image(cv2.subtract(red, blue)),
            blue_red=as_image(cv2.subtract(blue, red)),
            blue_green=as_image(cv2.subtract(blue, green)),
            gold=as_image(cv2.subtract(green, blue)),
            strongest=as_image(cv2.max(red, blue)),
        )

    def red(self, pale: int) -> Image:
        """A mask of red stamp ink, which gold, skin and pale paper are not."""
        floor = self._floor(pale)
        is_red = _exceeds(self.red_green, floor) & _exceeds(self.red_blue, floor)
        no_gold = _exceeds(_times(0.45, self.red_blue), self.gold)
        return as_image(is_red & no_gold)

    def blue(self, pale: int) -> Image:
        """A mask of blue and violet stamp ink."""
        floor = self._floor(pale)
        one, other = self.blue_red, self.blue_green
        far = _exceeds(cv2.max(one, other), _times(1.5, floor))
        over = _exceeds(cv2.min(one, other), _times(0.6, floor))
        return as_image(far & over)

    def _floor(self, pale: int) -> Image:
        """How far ink must lead: ``pale`` at least, and the further the brighter it is."""
        least = np.maximum(np.arange(256) * STEEP * pale / PALE, pale).astype(np.uint8)
        return as_image(cv2.LUT(self.strongest, least))


def _lit(small: Image) -> Image:
    """A dim picture brightened, and its noise smoothed: in the dark ink stands out less."""
    paper = max(paper_colour(small))
    if paper >= DIM:
        return small
    table = np.clip(np.arange(256) * min(BRIGHTEN, LIT / max(paper, 1.0)), 0, 255)
    return as_image(cv2.LUT(as_image(cv2.medianBlur(small, 3)), table.astype(np.uint8)))


def _times(factor: float, layer: Image) -> Image:
    """A layer scaled, rounded down; by a table, which is many times faster than pixel by pixel."""
    table = np.minimum(np.arange(256) * factor, 255).astype(np.uint8)
    return as_image(cv2.LUT(layer, table))


def _exceeds(one: Any, other: Any) -> Image:
    return as_image(cv2.compare(one, other, cv2.CMP_GT))


def grey_ink(small: Image, least: int) -> Image:
    """A mask (0 or 255) of what is darker than the paper around it by more than ``least``."""
    grey = grey_of(small)
    light = background(grey, step=8)
    return both(above(as_image(cv2.subtract(light, grey)), least), above(light, 60))


def _apart(marks: list[SealMark]) -> list[SealMark]:
    """Without marks that lie within, or nearly cover, a surer one."""
    kept: list[SealMark] = []
    for mark in marks:
        if all(_shared(mark.box, other.box) < 0.7 for other in kept):
            kept.append(mark)
    return kept


def _shared(one: PixelBox, other: PixelBox) -> float:
    """The common area as a share of the smaller box."""
    wide = min(one.x1, other.x1) - max(one.x0, other.x0)
    high = min(one.y1, other.y1) - max(one.y0, other.y0)
    least = min(one.width * one.height, other.width * other.height)
    return max(0.0, wide) * max(0.0, high) / max(1.0, least)


def _scaled(mark: SealMark, scale: float) -> SealMark:
    return SealMark(
        PixelBox(*(side * scale for side in mark.box)), mark.shape, mark.ink, mark.confidence
    )
