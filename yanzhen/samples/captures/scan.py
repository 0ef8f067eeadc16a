"""Flatbeds, copiers, fax machines, messaging apps: captures without a camera's perspective."""

import math
import random
from collections.abc import Callable
from dataclasses import replace

import cv2
import numpy as np
from PIL import Image

from schemas.facts import Rotation
from yanzhen.samples.captures import light
from yanzhen.samples.captures.base import (
    PAGE_DPI,
    Captured,
    Pixels,
    Placement,
    noise_of,
    pixels_to_fractions,
    turned,
)

Take = Callable[[Image.Image, random.Random], Captured]


def flatbed(dpi: int, tilt: float = 0.7) -> Take:
    """A flatbed scan at ``dpi``, tilted by up to ``tilt`` degrees on a lid of its own colour."""

    def take(page: Image.Image, rng: random.Random) -> Captured:
        lid = rng.choice(((250, 250, 248), (255, 255, 255), (236, 236, 234)))
        laid, placement = lay(page, rng, dpi, (rng.uniform(-tilt, tilt), lid))
        return Captured(Image.fromarray(sensed(laid, rng)), "scan", placement, dpi=dpi)

    return take


def as_it_is(page: Image.Image, rng: random.Random) -> Captured:
    """A phone's own screenshot: never printed, never scanned."""
    image = light.jpeg_again(fitted(page, rng.choice((1080, 1170, 1260))), 92)
    return Captured(image, "scan", Placement(np.eye(3)))


def tilted(page: Image.Image, rng: random.Random) -> Captured:
    """A page laid down carelessly: 1 to 4 degrees, before a white, grey or black lid."""
    dpi = rng.choice((200, 300))
    lid = rng.choice(((255, 255, 255), (200, 202, 204), (128, 128, 130), (24, 24, 26)))
    angle = rng.choice((-1, 1)) * rng.uniform(1.0, 4.0)
    laid, placement = lay(page, rng, dpi, (angle, lid), room=0.04)
    return Captured(Image.fromarray(sensed(laid, rng)), "scan", placement, dpi=dpi)


def grey(dpi: int) -> Take:
    """A grey scan at ``dpi``: the seal's colour is gone."""

    def take(page: Image.Image, rng: random.Random) -> Captured:
        captured = flatbed(dpi)(page, rng)
        return replace(captured, image=captured.image.convert("L"), grey=True)

    return take


def photocopy(page: Image.Image, rng: random.Random) -> Captured:
    """A copier's copy, scanned: hard contrast, black specks, a shadow along one edge."""
    captured = flatbed(rng.choice((200, 300)), 1.0)(page, rng)
    tone = np.asarray(captured.image.convert("L"), np.float32)
    tone = (tone - 128) * rng.uniform(1.15, 1.45) + 128 + rng.uniform(8, 26)
    specks = noise_of(rng).random(tone.shape, np.float32) < rng.uniform(0.00003, 0.0002)
    spread = cv2.dilate(specks.astype(np.uint8), np.ones((2, 2), np.uint8)) > 0
    tone[spread] = rng.uniform(30, 110)
    edge = np.arange(tone.shape[1], dtype=np.float32)
    dark = 1 - rng.uniform(0.25, 0.7) * np.exp(-edge / (tone.shape[1] * rng.uniform(0.004, 0.015)))
    tone *= dark if rng.random() < 0.5 else dark[::-1]
    return replace(captured, image=Image.fromarray(_bytes(tone)), grey=True)


def delivered_turned(rotation: Rotation) -> Take:
    """A flatbed scan that arrives turned clockwise by ``rotation`` degrees."""

    def take(page: Image.Image, rng: random.Random) -> Captured:
        return turned(flatbed(rng.choice((150, 200)))(page, rng), rotation)

    return take


def chained(first: Take) -> Take:
    """What a messaging app makes of a picture: at most 1080 to 1280 wide, then JPEG twice."""

    def take(page: Image.Image, rng: random.Random) -> Captured:
        captured = first(page, rng)
        shrunk = fitted(captured.image, min(captured.image.width, rng.randint(1080, 1280)))
        for _ in range(2):
            shrunk = light.jpeg_again(shrunk, rng.randint(60, 75))
        return replace(captured, image=shrunk, dpi=None)

    return take


def messaged(first: Take, longer: tuple[int, int]) -> Take:
    """Sent twice by a messenger that cuts the longer side down to within these pixels."""

    def take(page: Image.Image, rng: random.Random) -> Captured:
        captured = first(page, rng)
        share = rng.randint(*longer) / max(captured.image.size)
        sent = fitted(captured.image, round(captured.image.width * min(1.0, share)))
        for _ in range(2):
            sent = light.jpeg_again(sent, rng.randint(66, 76))
        return replace(captured, image=sent, dpi=None)

    return take


def lay(
    page: Image.Image,
    rng: random.Random,
    dpi: int,
    lid: tuple[float, tuple[int, int, int]],
    room: float = 0.0,
) -> tuple[Pixels, Placement]:
    """The page at ``dpi`` on a lid: ``lid`` is the clockwise tilt in degrees and the colour.

    ``room``: how much more than the page the glass shows on each side, in parts of its long side.
    """
    scale = dpi / PAGE_DPI
    size = round(page.width * scale), round(page.height * scale)
    small = cv2.resize(np.asarray(page.convert("RGB")), size, interpolation=cv2.INTER_AREA)
    border = round(2 * room * max(size))
    picture = size[0] + border, size[1] + border
    shift = rng.uniform(-0.003, 0.003) * size[0], rng.uniform(-0.003, 0.003) * size[1]
    matrix = _rigid(size, picture, math.radians(lid[0]), shift)
    warped = cv2.warpAffine(small, matrix[:2], picture, flags=cv2.INTER_LINEAR, borderValue=lid[1])
    return np.asarray(warped, np.uint8), Placement(pixels_to_fractions(matrix, size, picture))


def sensed(image: Pixels, rng: random.Random) -> Pixels:
    """A scanner's view: paper tint, uneven lamp, a soft lens, a little noise."""
    high, wide = image.shape[:2]
    tint = rng.choice(
        ((1.0, 1.0, 1.0), (0.99, 0.985, 0.95), (0.985, 0.97, 0.925), (0.96, 0.97, 0.98))
    )
    lamp = 1.0 - rng.uniform(0.0, 0.04) * light.field((wide, high), 4, rng)
    soft = cv2.GaussianBlur(image, (0, 0), rng.uniform(0.35, 0.75))
    return light.add_noise(
        light.graded(np.asarray(soft, np.uint8), lamp, tint), rng, rng.uniform(1.0, 3.0)
    )


def _rigid(
    size: tuple[int, int], picture: tuple[int, int], angle: float, shift: tuple[float, float]
) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    """Turn clockwise about the middle and move: 3 x 3, in pixels."""
    cos, sin = math.cos(angle), math.sin(angle)
    back = np.array([[1, 0, -size[0] / 2], [0, 1, -size[1] / 2], [0, 0, 1.0]])
    turn = np.array([[cos, -sin, 0], [sin, cos, 0], [0, 0, 1.0]])
    forth = np.array(
        [[1, 0, picture[0] / 2 + shift[0]], [0, 1, picture[1] / 2 + shift[1]], [0, 0, 1.0]]
    )
    return np.asarray(forth @ turn @ back, np.float64)


def fitted(image: Image.Image, wide: int) -> Image.Image:
    """The picture shrunk or grown to ``wide`` pixels."""
    size = wide, round(image.height * wide / image.width)
    return Image.fromarray(cv2.resize(np.asarray(image), size, interpolation=cv2.INTER_AREA))


def _bytes(tone: np.ndarray[tuple[int, ...], np.dtype[np.float32]]) -> Pixels:
    return np.asarray(np.clip(tone, 0, 255), np.uint8)
