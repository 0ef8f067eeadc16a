"""Facing pages of an open booklet: what stands left of the fold is read before what stands right.

A form's labels and their values far apart look the same but for this: their rows lie level.
"""

from collections.abc import Sequence

from extractors.frames import Frame, PixelBox

_LANDSCAPE = 1.15
"""A spread is at least so many times as wide as it is high."""

_MIDDLE = 0.12
"""Of the width: the fold lies no further from the middle."""

_LEAST_LINES = 3
"""Lines on a page; fewer are a margin's."""

_LEVEL = 0.7
"""If so many of the shorter side's lines lie level with one across, they are rows of one page."""


def fold_of(frame: Frame) -> float | None:
    """Where the fold of a spread lies, in pixels from the left; None for a single page."""
    height, width = frame.reading.shape[:2]
    if width < _LANDSCAPE * height:
        return None
    for gutter in (g for g in frame.gutters if g.upright):
        place = float((gutter.offset - gutter.normal[1] * height / 2) / gutter.normal[0])
        if abs(place - width / 2) > _MIDDLE * width:
            continue
        left = [line.box for line in frame.lines if not gutter.is_behind(*line.box.centre)]
        right = [line.box for line in frame.lines if gutter.is_behind(*line.box.centre)]
        few, many = sorted((left, right), key=len)
        if len(few) >= _LEAST_LINES and _level(few, many) < _LEVEL:
            return place
    return None


def _level(few: Sequence[PixelBox], many: Sequence[PixelBox]) -> float:
    """The share of lines whose middle lies level with the middle of a line across the fold."""
    level = [any(_in_a_row(one, other) for other in many) for one in few]
    return sum(level) / len(level)


def _in_a_row(one: PixelBox, other: PixelBox) -> bool:
    near = 0.25 * min(one.height, other.height)
    return abs(one.centre[1] - other.centre[1]) < near
