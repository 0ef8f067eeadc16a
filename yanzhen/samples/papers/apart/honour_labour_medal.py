"""The booklet that goes with a labour medal or a model worker's title."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import slot, within
from yanzhen.samples.sheet import Look, Sheet

_TITLES = (("河南省五一劳动奖章", "河南省总工会"), ("焦作市五一劳动奖章", "焦作市总工会"),
           ("焦作市劳动模范", "焦作市人民政府"), ("河南省劳动模范", "河南省人民政府"),
           ("五一劳动奖章", "修武县总工会"), ("劳动模范", "博爱县人民政府"))  # fmt: skip


@layout(Kind.HONOUR, split="apart", traits=("rare", "spread"))
def labour_medal_booklet(job: Job) -> None:
    """A portrait over its data on rules at the left, the award's sentence and the seal at the right."""
    rng, facts = job.rng, job.facts
    facts.pop("award_rank", None)
    facts["honour"], facts["issuer"] = rng.choice(_TITLES)
    facts["_number"] = rng.choice(
        (f"第{rng.randrange(20, 999):04d}号", f"{facts['_year']}{rng.randrange(10, 600):03d}")
    )
    sheet = Sheet(job, 240, 168, (253, 250, 244))
    sheet.line((120, 0), (120, 168), 0.3, (212, 204, 190))
    decor.frame(sheet, 6, decor.RED, double=False)
    decor.photo_box(sheet, 44, 18, 30, 42)
    rows = [("姓　　名", "{name}"), ("工作单位", "{_unit}"), ("证书编号", "{_number}")]
    if rng.random() < 0.6:
        rows.insert(1, ("性　　别", "{_sex}"))
        facts["_sex"] = {"male": "男", "female": "女"}[job.person.gender]
    if rng.random() < 0.5:
        rows.insert(-1, ("职　　务", "{_occupation}"))
    y = 76.0
    for label, template in rows:
        slot(sheet, 16, y, label, template, 108, Look(size=13))
        y += 76 / len(rows)
    medal = "奖章" in facts["honour"]
    title = rng.choice(("荣 誉 证 书", "证　　书", "奖 章 证 书" if medal else "劳动模范证书"))
    decor.star(sheet, 180, 24, 7, decor.RED)
    sheet.put(180, 43, title, Look(size=24, face="title", colour=decor.RED, bold=True), "c")
    text = rng.choice((
        "为表彰{name}同志在社会主义现代化建设中做出的突出贡献，特授予{honour}。",
        "{name}同志在社会主义建设中成绩显著，特授予{honour}，以资鼓励。",
        "决定授予{name}同志{honour}。",
    ))  # fmt: skip
    if not medal:
        text = text.replace("{honour}", "{honour}称号")
    sheet.prose(132, 64, 94, text, Look(size=16), 2.0)
    within(sheet, 224, 128, "{issuer}", 80, Look(size=14), "r")
    within(sheet, 222, 141, "{issue_date}", 80, Look(size=13), "r")
    sheet.seal(facts["issuer"], 194, 132, diameter=40)
