"""Guesses at what is paper in a picture of several: all that differs from the colour around it."""

from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from extractors.frames import Image
from extractors.pages.paper_edges import guesses, without_print
from extractors.pages.pixels import above, as_image, opened

STEPS = (2, 4, 7)
"""Lab steps, of all channels, beyond the rim's own spread from which a colour is not the rim's."""

SPECKS = (3, 9, 19)
"""Pieces of a mask narrower than so many pixels are dropped, and doors between papers shut."""

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
        height, width = lab.shape[:2]
        y, x = np.mgrid[0 : 1 : height * 1j, 0 : 1 : width * 1j].astype(np.float32)
        places = np.stack([x, y, np.ones_like(x)], axis=-1)
        rim = np.ones((height, width), bool)
        rim[_WIDTH:-_WIDTH, _WIDTH:-_WIDTH] = False
        colour = places @ _plane(places[rim], lab[rim].astype(np.float32))
        off = np.abs(lab - colour).sum(axis=2)
        return cls(as_image(np.clip(off, 0, 255)), float(np.percentile(off[rim], 75)))

    @property
    def is_lid(self) -> bool:
        """Whether it is even as a scanner's lid, not as a desk."""
        return self.usual <= LID_SPREAD


def paper_masks(small: Image, rim: Rim) -> Iterator[Image]:
    """Masks of what may be paper: on a desk, as for one sheet; what is off the rim's colour."""
    guessed: list[Image] = []
    if not rim.is_lid:
        guessed += guesses(as_image(cv2.cvtColor(without_print(small), cv2.COLOR_BGR2LAB)))
    guessed += [_filled(above(rim.off, step + 1.5 * rim.usual)) for step in STEPS]
    yield from (opened(mask, size) for mask in guessed for size in SPECKS)


def _plane(places: Floats, colours: Floats) -> Floats:
    """The rim's colour as it changes across a picture under a lamp, less what lies on the rim."""
    fitted = np.zeros((3, 3), np.float32)
    fitted[2] = np.median(colours, axis=0)
    for _ in range(2):
        off = np.abs(colours - places @ fitted).sum(axis=1)
        near = off <= np.percentile(off, 75)
        fitted = np.linalg.lstsq(places[near], colours[near], rcond=None)[0].astype(np.float32)
    return fitted


def _filled(mask: Image) -> Image:
    """The mask with its holes filled: a printed frame stands for the paper within."""
    outlines, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    return as_image(cv2.drawContours(np.zeros_like(mask), outlines, -1, 255, cv2.FILLED))
