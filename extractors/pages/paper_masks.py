"""Guesses at what is paper in a picture of several: all that differs from the colour around it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

import cv2
import numpy as np
import numpy.typing as npt

from extractors.frames import Image
from extractors.pages.paper_edges import guesses, without_print
from extractors.pages.pixels import above, as_image, opened

STEPS = (2, 4, 7)
"""Lab steps, of all channels, beyond the rim's own spread from which a colour is not the rim's."""

FINE = 3
"""Pieces of a mask narrower than so many pixels are specks."""

COARSE = (9, 19)
"""Narrower than so many they are shadows of folds, a desk's grain, and doors between papers."""

LID_SPREAD = 3.0
"""A rim that varies more is no scanner's lid."""

_WIDTH = 4
"""Width in pixels of the picture's rim."""

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Rim:
    """What lies around the papers. ``off``: how many Lab steps each colour is from the rim's.

    ``usual``: how many the rim's own colours are.
    """

    off: Image
    usual: float

    @classmethod
    def of(cls, small: Image) -> "Rim":
        """A BGR picture's rim, whose colour may change evenly across the picture."""
        lab = as_image(cv2.cvtColor(as_image(cv2.medianBlur(small, 3)), cv2.COLOR_BGR2LAB))
        off = np.zeros(lab.shape[:2], np.float32)
        for channel in np.moveaxis(lab, 2, 0):
            off += np.abs(channel - _plane(channel))
        return cls(as_image(np.minimum(off, 255)), float(np.percentile(_rim_of(off), 75)))

    @property
    def is_lid(self) -> bool:
        """Whether it is even as a scanner's lid, not as a desk."""
        return self.usual <= LID_SPREAD


class Mask(NamedTuple):
    """What may be paper. ``opening``: pieces narrower than so many pixels were dropped."""

    pixels: Image
    opening: int

    @property
    def smooth(self) -> bool:
        """Whether its outlines are so smooth that their corners tell."""
        return self.opening > FINE


def paper_masks(small: Image, rim: Rim) -> Iterator[Mask]:
    """What may be paper: on a desk, as for one sheet; what is off the rim's colour."""
    guessed: list[Image] = []
    if not rim.is_lid:
        guessed += guesses(as_image(cv2.cvtColor(without_print(small), cv2.COLOR_BGR2LAB)))
    guessed += [_filled(above(rim.off, step + 1.5 * rim.usual)) for step in STEPS]
    for mask in guessed:
        yield from (Mask(opened(mask, size), size) for size in (FINE, *COARSE))


def _plane(layer: Image) -> Floats:
    """The rim's level as it changes across a picture under a lamp, less what lies on the rim."""
    height, width = layer.shape
    across = np.broadcast_to(np.linspace(0, 1, width, dtype=np.float32), layer.shape)
    down = np.broadcast_to(np.linspace(0, 1, height, dtype=np.float32)[:, None], layer.shape)
    x, y, levels = _rim_of(across), _rim_of(down), _rim_of(layer).astype(np.float32)
    places = np.stack([x, y, np.ones_like(x)], axis=1)
    fitted = np.array([0, 0, np.median(levels)], np.float32)
    for _ in range(2):
        off = np.abs(levels - places @ fitted)
        near = off <= np.percentile(off, 75)
        fitted = np.linalg.lstsq(places[near], levels[near], rcond=None)[0].astype(np.float32)
    return np.asarray(across * fitted[0] + down * fitted[1] + fitted[2], np.float32)


def _rim_of(layer: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """The pixels along the picture's four sides."""
    sides = layer[:_WIDTH], layer[-_WIDTH:], layer[:, :_WIDTH], layer[:, -_WIDTH:]
    return np.concatenate([side.ravel() for side in sides])


def _filled(mask: Image) -> Image:
    """The mask with its holes filled: a printed frame stands for the paper within."""
    outlines, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    return as_image(cv2.drawContours(np.zeros_like(mask), outlines, -1, 255, cv2.FILLED))
