"""A page on a monitor, photographed: the grids of screen and sensor beat against each other."""

import random
from collections.abc import Callable

import cv2
import numpy as np
from PIL import Image

from yanzhen.samples.captures import light, photo
from yanzhen.samples.captures.base import Captured, Pixels, Placement, corners, pixels_to_fractions

Take = Callable[[Image.Image, random.Random], Captured]

_FRAME = (2400, 3200)
_SUB = 3  # the screen's red, green and blue stand beside each other
_SCENE = photo.Scene(fall=0.12, noise=3.0, blur=0.55)


def moire(wide: int, gap: float, keystone: float = 0.03) -> Take:
    """A photo of a screen that shows the page ``wide`` pixels wide.

    ``gap``: how much of the other colours a stripe still lets through, 0 to 1: less is harsher.
    """

    def take(page: Image.Image, rng: random.Random) -> Captured:
        frame = _FRAME if page.height >= page.width else _FRAME[::-1]
        shown, place = _shown(page, round(wide * rng.uniform(0.92, 1.08)), rng)
        grid = _striped(shown, gap)
        scene = photo.Scene(margin=0.01, keystone=keystone)
        size = grid.shape[1], grid.shape[0]
        aim = photo.aimed(size, frame, scene, rng)
        room = np.full((frame[1], frame[0], 3), rng.randint(14, 40), np.uint8)
        cv2.warpPerspective(grid, aim, frame, dst=room, flags=cv2.INTER_LINEAR,
                            borderMode=cv2.BORDER_TRANSPARENT)  # fmt: skip
        lit = photo.exposed(room, _SCENE, rng)
        image = light.jpeg_again(Image.fromarray(lit), 85)
        placement = place.then(pixels_to_fractions(aim, size, frame))
        return Captured(image, "photo", placement, quad=corners(placement))

    return take


def _shown(page: Image.Image, wide: int, rng: random.Random) -> tuple[Pixels, Placement]:
    """The viewer's window in screen pixels: the page on grey, a bar above it."""
    small = page.convert("RGB").resize(
        (wide, round(page.height * wide / page.width)), Image.Resampling.LANCZOS
    )
    side, bar = round(wide * rng.uniform(0.03, 0.08)), round(wide * 0.05)
    window = Image.new("RGB", (wide + 2 * side, small.height + bar + 2 * side), (96, 98, 102))
    window.paste((228, 230, 234), (0, 0, window.width, bar))
    window.paste(small, (side, bar + side))
    across, down = small.width / window.width, small.height / window.height
    place = np.array([[across, 0, side / window.width],
                      [0, down, (bar + side) / window.height], [0, 0, 1.0]])  # fmt: skip
    return np.asarray(window, np.uint8), Placement(place)


def _striped(shown: Pixels, gap: float) -> Pixels:
    """Every pixel as three stripes of one colour each, with a dark line under it."""
    big = np.repeat(np.repeat(shown, _SUB, axis=0), _SUB, axis=1)
    mask = np.full((_SUB, _SUB, 3), gap, np.float32)
    for colour in range(3):
        mask[:, colour, colour] = 1.0
    mask[_SUB - 1] *= 0.7
    mask *= 0.95 / mask.mean()
    high, wide = shown.shape[:2]
    tiled = np.tile(mask, (high, wide, 1))
    return np.asarray(cv2.multiply(big, tiled, dtype=cv2.CV_8U), np.uint8)
