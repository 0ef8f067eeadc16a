"""Guesses at what of a picture is paper: by light, distance to the desk, likeness to the middle."""

from collections.abc import Iterator

import cv2
import numpy as np
import numpy.typing as npt

from extractors.frames import Image
from extractors.pages.pixels import as_image, below


def without_print(image: Image) -> Image:
    """Print and thin lines on the paper closed over, noise smoothed."""
    wide = cv2.morphologyEx(image, cv2.MORPH_CLOSE, np.ones((9, 9), np.uint8))
    return as_image(cv2.medianBlur(as_image(wide), 5))


def guesses(lab: Image) -> Iterator[Image]:
    """Masks of what may be paper."""
    light = np.ascontiguousarray(lab[..., 0])
    yield _split(light)
    yield _split(_far_from_rim(lab))
    yield below(_split(_far_from_middle(lab)), 0)
    yield _split(as_image(cv2.subtract(light, _chroma(lab))))


def _split(layer: Image) -> Image:
    smooth = as_image(cv2.GaussianBlur(layer, (5, 5), 0))
    return as_image(cv2.threshold(smooth, 0, 255, cv2.THRESH_BINARY | cv2.THRESH_OTSU)[1])


def _chroma(lab: Image) -> Image:
    off = lab[..., 1:].astype(np.float32) - 128
    return as_image(np.clip(2 * np.hypot(off[..., 0], off[..., 1]), 0, 255))


def _far_from_rim(lab: Image) -> Image:
    """Distance of each pixel to the nearest of the four middle colours of the picture's sides."""
    sides = (lab[:6], lab[-6:], lab[:, :6], lab[:, -6:])
    colours = [np.median(side.reshape(-1, 3), axis=0) for side in sides]
    near = np.minimum.reduce([_distance(lab, colour, (1.0, 1.0, 1.0)) for colour in colours])
    return as_image(np.clip(near * 3, 0, 255))


def _far_from_middle(lab: Image) -> Image:
    """Distance to the paper's colour in the middle; brightness counts half, for shadows."""
    height, width = lab.shape[:2]
    middle = lab[height // 4 : -height // 4, width // 4 : -width // 4].reshape(-1, 3)
    bright = middle[middle[:, 0] >= np.median(middle[:, 0])]
    off = _distance(lab, np.median(bright, axis=0), (0.5, 1.5, 1.5))
    return as_image(np.clip(off * 3, 0, 255))


def _distance(
    lab: Image, colour: npt.NDArray[np.floating], weights: tuple[float, float, float]
) -> npt.NDArray[np.float32]:
    """How far each pixel is from one colour; channel by channel, which is several times faster."""
    squares = np.zeros(lab.shape[:2], np.float32)
    for channel, (level, weight) in enumerate(zip(colour, weights, strict=True)):
        off = (lab[..., channel].astype(np.float32) - np.float32(level)) * np.float32(weight)
        squares += off * off
    return np.asarray(np.sqrt(squares), np.float32)
