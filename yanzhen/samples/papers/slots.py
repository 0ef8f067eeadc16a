"""Furniture of printed forms: values on rules that shrink to fit, and the sides of identity cards."""

from collections.abc import Mapping

from yanzhen.samples import decor
from yanzhen.samples.flow import MM, Piece
from yanzhen.samples.ops import Colour
from yanzhen.samples.sheet import Look, Sheet

_NO_WORDS: Mapping[str, str] = {}
_INK: Colour = (32, 32, 36)
CARD = (85.6, 54.0)


def within(sheet: Sheet, x: float, y: float, template: str, width: float, look: Look,
           align: str = "l", words: Mapping[str, str] = _NO_WORDS) -> tuple[float, float]:  # fmt: skip
    """One line about ``x`` no wider than ``width`` mm, fields of ``words`` in those; its two ends."""
    pieces = [p._replace(text=words.get(p.field or "", p.text)) for p in sheet.pieces(template)]
    while _wide(sheet, pieces, look) > width and look.size > 6:
        look = look._replace(size=look.size - 0.5)
    left = pen = x - {"l": 0.0, "c": 0.5, "r": 1.0}[align] * _wide(sheet, pieces, look)
    for piece in pieces:
        pen = sheet.draw(pen, y, piece, look)
    return left, pen


def slot(sheet: Sheet, x: float, y: float, label: str, template: str, end: float, look: Look,
         align: str = "c", words: Mapping[str, str] = _NO_WORDS) -> None:  # fmt: skip
    """A label at ``x`` and its value on a rule from there to ``end``."""
    _, pen = sheet.put(x, y, label, look)
    pen += 1.5
    at = (pen + end) / 2 if align == "c" else pen + 1.5
    within(sheet, at, y, template, end - pen - 1.0, look, align, words)
    below = y + look.size * MM * 0.66
    sheet.line((pen, below), (end, below), 0.2, look.colour)


def _wide(sheet: Sheet, pieces: list[Piece], look: Look) -> float:
    return sum(sheet.flow.width(p, look) for p in pieces)


def holder_side(sheet: Sheet, x: float, y: float, k: float, tint: Colour = (245, 248, 246)) -> None:
    """The portrait's side of an identity card, ``k`` times its size."""
    _ground(sheet, x, y, k, tint)
    label, value = Look(size=6.4 * k, colour=(44, 104, 156)), Look(size=7.8 * k, colour=_INK)
    for dx, dy, word in ((6, 9, "姓　名"), (6, 16.5, "性　别"), (27, 16.5, "民　族"), (6, 24, "出　生"), (6, 31.5, "住　址"),
                         (6, 48, "公民身份号码")):  # fmt: skip
        sheet.put(x + dx * k, y + dy * k, word, label)
    within(sheet, x + 17 * k, y + 9 * k, "{name}", 38 * k, value._replace(size=9 * k))
    sheet.put(x + 17 * k, y + 16.5 * k, "{gender}", value)
    sheet.put(x + 38 * k, y + 16.5 * k, "{_nation}", value)
    sheet.put(x + 17 * k, y + 24 * k, "{birth_date|spaced}", value)
    sheet.prose(x + 17 * k, y + 31.5 * k, 36 * k, "{_address}", value._replace(size=7 * k), 1.35, 0)
    sheet.put(x + 29 * k, y + 48 * k, "{id_number}", value._replace(size=9.6 * k))
    decor.photo(sheet, x + 57 * k, y + 7 * k, 23 * k, 32 * k)


def office_side(sheet: Sheet, x: float, y: float, k: float, tint: Colour = (245, 248, 246)) -> None:
    """The emblem's side of an identity card."""
    _ground(sheet, x, y, k, tint)
    decor.star(sheet, x + 14 * k, y + 15 * k, 8.5 * k, (196, 44, 40))
    title = Look(size=12 * k, face="title", spread=1.2 * k, colour=_INK)
    sheet.put(x + 53 * k, y + 12 * k, "中华人民共和国", title, "c")
    sheet.put(x + 53 * k, y + 24 * k, "居民身份证", title._replace(size=17 * k, bold=True), "c")
    label, value = Look(size=6.6 * k, bold=True, colour=_INK), Look(size=7.2 * k, colour=_INK)
    sheet.put(x + 17 * k, y + 40 * k, "签发机关", label)
    sheet.put(x + 32 * k, y + 40 * k, "{_police}", value)
    sheet.put(x + 17 * k, y + 47.5 * k, "有效期限", label)
    sheet.put(x + 32 * k, y + 47.5 * k, "{_valid_from|dot0}-{valid_until|dot0}", value)


def _ground(sheet: Sheet, x: float, y: float, k: float, tint: Colour) -> None:
    w, h = CARD[0] * k, CARD[1] * k
    sheet.rect(x, y, x + w, y + h, 0.2, (172, 178, 186), tint)
    decor.waves(sheet, (228, 236, 238), sheet.job.rng, (x + 1, y + 1, x + w - 1, y + h - 1))
