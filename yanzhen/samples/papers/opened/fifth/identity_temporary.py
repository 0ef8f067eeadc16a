"""The temporary card that holds while the card itself is being made."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import within
from yanzhen.samples.sheet import Look, Sheet


@layout(Kind.ID_CARD, split="tune", traits=("rare",))
def temporary_card_copied(job: Job) -> None:
    """Both sides copied on a sheet: title and term on one, the person on the other."""
    rng, start = job.rng, job.facts["_valid_from"]
    start = start._replace(year=2026, month=rng.randrange(1, 4))
    job.facts |= {"_valid_from": start, "valid_until": start._replace(month=start.month + 3)}
    sheet, x, k = Sheet(job), 44 + rng.uniform(-8, 12), 1.35
    for top in (46.0, 136.0):
        sheet.rect(x, top, x + 86 * k, top + 54 * k, 0.2, (170, 176, 170), (244, 249, 240))
        decor.waves(sheet, (226, 238, 222), rng, (x + 1, top + 1, x + 86 * k - 1, top + 54 * k - 1))
    middle = x + 43 * k
    sheet.put(middle, 60, "中华人民共和国", Look(size=15, face="title"), "c")
    sheet.put(middle, 76, "临时居民身份证", Look(size=22, face="title", bold=True), "c")
    look = Look(size=10)
    sheet.put(x + 20, 97, "签发机关　{_police}", look)
    sheet.put(x + 20, 107, "有效期限　{_valid_from|dot0}-{valid_until|dot0}", look)
    small, y = Look(size=9, colour=(52, 96, 60)), 148.0
    for label, template in (
        ("姓　名", "{name}"),
        ("性　别", "{gender}"),
        ("民　族", "{_nation}"),
        ("出　生", "{birth_date|spaced}"),
    ):
        sheet.put(x + 8, y, label, small)
        within(sheet, x + 24, y, template, 48, look)
        y += 9.5
    sheet.put(x + 8, y, "住　址", small)
    sheet.prose(x + 24, y, 50, "{_address}", look, 1.35, 0)
    sheet.put(x + 8, 202, "公民身份号码", small)
    sheet.put(x + 36, 202, "{id_number}", Look(size=12.5))
    decor.photo(sheet, x + 78, 146, 30, 41)
