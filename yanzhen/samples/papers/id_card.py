"""居民身份证: a photocopy with both sides, or the front alone."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.ops import Colour
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_TINT: Colour = (64, 118, 170)
_W, _H = 85.6, 54.0


def front(sheet: Sheet, x: float, y: float, k: float) -> None:
    """The side with the portrait, its corner at (x, y), ``k`` times life size."""
    sheet.rect(x, y, x + _W * k, y + _H * k, 0.2, (170, 180, 190), (243, 248, 251))
    decor.waves(
        sheet, (222, 234, 242), sheet.job.rng, (x + 1, y + 1, x + _W * k - 1, y + _H * k - 1)
    )
    label = Look(size=7.4 * k, colour=_TINT, value_colour=(20, 20, 22))

    def at(dx: float, dy: float) -> tuple[float, float]:
        return x + dx * k, y + dy * k

    sheet.put(*at(5, 8), "姓名　{name}", label)
    sheet.put(*at(5, 15.5), "性别　{gender}", label)
    sheet.put(*at(25, 15.5), "民族　{_nation}", label)
    sheet.put(*at(5, 22.5), "出生　{birth_date|spaced}", label)
    sheet.put(*at(5, 29.5), "住址", label)
    sheet.prose(x + 15 * k, y + 29.5 * k, 38 * k, "{_address}", label, 1.35, 0)
    sheet.put(*at(5, 48), "公民身份号码", label)
    sheet.put(*at(29, 48), "{id_number}", label._replace(size=9.4 * k))
    decor.photo(sheet, x + 58 * k, y + 6 * k, 23 * k, 32 * k)


def back(sheet: Sheet, x: float, y: float, k: float) -> None:
    """The side with the emblem and the dates of validity."""
    sheet.rect(x, y, x + _W * k, y + _H * k, 0.2, (170, 180, 190), (243, 248, 251))
    decor.rosette(sheet, x + 60 * k, y + 28 * k, 20 * k, (224, 232, 240))
    decor.star(sheet, x + 13 * k, y + 13 * k, 7 * k, (196, 40, 44))
    sheet.put(x + 53 * k, y + 11 * k, "中华人民共和国", Look(size=12 * k, face="title"), "c")
    sheet.put(x + 53 * k, y + 21 * k, "居 民 身 份 证", Look(size=15 * k, face="title"), "c")
    label = Look(size=7.2 * k, value_colour=(20, 20, 22))
    sheet.put(x + 17 * k, y + 39.5 * k, "签发机关　{_police}", label)
    sheet.put(x + 17 * k, y + 47.5 * k, "有效期限　{_valid_from|dot0}-{valid_until|dot0}", label)


@layout(Kind.ID_CARD)
def photocopy_both(job: Job) -> None:
    """Both sides under each other on an A4 copy."""
    sheet = Sheet(job)
    k = job.rng.choice((1.0, 1.25, 1.4))
    x = 105 - _W * k / 2
    front(sheet, x, 60, k)
    back(sheet, x, 60 + _H * k + 22, k)


@layout(Kind.ID_CARD)
def front_only(job: Job) -> None:
    """The front alone, filling a small picture."""
    sheet = Sheet(job, 100, 68, (236, 234, 228))
    front(sheet, 7.2, 7, 1.0)
