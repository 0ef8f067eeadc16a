"""Single glyphs of a text layer put together to lines, cut where a table's column gap is."""

from collections.abc import Iterator
from typing import NamedTuple

from extractors.frames import Line, PixelBox

_CUT = 1.2
"""A gap wider than this many glyph heights ends a line, as the picture reader cuts it too."""

_BLANK = 0.3
"""A gap wider than this many glyph heights is a blank."""


class Glyph(NamedTuple):
    """One character and its place in pixels."""

    char: str
    box: PixelBox


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
    """One row cut at wide gaps; a glyph drawn twice to look bold counts once."""
    run: list[Glyph] = []
    for glyph in sorted(row, key=lambda g: g.box.x0):
        if run and _same_place(run[-1], glyph):
            continue
        if run and glyph.box.x0 - run[-1].box.x1 > _CUT * glyph.box.height:
            yield run
            run = []
        run.append(glyph)
    yield run


def _same_place(first: Glyph, second: Glyph) -> bool:
    return first.char == second.char and second.box.x0 - first.box.x0 < 0.3 * first.box.width


def _line(run: list[Glyph]) -> Line:
    """One line with a blank wherever the print leaves one."""
    spaced: list[Glyph] = []
    for glyph in run:
        if spaced and glyph.box.x0 - spaced[-1].box.x1 > _BLANK * glyph.box.height:
            gap = PixelBox(spaced[-1].box.x1, glyph.box.y0, glyph.box.x0, glyph.box.y1)
            spaced.append(Glyph(" ", gap))
        spaced.append(glyph)
    box = PixelBox(
        min(g.box.x0 for g in run),
        min(g.box.y0 for g in run),
        max(g.box.x1 for g in run),
        max(g.box.y1 for g in run),
    )
    return Line(
        text="".join(g.char for g in spaced),
        box=box,
        score=1.0,
        chars=(1.0,) * len(spaced),
        edges=tuple((g.box.x0, g.box.x1) for g in spaced),
    )
