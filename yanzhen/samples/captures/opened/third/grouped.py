"""Captures of several papers in one picture, third generation: open since the evening of 2026-11-26."""

import random
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from PIL import Image

from yanzhen.samples.captures import light, photo, together
from yanzhen.samples.captures.base import Captured
from yanzhen.samples.captures.opened.third import alone, retouched
from yanzhen.samples.captures.together import GroupSpec, TakeAll

_ON_FLOOR = photo.Scene(ground=alone.floor, keystone=0.06, fall=0.3, margin=0.05)
_TABLE = photo.Scene(keystone=0.04, fall=0.1, margin=0.03, noise=4.0)
_APART = together.Heap(gap=14.0, tilt=4.5, turned=0.2)
_ROW = together.Heap(gap=9.0, tilt=2.0, turned=0.12)


def under_lamp(first: TakeAll) -> TakeAll:
    """The same picture in the light of one warm lamp."""

    def take(pages: Sequence[Image.Image], rng: random.Random) -> list[Captured]:
        taken = first(pages, rng)
        lit = retouched.by_lamp(np.asarray(taken[0].image), rng)
        image = light.jpeg_again(Image.fromarray(lit), 85)
        return [replace(one, image=image) for one in taken]

    return take


def by_app(first: TakeAll) -> TakeAll:
    """The same picture whitened and sharpened, as scanning apps do."""

    def take(pages: Sequence[Image.Image], rng: random.Random) -> list[Captured]:
        taken = first(pages, rng)
        clean = retouched.whitened(np.asarray(taken[0].image), rng.uniform(0.8, 1.3))
        image = light.jpeg_again(Image.fromarray(clean), rng.randint(72, 82))
        return [replace(one, image=image) for one in taken]

    return take


OPENED_TOGETHER = (
    GroupSpec("two_on_floor", "tune", 2, together.photographed(_ON_FLOOR, _APART)),
    GroupSpec("three_by_lamp", "tune", 3, under_lamp(together.photographed(_TABLE, _ROW))),
    GroupSpec("two_by_app", "tune", 2, by_app(together.scanned(200, _ROW))),
)
