"""The thin 〇 of a year in Chinese numerals, which the reader passes over, sought in its gap.

Between 九 and 年 of 一九九〇年 there is room for a character; read by itself it is a zero or none.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median
from typing import TypeVar

from extractors.frames import Image, Line
from extractors.ocr import rooms
from extractors.ocr.engine import LineQuad, PageEngine
from extractors.values.numerals import ZEROS

_Item = TypeVar("_Item")

_YEAR = re.compile(r"(?<![〇○零一二三四五六七八九])[〇○零一二三四五六七八九]{2,3}年(?=.{1,3}月)")
_FIGURES = 4

_GAP = 1.5
"""So many times the usual step from character to character is one with room for another."""

_MARGIN = 0.15
"""Of the line's height: room beside the gap."""

_SCORE = 0.6
"""Of a character that was found so: it will be read again."""


def with_zeros(engine: PageEngine, layer: Image, quad: LineQuad, line: Line) -> Line:
    """The line with the zeros that stand in the one gap of its year."""
    match = _YEAR.search(line.text)
    if not match or len(line.edges) != len(line.text):
        return line
    place = _gap(line, match.start(), match.end() + 1)
    if place is None:
        return line
    missing = _FIGURES - (match.end() - match.start() - 1)
    before, behind = line.edges[place - 1], line.edges[place]
    room = _between(line, before, behind)
    found = engine.read_at(layer, [rooms.part(quad, *room)])[0].text
    zeros = len(found) == missing and set(found) <= set(ZEROS)
    return _inserted(line, place, missing) if zeros else line


def _gap(line: Line, start: int, end: int) -> int | None:
    """Before which character of a run there is room for more; None without exactly one gap."""
    middles = [sum(edge) / 2 for edge in line.edges[start:end]]
    steps = [b - a for a, b in pairwise(middles)]
    wide = [i for i, step in enumerate(steps, start + 1) if step > _GAP * median(steps)]
    return wide[0] if len(wide) == 1 else None


def _between(
    line: Line, before: tuple[float, float], behind: tuple[float, float]
) -> tuple[float, float]:
    """The room between two characters as shares of the line's length."""
    margin = _MARGIN * line.box.height
    start, end = before[1] - margin - line.box.x0, behind[0] + margin - line.box.x0
    return start / line.box.width, end / line.box.width


def _inserted(line: Line, place: int, count: int) -> Line:
    """The line with so many zeros before a character."""
    start, end = line.edges[place - 1][1], line.edges[place][0]
    step = (end - start) / count
    new = [(start + i * step, start + (i + 1) * step) for i in range(count)]
    return replace(
        line,
        text=line.text[:place] + "〇" * count + line.text[place:],
        chars=_spliced(line.chars, place, [_SCORE] * count),
        edges=_spliced(line.edges, place, new),
    )


def _spliced(items: Sequence[_Item], place: int, new: Sequence[_Item]) -> tuple[_Item, ...]:
    return (*items[:place], *new, *items[place:])
