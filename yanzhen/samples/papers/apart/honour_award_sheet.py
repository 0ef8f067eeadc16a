"""The wall sheet 奖状, with flags and a star over its title."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.ops import Line
from yanzhen.samples.papers.opened.fourth.honour_titles import set_back
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import within
from yanzhen.samples.sheet import Look, Sheet

_TITLES = (("先进工作者", "{_department}"), ("先进生产者", "{_unit}"), ("工会积极分子", "{_unit}工会委员会"),
           ("劳动竞赛标兵", "{_department}"), ("优秀班组长", "{_unit}"), ("安全生产先进个人", "{_department}"))  # fmt: skip


@layout(Kind.HONOUR, split="apart", traits=("rare",))
def award_sheet(job: Job) -> None:
    """Flags at both sides of a star, 奖状, the person's line, one sentence, body and day at the right."""
    rng, facts = job.rng, job.facts
    facts.pop("award_rank", None)
    if rng.random() < 0.6:
        set_back(job, 1990, 2012)
    facts["honour"], issuer = rng.choice(_TITLES)
    facts["issuer"] = issuer.format(**facts)
    sheet = Sheet(job, 297, 210, (255, 249, 228))
    decor.frame(sheet, 10, decor.RED, double=rng.random() < 0.5)
    _flags(sheet)
    decor.star(sheet, 148.5, 30, 9, decor.RED)
    title = Look(size=54, face="title", colour=decor.RED, bold=True)
    sheet.put(148.5, 58, rng.choice(("奖　状", "奖　　状")), title, "c")
    look = Look(size=21, value_face="hand" if rng.random() < 0.4 else "value")
    if rng.random() < 0.5:
        sheet.put(44, 92, rng.choice(("{name}同志：", "{_unit}　{name}同志：")), look)
        start = ""
    else:
        start = rng.choice(("奖给{name}同志，", "{name}同志"))
    text = rng.choice((
        "在{_year}年度工作中成绩优异，被评为{honour}，特发此状，以资鼓励。",
        "被评为{_year}年度{honour}。特颁此奖，以资鼓励。",
        "于{_year}年度工作积极，贡献突出，评为{honour}，特予奖励。",
    ))  # fmt: skip
    sheet.prose(44, 112 if not start else 98, 206, start + text, look, 2.0)
    within(sheet, 258, 166, "{issuer}", 130, Look(size=18), "r")
    within(sheet, 254, 182, "{issue_date}", 100, Look(size=17), "r")
    sheet.seal(facts["issuer"], 220, 170, diameter=42)


def _flags(sheet: Sheet) -> None:
    """Fans of red strokes leaning from the title to both sides."""
    for side in (-1, 1):
        for step in range(7):
            x = 148.5 + side * (18 + step * 9)
            flag = Line(((x, 44), (x + side * 14, 18 + step)), 1.6, (220, 70, 60))
            sheet.canvas.ops.append(flag)
