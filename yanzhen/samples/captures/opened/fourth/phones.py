"""Phones: a wide lens that bows straight lines, a flash, two lights at once, an edited picture."""

import random
from dataclasses import dataclass, replace

import cv2
import numpy as np
from PIL import Image

from yanzhen.samples.captures import light, photo
from yanzhen.samples.captures.base import (
    Captured,
    Pixels,
    Placement,
    Points,
    corners,
    pixels_to_fractions,
)
from yanzhen.samples.captures.scan import Take

_ROOM = photo.Scene(margin=0.1, keystone=0.05, fall=0.12, noise=4.0)
_WIDE = photo.Scene(margin=0.07, keystone=0.08, fall=0.3, noise=4.0)


@dataclass(frozen=True)
class Barrel:
    """A page as a wide lens sees it: aimed by ``matrix``, then drawn in towards the corners.

    ``strength``: by which share of itself half the picture's diagonal shrinks; ``size``: of the picture.
    """

    matrix: Points
    strength: float
    size: tuple[int, int]

    def lift(self, points: Points) -> Points:
        """Fractions of the page to fractions of the bowed picture."""
        at = Placement(self.matrix)(points) - 0.5
        scaled = at * np.array(self.size) / (np.hypot(*self.size) / 2)
        far = (scaled**2).sum(axis=1, keepdims=True)
        return np.asarray(at * (1 - self.strength * far) + 0.5, np.float64)


def wide_lens(page: Image.Image, rng: random.Random) -> Captured:
    """A photo by a phone's wide lens from near by: straight edges bow outwards."""
    plain = photo.photographed(_WIDE)(page, rng)
    image, strength = np.asarray(plain.image), rng.uniform(0.05, 0.1)
    barrel = Barrel(plain.to_delivered.matrix, strength, plain.image.size)
    high, wide = image.shape[:2]
    x, y = np.meshgrid(np.arange(wide, dtype=np.float64), np.arange(high, dtype=np.float64))
    bowed = np.stack([(x + 0.5) / wide - 0.5, (y + 0.5) / high - 0.5], axis=2)
    source = _unbowed(bowed, barrel)
    maps = [
        ((source[..., i] + 0.5) * n - 0.5).astype(np.float32) for i, n in ((0, wide), (1, high))
    ]
    shot = cv2.remap(image, maps[0], maps[1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT)
    placement = Placement(np.eye(3), barrel)
    made = light.jpeg_again(Image.fromarray(np.asarray(shot, np.uint8)), 86)
    return Captured(made, "photo", placement, quad=corners(placement))


def _unbowed(bowed: Points, barrel: Barrel) -> Points:
    """Where each place of the bowed picture lay before, about the middle, by a few iterations."""
    unit = np.array(barrel.size) / (np.hypot(*barrel.size) / 2)
    plain = bowed.copy()
    for _ in range(6):
        far = ((plain * unit) ** 2).sum(axis=2, keepdims=True)
        plain = bowed / (1 - barrel.strength * far)
    return plain


def flash(page: Image.Image, rng: random.Random) -> Captured:
    """In a dark room with the flash on: bright in the middle, dim about it, a pale spot of shine."""
    captured = photo.photographed(_ROOM)(page, rng)
    image = np.asarray(captured.image)
    size = image.shape[1], image.shape[0]
    centre = rng.uniform(0.4, 0.6), rng.uniform(0.35, 0.6)
    gain = 0.5 + 0.55 * light.spot(size, centre, rng.uniform(0.42, 0.6))
    lit = light.graded(image, np.asarray(gain, np.float32), (0.97, 1.0, 1.0))
    shone = photo.reflected(lit, centre, (rng.uniform(0.08, 0.13), rng.uniform(0.16, 0.3)))
    return replace(captured, image=light.jpeg_again(Image.fromarray(shone), 84))


def between_lights(image: Pixels, rng: random.Random) -> Pixels:
    """A cool window on one side and a warm lamp on the other, and the phone's own soft shadow."""
    size = image.shape[1], image.shape[0]
    share = light.ramp(size, rng, 1.0)
    shade = light.shadow(size, rng, rng.uniform(0.15, 0.3))
    warm, cool = (1.0, 0.9, rng.uniform(0.66, 0.78)), (rng.uniform(0.76, 0.86), 0.93, 1.0)
    planes = [
        cv2.multiply(plane, np.asarray((w * share + c * (1 - share)) * shade, np.float32), dtype=cv2.CV_8U)
        for plane, w, c in zip(cv2.split(image), warm, cool, strict=True)
    ]  # fmt: skip
    return np.asarray(cv2.merge(planes), np.uint8)


def mixed_light(page: Image.Image, rng: random.Random) -> Captured:
    """A desk between a window and a lamp."""
    captured = photo.photographed(_ROOM)(page, rng)
    lit = between_lights(np.asarray(captured.image), rng)
    return replace(captured, image=light.jpeg_again(Image.fromarray(lit), 85))


def enhanced(first: Take) -> Take:
    """Cut roughly to the page in a gallery app, its contrast and colours pushed, saved twice."""

    def take(page: Image.Image, rng: random.Random) -> Captured:
        captured = first(page, rng)
        box = _about(captured, rng)
        tone = np.asarray(captured.image.crop(box), np.float32)
        mean = tone.mean(axis=2, keepdims=True)
        vivid = mean + (tone - mean) * rng.uniform(1.2, 1.5)
        middle = float(np.median(mean))
        strong = np.clip((vivid - middle) * rng.uniform(1.15, 1.35) + middle + 16, 0, 255)
        image = light.jpeg_again(Image.fromarray(strong.astype(np.uint8)), rng.randint(70, 80))
        size = image.size
        move = np.array([[1.0, 0, -box[0]], [0, 1, -box[1]], [0, 0, 1]])
        placement = captured.to_delivered.then(pixels_to_fractions(move, captured.image.size, size))
        return Captured(light.jpeg_again(image, 78), "photo", placement, quad=corners(placement))

    return take


def _about(captured: Captured, rng: random.Random) -> tuple[int, int, int, int]:
    """A box in pixels just about the page, never inside of it."""
    points = np.array(corners(captured.to_delivered)) * np.array(captured.image.size)
    room = captured.image.width * rng.uniform(0.004, 0.02)
    low, high = points.min(axis=0) - room, points.max(axis=0) + room
    right, below = captured.image.size
    return (
        max(0, int(low[0])),
        max(0, int(low[1])),
        min(right, int(high[0])),
        min(below, int(high[1])),
    )
