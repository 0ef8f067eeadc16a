"""Several papers in one picture: two certificates on a scanner's glass, cards on a desk.

They are told apart only where quadrilaterals that do not touch hold all the print of the picture,
so that portraits, codes and framed parts of one page are never taken for papers of their own.
"""

from collections.abc import Iterator, Sequence

import cv2
import numpy as np
import numpy.typing as npt

from extractors.frames import Image
from extractors.pages.paper_edges import Corners, guesses, quads_of, without_print
from extractors.pages.pixels import above, as_image, grown, opened
from extractors.pages.print_beyond import CLEAR_INK, SHADE, Marks, print_marks

LEAST_AREA = 0.012
"""Of the picture: an identity card beside two certificates."""

MOST_AREA = 0.75
"""What fills more of the picture has nothing beside it."""

MOST_PAPERS = 6
"""More pieces than this are no papers."""

LEAST_PRINT = 3
"""Marks of print on a paper; with fewer it is a shadow, a pen, a portrait."""

STRAY = 2
"""So many marks may lie outside of all papers: specks of a desk. A title has more."""

STEPS = (2, 4, 7)
"""Lab steps, of all channels, beyond the rim's own spread from which a colour is not the rim's."""

LID_SPREAD = 3.0
"""A rim that varies more is no scanner's lid."""

_CARD = 85.6 / 54
"""An identity card's length over its height."""


def find_papers(small: Image) -> list[Corners]:
    """The corners of each paper in a small BGR picture, in reading order; none for a single one."""
    for mask in _masks(small):
        papers = list(quads_of(mask, LEAST_AREA, MOST_AREA, MOST_PAPERS))
        if len(papers) > 1 and _hold_all(papers, small):
            return [] if _card_copy(papers, small.shape) else _ordered(papers)
    return []


def _masks(small: Image) -> Iterator[Image]:
    """Guesses at what is paper: what differs from the rim's colour; on a desk, as for one sheet."""
    off, usual = _off_the_rim(small)
    single = False
    for step in STEPS:
        mask = opened(_filled(above(off, step + 1.5 * usual)), 3)
        single = single or len(list(quads_of(mask, LEAST_AREA, count=MOST_PAPERS))) == 1
        yield mask
    if usual > LID_SPREAD and not single:
        for guess in guesses(as_image(cv2.cvtColor(without_print(small), cv2.COLOR_BGR2LAB))):
            yield opened(guess, 5)


def _off_the_rim(small: Image) -> tuple[Image, float]:
    """How many Lab steps each colour is from the rim's, and how many the rim's own colours are."""
    lab = as_image(cv2.cvtColor(as_image(cv2.medianBlur(small, 3)), cv2.COLOR_BGR2LAB))
    sides = (lab[:4], lab[-4:], lab[:, :4], lab[:, -4:])
    rim = np.median(np.concatenate([side.reshape(-1, 3) for side in sides]), axis=0)
    steps = cv2.split(cv2.absdiff(lab, np.broadcast_to(as_image(rim), lab.shape)))
    off = as_image(cv2.add(cv2.add(steps[0], steps[1]), steps[2]))
    border = (off[:4].ravel(), off[-4:].ravel(), off[:, :4].ravel(), off[:, -4:].ravel())
    return off, float(np.percentile(np.concatenate(border), 75))


def _filled(mask: Image) -> Image:
    """The mask with its holes filled: a printed frame stands for the paper within."""
    outlines, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    return as_image(cv2.drawContours(np.zeros_like(mask), outlines, -1, 255, cv2.FILLED))


def _hold_all(papers: Sequence[Corners], small: Image) -> bool:
    """Whether the papers lie apart, each with print on it, and none of it lies elsewhere."""
    marks = print_marks(small)
    taken = np.zeros(small.shape[:2], np.uint8)
    for paper in papers:
        area = np.zeros_like(taken)
        cv2.fillConvexPoly(area, paper.round().astype(np.int32), 255)
        if _set_at(area, marks).sum() < LEAST_PRINT or cv2.countNonZero(taken & area):
            return False
        taken |= area
    return not _strays(taken, print_marks(small, CLEAR_INK))


def _strays(taken: Image, marks: Marks) -> bool:
    """Whether print like that on the papers lies beside them."""
    within, beyond = _set_at(taken, marks), ~_set_at(grown(taken, 9), marks)
    if not within.any():
        return True
    size, paper = (float(np.median(of[within])) for of in (marks.heights, marks.light))
    alike = (marks.heights > 0.5 * size) & (marks.light > SHADE * paper)
    return int((beyond & alike).sum()) > STRAY


def _set_at(mask: Image, marks: Marks) -> npt.NDArray[np.bool_]:
    column, row = marks.middles.round().astype(int).T
    return np.asarray(mask[row, column] > 0)


def _card_copy(papers: Sequence[Corners], shape: tuple[int, ...]) -> bool:
    """Whether these are both sides of a card copied on one sheet, which stays one page."""
    sizes = [(_length(p[0], p[1], p[3], p[2]), _length(p[0], p[3], p[1], p[2])) for p in papers]
    cards = all(abs(max(s) / min(s) / _CARD - 1) < 0.1 for s in sizes)
    alike = max(max(s) for s in sizes) < 1.06 * min(max(s) for s in sizes)
    covered = sum(cv2.contourArea(p) for p in papers) / (shape[0] * shape[1])
    return len(papers) == 2 and cards and alike and covered < 0.3


def _length(*ends: npt.NDArray[np.float32]) -> float:
    """The mean length of two opposite sides."""
    a, b, c, d = ends
    return float(np.linalg.norm(a - b) + np.linalg.norm(c - d)) / 2


def _ordered(papers: Sequence[Corners]) -> list[Corners]:
    """Left to right where they lie side by side, else from the top down."""
    middles = np.array([paper.mean(axis=0) for paper in papers])
    axis = int(np.ptp(middles[:, 1]) > np.ptp(middles[:, 0]))
    return sorted(papers, key=lambda paper: float(paper[:, axis].mean()))
