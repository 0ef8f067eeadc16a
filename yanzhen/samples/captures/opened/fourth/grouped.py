"""Captures of several papers in one picture, fourth generation."""

import random
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from PIL import Image

from yanzhen.samples.captures import desks, light, photo, scan, together
from yanzhen.samples.captures.base import Captured, corners, pixels_to_fractions
from yanzhen.samples.captures.opened.fourth import phones
from yanzhen.samples.captures.together import GroupSpec, TakeAll

_STONE = photo.Scene(ground=desks.stone, keystone=0.06, fall=0.15, margin=0.04, noise=4.0)
_LOOSE = together.Heap(gap=16.0, tilt=4.0, turned=0.15)
_CLOSE = together.Heap(gap=7.0, tilt=2.4, turned=0.1)


def between_lights(first: TakeAll) -> TakeAll:
    """The same picture between a window and a lamp."""

    def take(pages: Sequence[Image.Image], rng: random.Random) -> list[Captured]:
        taken = first(pages, rng)
        lit = phones.between_lights(np.asarray(taken[0].image), rng)
        image = light.jpeg_again(Image.fromarray(lit), 85)
        return [replace(one, image=image) for one in taken]

    return take


def open_lid(pages: Sequence[Image.Image], rng: random.Random) -> list[Captured]:
    """Scanned with the lid open: black about the papers."""
    lying = together.arranged(pages, _CLOSE, rng)
    frame = tuple(round(side / 25.4 * 200) for side in lying.size)
    glass = np.full((frame[1], frame[0], 3), rng.randint(14, 44), np.uint8)
    zoom = np.diag([200 / 25.4, 200 / 25.4, 1.0])
    mats = [zoom @ place for place, _ in lying.places]
    shot = scan.sensed(together.covered(glass, pages, mats), rng)
    return together.captured_all(shot, lying, mats, ("scan", 200))


def joined(pages: Sequence[Image.Image], rng: random.Random) -> list[Captured]:
    """Two photos that an app put under each other in one long picture of even width."""
    wide, gap = rng.randint(1500, 1800), rng.choice((0, 12, 40))
    shots = [photo.photographed(rng.choice((photo.DESK, photo.ABOVE)))(page, rng) for page in pages]
    small = [scan.fitted(shot.image, wide) for shot in shots]
    total = sum(s.height for s in small) + gap * (len(small) - 1)
    strip, top = Image.new("RGB", (wide, total), (255, 255, 255)), 0
    placed = []
    for shot, piece in zip(shots, small, strict=True):
        strip.paste(piece, (0, top))
        move = np.array([[1.0, 0, 0], [0, 1, top], [0, 0, 1]])
        placed.append(shot.to_delivered.then(pixels_to_fractions(move, piece.size, strip.size)))
        top += piece.height + gap
    image = light.jpeg_again(strip, rng.randint(74, 84))
    return [Captured(image, "photo", place, quad=corners(place)) for place in placed]


OPENED_TOGETHER = (
    GroupSpec(
        "two_between_lights", "tune", 2, between_lights(together.photographed(_STONE, _LOOSE))
    ),
    GroupSpec("three_open_lid", "tune", 3, open_lid),
    GroupSpec("two_joined", "tune", 2, joined),
)
