"""Where print or a frame runs off the picture."""

from collections.abc import Sequence

import cv2
import numpy as np

from extractors.frames import Image, Line
from extractors.pages.pixels import above, as_image, background, within
from schemas.facts import Edge

EDGES: tuple[Edge, ...] = ("top", "right", "bottom", "left")

TOUCHING = 0.004
"""A line that ends within this share of the picture's side from the border is cut."""

LEAST_LINES = 2
"""So many lines must end at a side edge, and four times as many strokes at any edge."""


def cut_edges(grey: Image, lines: Sequence[Line]) -> list[Edge]:
    """The sides of the picture at which text lines or many separate strokes leave it."""
    small, scale = within(grey, 1200)
    return [
        edge
        for quarter, edge in enumerate(EDGES)
        if _lines_at(edge, lines, grey.shape) >= LEAST_LINES
        or _strokes_across(as_image(np.rot90(small, quarter)), _char(lines) * scale)
    ]


def _char(lines: Sequence[Line]) -> float:
    return float(np.median([line.box.height for line in lines])) if lines else 0.0


def _lines_at(edge: Edge, lines: Sequence[Line], shape: tuple[int, ...]) -> int:
    """How many lines end at the left or right border."""
    margin = TOUCHING * shape[1]
    at = {
        "left": lambda line: line.box.x0 <= margin,
        "right": lambda line: line.box.x1 >= shape[1] - margin,
    }.get(edge)
    return sum(at(line) for line in lines) if at else 0


def _strokes_across(turned: Image, char: float) -> bool:
    """Whether a row of characters is cut by the top of the (turned) picture.

    Separate short pieces of ink in the outermost rows, spread over a stretch of the side, on
    paper: a scanner's shadow is one long piece, a desk's texture has no paper behind it.
    """
    if char <= 0:
        return False
    strip = turned[: max(12, round(char))]
    light = background(strip, step=4)
    paper = float(np.percentile(turned[::4, ::4], 70))
    if float(np.median(light[:3])) < 0.8 * paper:
        return False
    ink = above(as_image(cv2.subtract(light, strip)), 0.3 * paper)
    _, labels, stats, _ = cv2.connectedComponentsWithStats(ink)
    pieces = [stats[label] for label in np.unique(labels[:2]) if label]
    strokes = [
        p for p in pieces if 1 < p[cv2.CC_STAT_WIDTH] < 1.6 * char and p[cv2.CC_STAT_HEIGHT] > 3
    ]
    return len(strokes) >= 4 * LEAST_LINES
