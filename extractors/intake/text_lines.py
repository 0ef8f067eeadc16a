"""Single glyphs of a text layer put together to lines, cut where a table's column gap is."""

from collections.abc import Iterator
from typing import NamedTuple

from extractors.frames import Line, PixelBox

_CUT = 1.2
"""A gap wider than this many glyph heights ends a line, as the picture reader cuts it too."""

_BLANK = 0.5
"""A gap wider than this many glyph heights is a blank."""


class Glyph(NamedTuple):
    """One character and its place in pixels."""

    char: str
    box: PixelBox

    @property
    def blank(self) -> bool:
        """Whether this is a space of any width."""
        return self.char.isspace()


def into_lines(glyphs: list[Glyph]) -> list[Line]:
    """Lines from top to bottom and left to right; scores are 1.0: nothing here was guessed."""
    rows: list[list[Glyph]] = []
    for glyph in sorted(glyphs, key=lambda g: (g.box.centre[1], g.box.x0)):
        if rows and _level_with(rows[-1], glyph):
            rows[-1].append(glyph)
        else:
            rows.append([glyph])
    return [_line(run) for row in rows for run in _runs(row)]


def _level_with(row: list[Glyph], glyph: Glyph) -> bool:
    """Whether a glyph's middle lies within the middle half of the row's last glyph."""
    last = row[-1].box
    reach = 0.35 * max(last.height, glyph.box.height)
    return abs(last.centre[1] - glyph.box.centre[1]) <= reach


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
        if gap > _CUT * glyph.box.height:
            yield run
            run = []
        elif drawn_blank or gap > _BLANK * glyph.box.height:
            run.append(Glyph(" ", PixelBox(last.box.x1, last.box.y0, glyph.box.x0, last.box.y1)))
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
