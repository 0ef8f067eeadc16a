"""The tick that stands below one word of a list: forms give each word a field of its own."""

import re
from collections.abc import Sequence
from itertools import pairwise

from extractors.frames import PixelBox
from extractors.layout.marks import find_ticks
from extractors.layout.pieces import Glyph, Piece
from extractors.layout.sheet import Sheet

_TICK = re.compile(r"[☑☒■●◉√✓✔✅VvⅤνJ]")
"""Ticks as engines read them where they stand alone."""

_DEEP = 3.5
"""In heights of the words: a tick's field lies no deeper below them."""

_ROOM = 1.2
"""In heights of the words: where less room is left below them, there is no field."""

_LEVEL = 0.6
"""In heights of the words: print so little higher or lower stands on the same row."""


def on_row(glyph: Glyph, word: Piece) -> bool:
    """Whether a character stands on a word's row."""
    return abs(glyph.box.centre[1] - word.box.centre[1]) < _LEVEL * word.box.height


def _level(word: Piece, other: Piece) -> bool:
    """Whether words stand on one row; a long one may be broken in its cell."""
    apart = abs(word.box.centre[1] - other.box.centre[1])
    return on_row(word.glyphs[0], other) or apart < _LEVEL * other.box.height


def ticked_below(sheet: Sheet, words: Sequence[Piece]) -> int | None:
    """The only word of a row that has a tick below it, read or seen as ink; None of none."""
    if not all(_level(word, words[0]) for word in words):
        return None
    columns = _columns(words)
    below = _next_row(sheet, words, columns)
    if below and all(_TICK.match(glyph.char) for glyph in below):
        return _only([any(_holds(x, glyph) for glyph in below) for x in columns])
    top = max(word.box.y1 for word in words)
    floor = min((g.box.y0 for g in below), default=top + _DEEP * words[0].box.height)
    if floor - top < _ROOM * words[0].box.height:
        return None
    flat = (w for w in words if all(on_row(g, w) for g in w.glyphs))
    em = min((w.box.width / len(w.glyphs) for w in flat), default=0.0) * sheet.ink.scale
    parts = (sheet.ink.part(PixelBox(x0, top, x1, floor)) for x0, x1 in columns)
    return _only([bool(find_ticks(part, em)) for part in parts])


def _columns(words: Sequence[Piece]) -> list[tuple[float, float]]:
    """From where to where each word's column reaches: half-way to its neighbours."""
    gaps = [(a.box.x1 + b.box.x0) / 2 for a, b in pairwise(words)]
    first = words[0].box.x0 - (gaps[0] - words[0].box.x1)
    last = words[-1].box.x1 + (words[-1].box.x0 - gaps[-1])
    return list(pairwise([first, *gaps, last]))


def _next_row(
    sheet: Sheet, words: Sequence[Piece], columns: Sequence[tuple[float, float]]
) -> list[Glyph]:
    """The first row of print below the words, within their columns and near enough."""
    high, middle = words[0].box.height, words[0].box.centre[1]
    across = columns[0][0], columns[-1][1]
    under = [g for g in sheet.flow.glyphs if _holds(across, g)]
    own = {id(glyph) for word in words for glyph in word.glyphs}
    deep = [
        g for g in under if id(g) not in own and _LEVEL < (g.box.centre[1] - middle) / high < _DEEP
    ]
    first = min((g.box.centre[1] for g in deep), default=0.0)
    return [g for g in deep if g.box.centre[1] - first < _LEVEL * high]


def _holds(column: tuple[float, float], glyph: Glyph) -> bool:
    return column[0] < glyph.box.centre[0] < column[1]


def _only(found: Sequence[bool]) -> int | None:
    return found.index(True) if sum(found) == 1 else None
