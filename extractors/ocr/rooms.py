"""The room beside lines of print: how far it is free, and whether something stands there."""

from collections.abc import Iterator, Sequence

import numpy as np

from extractors.frames import Image
from extractors.ocr.engine import LineQuad

_SAME_ROW = 0.3
"""Of the lower one's height: lines that share more stand on one row."""

_AS_DARK, _INKED = 0.6, 0.12
"""Print is at least so dark as that of the line, against the paper; a room has print where so much
of it, seen from above, is inked."""

_MIDDLE = (0.2, 0.75)
"""The part of a row's height in which print is sought: an underline lies below it."""


def grown(quad: LineQuad, left: float, right: float, margin: float) -> LineQuad:
    """A line's corners moved outwards, by heights of the line."""
    along, down = quad[1] - quad[0], quad[3] - quad[0]
    height = float(np.linalg.norm(down))
    step = along / max(float(np.linalg.norm(along)), 1e-3) * height
    up = down * margin
    moves = (-left * step - up, right * step - up, right * step + up, -left * step + up)
    return np.asarray(quad + np.array(moves), np.float32)


def joined(left: LineQuad, right: LineQuad) -> LineQuad:
    """The place from the beginning of one line to the end of another one on its row."""
    return np.asarray([left[0], right[1], right[2], left[3]], np.float32)


def part(quad: LineQuad, start: float, end: float) -> LineQuad:
    """The part of a line's place between two shares of its length."""
    top, bottom = quad[1] - quad[0], quad[2] - quad[3]
    corners = (
        quad[0] + start * top,
        quad[0] + end * top,
        quad[3] + end * bottom,
        quad[3] + start * bottom,
    )
    return np.asarray(corners, np.float32)


def free(quads: Sequence[LineQuad], i: int, reach: tuple[float, float]) -> tuple[float, float]:
    """How far a line may be drawn out on either side, in heights, before another one begins."""
    x0, _, x1, _ = bounds(quads[i])
    height = height_of(quads[i])
    left, right = reach
    for j in on_row(quads, i):
        a0, _, a1, _ = bounds(quads[j])
        left = min(left, (x0 - a1) / height) if a1 <= x0 + height else left
        right = min(right, (a0 - x1) / height) if a0 >= x1 - height else right
    return left, right


def on_row(quads: Sequence[LineQuad], i: int) -> Iterator[int]:
    """The other lines that stand on the row of a line."""
    ys = np.asarray(quads, np.float64)[:, :, 1]
    tops, feet = ys.min(axis=1), ys.max(axis=1)
    shared = np.minimum(feet[i], feet) - np.maximum(tops[i], tops)
    level = shared > _SAME_ROW * np.minimum(height_of(quads[i]), feet - tops)
    return (int(j) for j in np.flatnonzero(level) if j != i)


def is_inked(layer: Image, quad: LineQuad, left: float, right: float) -> bool:
    """Whether print stands beside a line: from ``left`` to ``right`` heights behind its end.

    ``layer``: grey. Both are negative for the room before its beginning.
    """
    x0, y0, x1, _ = bounds(quad)
    height = height_of(quad)
    edge = x1 if right > 0 else x0
    rows = slice(max(0, round(y0 + _MIDDLE[0] * height)), max(0, round(y0 + _MIDDLE[1] * height)))
    columns = slice(max(0, round(edge + left * height)), max(0, round(edge + right * height)))
    room, own = layer[rows, columns], layer[rows, max(0, round(x0)) : max(0, round(x1))]
    if not (room.size and own.size):
        return False
    paper, print_ = float(np.percentile(own, 90)), float(np.percentile(own, 5))
    dark = room < paper - _AS_DARK * (paper - print_)
    return bool(dark.any(axis=0).mean() > _INKED)


def bounds(quad: LineQuad) -> tuple[float, float, float, float]:
    """The upright box around a line."""
    (x0, y0), (x1, y1) = quad.min(axis=0), quad.max(axis=0)
    return float(x0), float(y0), float(x1), float(y1)


def height_of(quad: LineQuad) -> float:
    """The height of a line's upright box in pixels."""
    _, y0, _, y1 = bounds(quad)
    return max(y1 - y0, 1.0)
