"""Lines whose date was read in part are read once more, before anything is taken from them.

A detector that cuts a line short loses its last figures or breaks it in two, a seal's stroke hides
one: closer, wider, across the gap, or with the ink left on the page the date is often whole. It is
taken over only where it is possible and the rest of the line is the same; what one look alone says
stays in doubt.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from rapidfuzz.distance import Levenshtein

from extractors.frames import Image, Line
from extractors.ocr import rooms
from extractors.ocr.doubt import doubted
from extractors.ocr.engine import LineQuad, PageEngine
from extractors.ocr.lost_zeros import with_zeros
from extractors.values.damaged_dates import (
    is_damaged,
    may_begin_before,
    may_go_on,
    without_figures,
)
from extractors.values.dates import find_dates

LINES = 6
"""Lines that are looked at, a page: some hundredths of a CPU second."""

_MARGIN, _REACH, _FAR = 0.15, 2.5, 9.0
"""In heights of the line: room around it, and how far it may go on where nothing else stands: a
figure or two, or a whole date."""

_CHANGED, _LONGER, _REST = 3, 4, 14
"""Characters that another look may read differently, and those beyond the line's ends."""

_BESIDES = 1
"""What is no part of a date and may change where a whole date was added to a line."""

_NEXT = (0.2, 2.2)
"""Where print must stand beside a line that may go on, in heights from its end."""

Layers = Sequence[Image]


def with_whole_dates(
    engine: PageEngine, layers: Layers, quads: Sequence[LineQuad], lines: Sequence[Line]
) -> list[Line]:
    """The lines, those with a damaged date as later looks read them where these are whole.

    ``layers``: the pictures to look at; ``quads``: where each line is. Of lines that hold one
    date all but the first are left empty.
    """
    mended = list(lines)
    for i in _worth_a_look(layers[0], quads, lines)[:LINES]:
        if not mended[i].text:
            continue
        rest = _rest(quads, lines, i)
        whole = _across(engine, layers, quads, lines, (i, *rest)) if rest else None
        for j in rest if whole else []:
            mended[j] = replace(lines[j], text="", chars=(), edges=())
        mended[i] = whole or _looked_at(engine, layers, quads, i, lines[i])
    return mended


def _worth_a_look(layer: Image, quads: Sequence[LineQuad], lines: Sequence[Line]) -> list[int]:
    """Lines of which other ones hold the rest, then those with a damaged date, then cut ones."""
    parted = [i for i in range(len(lines)) if _rest(quads, lines, i)]
    damaged = [i for i, line in enumerate(lines) if is_damaged(line.text)]
    cut = [i for i in range(len(lines)) if _is_cut(layer, quads, lines, i)]
    return list(dict.fromkeys([*parted, *damaged, *cut]))


def _is_cut(layer: Image, quads: Sequence[LineQuad], lines: Sequence[Line], i: int) -> bool:
    """Whether a line may be part of a date, and something stands where the rest would."""
    if may_go_on(lines[i].text):
        _, room = rooms.free(quads, i, (0.0, _FAR))
        if room > _NEXT[1] and rooms.is_inked(layer, quads[i], *_NEXT):
            return True
    if not may_begin_before(lines[i].text):
        return False
    room, _ = rooms.free(quads, i, (_FAR, 0.0))
    return room > _NEXT[1] and rooms.is_inked(layer, quads[i], -_NEXT[1], -_NEXT[0])


def _rest(quads: Sequence[LineQuad], lines: Sequence[Line], i: int) -> list[int]:
    """The lines on the same row that hold the latter part of a line's date, in their order."""
    if not may_go_on(lines[i].text):
        return []
    end, height = rooms.bounds(quads[i])[2], rooms.height_of(quads[i])
    behind = [j for j in rooms.on_row(quads, i) if rooms.bounds(quads[j])[0] > end - height]
    parts: list[int] = []
    for j in sorted(behind, key=lambda j: rooms.bounds(quads[j])[0]):
        apart = rooms.bounds(quads[j])[0] > end + _FAR * height
        if apart or without_figures(lines[j].text):
            break
        parts.append(j)
        end = rooms.bounds(quads[j])[2]
    return parts if parts and may_begin_before(lines[parts[-1]].text) else []


def _across(
    engine: PageEngine,
    layers: Layers,
    quads: Sequence[LineQuad],
    lines: Sequence[Line],
    parts: Sequence[int],
) -> Line | None:
    """The lines that hold one date read as one."""
    first = replace(lines[parts[0]], text="".join(lines[i].text for i in parts))
    row = rooms.joined(quads[parts[0]], quads[parts[-1]])
    place = rooms.grown(row, _MARGIN, _MARGIN, _MARGIN)
    return _settled(_looks(engine, layers, [place]), first, _REST)


def _looked_at(
    engine: PageEngine, layers: Layers, quads: Sequence[LineQuad], i: int, first: Line
) -> Line:
    """A line as closer and wider looks read it where they are whole."""
    cut = may_go_on(first.text), may_begin_before(first.text)
    reach = (_FAR if cut[1] else _REACH, _FAR if cut[0] else _REACH)
    left, right = (max(_MARGIN, room) for room in rooms.free(quads, i, reach))
    places = [
        rooms.grown(quads[i], _MARGIN, _MARGIN, _MARGIN),
        rooms.grown(quads[i], left, right, _MARGIN),
    ]
    looks = _looks(engine, layers, places)
    settled = _settled(looks, first, _REST if any(cut) else _LONGER)
    return settled or with_zeros(engine, layers[0], quads[i], first)


def _looks(engine: PageEngine, layers: Layers, places: Sequence[LineQuad]) -> list[Line]:
    return [engine.read_at(layer, [place])[0] for layer in layers for place in places]


def _settled(looks: Sequence[Line], first: Line, longer: int) -> Line | None:
    """The look whose date most looks say, in doubt where it stands alone; None without any."""
    whole = [look for look in looks if _is_whole(look, first, longer)]
    if not whole:
        return None
    said = Counter(_dates(look) for look in whole)
    dates, votes = said.most_common(1)[0]
    best = max((look for look in whole if _dates(look) == dates), key=lambda look: look.score)
    return best if votes > 1 else doubted(best)


def _is_whole(look: Line, first: Line, longer: int) -> bool:
    """Whether a look read all dates of the line, more of them, and little else differently."""
    more = min(max(0, len(look.text) - len(first.text)), longer)
    near = Levenshtein.distance(look.text, first.text) <= _CHANGED + more
    words = (without_figures(line.text) for line in (look, first))
    near = near and Levenshtein.distance(*words) <= (_CHANGED if longer < _REST else _BESIDES)
    return near and not is_damaged(look.text) and _says_more(_dates(look), first)


def _says_more(dates: tuple[str, ...], first: Line) -> bool:
    """Whether dates are more than a line's own; those that were possible stay as they were."""
    known = () if is_damaged(first.text) else _dates(first)
    kept = all(new[:7] == old[:7] for new, old in zip(dates, known, strict=False))
    return bool(dates) and dates != known and len(dates) >= len(known) and kept


def _dates(line: Line) -> tuple[str, ...]:
    return tuple(one.date.iso() for one in find_dates(line.text, compact=True))
