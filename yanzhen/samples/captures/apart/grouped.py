"""Captures of several papers in one picture, fifth generation."""

import random
from collections.abc import Sequence
from dataclasses import replace

from PIL import Image

from yanzhen.samples.captures import desks, light, photo, scan, together
from yanzhen.samples.captures.base import Captured
from yanzhen.samples.captures.together import GroupSpec, TakeAll

_OFFICE_DESK = photo.Scene(margin=0.04, keystone=0.04, fall=0.22, noise=3.0)
_BENCH = photo.Scene(ground=desks.stone, margin=0.05, keystone=0.05, fall=0.28, shade=0.2)
_LAID = together.Heap(gap=14.0, tilt=3.0, turned=0.15)
_SQUARE = together.Heap(gap=9.0, tilt=1.0, turned=0.12)


def sent(first: TakeAll) -> TakeAll:
    """The same picture after a messenger: its longer side cut down, pressed once more."""

    def take(pages: Sequence[Image.Image], rng: random.Random) -> list[Captured]:
        taken = first(pages, rng)
        whole = taken[0].image
        share = min(1.0, rng.randint(2700, 3100) / max(whole.size))
        small = scan.fitted(whole, round(whole.width * share))
        image = light.jpeg_again(small, rng.randint(72, 82))
        return [replace(one, image=image, dpi=None) for one in taken]

    return take


def greyed(first: TakeAll) -> TakeAll:
    """The same picture in grey."""

    def take(pages: Sequence[Image.Image], rng: random.Random) -> list[Captured]:
        taken = first(pages, rng)
        image = taken[0].image.convert("L")
        return [replace(one, image=image, grey=True) for one in taken]

    return take


APART_TOGETHER = (
    GroupSpec("two_grey_glass", "apart", 2, greyed(together.scanned(200, _SQUARE))),
    GroupSpec("two_office_desk", "apart", 2, together.photographed(_OFFICE_DESK, _LAID)),
    GroupSpec("two_sent", "apart", 2, sent(together.photographed(_BENCH, _LAID))),
)
