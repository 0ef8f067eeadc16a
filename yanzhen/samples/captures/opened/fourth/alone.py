"""Captures of one page, fourth generation."""

import random

import numpy as np

from yanzhen.samples.captures import light, photo, wear
from yanzhen.samples.captures.base import CaptureSpec, Pixels
from yanzhen.samples.captures.opened.fourth import machines, marked, phones


def wall(size: tuple[int, int], rng: random.Random) -> Pixels:
    """A painted wall: pale, cloudy, a little rough."""
    tint = np.array(rng.choice(((212, 208, 198), (196, 208, 204), (222, 220, 214))), np.float32)
    cloud = light.field(size, 4, rng)[..., None] * 26 - 13
    plain = np.clip(tint + cloud, 0, 255).astype(np.uint8)
    return light.add_noise(np.asarray(plain, np.uint8), rng, 4)


_WALL = photo.Scene(ground=wall, margin=0.06, keystone=0.05, fall=0.22)
_TABLE = photo.Scene(margin=0.06, keystone=0.06, fall=0.28)

OPENED = (
    CaptureSpec("flatbed_feeder", "tune", machines.fed),
    CaptureSpec("flatbed_layered", "tune", machines.layered),
    CaptureSpec("flatbed_large_glass", "tune", machines.on_large_glass),
    CaptureSpec("flatbed_colour_copy", "tune", machines.colour_copied),
    CaptureSpec("copy_reduced", "tune", machines.reduced),
    CaptureSpec("copy_certified", "tune", marked.certified),
    CaptureSpec("photo_wide_lens", "tune", phones.wide_lens),
    CaptureSpec("photo_flash", "tune", phones.flash),
    CaptureSpec("photo_mixed_light", "tune", phones.mixed_light),
    CaptureSpec("photo_enhanced", "tune", phones.enhanced(photo.photographed(_TABLE))),
    CaptureSpec("photo_taped", "tune", marked.taped(photo.photographed(_WALL))),
    CaptureSpec("photo_stained", "tune", wear.worn((marked.stained,), photo.photographed(_TABLE))),
)
