"""Lines whose date was read in part are read once more, before anything is taken from them.

A detector that cuts a line short loses its last figure, a seal's stroke hides one: closer, wider,
or with the ink left on the page the date is often whole. It is taken over only where it is
possible and the rest of the line is the same; what one look alone says stays in doubt.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np
from rapidfuzz.distance import Levenshtein

from extractors.frames import Image, Line
from extractors.ocr.engine import LineQuad, PageEngine
from extractors.values.damaged_dates import is_damaged
from extractors.values.dates import find_dates

LINES = 6
"""Lines that are looked at, a page: some hundredths of a CPU second."""

_MARGIN, _REACH = 0.15, 2.5
"""In heights of the line: room around it, and how far it may go on where nothing else stands."""

_CHANGED, _LONGER = 3, 4
"""Characters that another look may read differently, and those beyond the line's ends."""

_ALONE = 0.8
"""The most that a character scores in a look that no other confirms: it will be read again."""


def with_whole_dates(
    engine: PageEngine, layers: Sequence[Image], quads: Sequence[LineQuad], lines: Sequence[Line]
) -> list[Line]:
    """The lines, those with a damaged date as later looks read them where these are whole.

    ``layers``: the pictures to look at; ``quads``: where each line is.
    """
    damaged = [i for i, line in enumerate(lines) if is_damaged(line.text)][:LINES]
    mended = {i: _looked_at(engine, layers, quads, i, lines[i]) for i in damaged}
    return [mended.get(i, line) for i, line in enumerate(lines)]


def _looked_at(
    engine: PageEngine, layers: Sequence[Image], quads: Sequence[LineQuad], i: int, first: Line
) -> Line:
    close = _grown(quads[i], _MARGIN, _MARGIN)
    wide = _grown(quads[i], *_free(quads, i))
    looks = [engine.read_at(layer, [place])[0] for layer in layers for place in (close, wide)]
    whole = [look for look in looks if _is_whole(look, first)]
    if not whole:
        return first
    said = Counter(_dates(look) for look in whole)
    dates, votes = said.most_common(1)[0]
    best = max((look for look in whole if _dates(look) == dates), key=lambda look: look.score)
    return best if votes > 1 else _doubted(best)


def _is_whole(look: Line, first: Line) -> bool:
    """Whether a look read all dates of the line, and little else differently."""
    longer = min(max(0, len(look.text) - len(first.text)), _LONGER)
    near = Levenshtein.distance(look.text, first.text) <= _CHANGED + longer
    return bool(_dates(look)) and near and not is_damaged(look.text)


def _dates(line: Line) -> tuple[str, ...]:
    return tuple(one.date.iso() for one in find_dates(line.text, compact=True))


def _doubted(line: Line) -> Line:
    chars = tuple(min(score, _ALONE) for score in line.chars)
    return replace(line, score=min(line.score, _ALONE), chars=chars)


def _grown(quad: LineQuad, left: float, right: float) -> LineQuad:
    """A line's corners moved outwards, by heights of the line."""
    along, down = quad[1] - quad[0], quad[3] - quad[0]
    height = float(np.linalg.norm(down))
    step = along / max(float(np.linalg.norm(along)), 1e-3) * height
    up = down * _MARGIN
    moves = (-left * step - up, right * step - up, right * step + up, -left * step + up)
    return np.asarray(quad + np.array(moves), np.float32)


def _free(quads: Sequence[LineQuad], i: int) -> tuple[float, float]:
    """How far the line may be drawn out on either side, in heights, before another one begins."""
    x0, y0, x1, y1 = _bounds(quads[i])
    height = max(y1 - y0, 1.0)
    left = right = _REACH
    for a0, b0, a1, b1 in _others(quads, i):
        if min(y1, b1) - max(y0, b0) > 0.3 * min(height, b1 - b0):
            left = min(left, (x0 - a1) / height) if a1 <= x0 + height else left
            right = min(right, (a0 - x1) / height) if a0 >= x1 - height else right
    return max(_MARGIN, left), max(_MARGIN, right)


def _others(quads: Sequence[LineQuad], i: int) -> Iterator[tuple[float, float, float, float]]:
    return (_bounds(quad) for j, quad in enumerate(quads) if j != i)


def _bounds(quad: LineQuad) -> tuple[float, float, float, float]:
    (x0, y0), (x1, y1) = quad.min(axis=0), quad.max(axis=0)
    return float(x0), float(y0), float(x1), float(y1)
