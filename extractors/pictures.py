"""Upright frames as JPEGs: for people to look at, and packed until the second opinion."""

from collections.abc import Callable
from typing import NamedTuple

import cv2
import numpy as np
import numpy.typing as npt

from extractors.frames import Frame, Image
from extractors.pages.pixels import within
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
    reading = _jpeg(frame.reading, _READ)
    return Packed(reading, reading if np.array_equal(grey, frame.reading) else _jpeg(grey, _READ))


def unpacked(data: bytes) -> Image:
    """A packed layer's pixels."""
    buffer: npt.NDArray[np.uint8] = np.frombuffer(data, np.uint8)
    return np.asarray(cv2.imdecode(buffer, cv2.IMREAD_GRAYSCALE), np.uint8)


def hand_out(frame: Frame, number: int, packed: Packed, pictures: Pictures) -> None:
    """Give out every picture of a frame; what is packed is not encoded again if it fits."""
    view, _ = within(frame.image, VIEW_SIDE)
    whole = view is frame.image
    lifted = packed.reading if whole else _jpeg(within(frame.reading, VIEW_SIDE)[0], _SHOWN)
    pictures(number, PictureSort.VIEW, _jpeg(view, _SHOWN))
    pictures(number, PictureSort.LIFTED, lifted)
    pictures(number, PictureSort.THUMB, _jpeg(within(view, THUMB_SIDE)[0], _SHOWN))


def _jpeg(image: Image, quality: int) -> bytes:
    _, packed = cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, quality])
    return bytes(packed)
