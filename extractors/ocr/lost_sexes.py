"""A single 男 or 女 that the detector passed over, read beside the label that announces it."""

import re
from collections.abc import Sequence

from extractors.frames import Image, Line
from extractors.ocr import rooms
from extractors.ocr.doubt import doubted
from extractors.ocr.engine import LineQuad, PageEngine

_LABEL = re.compile(r"性别:?$")
_SEX = re.compile(r"性别[^\u4e00-\u9fff]{0,2}[男女]$")
"""A label with its value; between them a colon, or what a ruling is read as."""

LABELS = 3
"""Labels that are looked beside, a page."""

_LEAST, _REACH = 1.2, 4.0
"""In heights of the label: the least room for a character, and how far off it may stand."""

_NEAR, _MARGIN = 0.2, 0.15
"""Likewise: where print is sought from, and room around a look."""


def with_sexes(
    engine: PageEngine, layers: Sequence[Image], quads: Sequence[LineQuad], lines: Sequence[Line]
) -> list[Line]:
    """The lines, those that end with the label and have print beside it with what stands there.

    ``layers``: the pictures to look at; ``quads``: where each line is.
    """
    mended = list(lines)
    labels = [i for i, line in enumerate(lines) if _LABEL.search(line.text)]
    for i in labels[:LABELS]:
        _, room = rooms.free(quads, i, (0.0, _REACH))
        if room >= _LEAST and rooms.is_inked(layers[0], quads[i], _NEAR, room):
            place = rooms.grown(quads[i], _MARGIN, room, _MARGIN)
            mended[i] = _looked_at(engine, layers, place, lines[i])
    return mended


def _looked_at(engine: PageEngine, layers: Sequence[Image], place: LineQuad, first: Line) -> Line:
    """The label as later looks read it with its value; as it was where they differ or see none."""
    looks = [engine.read_at(layer, [place])[0] for layer in layers]
    said = [look for look in looks if _is_whole(look, first)]
    if len({look.text[-1] for look in said}) != 1:
        return first
    best = max(said, key=lambda look: look.score)
    return best if len(said) > 1 else doubted(best)


def _is_whole(look: Line, first: Line) -> bool:
    """Whether a look read all that the line said, and its value behind it."""
    sex = _SEX.search(look.text)
    return sex is not None and look.text[: sex.start()] == _LABEL.sub("", first.text)
