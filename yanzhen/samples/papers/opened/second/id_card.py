"""Identity cards: pasted on a form for copies, and the temporary card."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.numbers import Day
from yanzhen.samples.papers.id_card import back, front
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.ID_CARD


@layout(_KIND, traits=("rare",))
def paste_form(job: Job) -> None:
    """A form with two boxes for copies of both sides; the holder's promise stands under them."""
    sheet = Sheet(job)
    sheet.put(105, 26, "申报人员身份证复印件粘贴表", Look(size=19, face="title", bold=True), "c")
    k = job.rng.choice((1.0, 1.15))
    for i, (label, draw) in enumerate(
        (("正面（人像面）粘贴处", front), ("反面（国徽面）粘贴处", back))
    ):
        y = 38 + 98 * i
        sheet.rect(30, y, 180, y + 92, 0.3)
        sheet.put(105, y + 7, label, Look(size=11, colour=(110, 110, 114)), "c")
        draw(sheet, 105 - 85.6 * k / 2, y + 16, k)
    sheet.prose(
        30, 246, 150, "本人承诺以上复印件与原件一致，仅用于本次等级考核报名。", Look(size=13), 1.8
    )
    sheet.put(120, 270, "承诺人签名：", Look(size=13))
    sheet.put(150, 269, job.person.name, Look(size=18, face="hand", angle=4))


@layout(_KIND, traits=("rare",))
def temporary_card(job: Job) -> None:
    """A temporary card's two sides one above the other: title over the data, the term opposite."""
    since = Day(2026, 4, job.rng.randrange(1, 21))
    job.facts |= {"_valid_from": since, "valid_until": since._replace(month=7)}
    sheet = Sheet(job, 120, 172, (238, 238, 236))
    tint = Look(size=8.6, colour=(70, 92, 140), value_colour=(24, 24, 28))
    title = Look(size=11, face="title", colour=(70, 92, 140), bold=True)
    for top in (12, 92):
        sheet.rect(14, top, 106, top + 66, 0.25, (160, 170, 190), (246, 248, 252))
        decor.waves(sheet, (226, 232, 244), job.rng, (15, top + 1, 105, top + 65))
    sheet.put(60, 19, "中华人民共和国临时居民身份证", title, "c")
    for y, text in ((30, "姓名　{name}"), (38, "性别　{gender}　　民族　{_nation}"),
                    (46, "出生　{birth_date|spaced}")):  # fmt: skip
        sheet.put(20, y, text, tint)
    sheet.put(20, 54, "住址", tint)
    sheet.prose(30, 54, 46, "{_address}", tint, 1.35, 0)
    sheet.put(20, 70, "公民身份号码　{id_number}", tint)
    decor.photo(sheet, 80, 26, 22, 31)
    decor.star(sheet, 28, 108, 8, (196, 40, 44))
    sheet.put(70, 106, "中华人民共和国", Look(size=13, face="title"), "c")
    sheet.put(70, 117, "临时居民身份证", Look(size=13, face="title"), "c")
    sheet.put(24, 138, "签发机关　{_police}", tint)
    sheet.put(24, 148, "有效期限　{_valid_from|dot0}-{valid_until|dot0}", tint)
