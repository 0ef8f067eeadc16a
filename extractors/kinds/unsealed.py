"""Names of bodies without the characters of a seal that stand around them."""

import re

from extractors.layout.pieces import Piece
from extractors.values.dates import find_dates

_HAN = r"\u3400-\u9fff"
_PLACE = re.compile(rf"(?:[{_HAN}]{{2}}[省市]|中共|共青团)")
_SCRAP = 0.6
"""Characters that score less beside a clear name are a seal's."""

_LEAST_AGAIN = 4
"""Characters that begin a name alike, but for one in four."""

_BODY_END = re.compile(r"局|厅|委员会|中心|学校|学院|工会|政府|公司|总队|管理处|站|所|院")


_STAMP = re.compile(
    rf"(?P<body>[{_HAN}()]{{3,30}}?(?:[局厅院校站所]|委员会|中心|学院|公司|政府|办公室))"
    rf"\(?[{_HAN}]{{0,10}}(?:专用章|证书章|鉴定章|钢印)\)?"
)
"""A body and what its seal for certificates is called."""

_SHORTEST = 2
"""A word as short stands twice in many a name: 黄河水利委员会焦作黄河河务局."""


def unsealed(piece: Piece) -> Piece:
    """A name without the seal's own characters that colourless copies put before it.

    On a grey copy the seal is read too: 市职业技焦作市职业技术学校, 事专用章焦作市规划局,
    市焦作市中心血站.
    """
    text = piece.text
    if re.match(rf"^.[{_HAN}]{{2}}[省市县区]", text) and piece.glyphs[0].score < _SCRAP:
        return unsealed(piece.cut(1))
    if re.match(rf"^(.)(?=[{_HAN}]{{2}}[省市县区])(?=.*\1)", text):
        return unsealed(piece.cut(1))
    mark = re.match(rf"^[{_HAN}]{{0,6}}(?:专用章|专用|章)(?=[{_HAN}]{{4}})", text)
    if mark:
        return piece.cut(mark.end())
    start = _said_again(text)
    if start == _SHORTEST and not text.startswith(text[:start], start) and _is_clear(piece, start):
        start = 0
    placed = _PLACE.match(text[start:])
    stray = start and not placed and text.find(text[:2], start) == start + 1
    return _unsealed_end(piece.cut(start + 1 if stray else start))


def _said_again(text: str) -> int:
    """Where a name begins again that a seal's own characters, perhaps misread, began before it."""
    starts = range(len(text) // 2, 1, -1)
    exact = next((i for i in starts if text[:i] in text[i:]), 0)
    again = (i for i in starts if i >= _LEAST_AGAIN and _PLACE.match(text[i:]))
    return exact or next((i for i in again if _slips(text[:i], text[i:]) <= i // 4), 0)


def _slips(before: str, name: str) -> int:
    return sum(a != b for a, b in zip(before, name, strict=False))


def _unsealed_end(piece: Piece) -> Piece:
    """A name without the seal's characters behind it: 焦作市人力资源和社会保障局资源和社.

    Nor with the name of the seal that is put there: 焦作市人事局工人考核专用章.
    """
    stamp = _STAMP.fullmatch(piece.text)
    piece = piece.cut(0, stamp.end("body")) if stamp else piece
    dates = find_dates(piece.text)
    if dates and dates[0].start >= 4:
        return piece.cut(0, dates[0].start)
    for end in _BODY_END.finditer(piece.text):
        head, tail = piece.text[: end.end()], piece.text[end.end() :]
        scraps = max((g.score for g in piece.glyphs[end.end() :]), default=1.0) < _SCRAP
        if scraps or (len(tail) >= 2 and tail[:3] in head):
            return piece.cut(0, end.end())
    return piece


def _is_clear(piece: Piece, end: int) -> bool:
    """Whether a piece's first characters were read as clearly as print is."""
    return min(glyph.score for glyph in piece.glyphs[:end]) >= _SCRAP
