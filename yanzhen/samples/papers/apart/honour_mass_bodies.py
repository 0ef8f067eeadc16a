"""Certificates of unions, women's federations and the youth league."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.honour_titles import set_back
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.HONOUR
_TITLES = (
    ("焦作市五一劳动奖章", "焦作市总工会"), ("河南省五一劳动奖章", "河南省总工会"), ("怀川工匠", "焦作市总工会"),
    ("优秀工会积极分子", "焦作市总工会"), ("优秀工会工作者", "焦作市总工会"), ("青年岗位能手", "共青团焦作市委"),
    ("焦作市职工创新能手", "焦作市总工会"),
)  # fmt: skip
_WOMEN = (
    ("三八红旗手", "焦作市妇女联合会"),
    ("巾帼建功标兵", "河南省妇女联合会"),
    ("五一巾帼标兵", "焦作市总工会"),
)


def _named(job: Job) -> None:
    facts, rng = job.facts, job.rng
    facts.pop("award_rank", None)
    found = _TITLES + (_WOMEN if facts["gender"] == "female" else ())
    facts["honour"], facts["issuer"] = rng.choice(found)
    facts["_serial"] = f"{rng.randrange(1, 600):03d}"
    set_back(job, 2005, 2025)


@layout(_KIND, split="apart", traits=("rare",))
def mass_body_sheet(job: Job) -> None:
    """A ribbon of colour down the left; everything about the middle, the honour on a line of its own."""
    _named(job)
    sheet, rng = Sheet(job, 276, 194, (253, 251, 246)), job.rng
    sheet.rect(0, 0, 22, 194, 0, None, decor.RED)
    sheet.rect(24, 0, 25.5, 194, 0, None, decor.GOLD)
    decor.rosette(sheet, 150, 100, 60, (242, 232, 214))
    title = Look(size=34, face="title", colour=decor.RED, bold=True)
    sheet.put(150, 36, rng.choice(("荣 誉 证 书", "证　　书", "荣誉证书")), title, "c")
    look = Look(size=18)
    lead = rng.choice(("授予{name}同志", "授予：{name}同志", "兹授予{_unit}{name}同志"))
    sheet.cell(42, 58, 216, 16, lead, look, frame=False)
    big = Look(size=28, value_face="title", value_colour=decor.RED, bold=True)
    marks = rng.choice(("{honour}", "“{honour}”"))
    sheet.put(150, 90, marks, big, "c")
    close = rng.choice(("荣誉称号，特发此证。", "称号。", "荣誉称号。"))
    year = rng.choice(("{_year}年度", ""))
    sheet.put(150, 110, f"（{year}）" if year else close, look, "c")
    if rng.random() < 0.5:
        sheet.put(42, 172, "证书编号：{_serial}", Look(size=11))
    sheet.put(250, 150, "{issuer}", Look(size=16), "r")
    sheet.put(246, 165, "{issue_date}", Look(size=15), "r")
    sheet.seal(job.facts["issuer"], 216, 156)
