"""Black and white, or grey by a fax machine: what text modes, faxes and thermal paper leave."""

import random
from collections.abc import Callable
from dataclasses import replace

import cv2
import numpy as np
from PIL import Image

from yanzhen.samples.captures import light
from yanzhen.samples.captures.base import Captured, Floats, noise_of
from yanzhen.samples.captures.scan import flatbed

Take = Callable[[Image.Image, random.Random], Captured]

_PALEST = 190.0  # darker than this it is no paper but a cloth cover, which stays dark


def thresholded(dpi: int, low: float, high: float, noise: float = 3.0) -> Take:
    """A text-mode scan of one bit a pixel: what is darker than a threshold is black."""

    def take(page: Image.Image, rng: random.Random) -> Captured:
        captured, tone = _grey(page, rng, dpi)
        tone = light.add_noise(np.asarray(tone, np.uint8), rng, noise).astype(np.float32)
        bits = Image.fromarray(tone > rng.uniform(low, high))
        return replace(captured, image=bits, grey=True)

    return take


def dithered(dpi: int, lift: float = 1.0) -> Take:
    """One bit a pixel, greys as scattered dots; ``lift`` brightens the paper first."""

    def take(page: Image.Image, rng: random.Random) -> Captured:
        captured, tone = _grey(page, rng, dpi)
        bright = np.asarray(np.clip(tone * lift * rng.uniform(1.0, 1.06), 0, 255), np.uint8)
        bits = Image.fromarray(bright).convert("1", dither=Image.Dither.FLOYDSTEINBERG)
        return replace(captured, image=bits, grey=True)

    return take


def grey_fax(dpi: int, streaks: int, fade: float) -> Take:
    """A fax received in grey: soft, with pale lines where the head skipped and a faded tone."""

    def take(page: Image.Image, rng: random.Random) -> Captured:
        captured, tone = _grey(page, rng, dpi)
        tone = 255 - (255 - tone) * (1 - rng.uniform(0.3, 1.0) * fade)
        for _ in range(rng.randrange(streaks + 1)):
            _streak(tone, rng)
        rough = light.add_noise(np.asarray(np.clip(tone, 0, 255), np.uint8), rng, 7.0)
        image = light.jpeg_again(Image.fromarray(rough), rng.randint(50, 70))
        return replace(captured, image=image, grey=True)

    return take


def _grey(page: Image.Image, rng: random.Random, dpi: int) -> tuple[Captured, Floats]:
    """The flatbed's capture, and its brightness with the paper stretched to white."""
    captured = flatbed(dpi, 0.8)(page, rng)
    tone = np.asarray(captured.image.convert("L"), np.float32)
    white = max(_PALEST, float(np.percentile(tone[::8, ::8], 80)))
    return captured, np.asarray(np.clip(tone * (248 / white), 0, 255), np.float32)


def _streak(tone: Floats, rng: random.Random) -> None:
    """A line along the feed or across it, paler or darker than what it crosses."""
    generator = noise_of(rng)
    along = rng.random() < 0.5
    length, side = (tone.shape[1], tone.shape[0]) if along else tone.shape
    at, thick = rng.randrange(side - 4), rng.choice((1, 1, 2, 3))
    shift = rng.choice((-1, 1)) * rng.uniform(20, 70)
    line = cv2.GaussianBlur(generator.random((1, length), np.float32), (0, 0), 9)[0]
    change = shift * (0.5 + line)
    if along:
        tone[at : at + thick] += change[None, :]
    else:
        tone[:, at : at + thick] += change[:, None]
