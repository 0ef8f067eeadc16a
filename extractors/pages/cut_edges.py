"""Where print, or the rules of a table, run off the picture.

The true border is sought first: a page that was turned upright has wedges of bare paper colour
along its sides, and what the picture cut off ends at the wedge.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import cv2
import numpy as np
import numpy.typing as npt

from extractors.frames import Image, Line, PixelBox
from extractors.pages.pixels import above, as_image, background, within
from schemas.facts import Edge

EDGES: tuple[Edge, ...] = ("top", "right", "bottom", "left")

SIDE = 1200
"""Borders are looked at on a picture whose long side is this many pixels."""

LEAST_LINES, LEAST_STROKES, LEAST_RULES = 2, 8, 3
"""So many lines of text, separate strokes or parallel rules must be cut: a speck is none."""

NEAR = 0.3
"""No paper prints closer to its edge than this share of a character; engines draw boxes wide."""

ABUT, ABUTTING = 1.0, 3
"""So many lines that end within so many characters of the border may go on beyond it."""

SHALLOW = 0.2
"""Dark pieces that reach no deeper than this share of a character are a sliver of the desk."""

CORNER = 0.012
"""No frame stands closer to the sheet's corners than this share of a side; slivers of a desk do."""

DARK = 60
"""On paper darker than this (0..255) noise looks like strokes."""

STEEPEST = 0.15
"""A wedge rises by this at most: pages are turned upright by no more than eight degrees."""

ROW = 2.0
"""A box so much wider than high is a line that lies."""

Depths = npt.NDArray[np.int64]


class Border(NamedTuple):
    """What crosses one border: lines of text, strokes, and rules (their places along it).

    ``abutting``: lines of text that end right before it.
    """

    lines: int
    strokes: int
    rules: tuple[int, ...]
    length: int
    abutting: int = 0

    @property
    def cut(self) -> bool:
        """Whether print is cut beyond doubt: enough of it, or half as much beside other signs."""
        print_cut = self.lines / LEAST_LINES + self.strokes / LEAST_STROKES
        beside = bool(self.rules) or self.abutting >= 2 * ABUTTING
        return print_cut >= (0.5 if beside else 1) or len(self.rules) >= LEAST_RULES

    @property
    def open(self) -> bool:
        """Whether a frame or a little print runs off here: part of the paper may lie outside."""
        spread = max(self.rules, default=0) - min(self.rules, default=0)
        strokes = self.strokes >= LEAST_STROKES // (4 if self.rules else 2)
        little = self.lines > 0 or strokes or self.abutting >= ABUTTING
        return little or spread > 0.3 * self.length


def borders(grey: Image, lines: Sequence[Line]) -> dict[Edge, Border]:
    """What crosses each side of the picture; nothing where there is no print to go by."""
    heights = [min(line.box.height, line.box.width) for line in lines]
    if not heights:
        return {}
    small, scale = within(grey, SIDE)
    char = float(np.median(heights)) * scale
    boxes = [PixelBox(*(side * scale for side in line.box)) for line in lines]
    return {
        edge: _border(as_image(np.rot90(small, quarter)), char, _ends(edge, boxes, small.shape))
        for quarter, edge in enumerate(EDGES)
    }


def on_pattern(sides: Mapping[Edge, Border]) -> bool:
    """Whether strokes or rules run off all round and no line of text does: a desk's pattern.

    It may be a table, too, of which the picture shows the middle.
    """
    crossed = [border.strokes > 0 or bool(border.rules) for border in sides.values()]
    return bool(crossed) and all(crossed) and not any(border.lines for border in sides.values())


def _border(turned: Image, char: float, ends: Sequence["_End"]) -> Border:
    """What crosses the top of the turned picture."""
    begins = _wedge(turned)
    ink = _ink(turned, begins, max(12, round(2.5 * char)))
    if ink is None:
        return Border(0, 0, (), turned.shape[1])
    away = [(end.away - begins[int(end.low)]) / char for end in ends]
    lines, abutting = (sum(bool(a <= far) for a in away) for far in (NEAR, ABUT))
    return Border(lines, _strokes(ink, char), _rules(ink, char), turned.shape[1], abutting)


def _strokes(ink: Image, char: float) -> int:
    """How many separate pieces as narrow as a character's strokes touch the top."""
    _, labels, stats, _ = cv2.connectedComponentsWithStats(ink)
    corner = _corner(ink.shape[1])
    pieces = stats[[label for label in np.unique(labels[:2, corner:-corner]) if label]]
    wide, high = pieces[:, cv2.CC_STAT_WIDTH], pieces[:, cv2.CC_STAT_HEIGHT]
    return int(((wide > 1) & (wide < 1.6 * char) & (high > max(3.0, SHALLOW * char))).sum())


def _rules(ink: Image, char: float) -> tuple[int, ...]:
    """Where thin straight lines run into the top; double lines count once."""
    runs = np.flatnonzero(np.diff(np.pad((ink[1] > 0).astype(np.int8), 1)))
    corner = _corner(ink.shape[1])
    found: list[int] = []
    for start, end in runs.reshape(-1, 2):
        middle, thin = (start + end) // 2, end - start < max(4.0, 0.3 * char)
        straight = (ink[:, max(0, middle - 1) : middle + 2] > 0).any(axis=1).mean() > 0.9
        inside = corner <= middle < ink.shape[1] - corner
        if thin and straight and inside and (not found or middle - found[-1] > 0.8 * char):
            found.append(int(middle))
    return tuple(found)


def _corner(length: int) -> int:
    """How far from either end of a border no print is looked for: a desk shows at corners."""
    return max(1, round(CORNER * length))


def _ink(turned: Image, begins: Depths, deep: int) -> Image | None:
    """The ink of the uppermost rows; None where the border is no paper (a desk, a lid)."""
    strip = _from_border(turned, begins, deep)
    light = background(strip, step=4)
    paper = float(np.percentile(turned[::4, ::4], 70))
    if paper < DARK or float(np.median(light[:3])) < 0.8 * paper:
        return None
    return above(as_image(cv2.subtract(light, strip)), 0.25 * paper)


def _from_border(turned: Image, begins: Depths, deep: int) -> Image:
    """The uppermost ``deep`` rows, each column from where the capture begins."""
    rows = np.minimum(begins[None] + np.arange(deep)[:, None], len(turned) - 1)
    return as_image(np.ascontiguousarray(turned[rows, np.arange(turned.shape[1])[None]]))


def _wedge(turned: Image) -> Depths:
    """For each column, how deep the wedge reaches that turning the page upright left at the top.

    It has one colour to the pixel, widens evenly from nothing, and ends in the capture's noise.
    """
    wide = turned.shape[1]
    none, x = np.zeros(wide, np.int64), np.arange(wide)
    part = turned[: max(2, round(STEEPEST * wide) + 4)]
    filled = part == max((part[0, 0], part[0, -1]), key=lambda level: int((part == level).sum()))
    depth = np.where(filled.all(axis=0), len(part), filled.argmin(axis=0))
    inside = (depth > 1) & (depth < len(part))
    if inside.sum() < 0.15 * wide:
        return none
    slope, start = np.polyfit(x[inside], depth[inside], 1)
    line = slope * x + start
    near = np.abs(depth - line)[inside] <= 2.0
    begins_at_border = float(line.min()) <= 3.0
    if not (0.003 < abs(slope) <= STEEPEST and begins_at_border and near.mean() >= 0.8):
        return none
    return np.asarray(np.maximum(0, np.ceil(line) + 1), np.int64)


class _End(NamedTuple):
    """Where the end of a line of text lies: along the border, and how far from the picture's."""

    low: float
    away: float


def _ends(edge: Edge, boxes: Sequence[PixelBox], shape: tuple[int, ...]) -> list[_End]:
    """The ends of the lines of text towards a side edge; the outermost line of top and bottom."""
    high, wide = shape[:2]
    if edge == "left":
        return [_End(min(high - 1.0, max(0.0, high - box.y1)), box.x0) for box in boxes]
    if edge == "right":
        return [_End(min(high - 1.0, max(0.0, box.y0)), wide - box.x1) for box in boxes]
    rows = [box for box in boxes if box.width > ROW * box.height]
    middles = [min(wide - 1.0, max(0.0, (box.x0 + box.x1) / 2)) for box in rows]
    if edge == "top":
        ends = [_End(x, box.y0) for x, box in zip(middles, rows, strict=True)]
    else:
        ends = [_End(wide - 1.0 - x, high - box.y1) for x, box in zip(middles, rows, strict=True)]
    return sorted(ends, key=lambda end: end.away)[:1]
