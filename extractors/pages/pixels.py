"""OpenCV operations that the page steps share, with the types of this code base."""

from typing import Any

import cv2
import numpy as np

from extractors.frames import Image


def as_image(pixels: Any) -> Image:
    """An OpenCV result as 8-bit pixels; no copy where it already is."""
    return np.asarray(pixels, np.uint8)


def channels(image: Image) -> tuple[Image, Image, Image]:
    """The blue, green and red layer of a BGR picture."""
    blue, green, red = cv2.split(image)
    return as_image(blue), as_image(green), as_image(red)


def strongest(image: Image) -> Image:
    """The brightest channel of each pixel of a picture of three."""
    blue, green, red = channels(image)
    return as_image(cv2.max(cv2.max(blue, green), red))


def grey_of(image: Image) -> Image:
    """Brightness, height x width, of a BGR or grey picture."""
    return image if image.ndim == 2 else as_image(cv2.cvtColor(image, cv2.COLOR_BGR2GRAY))


def above(layer: Image, level: float) -> Image:
    """255 where the layer exceeds the level, else 0."""
    return as_image(cv2.threshold(layer, level, 255, cv2.THRESH_BINARY)[1])


def below(layer: Image, level: float) -> Image:
    """255 where the layer is at most the level, else 0."""
    return as_image(cv2.threshold(layer, level, 255, cv2.THRESH_BINARY_INV)[1])


def both(one: Image, other: Image) -> Image:
    """255 where both masks are set."""
    return as_image(cv2.bitwise_and(one, other))


def grown(mask: Image, size: int) -> Image:
    """The mask (or layer) dilated by a square of ``size`` pixels."""
    return as_image(cv2.dilate(mask, np.ones((size, size), np.uint8)))


def closed(mask: Image, size: int) -> Image:
    """The mask with gaps narrower than ``size`` pixels closed."""
    return as_image(cv2.morphologyEx(mask, cv2.MORPH_CLOSE, np.ones((size, size), np.uint8)))


def opened(mask: Image, size: int) -> Image:
    """The mask without pieces narrower than ``size`` pixels."""
    return as_image(cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((size, size), np.uint8)))


def shrunk(layer: Image, width: int, height: int) -> Image:
    """The picture resized down to at least 1 x 1.

    Halved first and scaled the rest of the way: for a page of print that takes an eighth of the
    time that averaging at once does, and looks the same.
    """
    width, height = max(1, width), max(1, height)
    while layer.shape[0] >= 2 * height and layer.shape[1] >= 2 * width:
        layer = _halved(layer)
    if layer.shape[:2] == (height, width):
        return layer
    return as_image(cv2.resize(layer, (width, height), interpolation=cv2.INTER_LINEAR))


def _halved(layer: Image) -> Image:
    """Means of two by two pixels; an odd last row or column is left out."""
    height, width = layer.shape[0] // 2, layer.shape[1] // 2
    even = layer[: 2 * height, : 2 * width]
    return as_image(cv2.resize(even, (width, height), interpolation=cv2.INTER_AREA))


def within(image: Image, side: int) -> tuple[Image, float]:
    """The picture with its long side at most ``side``, and the scale that was applied (<= 1)."""
    scale = min(1.0, side / max(image.shape[:2]))
    if scale == 1.0:
        return image, scale
    height, width = image.shape[:2]
    return shrunk(image, round(width * scale), round(height * scale)), scale


def averaged(image: Image, side: int) -> tuple[Image, float]:
    """As `within`, each pixel the mean of what it covers: for faint edges between papers and desk.

    Halving first, which is faster, moved corners and lost papers on desks of their own shade.
    """
    scale = min(1.0, side / max(image.shape[:2]))
    if scale == 1.0:
        return image, scale
    size = tuple(max(1, round(length * scale)) for length in image.shape[1::-1])
    return as_image(cv2.resize(image, size, interpolation=cv2.INTER_AREA)), scale


def background(layer: Image, step: int = 16, reach: int = 5) -> Image:
    """The paper's brightness behind the ink, same size: brightest nearby, smoothed.

    Worked out on a picture ``step`` times smaller; ink wider than ``step * reach`` pixels counts
    as paper.
    """
    height, width = layer.shape
    small = grown(shrunk(layer, max(8, width // step), max(8, height // step)), reach)
    return as_image(cv2.resize(cv2.medianBlur(small, 5), (width, height)))
