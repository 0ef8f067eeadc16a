"""Dates under the black seal of a copy, which the detector overlooks on a whole page.

A seal stands over its date (domain, section 3). Where none is found there, its surroundings are
looked at once more by themselves, and larger.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

import numpy as np

from extractors.frames import Image, Line, PixelBox
from extractors.ocr import rooms
from extractors.ocr.doubt import doubted
from extractors.ocr.engine import LineQuad, PageEngine
from extractors.values.dates import find_dates

SEALS = 2
"""Seals that are looked at, a page: a quarter of a CPU second each."""

_ASIDE, _ABOVE = 0.6, 0.18
"""Of a seal's width: how far beside and above it its date may begin."""

_MORE = 1.5
"""In heights of a line: how much farther than it was found a date may reach."""

_FIGURE = "[0-9〇○零一二三四五六七八九十]"
_DATE = re.compile(
    rf"{_FIGURE}年{_FIGURE}{{1,3}}月|年{_FIGURE}{{1,3}}月{_FIGURE}{{1,3}}日"
    r"|(?:19|20)[0-9]{2}[.\-/][0-9]{1,2}"
)
"""Enough of a date to tell that it is one; what is lacking is sought with all damaged ones."""


def under_seals(
    engine: PageEngine,
    layer: Image,
    seals: Iterable[PixelBox],
    quads: Sequence[LineQuad],
    lines: Sequence[Line],
) -> Iterator[tuple[LineQuad, Line]]:
    """Lines with a date that stand under seals and are not among those found."""
    dated = [rooms.bounds(q) for q, line in zip(quads, lines, strict=True) if _holds_date(line)]
    zones = [_around(seal) for seal in seals]
    bare = [zone for zone in zones if not any(_meet(zone, PixelBox(*box)) for box in dated)]
    for zone in bare[:SEALS]:
        x, y = max(0, round(zone.x0)), max(0, round(zone.y0))
        part = layer[y : max(0, round(zone.y1)), x : max(0, round(zone.x1))]
        if not part.size:
            continue
        found = [quad + np.array([x, y], np.float32) for quad in engine.find(part)]
        new = [quad for quad in found if not any(_covers(known, quad) for known in quads)]
        read = engine.read_at(layer, new)
        yield from (
            _in_strips(engine, layer, quad, line, _usual(quads))
            for quad, line in zip(new, read, strict=True)
            if _holds_date(line)
        )


def _usual(quads: Sequence[LineQuad]) -> float:
    return float(np.median([rooms.height_of(quad) for quad in quads]))


def _in_strips(
    engine: PageEngine, layer: Image, quad: LineQuad, first: Line, high: float
) -> tuple[LineQuad, Line]:
    """A date as strips of a usual line's height read it whole, in doubt where one alone does.

    With the seal's strokes above and below it, it is too small to be read, and cut short.
    """
    x0, y0, x1, y1 = rooms.bounds(quad)
    middles = np.linspace(min(y0 + high / 2, (y0 + y1) / 2), max(y1 - high / 2, (y0 + y1) / 2), 4)
    strips = [_strip(x0 - _MORE * high, x1 + _MORE * high, y, high) for y in middles]
    looks = list(zip(strips, engine.read_at(layer, strips), strict=True))
    whole = [look for look in looks if len(_dates(look[1])) == 1]
    if not whole:
        return quad, first
    dates, votes = Counter(_dates(line) for _, line in whole).most_common(1)[0]
    said = [look for look in whole if _dates(look[1]) == dates]
    strip, best = max(said, key=lambda look: look[1].score)
    return strip, best if votes > 1 else doubted(best)


def _strip(x0: float, x1: float, y: float, high: float) -> LineQuad:
    above, below = y - high / 2, y + high / 2
    return np.array([[x0, above], [x1, above], [x1, below], [x0, below]], np.float32)


def _dates(line: Line) -> tuple[str, ...]:
    """The days that a line tells, each to the day or to the month."""
    return tuple(found.date.iso() for found in find_dates(line.text) if found.date.is_possible)


def _holds_date(line: Line) -> bool:
    return _DATE.search(line.text) is not None


def _around(seal: PixelBox) -> PixelBox:
    aside, above = _ASIDE * seal.width, _ABOVE * seal.width
    return PixelBox(seal.x0 - aside, seal.y0 - above, seal.x1 + aside, seal.y1 + above)


def _meet(a: PixelBox, b: PixelBox) -> bool:
    return min(a.x1, b.x1) > max(a.x0, b.x0) and min(a.y1, b.y1) > max(a.y0, b.y0)


def _covers(known: LineQuad, quad: LineQuad) -> bool:
    """Whether a line was found already: its middle lies within a known one."""
    x0, y0, x1, y1 = rooms.bounds(known)
    x, y = quad.mean(axis=0)
    return bool(x0 <= x <= x1 and y0 <= y <= y1)
