"""Black-and-white captures, softened: the models that read have learnt from grey pages.

Specks of a dithered copy hide whole lines from the detector, and stepped edges make figures alike.
"""

import cv2

from extractors.frames import Image
from extractors.pages.pixels import as_image

_ENDS, _ALMOST_ALL = 24, 0.99
"""Pixels so near to black or white (0..255), on so much of a page, make it black and white: they
were 0.997 and more of such captures, 0.986 at most of all others. [I] Open captures."""

_SOFT = 1.0
"""Pixels, the blur's deviation. [I] Of 0.7, 1.0 and 1.2 it read the most of open captures."""

_STEP = 3


def is_two_tone(image: Image) -> bool:
    """Whether a page as delivered is black and white."""
    some = image[::_STEP, ::_STEP]
    ends = (some < _ENDS) | (some > 255 - _ENDS)
    return float(ends.mean()) > _ALMOST_ALL


def softened(layer: Image) -> Image:
    """A layer to read from with soft edges."""
    return as_image(cv2.GaussianBlur(layer, (0, 0), _SOFT))
