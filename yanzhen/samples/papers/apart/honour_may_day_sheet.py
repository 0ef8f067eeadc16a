"""Titles that a government or a federation of trade unions gives for labour, on sheets to hang or to keep."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.honour_titles import set_back
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import within
from yanzhen.samples.sheet import Look, Sheet

_UNION = (("焦作市五一劳动奖章", "焦作市总工会"), ("河南省五一劳动奖章", "河南省总工会"), ("沁阳市五一劳动奖章", "沁阳市总工会"),
          ("焦作市五一巾帼标兵", "焦作市总工会"), ("焦作大工匠", "焦作市总工会"), ("武陟县五一劳动奖章", "武陟县总工会"))  # fmt: skip
_STATE = (("焦作市劳动模范", "焦作市人民政府"), ("河南省劳动模范", "河南省人民政府"), ("温县劳动模范", "温县人民政府"),
          ("焦作市先进工作者", "焦作市人民政府"), ("博爱县劳动模范", "中共博爱县委员会"), ("河南省先进工作者", "河南省人民政府"))  # fmt: skip


@layout(Kind.HONOUR, split="apart", traits=("rare",))
def may_day_medal_upright(job: Job) -> None:
    """Upright: star, the federation's title word, a short sentence, number, the federation and the day in the middle."""
    rng, facts = job.rng, job.facts
    facts.pop("award_rank", None)
    set_back(job, 2003, 2025)
    facts["honour"], facts["issuer"] = rng.choice(_UNION)
    _in_april(job)
    facts["_serial"] = (
        f"{rng.choice(('豫工奖' if facts['issuer'].startswith('河南') else '焦工奖', ''))}〔{facts['_year']}〕{rng.randrange(1, 300):03d}号"
    )
    sheet = Sheet(job, 210, 285, rng.choice(((255, 250, 238), (254, 246, 240))))
    decor.frame(sheet, 12, decor.RED, double=rng.random() < 0.6)
    decor.star(sheet, 105, 46, 13, rng.choice((decor.RED, decor.GOLD)))
    red = Look(size=36, face="title", colour=decor.RED, bold=True)
    sheet.put(105, 82, rng.choice(("荣誉证书", "证　　书", "奖 章 证 书" if "奖章" in facts["honour"] else "荣 誉 证 书")), red, "c")  # fmt: skip
    sheet.put(105, 99, rng.choice(("编号：{_serial}", "证书编号：{_serial}", "{_serial}")), Look(size=11.5), "c")  # fmt: skip
    look = Look(size=19)
    within(sheet, 34, 122, rng.choice(("{name}　同志：", "{_unit}　{name}　同志：")), 144, look)
    text = rng.choice((
        "鉴于您在社会主义现代化建设中做出的突出贡献，特授予{honour}。",
        "为表彰您在全市经济社会发展中作出的显著成绩，特授予您{honour}，以资鼓励。",
        "因在建功立业竞赛活动中成绩优异，被授予{honour}，特发此证。",
    ))  # fmt: skip
    if "奖章" not in facts["honour"]:
        text = text.replace("{honour}", rng.choice(("“{honour}”称号", "{honour}荣誉称号")))
    sheet.prose(34, 142, 144, text, look, 2.1)
    within(sheet, 176, 226, "{issuer}", 110, Look(size=18), "r")
    within(sheet, 172, 242, rng.choice(("{issue_date}", "{issue_date}", "{issue_date|month}")), 100, Look(size=16), "r")  # fmt: skip
    sheet.seal(facts["issuer"], 144, 232, diameter=43)


@layout(Kind.HONOUR, split="apart", traits=("rare",))
def title_for_labour_in_the_middle(job: Job) -> None:
    """Landscape: 授予, the name, the title, each on a middle line of its own, the government and the day below."""
    rng, facts = job.rng, job.facts
    facts.pop("award_rank", None)
    set_back(job, 1996, 2024)
    facts["honour"], facts["issuer"] = rng.choice(_STATE)
    _in_april(job)
    sheet = Sheet(job, 290, 205, rng.choice(((255, 249, 234), (252, 244, 236))))
    decor.frame(sheet, 9, decor.GOLD)
    decor.rosette(sheet, 145, 104, 70, (247, 236, 208))
    red = Look(size=34, face="title", colour=decor.RED, bold=True)
    sheet.put(145, 40, rng.choice(("荣 誉 证 书", "荣誉证书", "证　书")), red, "c")
    large = Look(size=24, value_face=rng.choice(("value", "title")))
    lines = rng.choice((
        ("授　予", "{name}　同志", "{honour}　称号"),
        ("授予{name}同志", "{_year}年{honour}称号"),
        ("{name}　同志", "被授予", "{honour}荣誉称号"),
        ("授予{_unit}{name}同志", "“{honour}”称号"),
    ))  # fmt: skip
    y = 72.0 if len(lines) == 3 else 80.0
    for template in lines:
        within(sheet, 145, y, template, 220, large, "c")
        y += 21
    within(sheet, 246, 152, "{issuer}", 120, Look(size=19), "r")
    within(sheet, 242, 169, rng.choice(("{issue_date|month}", "{issue_date|month}", "{issue_date}")), 100, Look(size=17), "r")  # fmt: skip
    sheet.seal(facts["issuer"], 210, 158, diameter=43)


def _in_april(job: Job) -> None:
    """Such titles are given before the first of May."""
    day = job.facts["issue_date"]
    if day.year <= 2026 and 1 <= day.day <= 28:
        job.facts["issue_date"] = day._replace(month=4)
