"""Guesses at what is paper in a picture of several: all that differs from the colour around it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import product
from typing import Any, NamedTuple

import cv2
import numpy as np
import numpy.typing as npt

from extractors.frames import Image
from extractors.pages.paper_guesses import guesses, without_print
from extractors.pages.pixels import above, as_image, below, grown, opened
from extractors.pages.quads import Corners
from extractors.pages.smooth_parts import ROUGH, change_of, patterned

STEPS = (2, 4, 7)
"""Lab steps, of all channels, beyond the rim's own spread from which a colour is not the rim's."""

FINE = 3
"""Pieces of a mask narrower than so many pixels are specks."""

COARSE = (9, 19)
"""Narrower than so many they are shadows of folds, a desk's grain, and doors between papers."""

LID_SPREAD = 3.0
"""A rim that varies more is no scanner's lid."""

PATTERNED = 0.5
"""Where so much of the rim has a pattern, papers lie on stone, cloth or another pattern."""

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


class Ground:
    """A small BGR picture without its print: what is left of patterns is the ground's."""

    def __init__(self, small: Image) -> None:
        self._small = small

    @cached_property
    def lab(self) -> Image:
        """Its colours."""
        return as_image(cv2.cvtColor(without_print(self._small), cv2.COLOR_BGR2LAB))

    @cached_property
    def change(self) -> Image:
        """How much they change from one to the next."""
        return change_of(self.lab)

    @cached_property
    def steps(self) -> Image:
        """How much they change where print is left in."""
        return change_of(as_image(cv2.cvtColor(self._small, cv2.COLOR_BGR2LAB)))

    @cached_property
    def pattern(self) -> Image:
        """Where there is a pattern."""
        return patterned(self.change)

    @cached_property
    def is_patterned(self) -> bool:
        """Whether most of the rim is."""
        return float((_rim_of(self.pattern) > 0).mean()) > PATTERNED

    def is_unlike_gaps_of(self, papers: Sequence[Corners]) -> bool:
        """Whether the colour between papers is nearer to theirs than to that around them all."""
        within, taken = np.zeros((2, *self.lab.shape[:2]), np.uint8)
        hull = cv2.convexHull(np.concatenate(papers))
        cv2.fillConvexPoly(within, hull.round().astype(np.int32), 255)
        for paper in papers:
            cv2.fillConvexPoly(taken, paper.round().astype(np.int32), 255)
        between = (within > 0) & (grown(taken, 5) == 0)
        if not between.any():
            return True
        parts = between, taken > 0, grown(within, 15) == 0
        gap, paper, around = (np.median(self.lab[part], axis=0) for part in parts)
        return float(np.abs(gap - paper).sum()) < float(np.abs(gap - around).sum())


class Mask(NamedTuple):
    """What may be paper. ``opening``: pieces narrower than so many pixels were dropped.

    ``plain``: it is what has no texture, which the shadow of a fold parts too.
    """

    pixels: Image
    opening: int
    plain: bool = False

    @property
    def smooth(self) -> bool:
        """Whether its outlines are so smooth that their corners tell."""
        return self.opening > FINE


def paper_masks(ground: Ground, rim: Rim) -> Iterator[Mask]:
    """What may be paper: on a desk, as for one sheet; off the rim's colour; without a pattern."""
    guessed: list[Image] = [] if rim.is_lid else [*guesses(ground.lab)]
    guessed += [_filled(above(rim.off, step + 1.5 * rim.usual)) for step in STEPS]
    for mask in guessed:
        yield from (Mask(opened(mask, size), size) for size in (FINE, *COARSE))
    if not rim.is_lid and ground.is_patterned:
        for level, size in product(ROUGH, COARSE):
            yield Mask(_filled(opened(below(ground.change, level), size)), size, plain=True)
        # where print is closed over, narrow gaps between papers are too; left in, it makes holes
        for level in ROUGH:
            whole = _filled(opened(below(ground.steps, level), FINE))
            yield Mask(opened(whole, COARSE[0]), COARSE[0], plain=True)


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
