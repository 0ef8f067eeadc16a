"""What a photographed page lies on: wood, cloth, stone, tiles, a chequered table cloth."""

import random
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from yanzhen.samples.captures import light
from yanzhen.samples.captures.base import Pixels, noise_of

_DESKS = (
    (150, 110, 74),
    (96, 66, 44),
    (188, 160, 122),
    (86, 90, 96),
    (52, 50, 54),
    (206, 204, 200),
)
_CLOTHS = (
    ((232, 226, 214), (176, 40, 44)),
    ((236, 236, 232), (60, 96, 150)),
    ((120, 140, 116), (214, 208, 190)),
    ((198, 172, 132), (124, 92, 62)),
)


def plain(size: tuple[int, int], rng: random.Random) -> Pixels:
    """A desk's surface: wood grain, cloth or a plain board, RGB, ``size`` wide and high."""
    base = np.array(rng.choice(_DESKS), np.float32)
    wide, high = size
    generator = noise_of(rng)
    grain = generator.standard_normal((high, max(4, wide // rng.choice((8, 24, 60)))), np.float32)
    lines = cv2.GaussianBlur(cv2.resize(grain, (wide, high)), (0, 0), rng.uniform(0.8, 2.5))
    cloudy = light.field((wide, high), 5, rng) * 40 - 20
    tone = np.asarray(cloudy + lines / max(float(lines.std()), 1e-6) * rng.uniform(1.5, 10))
    if rng.random() < 0.5:
        tone = np.asarray(cv2.resize(np.ascontiguousarray(tone.T), (wide, high)))
    return np.asarray(np.clip(base[None, None] + tone[..., None], 0, 255), np.uint8)


def chequered(size: tuple[int, int], rng: random.Random) -> Pixels:
    """A table cloth with checks or stripes, woven."""
    wide, high = size
    light_one, dark_one = (np.array(c, np.float32) for c in rng.choice(_CLOTHS))
    step = rng.uniform(0.03, 0.07) * wide
    across = (np.arange(wide) // step % 2)[None, :]
    down = (np.arange(high) // step % 2)[:, None] * rng.choice((0, 1, 1))
    share = ((across + down) / 2)[..., None]
    weave = noise_of(rng).standard_normal((high, wide, 1), np.float32) * 5
    return _bytes(light_one * (1 - share) + dark_one * share + weave)


def stone(size: tuple[int, int], rng: random.Random) -> Pixels:
    """Speckled granite or terrazzo."""
    wide, high = size
    base = np.array(rng.choice(((128, 122, 116), (178, 176, 172), (92, 90, 94))), np.float32)
    specks = cv2.GaussianBlur(
        noise_of(rng).standard_normal((high, wide), np.float32), (0, 0), rng.uniform(0.8, 2.2)
    )
    tone = specks / max(float(specks.std()), 1e-6) * rng.uniform(14, 30)
    return _bytes(base + tone[..., None] + (light.field(size, 6, rng) * 24 - 12)[..., None])


def tiled(size: tuple[int, int], rng: random.Random) -> Pixels:
    """Tiles or boards with joints between them: straight edges that are no paper's."""
    image = stone(size, rng) if rng.random() < 0.4 else plain(size, rng)
    wide, high = size
    step, at = rng.uniform(0.16, 0.3) * wide, rng.uniform(0, 0.15) * wide
    joint = tuple(int(c) for c in image.reshape(-1, 3).mean(axis=0) * rng.choice((0.5, 0.6, 1.3)))
    while at < max(wide, high):
        cv2.line(image, (round(at), 0), (round(at), high), joint, 2)
        if rng.random() < 0.9:
            cv2.line(image, (0, round(at)), (wide, round(at)), joint, 2)
        at += step
    return image


def patterned(size: tuple[int, int], rng: random.Random) -> Pixels:
    """One of the busy grounds."""
    return rng.choice((chequered, stone, tiled))(size, rng)


def _bytes(tone: npt.NDArray[Any]) -> Pixels:
    return np.asarray(np.clip(tone, 0, 255), np.uint8)
