"""Runs of print beside a list of words to choose among that may be words of it, misread."""

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from extractors.frames import PixelBox
from extractors.kinds.take import HAN
from extractors.layout.pieces import Glyph, Piece, parted_at_gaps, split_at
from extractors.layout.sheet import Sheet

_IS_HAN = re.compile(f"[{HAN}]")
_LABEL = "等次|档次|等级|结果|结论|考核|意见|性别|年月|出生"
_STRANGER = re.compile(rf"(?!.*(?:{_LABEL}))[{HAN}]{{1,5}}")
_NEAR, _GAP = 8.0, 0.6
"""Heights of print: how far a run is from the list at most, and from other runs at least."""


def strangers(sheet: Sheet, choices: Sequence[Piece]) -> list[Piece]:
    """Short runs on a list's row or in its column, and in its cell: words misread under strokes."""
    own = {glyph for word in choices for glyph in word.glyphs}
    home = next((b for b in sheet.blocks if b.cell and _holds(b.box, choices[0].box)), None)
    rows = (row for block in ((home,) if home else sheet.blocks) for row in block.rows)
    runs = (run for row in rows for run in _runs_without(row, own))
    return [r for r in runs if _STRANGER.fullmatch(r.text) and stands_among(r, choices)]


def stands_among(run: Piece, choices: Sequence[Piece]) -> bool:
    """Whether a run stands as one more word of the list would: on its row, or in its column."""
    near = _NEAR * choices[0].box.height
    if choices[-1].box.y0 < choices[0].box.y1:
        return any(_apart(run.box, word.box) < near and _is_level(run, word) for word in choices)
    pitch = max(b.box.y0 - a.box.y0 for a, b in pairwise(choices))
    aligned = abs(run.box.x0 - choices[0].box.x0) < choices[0].box.height
    below = min(abs(run.box.y0 - word.box.y0) for word in choices)
    return aligned and below < 1.3 * pitch


def _holds(cell: PixelBox, box: PixelBox) -> bool:
    x, y = box.centre
    return cell.x0 < x < cell.x1 and cell.y0 < y < cell.y1


def _apart(a: PixelBox, b: PixelBox) -> float:
    return max(a.x0, b.x0) - min(a.x1, b.x1)


def _is_level(run: Piece, word: Piece) -> bool:
    return abs(run.box.centre[1] - word.box.centre[1]) < 0.5 * word.box.height


def _runs_without(row: Piece, own: Collection[Glyph]) -> Iterator[Piece]:
    """The runs of Han characters in a row between gaps, signs and the list's own words."""
    for part in parted_at_gaps(row, _GAP):
        other = [g not in own and bool(_IS_HAN.match(g.char)) for g in part.glyphs]
        cuts = [i for i, (one, next_) in enumerate(pairwise(other), 1) if one != next_]
        yield from split_at(part, cuts)[0 if other[0] else 1 :: 2]
