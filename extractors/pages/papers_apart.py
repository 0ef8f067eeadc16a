"""Several papers in one picture: two certificates on a scanner's glass, cards on a desk.

They are told apart only where quadrilaterals that do not overlap hold all the print of the
picture, so that portraits, codes and framed parts of one page are no papers of their own.
"""

from collections.abc import Sequence
from typing import NamedTuple

import cv2
import numpy as np
import numpy.typing as npt

from extractors.frames import Image
from extractors.pages.paper_masks import COARSE, Ground, Mask, Rim, paper_masks
from extractors.pages.print_on_papers import PictureOfPapers
from extractors.pages.quads import Corners, four_sided
from extractors.pages.touching import Outline, cut_apart

LEAST_AREA = 0.012
"""Of the picture: an identity card beside two certificates."""

MOST_AREA = 0.75
"""What fills more of the picture has nothing beside it."""

MOST_PAPERS = 6
"""More pieces than this are no papers."""

FLUSH = 0.985
"""Pieces that were cut apart and fill so much of the hull around them all are one folded sheet."""

PANELS = 0.9
"""Pieces that fill so much may be one sheet between the broad shadows of its folds."""

FOLDED = 0.97
"""Two pieces without texture that fill so much of the hull around both are halves of one sheet."""

ENOUGH_VOTES = 3
"""So many guesses must agree on papers that touch."""

NEAR = 36.0
"""Pixels of the small picture within which corners are the same."""

_CARD = 85.6 / 54
"""An identity card's length over its height."""

Papers = list[Corners]


def find_papers(small: Image) -> Papers:
    """The corners of each paper in a small BGR picture, in reading order; none for a single one."""
    rim, ground = Rim.of(small), Ground(small)
    picture = PictureOfPapers(small, None if rim.is_lid else ground)
    guessed = (_guess(mask, picture) for mask in paper_masks(ground, rim))
    held = [guess for guess in guessed if picture.is_held_by(guess.papers)]
    if not rim.is_lid and ground.is_patterned:
        held = [guess for guess in held if not _panels(guess.papers, ground)]
    papers = _agreed(held)
    return [] if _card_copy(papers, small.shape) else papers


class _Guess(NamedTuple):
    """The papers that one mask shows. ``cut``: whether some touched; ``opening``: its own."""

    papers: Papers
    cut: bool
    opening: int


def _guess(mask: Mask, picture: PictureOfPapers) -> _Guess:
    """The papers of a mask's pieces, those that touch cut apart."""
    outlines, _ = cv2.findContours(mask.pixels, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    area = mask.pixels.size
    least = LEAST_AREA * area
    large = (np.asarray(o, np.int32) for o in outlines if cv2.contourArea(o) >= least)
    pieces = sorted(large, key=cv2.contourArea, reverse=True)[:MOST_PAPERS]
    most = MOST_PAPERS if mask.smooth and not all(map(_full, pieces)) else 1
    if most > 1 and not picture.is_covered_by(pieces):
        most = 1
    cut_out = ((piece, [] if _full(piece) else cut_apart(piece, least, most)) for piece in pieces)
    parts = [part for piece, cut in cut_out for part in cut or [piece]]
    if mask.plain:
        parts = _unfolded(parts)
    fitting = [part for part in parts if cv2.contourArea(part) <= MOST_AREA * area]
    if len(fitting) < 2:
        return _Guess([], cut=False, opening=mask.opening)
    quads = [quad for part in fitting if (quad := four_sided(part)) is not None]
    cut = len(parts) > len(pieces)
    return _Guess([] if cut and _flush(quads) else _ordered(quads), cut, mask.opening)


def _unfolded(parts: Sequence[Outline]) -> list[Outline]:
    """The parts, those that the shadow of a fold or a spine parts as one."""
    whole: list[Outline] = []
    for part in parts:
        beside = next((i for i, other in enumerate(whole) if _one_sheet(part, other)), None)
        if beside is None:
            whole.append(part)
        else:
            both = np.concatenate([whole[beside], part])
            whole[beside] = np.asarray(cv2.convexHull(both), np.int32)
    return whole


def _one_sheet(one: Outline, other: Outline) -> bool:
    """Whether two parts fill the hull around both but for a narrow strip."""
    hull = cv2.contourArea(cv2.convexHull(np.concatenate([one, other])))
    return cv2.contourArea(one) + cv2.contourArea(other) >= FOLDED * hull


def _full(piece: Outline) -> bool:
    """Whether a piece fills its hull, so that its parts could only be one folded sheet."""
    return cv2.contourArea(piece) >= FLUSH * cv2.contourArea(cv2.convexHull(piece))


def _panels(papers: Papers, ground: Ground) -> bool:
    """Whether papers lie close, and what is seen between them is paper rather than the ground."""
    return _flush(papers, PANELS) and ground.is_unlike_gaps_of(papers)


def _flush(quads: Papers, least: float = FLUSH) -> bool:
    """Whether the pieces make one sheet together: panels between the shadows of its folds."""
    hull = cv2.convexHull(np.concatenate(quads)) if quads else np.zeros((1, 2), np.float32)
    return sum(map(cv2.contourArea, quads)) >= least * cv2.contourArea(hull)


def _agreed(found: Sequence[_Guess]) -> Papers:
    """The papers that most guesses see in the same places, from the first of these guesses."""
    sets = [[other for other in found if _alike(guess, other)] for guess in found]
    most = max(sets, key=len, default=[])
    return most[0].papers if _believed(most) else []


def _alike(one: _Guess, other: _Guess) -> bool:
    """Whether two guesses see as many papers, in nearly the same places."""
    if len(one.papers) != len(other.papers):
        return False
    return float(np.abs(np.array(one.papers) - np.array(other.papers)).max()) < NEAR


def _believed(alike: Sequence[_Guess]) -> bool:
    """Whether papers lie apart, or guesses of every coarseness cut their blob alike."""
    coarse = {guess.opening for guess in alike} >= {*COARSE}
    return not all(guess.cut for guess in alike) or (coarse and len(alike) >= ENOUGH_VOTES)


def _card_copy(papers: Papers, shape: tuple[int, ...]) -> bool:
    """Whether these are both sides of a card copied on one sheet, which stays one page."""
    if len(papers) != 2:
        return False
    sizes = [(_length(p[0], p[1], p[3], p[2]), _length(p[0], p[3], p[1], p[2])) for p in papers]
    cards = all(abs(max(s) / min(s) / _CARD - 1) < 0.1 for s in sizes)
    alike = max(max(s) for s in sizes) < 1.06 * min(max(s) for s in sizes)
    covered = sum(cv2.contourArea(p) for p in papers) / (shape[0] * shape[1])
    return cards and alike and covered < 0.3


def _length(*ends: npt.NDArray[np.float32]) -> float:
    """The mean length of two opposite sides."""
    a, b, c, d = ends
    return float(np.linalg.norm(a - b) + np.linalg.norm(c - d)) / 2


def _ordered(papers: Papers) -> Papers:
    """Left to right where they lie side by side, else from the top down."""
    if not papers:
        return []
    middles = np.array([paper.mean(axis=0) for paper in papers])
    axis = int(np.ptp(middles[:, 1]) > np.ptp(middles[:, 0]))
    return sorted(papers, key=lambda paper: float(paper[:, axis].mean()))
