"""Print of the back that shows through thin paper, told by reading pale rows in a mirror.

Pencil, faded toner and carbon copies read as they stand; print of the back reads in the mirror
alone. Only where it does is ink as pale as that lifted, off all but the page's own pale rows.
"""

from collections.abc import Sequence
from itertools import compress

import numpy as np
import numpy.typing as npt

from extractors.frames import Image, Line
from extractors.ocr.engine import LineQuad, PageEngine
from extractors.pages.pale_rows import darkness, pale, without_pale

LEAST = 2
"""So many rows that read in the mirror alone are print of the back, not chance."""

SAMPLE = 6
"""So many pale rows that read badly, the most telling, are tried in the mirror."""

TELLING = 8.0
"""Length over height of the rows tried first: longer ones run into print of the page itself."""

CLEAR = 0.9
"""A row that scores so much as it stands needs no mirror."""

PLAINER, SAID = 1.5, 2.0
"""In the mirror a row of the back says so many times as much, and so much at least: characters
weighted by the square of their score."""

_MIRRORS = ((1, 0, 3, 2), (3, 2, 1, 0))
"""Orders of a row's corners: mirrored left for right, and top for bottom."""

Flags = npt.NDArray[np.bool_]
Amounts = npt.NDArray[np.float64]


def without_back(
    engine: PageEngine, reading: Image, quads: Sequence[LineQuad], lines: Sequence[Line]
) -> Image | None:
    """The layer without the back's print, by what was read on it; None where none shows through."""
    clear = np.array([line.score >= CLEAR for line in lines], np.bool_)
    if np.count_nonzero(~clear) < LEAST:
        return None
    levels = darkness(reading, quads)
    chosen = pale(levels)
    hard = list(compress(zip(quads, lines, strict=True), chosen & ~clear))
    if len(hard) < LEAST or not _shows_through(engine, reading, hard):
        return None
    rows = list(compress(quads, chosen & clear))
    plain = _said(list(compress(lines, chosen & clear)))
    own = list(compress(rows, plain > _mirrored(engine, reading, rows)))
    return without_pale(reading, levels, float(np.percentile(levels[chosen], 90)), own)


def passed_over(
    reading: Image, quads: Sequence[LineQuad], found: Sequence[LineQuad]
) -> list[LineQuad]:
    """The page's own rows that were found before the back was lifted, and not again since."""
    dark = compress(quads, ~pale(darkness(reading, quads)))
    return [quad for quad in dark if not any(_meet(quad, other) for other in found)]


def _shows_through(
    engine: PageEngine, reading: Image, hard: Sequence[tuple[LineQuad, Line]]
) -> bool:
    """Whether enough of these pale rows say more in the mirror."""
    tried = sorted(hard, key=lambda row: _oddness(row[0]))[:SAMPLE]
    mirrored = _mirrored(engine, reading, [quad for quad, _ in tried])
    plain = _said([line for _, line in tried])
    return int(((mirrored > PLAINER * plain) & (mirrored > SAID)).sum()) >= LEAST


def _mirrored(engine: PageEngine, reading: Image, rows: Sequence[LineQuad]) -> Amounts:
    """What each row says in that mirror in which all of them together say most."""
    across, over = (
        _said(engine.read_at(reading, [row[list(order)] for row in rows])) for order in _MIRRORS
    )
    return across if across.sum() >= over.sum() else over


def _said(lines: Sequence[Line]) -> Amounts:
    return np.array([len(line.text) * line.score**2 for line in lines], np.float64)


def _oddness(quad: LineQuad) -> float:
    wide, high = np.linalg.norm(quad[1] - quad[0]), np.linalg.norm(quad[3] - quad[0])
    return abs(float(wide) / max(float(high), 1e-3) - TELLING)


def _meet(one: LineQuad, other: LineQuad) -> bool:
    """Whether the middle of either row lies in the upright box of the other."""
    return _within(one.mean(axis=0), other) or _within(other.mean(axis=0), one)


def _within(point: npt.NDArray[np.float32], quad: LineQuad) -> bool:
    return bool(((point >= quad.min(axis=0)) & (point <= quad.max(axis=0))).all())
