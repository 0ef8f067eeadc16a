"""Whether supposed papers hold all the print of a picture, and nothing but paper."""

from collections.abc import Sequence
from functools import cached_property

import cv2
import numpy as np
import numpy.typing as npt

from extractors.frames import Image
from extractors.pages.paper_masks import Ground
from extractors.pages.pixels import grown
from extractors.pages.print_beyond import CLEAR_INK, SHADE, Marks, print_marks
from extractors.pages.quads import Corners, squarish
from extractors.pages.touching import Outline

LEAST_PRINT = 3
"""Marks of print on a paper; with fewer it is a shadow, a pen, a portrait."""

STRAY = 2
"""So many marks may lie outside of all papers on a scanner's glass. A title has more."""

STRAYS_OF_DESK = 0.02
"""Beside papers on a desk this share of their marks may lie besides: its grain."""

OVERLAP = 0.02
"""Papers that were cut apart share so little of either at most."""


class PictureOfPapers:
    """A small picture's marks of print, which tell papers from other pieces.

    ``desk``: the ground, which may have a grain; None for a scanner's lid.
    """

    def __init__(self, small: Image, desk: Ground | None) -> None:
        self._small = small
        self._desk = desk

    @cached_property
    def _marks(self) -> Marks:
        return print_marks(self._small)

    @cached_property
    def _clear_marks(self) -> Marks:
        return print_marks(self._small, CLEAR_INK)

    def is_covered_by(self, pieces: Sequence[Outline]) -> bool:
        """Whether no print lies besides these pieces, so that parts of them may hold it all."""
        taken = np.zeros(self._small.shape[:2], np.uint8)
        cv2.drawContours(taken, pieces, -1, 255, cv2.FILLED)
        return not self._leaves_out(taken)

    def is_held_by(self, papers: Sequence[Corners]) -> bool:
        """Whether these lie apart, each with print on it, and no print lies elsewhere."""
        if len(papers) < 2 or not all(map(squarish, papers)):
            return False
        taken = np.zeros(self._small.shape[:2], np.uint8)
        for paper in papers:
            area = np.zeros_like(taken)
            cv2.fillConvexPoly(area, paper.round().astype(np.int32), 255)
            shared = cv2.countNonZero(taken & area) / max(1, cv2.countNonZero(area))
            if shared > OVERLAP or _set_at(area, self._marks).sum() < LEAST_PRINT:
                return False
            if self._is_ground(area):
                return False
            taken |= area
        return not self._leaves_out(taken)

    def _is_ground(self, area: Image) -> bool:
        """Whether most of an area has the pattern on which papers lie."""
        if self._desk is None or not self._desk.is_patterned:
            return False
        return 2 * cv2.countNonZero(area & self._desk.pattern) > cv2.countNonZero(area)

    def _leaves_out(self, taken: Image) -> bool:
        """Whether print lies besides what was taken; a pattern's own marks are none."""
        marks = self._clear_marks
        within, beyond = _set_at(taken, marks), ~_set_at(grown(taken, 9), marks)
        if not within.any():
            return True
        size, paper = (float(np.median(of[within])) for of in (marks.heights, marks.light))
        stray = beyond & (marks.heights > 0.5 * size) & (marks.light > SHADE * paper)
        if self._desk is None:
            return int(stray.sum()) > STRAY
        if self._desk.is_patterned:
            stray &= ~_set_at(self._desk.pattern, marks)
        return int(stray.sum()) > max(STRAY, STRAYS_OF_DESK * int(within.sum()))


def _set_at(mask: Image, marks: Marks) -> npt.NDArray[np.bool_]:
    column, row = marks.middles.round().astype(int).T
    return np.asarray(mask[row, column] > 0)
