"""Which way a page's print stands, told by reading a few of its lines in both directions.

The model that guesses is often wrong on dense tables and in the dark; print read upside down
scores so much lower that half a dozen lines settle it. Lines read on the way are not read again.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from extractors.frames import Image, Line
from extractors.ocr.engine import LineQuad, PageEngine
from schemas.facts import Rotation

SAMPLE = 6
"""So many lines are read to tell a direction."""

SURE_SCORE = 0.93
"""Lines that score so much on average stand upright: upside down, six lines stay below 0.8."""

_LONG = 1.5
_TELLING_ASPECT = 7.0
"""Lines of about this length over height are read soon and say much."""


@dataclass(frozen=True)
class Standing:
    """How the print stands. ``turn``: by how many degrees clockwise; ``read``: lines by place."""

    turn: Rotation
    read: Mapping[int, Line] = field(default_factory=dict)


def find_standing(engine: PageEngine, image: Image, quads: Sequence[LineQuad]) -> Standing:
    """How the print at these places stands in the picture; 0 where there is too little to tell.

    ``read`` holds the sample's lines by their index among the places, where they stand upright.
    """
    aspects = np.array([_aspect(quad) for quad in quads])
    tall = bool((aspects < 1 / _LONG).sum() > (aspects > _LONG).sum())
    chosen = _sample(1 / aspects if tall else aspects)
    if not chosen:
        return Standing(0)
    first = engine.read_at(image, [quads[i] for i in chosen])
    if _mean(first) < SURE_SCORE:
        other = engine.read_at(image, [np.roll(quads[i], 2, axis=0) for i in chosen])
        if _sense(other) > _sense(first):
            return Standing(270 if tall else 180)
    return Standing(90) if tall else Standing(0, dict(zip(chosen, first, strict=True)))


def _aspect(quad: LineQuad) -> float:
    sides = np.linalg.norm(quad - np.roll(quad, -1, axis=0), axis=1)
    return float(sides[0] + sides[2]) / max(float(sides[1] + sides[3]), 1e-3)


def _sample(aspects: npt.NDArray[np.float64]) -> list[int]:
    """The most telling of the long lines."""
    long = [i for i, aspect in enumerate(aspects) if aspect > _LONG]
    return sorted(long, key=lambda i: abs(float(aspects[i]) - _TELLING_ASPECT))[:SAMPLE]


def _mean(lines: Sequence[Line]) -> float:
    """The mean score of a character; a line in which nothing was read counts as one unread."""
    chars = sum(max(len(line.text), 1) for line in lines)
    return sum(len(line.text) * line.score for line in lines) / max(chars, 1)


def _sense(lines: Sequence[Line]) -> float:
    """How much was read with confidence: characters weighted by the square of their score."""
    return sum(len(line.text) * line.score**2 for line in lines)
