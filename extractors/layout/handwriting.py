"""How unevenly the characters of a run stand: what tells a hand, and a typewriter, from print.

Print sets its characters with their upper and lower edges on lines; a hand does not. Han
characters and figures are each compared with their own sort, along the line's own slope.
"""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from extractors.frames import PixelBox
from extractors.layout.ink_map import InkMap
from extractors.layout.pieces import Glyph, Piece
from extractors.layout.strokes import without_rulings

_LOW = frozenset("一二三四工土士上下口日曰田小亠丶了")
"""Han characters that do not fill their square."""

_FEWEST, _LEAST_INK = 4, 3
"""Characters of one sort, and pixels of ink a character, below which nothing is said."""

_SMALLEST = 9.0
"""Pixels of the map that a Han character is wide at least."""

Floats = npt.NDArray[np.float64]


def unevenness(ink: InkMap, run: Piece) -> float | None:
    """How far edges of characters lie off their lines, in shares of a Han character.

    Of the sort, Han or figures, that stands less evenly; None where too little can be seen.
    """
    han = [i for i, g in enumerate(run.glyphs) if "\u4e00" <= g.char <= "\u9fff"]
    figures = [i for i, g in enumerate(run.glyphs) if g.char.isdigit()]
    found = (_of_sort(ink, run, han, 1.0), _of_sort(ink, run, figures, 0.5))
    return max((one for one in found if one is not None), default=None)


def _of_sort(ink: InkMap, run: Piece, places: Sequence[int], share: float) -> float | None:
    """The same of some of the run's characters, which are ``share`` of a Han character wide."""
    glyphs = run.glyphs
    steps = [_middle(glyphs[j]) - _middle(glyphs[i]) for i, j in pairwise(places) if j == i + 1]
    pitch = float(np.median(steps)) if len(steps) > 1 else 0.0
    em = pitch * ink.scale / share
    if em < _SMALLEST:
        return None
    extents = _extents(
        ink, run.box, [glyphs[i] for i in places if glyphs[i].char not in _LOW], pitch
    )
    if len(extents) < _FEWEST:
        return None
    x, tops, bottoms = np.array(extents, np.float64).T
    return (_off_line(x, tops) + _off_line(x, bottoms)) / em


def _middle(glyph: Glyph) -> float:
    return glyph.box.centre[0]


def _extents(
    ink: InkMap, box: PixelBox, glyphs: Sequence[Glyph], pitch: float
) -> list[tuple[float, int, int]]:
    """Each character's middle, top and bottom in pixels of the map, by its ink."""
    part = without_rulings(ink.part(box), max(pitch, box.height / 2) * ink.scale)
    found = []
    for glyph in glyphs:
        middle = (_middle(glyph) - max(0.0, box.x0)) * ink.scale
        half = pitch * ink.scale / 2
        rows = np.flatnonzero(part[:, max(0, int(middle - half)) : int(middle + half)].any(axis=1))
        if rows.size >= _LEAST_INK:
            found.append((middle, int(rows[0]), int(rows[-1])))
    return found


def _off_line(x: Floats, y: Floats) -> float:
    """How far points typically lie off the straight line through them."""
    return float(np.median(np.abs(y - np.polyval(np.polyfit(x, y, 1), x))))
