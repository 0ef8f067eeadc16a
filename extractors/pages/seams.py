"""Photos that an app joined into one long picture, parted at the straight seams between them.

A seam is a step of colour across the whole picture, with a photographed sheet on either side of it;
the end of a page, a ruling and a coloured bar are none.
"""

from collections.abc import Iterator
from typing import NamedTuple

import cv2
import numpy as np
import numpy.typing as npt

from extractors.frames import Image
from extractors.pages.paper_edges import find_sheet
from extractors.pages.pixels import as_image, strongest, within
from schemas.base import Quad

STEP = 10
"""Steps of brightness by which both sides of a seam differ."""

SHARE = 0.97
"""So much of the picture's width shows the step; a ruling or a paper's side has 0.9 at most."""

LEAST_PART = 0.15
"""A part has so much of the picture's length at least."""

WIDEST = 0.03
"""The strip that an app leaves between two photos has at most so much of the length."""

FREE = 3
"""So many sides of a sheet lie within its photo, so that no half of a page passes for one."""

_EVERY = 4
"""Of the places along a seam one in so many is looked at."""

_SIDE = 640


class Part(NamedTuple):
    """What lies before or behind a seam, as shares of the picture's height or width."""

    start: float
    end: float
    upright: bool

    def of(self, image: Image) -> Image:
        """These pixels of a picture."""
        first, last = (round(at * image.shape[self.upright]) for at in (self.start, self.end))
        return image[:, first:last] if self.upright else image[first:last]

    def placed(self, quad: Quad | None) -> Quad:
        """Corners within the part, or its own, as fractions of the whole picture."""
        corners = quad or ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0))
        a, b, c, d = (self._moved(x, y) for x, y in corners)
        return a, b, c, d

    def _moved(self, x: float, y: float) -> tuple[float, float]:
        wide = self.end - self.start
        return (self.start + wide * x, y) if self.upright else (x, self.start + wide * y)


def joined_parts(small: Image) -> tuple[Part, Part] | None:
    """The photos before and behind a seam of a small BGR picture; None where there is none."""
    for parts in _seams(small):
        if all(_shows_sheet(part.of(small)) for part in parts):
            return parts
    return None


def _seams(small: Image) -> Iterator[tuple[Part, Part]]:
    for upright in (False, True):
        rows = small.swapaxes(0, 1) if upright else small
        share = _steps(np.ascontiguousarray(rows[:, ::_EVERY]))
        length = len(rows)
        low = round(LEAST_PART * length)
        inner = share[low : length - low]
        if inner.size and inner.max() >= SHARE:
            near = np.flatnonzero(share >= SHARE)
            near = near[np.abs(near - low - int(inner.argmax())) <= WIDEST * length]
            ends = int(near.min()) / length, (int(near.max()) + 3) / length
            yield Part(0.0, ends[0], upright), Part(ends[1], 1.0, upright)


def _steps(rows: Image) -> npt.NDArray[np.float64]:
    """For each row how much of it differs from the row after the next."""
    change = as_image(cv2.absdiff(rows[2:], rows[:-2]))
    return np.asarray((strongest(change) > STEP).mean(axis=1), np.float64)


def _shows_sheet(part: Image) -> bool:
    sheet = find_sheet(within(np.ascontiguousarray(part), _SIDE)[0])
    return sheet is not None and sheet.free >= FREE
