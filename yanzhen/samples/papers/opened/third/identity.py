"""Copies of identity cards: with the words what for across them, and on a page of an application site."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.ops import Colour
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.ID_CARD
_INK: Colour = (24, 26, 30)
_LABEL: Colour = (52, 108, 156)
_EDGE: Colour = (150, 164, 178)
_W, _H = 85.6, 54.0


def _ground(sheet: Sheet, x: float, y: float, k: float) -> None:
    """A card without its print: a pale rose on a pale tint."""
    sheet.rect(x, y, x + _W * k, y + _H * k, 0.25, _EDGE, (239, 246, 246))
    decor.rosette(sheet, x + 36 * k, y + 26 * k, 21 * k, (214, 230, 234))


def _face(sheet: Sheet, x: float, y: float, k: float) -> None:
    """The side with the portrait: labels blue, the year, month and day apart, the number at the foot."""
    small = Look(size=7 * k, colour=_LABEL, value_colour=_INK)
    large = small._replace(size=8.6 * k)
    for dx, dy, label, template, look in ((5.5, 8.5, "姓名", "{name}", large), (5.5, 16.5, "性别", "{gender}", small),
                                          (24, 16.5, "民族", "{_nation}", small),
                                          (5.5, 23.5, "出生", "{birth_date|spaced}", small)):  # fmt: skip
        sheet.put(x + dx * k, y + dy * k, label, small)
        sheet.put(x + (dx + 9.5) * k, y + dy * k, template, look)
    sheet.put(x + 5.5 * k, y + 31 * k, "住址", small)
    sheet.prose(x + 15 * k, y + 31 * k, 37 * k, "{_address}", small, 1.4, 0)
    sheet.put(x + 5.5 * k, y + 48.5 * k, "公民身份号码", small)
    sheet.put(x + 28 * k, y + 48.5 * k, "{id_number}", small._replace(size=9.8 * k))
    decor.photo(sheet, x + 57.5 * k, y + 7 * k, 22 * k, 31 * k)


def _reverse(sheet: Sheet, x: float, y: float, k: float) -> None:
    """The side with the emblem: who gave the card, and from when until when it holds."""
    decor.star(sheet, x + 14 * k, y + 15 * k, 8 * k, (206, 44, 40))
    sheet.put(
        x + 54 * k,
        y + 12 * k,
        "中华人民共和国",
        Look(size=11 * k, face="title", spread=0.6 * k),
        "c",
    )
    sheet.put(
        x + 54 * k, y + 22 * k, "居民身份证", Look(size=15 * k, face="title", spread=1.6 * k), "c"
    )
    look = Look(size=7.4 * k, value_colour=_INK)
    for dy, label, template in (
        (39, "签发机关", "{_police}"),
        (47, "有效期限", "{_valid_from|dot0}-{valid_until|dot0}"),
    ):
        sheet.put(x + 33 * k, y + dy * k, label, look, "r")
        sheet.put(x + 36 * k, y + dy * k, template, look)


@layout(_KIND, split="tune", traits=("rare",))
def purpose_across(job: Job) -> None:
    """A copy with the portrait's side below, and pale words slanting over the sheet that say what for."""
    sheet = Sheet(job)
    k = job.rng.choice((1.2, 1.35))
    x = 105 - _W * k / 2 + job.rng.uniform(-12, 12)
    places = ((x, 44.0, _reverse), (x - 6, 70 + _H * k, _face))
    for left, top, _ in places:
        _ground(sheet, left, top, k)
    pale = Look(size=15, face="micro", colour=(206, 208, 212), angle=24)
    for i in range(3):
        sheet.put(38 + 16 * i, 84 + 74 * i, "仅供等级考核报名使用　他用无效", pale)
    for left, top, side in places:
        side(sheet, left, top, k)
    sheet.put(105, 264, "本人签名：", Look(size=13), "r")
    sheet.put(108, 264, job.person.name, Look(size=17, face="hand", press="hand"))


@layout(_KIND, split="tune", traits=("rare",))
def site_page(job: Job) -> None:
    """A page printed from an application site: both sides in boxes with captions, steps and buttons about."""
    sheet = Sheet(job, 148, 210, (250, 251, 253))
    decor.band(sheet, 0, 15, (38, 110, 190))
    plain = Look(size=10, face="micro", value_face="micro")
    sheet.put(
        10, 8, "网上报名系统　身份证件上传", plain._replace(size=11.5, colour=(255, 255, 255))
    )
    sheet.put(
        10,
        22,
        "1 填写信息　>　2 上传证件　>　3 提交审核",
        plain._replace(size=9, colour=(120, 126, 136)),
    )
    for i, (caption, side) in enumerate(
        (("身份证人像面（已上传）", _face), ("身份证国徽面（已上传）", _reverse))
    ):
        y = 32 + 82 * i
        sheet.rect(14, y, 134, y + 76, 0.2, (208, 214, 224), (255, 255, 255))
        _ground(sheet, 74 - _W * 0.56, y + 4, 1.12)
        side(sheet, 74 - _W * 0.56, y + 4, 1.12)
        sheet.put(74, y + 70.5, caption, plain._replace(colour=(92, 98, 108)), "c")
    sheet.rect(44, 194, 104, 204, 0.2, None, (38, 110, 190))
    sheet.put(74, 199, "下一步", plain._replace(colour=(255, 255, 255)), "c")
