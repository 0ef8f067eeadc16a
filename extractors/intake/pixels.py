"""Decoded pictures into BGR: transparency on white, 16 bit to 8, long sides capped, dpi judged."""

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image as Pillow

from extractors.frames import Image
from extractors.intake import refusals

MAX_SIDE = 6000
"""Longest side of a page kept, in pixels: A4 at 500 dpi; bounds the memory of every later step."""

_DPI = (50.0, 1200.0)
_MAX_INCHES = 25.0
"""A claim that makes the page longer than A1's short side is a camera's default, not a scan."""

_TURNS = {
    3: cv2.ROTATE_180,
    6: cv2.ROTATE_90_CLOCKWISE,
    8: cv2.ROTATE_90_COUNTERCLOCKWISE,
    5: cv2.ROTATE_90_COUNTERCLOCKWISE,
    7: cv2.ROTATE_90_CLOCKWISE,
}
_MIRRORED = {2: 1, 4: 0, 5: 0, 7: 0}
"""EXIF orientation to the cv2.flip axis that follows the turn (0 upside down, 1 left-right)."""


def to_bgr(picture: Pillow.Image) -> Image:
    """A decoded Pillow picture of any mode as h x w x 3 BGR, long side at most MAX_SIDE.

    Raises:
        DocumentError: samples of a kind that no scanner or camera writes (32-bit float).
    """
    if picture.mode == "F":
        raise refusals.unsupported("浮点像素的图片")
    pixels = np.asarray(_capped(_plain(picture)))
    if pixels.ndim == 2:
        return cv2.cvtColor(pixels, cv2.COLOR_GRAY2BGR).astype(np.uint8, copy=False)
    if pixels.shape[2] == 4:
        return _on_white(pixels)
    return cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR).astype(np.uint8, copy=False)


def _plain(picture: Pillow.Image) -> Pillow.Image:
    """The picture in mode L, RGB or RGBA, itself where it is so already."""
    if picture.mode.startswith("I"):
        return Pillow.fromarray(_eight_bit(picture))
    opaque = "L" if picture.mode in {"1", "L"} else "RGB"
    mode = "RGBA" if picture.has_transparency_data else opaque
    return picture if picture.mode == mode else picture.convert(mode)


def _eight_bit(picture: Pillow.Image) -> Image:
    """16-bit grey as 8-bit: the full range is 0 to 65535, whatever the picture uses of it."""
    samples: npt.NDArray[np.int64] = np.clip(np.asarray(picture), 0, 65535)
    return (samples // 257).astype(np.uint8)


def _on_white(rgba: Image) -> Image:
    """Composite h x w x 4 RGBA on white paper, as a viewer or printer would show it."""
    alpha = rgba[..., 3:].astype(np.uint16)
    colour = rgba[..., 2::-1].astype(np.uint16)
    return ((colour * alpha + 255 * (255 - alpha) + 127) // 255).astype(np.uint8)


def _capped(picture: Pillow.Image) -> Pillow.Image:
    """Shrink by area so that the long side is at most MAX_SIDE.

    Done by Pillow because its pixels are by far the largest thing in memory at this point.
    """
    scale = MAX_SIDE / max(picture.size)
    if scale >= 1:
        return picture
    width, height = (max(1, round(side * scale)) for side in picture.size)
    return picture.resize((width, height), Pillow.Resampling.BOX)


def oriented(image: Image, orientation: int) -> Image:
    """Apply an EXIF orientation, 1 to 8 (EXIF 2.3, tag 0x0112); other values change nothing."""
    if orientation in _TURNS:
        image = cv2.rotate(image, _TURNS[orientation]).astype(np.uint8)
    if orientation in _MIRRORED:
        image = cv2.flip(image, _MIRRORED[orientation]).astype(np.uint8)
    return np.ascontiguousarray(image)


def plausible_dpi(claim: object, size: tuple[int, int], kept_side: int) -> float | None:
    """The dpi of the kept picture, or None where the file's ``claim`` cannot be meant.

    ``size``: pixels as stored; ``kept_side``: long side after shrinking.
    """
    try:
        dpi = float(claim[0])  # type: ignore[index]  # whatever the header gave; TypeError below
    except (TypeError, ValueError, IndexError, KeyError, ZeroDivisionError):
        return None
    long_side = max(size)
    if not _DPI[0] <= dpi <= _DPI[1] or long_side / dpi > _MAX_INCHES:
        return None
    return dpi * kept_side / long_side
