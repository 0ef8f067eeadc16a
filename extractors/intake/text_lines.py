"""Single glyphs of a text layer put together to lines, cut where a table's column gap is."""

from collections.abc import Iterator
from typing import NamedTuple

from extractors.frames import Line, PixelBox

_CUT = 1.2
"""A gap wider than this many glyph heights ends a line, as the picture reader cuts it too."""

_CUT_IN_TEXT = 2.5
"""The same where blanks are drawn in the gap, as in a label spread over its cell."""

_LEVEL = 0.25
"""Glyphs whose baselines differ by less than this share of a height stand on one line."""

_BLANK = 0.5
"""A gap wider than this many glyph heights is a blank."""


class Glyph(NamedTuple):
    """One character, its place in pixels, and the height of the baseline it stands on."""

    char: str
    box: PixelBox
    base: float

    @property
    def blank(self) -> bool:
        """Whether this is a space of any width."""
        return self.char.isspace()


def into_lines(glyphs: list[Glyph]) -> list[Line]:
    """Lines from top to bottom and left to right; scores are 1.0: nothing here was guessed."""
    rows: list[list[Glyph]] = []
    for glyph in sorted(glyphs, key=lambda g: (g.base, g.box.x0)):
        if rows and glyph.base - rows[-1][0].base <= _LEVEL * glyph.box.height:
            rows[-1].append(glyph)
        else:
            rows.append([glyph])
    return [_line(run) for row in rows for run in _runs(row)]


def _runs(row: list[Glyph]) -> Iterator[list[Glyph]]:
    """One row cut at wide gaps, with a blank wherever the print leaves or draws one.

    A glyph drawn twice to look bold counts once; blanks at the ends of a run are dropped.
    """
    run: list[Glyph] = []
    drawn_blank = False
    for glyph in sorted(row, key=lambda g: g.box.x0):
        if glyph.blank or not run:
            drawn_blank = bool(run)
            run += [] if glyph.blank else [glyph]
            continue
        last, gap = run[-1], glyph.box.x0 - run[-1].box.x1
        if _same_place(last, glyph):
            continue
        if gap > (_CUT_IN_TEXT if drawn_blank else _CUT) * glyph.box.height:
            yield run
            run = []
        elif drawn_blank or gap > _BLANK * glyph.box.height:
            place = PixelBox(last.box.x1, last.box.y0, glyph.box.x0, last.box.y1)
            run.append(Glyph(" ", place, last.base))
        run.append(glyph)
        drawn_blank = False
    if run:
        yield run


def _same_place(first: Glyph, second: Glyph) -> bool:
    return first.char == second.char and second.box.x0 - first.box.x0 < 0.3 * first.box.width


def _line(run: list[Glyph]) -> Line:
    """One line around its glyphs."""
    box = PixelBox(
        min(g.box.x0 for g in run),
        min(g.box.y0 for g in run),
        max(g.box.x1 for g in run),
        max(g.box.y1 for g in run),
    )
    return Line(
        text="".join(g.char for g in run),
        box=box,
        score=1.0,
        chars=(1.0,) * len(run),
        edges=tuple((g.box.x0, g.box.x1) for g in run),
    )
