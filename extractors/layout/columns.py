"""The columns of a table: what its head names, and where one ends and the next begins."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from extractors.frames import PixelBox


@dataclass(frozen=True)
class Column:
    """A column by its name, and the box of its heading: its ruled cell, else its print."""

    name: str
    box: PixelBox


def edges_of(head: Sequence[Column], i: int) -> tuple[float, float]:
    """Left and right of a column by the headings alone: half-way to the next ones.

    The outer edge of the first and of the last is as far from its heading as the inner one.
    """
    box = head[i].box
    before = (box.x0 - head[i - 1].box.x1) / 2 if i > 0 else None
    behind = (head[i + 1].box.x0 - box.x1) / 2 if i + 1 < len(head) else None
    left = before if before is not None else behind or 0.0
    right = behind if behind is not None else before or 0.0
    return box.x0 - left, box.x1 + right


def parting_lines(head: Sequence[Column], prints: Sequence[PixelBox]) -> list[float]:
    """The x between each pair of columns that the fewest of the ``prints`` (characters) cross.

    A heading is often narrower than its column's print, and may stand at its left: between two
    headings' middles the gap that all rows share is sought, the widest where several are free.
    """
    return [_parting(a.box, b.box, prints) for a, b in pairwise(head)]


def _parting(a: PixelBox, b: PixelBox, prints: Sequence[PixelBox]) -> float:
    low, high = round(a.centre[0]), round(b.centre[0])
    crossed = np.zeros(max(high - low, 1), np.int32)
    for box in prints:
        x0, x1 = round(box.x0) - low, round(box.x1) - low
        crossed[max(x0, 0) : max(x1, 0)] += 1
    start, end = _widest_run(crossed <= crossed.min())
    return low + (start + end) / 2


def _widest_run(free: np.ndarray) -> tuple[int, int]:
    """Start and end of the longest run of true values."""
    edges = np.flatnonzero(np.diff(np.concatenate(([0], free.astype(np.int8), [0]))))
    runs = list(zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True))
    return max(runs, key=lambda run: run[1] - run[0])
