"""What lenses, lamps, sensors and codecs do to pixels."""

import io
import math
import random

import cv2
import numpy as np
from PIL import Image

from yanzhen.samples.captures.base import Floats, Pixels, noise_of


def field(size: tuple[int, int], cells: int, rng: random.Random) -> Floats:
    """A smooth random field, height x width, 0 to 1; ``size`` is (width, height)."""
    coarse = noise_of(rng).random((cells, cells), np.float32)
    return np.asarray(
        np.clip(cv2.resize(coarse, size, interpolation=cv2.INTER_CUBIC), 0, 1), np.float32
    )


def ramp(size: tuple[int, int], rng: random.Random, depth: float) -> Floats:
    """Light falling off across the picture, 1 down to ``1 - depth``, in a random direction."""
    angle = rng.uniform(0, 2 * math.pi)
    x = np.linspace(-0.5, 0.5, size[0], dtype=np.float32)[None, :]
    y = np.linspace(-0.5, 0.5, size[1], dtype=np.float32)[:, None]
    slope = 0.5 + (x * math.cos(angle) + y * math.sin(angle)) / math.sqrt(2)
    return np.asarray(1.0 - depth * slope, np.float32)


def shadow(size: tuple[int, int], rng: random.Random, depth: float) -> Floats:
    """The soft shadow of a hand or a phone that enters from one side; 1 where there is none."""
    small = np.ones((160, 120), np.float32)
    centre = (rng.choice((0, 120)) + rng.randint(-15, 15), rng.randint(40, 175))
    axes = (rng.randint(45, 80), rng.randint(40, 70))
    cv2.ellipse(small, centre, axes, rng.uniform(0, 180), 0, 360, 1.0 - depth, -1)
    soft = cv2.GaussianBlur(small, (0, 0), rng.uniform(3, 9))
    return np.asarray(cv2.resize(soft, size, interpolation=cv2.INTER_CUBIC), np.float32)


def spot(size: tuple[int, int], centre: tuple[float, float], reach: float) -> Floats:
    """A round reflection, 1 in its middle and 0 far off; ``reach`` in fractions of the width."""
    x = (np.arange(size[0], dtype=np.float32) / size[0] - centre[0])[None, :]
    y = (np.arange(size[1], dtype=np.float32) / size[0] - centre[1] * size[1] / size[0])[:, None]
    return np.asarray(np.exp(-(x * x + y * y) / (2 * reach * reach)), np.float32)


def graded(image: Pixels, gain: Floats, balance: tuple[float, float, float]) -> Pixels:
    """``image`` (RGB) under a light field, with a white balance a channel."""
    planes = zip(cv2.split(image), balance, strict=True)
    lit = [cv2.multiply(plane, gain, scale=share, dtype=cv2.CV_8U) for plane, share in planes]
    return np.asarray(cv2.merge(lit), np.uint8)


def add_noise(image: Pixels, rng: random.Random, sigma: float) -> Pixels:
    """Sensor noise of ``sigma`` grey levels: mostly in brightness, a little in colour."""
    generator = noise_of(rng)
    high, wide = image.shape[:2]
    grain = generator.standard_normal((high, wide), np.float32)
    grain *= np.float32(sigma)
    if image.ndim == 2:
        return np.asarray(cv2.add(image, grain, dtype=cv2.CV_8U), np.uint8)
    planes = []
    for plane in cv2.split(image):
        blotches = generator.standard_normal(((high + 3) // 4, (wide + 3) // 4), np.float32)
        tint = cv2.resize(blotches, (wide, high), interpolation=cv2.INTER_LINEAR)
        noise = cv2.scaleAdd(tint, sigma * 0.6, grain)
        planes.append(cv2.add(plane, noise, dtype=cv2.CV_8U))
    return np.asarray(cv2.merge(planes), np.uint8)


def jpeg_again(image: Image.Image, quality: int) -> Image.Image:
    """The picture after one more JPEG save and load."""
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=quality)
    return Image.open(io.BytesIO(buffer.getvalue())).copy()
