"""Copies of identity cards: both sides beside each other with a note, and as an office's app shows one."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.ops import Colour
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.ID_CARD
_BLUE: Colour = (38, 96, 150)
_INK: Colour = (30, 30, 34)
_W, _H = 85.6, 54.0


def _card(sheet: Sheet, x: float, y: float, k: float) -> None:
    """The ground: pale with waves."""
    sheet.rect(x, y, x + _W * k, y + _H * k, 0.2, (176, 184, 192), (244, 248, 247))
    decor.waves(
        sheet, (226, 236, 236), sheet.job.rng, (x + 1, y + 1, x + _W * k - 1, y + _H * k - 1)
    )


def _portrait_side(sheet: Sheet, x: float, y: float, k: float) -> None:
    """Labels in small blue print, values set off from them, the number larger at the foot."""
    _card(sheet, x, y, k)
    label = Look(size=6.6 * k, colour=_BLUE)
    value = Look(size=8 * k, value_colour=_INK, colour=_INK)
    for dx, dy, name, gap, template in ((6, 8.8, "姓 名", 10, "{name}"), (6, 16, "性 别", 10, "{gender}"), (26, 16, "民 族", 10, "{_nation}"),
                                        (6, 23.4, "出 生", 10, "{birth_date|spaced}")):  # fmt: skip
        sheet.put(x + dx * k, y + dy * k, name, label)
        sheet.put(x + (dx + gap) * k, y + dy * k, template, value)
    sheet.put(x + 6 * k, y + 31 * k, "住 址", label)
    sheet.prose(x + 16 * k, y + 31 * k, 36 * k, "{_address}", value._replace(size=7.4 * k), 1.4, 0)
    sheet.put(x + 6 * k, y + 48 * k, "公民身份号码", label)
    sheet.put(x + 29 * k, y + 48 * k, "{id_number}", value._replace(size=10 * k))
    decor.photo(sheet, x + 57 * k, y + 7 * k, 23 * k, 31 * k)


def _emblem_side(sheet: Sheet, x: float, y: float, k: float) -> None:
    """Emblem, two lines of title, who issued it and how long it holds."""
    _card(sheet, x, y, k)
    decor.star(sheet, x + 15 * k, y + 16 * k, 9 * k, (200, 40, 36))
    sheet.put(x + 54 * k, y + 12 * k, "中华人民共和国", Look(size=12 * k, face="title"), "c")
    sheet.put(
        x + 54 * k, y + 24 * k, "居民身份证", Look(size=16 * k, face="title", spread=1.4 * k), "c"
    )
    label, value = Look(size=6.8 * k, bold=True), Look(size=7.2 * k, value_colour=_INK, colour=_INK)
    sheet.put(x + 18 * k, y + 40 * k, "签发机关", label)
    sheet.put(x + 34 * k, y + 40 * k, "{_police}", value)
    sheet.put(x + 18 * k, y + 47 * k, "有效期限", label)
    sheet.put(x + 34 * k, y + 47 * k, "{_valid_from|dot0}-{valid_until|dot0}", value)


@layout(_KIND, split="tune", traits=("rare",))
def beside_with_note(job: Job) -> None:
    """Both sides beside each other at the head of a sheet, a framed note of purpose with name and day below."""
    sheet = Sheet(job)
    k = 1.06
    top = 34 + job.rng.uniform(-6, 8)
    _emblem_side(sheet, 12, top, k)
    _portrait_side(sheet, 108, top + job.rng.uniform(-2, 3), k)
    sheet.rect(28, 128, 182, 186, 0.3, (60, 70, 120))
    look = Look(size=13, face="hand", colour=(36, 44, 100))
    text = "本复印件仅限办理2026年度工勤技能岗位等级考核报名使用，再次复印无效。"
    sheet.prose(36, 141, 138, text, look, 1.9)
    sheet.put(104, 170, "持证人签名", Look(size=12))
    sheet.put(130, 169, job.person.name, look._replace(size=17, angle=3))
    sheet.put(174, 179, "2026年3月15日", look, "r")


@layout(_KIND, split="tune", traits=("rare",))
def shown_by_app(job: Job) -> None:
    """A page of an office's app: the portrait's side as a picture, the term of validity in lines below it."""
    sheet = Sheet(job, 112, 220, (240, 243, 248))
    decor.band(sheet, 0, 18, (26, 92, 196))
    white = (255, 255, 255)
    sheet.put(56, 10, "我的证照", Look(size=12.5, face="micro", colour=white), "c")
    sheet.rect(6, 26, 106, 106, 0.2, (214, 220, 230), white)
    _portrait_side(sheet, 9, 30, 1.1)
    sheet.put(
        56,
        98,
        "电子证照与实体证件具有同等效力",
        Look(size=8.5, face="micro", colour=(130, 136, 146)),
        "c",
    )
    grey, look, y = Look(size=10, face="micro", colour=(120, 126, 136)), Look(size=10.5), 120.0
    sheet.rect(6, 112, 106, 186, 0.2, (214, 220, 230), white)
    for label, template in (("证件类型", "居民身份证"), ("签发机关", "{_police}"), ("有效期起", "{_valid_from|dash}"),
                            ("有效期止", "{valid_until|dash}"), ("数据来源", "河南省公安厅")):  # fmt: skip
        sheet.put(12, y, label, grey)
        sheet.put(100, y, template, look, "r")
        sheet.line((12, y + 7), (100, y + 7), 0.12, (224, 228, 234))
        y += 14
    sheet.rect(22, 194, 90, 207, 0.2, None, (26, 92, 196))
    sheet.put(56, 200.5, "出示证照", Look(size=12, face="micro", colour=white), "c")
