"""Upright frames as JPEGs: for people to look at, and packed until the second opinion."""

from collections.abc import Callable
from typing import NamedTuple

import cv2
import numpy as np
import numpy.typing as npt

from extractors.frames import Frame, Image
from schemas.pictures import PictureSort

Pictures = Callable[[int, PictureSort, bytes], None]
"""Receives each upright frame's number, the sort of picture, and a JPEG."""

VIEW_SIDE = 1600
THUMB_SIDE = 320
"""Longest sides, in pixels."""

_SHOWN = 85
"""JPEG quality for people: 150 to 250 kB for the view of a page of print."""

_READ = 92
"""JPEG quality of what is read once more."""


class Packed(NamedTuple):
    """A frame's two grey layers at full size, as JPEG: coloured ink lifted, and as it is."""

    reading: bytes
    grey: bytes


def pack(frame: Frame) -> Packed:
    """A frame's layers, packed."""
    grey = np.asarray(cv2.cvtColor(frame.image, cv2.COLOR_BGR2GRAY), np.uint8)
    return Packed(_jpeg(frame.reading, _READ), _jpeg(grey, _READ))


def unpacked(data: bytes) -> Image:
    """A packed layer's pixels."""
    buffer: npt.NDArray[np.uint8] = np.frombuffer(data, np.uint8)
    return np.asarray(cv2.imdecode(buffer, cv2.IMREAD_GRAYSCALE), np.uint8)


def hand_out(frame: Frame, number: int, packed: Packed, pictures: Pictures) -> None:
    """Give out every picture of a frame; what is packed is not encoded again if it fits."""
    view = within(frame.image, VIEW_SIDE)
    whole = view is frame.image
    lifted = packed.reading if whole else _jpeg(within(frame.reading, VIEW_SIDE), _SHOWN)
    pictures(number, PictureSort.VIEW, _jpeg(view, _SHOWN))
    pictures(number, PictureSort.LIFTED, lifted)
    pictures(number, PictureSort.THUMB, _jpeg(within(view, THUMB_SIDE), _SHOWN))


def within(image: Image, side: int) -> Image:
    """The picture shrunk until neither side is longer; itself where it fits.

    Halved first and scaled the rest of the way: for a page of print that takes an eighth of the
    time that averaging at once does, and looks the same.
    """
    height, width = image.shape[:2]
    scale = side / max(height, width)
    if scale >= 1.0:
        return image
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    while max(image.shape[:2]) >= 2 * side and min(image.shape[:2]) >= 2:
        image = _halved(image)
    return np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_LINEAR), np.uint8)


def _halved(image: Image) -> Image:
    """Means of two by two pixels; an odd last row or column is left out."""
    height, width = image.shape[0] // 2, image.shape[1] // 2
    even = image[: 2 * height, : 2 * width]
    return np.asarray(cv2.resize(even, (width, height), interpolation=cv2.INTER_AREA), np.uint8)


def _jpeg(image: Image, quality: int) -> bytes:
    _, packed = cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, quality])
    return bytes(packed)
