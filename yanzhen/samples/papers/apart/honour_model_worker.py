"""劳动模范 and 先进工作者: a government's certificate as an opened booklet."""

from schemas.kinds import Kind
from yanzhen.samples import decor, names
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.honour_titles import set_back
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.HONOUR


def _model(job: Job) -> None:
    """A model worker of the province, the city or the person's own county."""
    facts, rng = job.facts, job.rng
    facts.pop("award_rank", None)
    county = next((c for c in names.COUNTIES if facts["_unit"].startswith(c)), "焦作市")
    place = rng.choice((county, county, "焦作市", "河南省"))
    facts["honour"] = place + rng.choice(("劳动模范", "先进工作者"))
    facts["issuer"] = place + "人民政府"
    facts["_number"] = f"{rng.randrange(1, 900):04d}"
    facts["_sex"] = facts["gender"]


@layout(_KIND, split="apart", traits=("rare", "spread"))
def model_worker_booklet(job: Job) -> None:
    """Left the portrait over who it is; right the decision in one sentence, the seal and the day."""
    _model(job)
    set_back(job, 1996, 2025)
    sheet, rng = Sheet(job, 264, 182, (253, 249, 238)), job.rng
    sheet.line((132, 0), (132, 182), 0.3, (212, 204, 188))
    for left in (8, 140):
        sheet.rect(left, 8, left + 116, 174, 0.6, decor.GOLD)
    decor.photo(sheet, 48, 22, 36, 49)
    look, y = Look(size=14), 90.0
    rows = [("姓　　名", "{name}"), ("性　　别", "{_sex}"), ("民　　族", "{_nation}族")]
    rows += [("工作单位", "{_unit}"), ("证 书 号", "{_number}")]
    for label, template in rows[: rng.choice((4, 5))]:
        sheet.put(20, y, label, look)
        sheet.cell(44, y - 6, 72, 12, template, look, "l", frame=False)
        y += 15
    _right_page(job, sheet)


def _right_page(job: Job, sheet: Sheet) -> None:
    """A star, the title, the sentence."""
    rng = job.rng
    decor.star(sheet, 198, 27, 8, decor.RED)
    title = Look(size=25, face="title", colour=decor.RED, bold=True)
    sheet.put(198, 48, rng.choice(("荣 誉 证 书", "证　　书")), title, "c")
    text = rng.choice((
        "为表彰在社会主义现代化建设事业中做出的突出贡献，授予{name}同志{honour}称号。特颁发此证书。",
        "{name}同志在社会主义建设中成绩优异，经评选，授予{honour}荣誉称号，特发此证。",
        "授予{name}同志{honour}光荣称号，以资表彰。",
    ))  # fmt: skip
    sheet.prose(150, 70, 98, text, Look(size=17), 2.15)
    sheet.put(246, 141, "{issuer}", Look(size=15), "r")
    sheet.put(244, 155, "{issue_date}", Look(size=14), "r")
    sheet.seal(job.facts["issuer"], 212, 146, diameter=42)
