"""A small old booklet of an advanced worker, its particulars written by a pen."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.honour_titles import set_back
from yanzhen.samples.papers.opened.third.marks import INKS
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import slot
from yanzhen.samples.sheet import Look, Sheet

_BODIES = (("先进工作者", "焦作市人民政府"), ("先进生产（工作）者", "{_department}"), ("先进工作者", "{_department}"),
           ("先进工作者", "{_unit}"), ("优秀工会工作者", "焦作市总工会"))  # fmt: skip


@layout(Kind.HONOUR, split="apart", traits=("rare",))
def advanced_booklet(job: Job) -> None:
    """Labels and rules below each other: name, unit, title, the body that gave it, the day."""
    rng, facts = job.rng, job.facts
    facts.pop("award_rank", None)
    set_back(job, 1992, 2010)
    facts["honour"], issuer = rng.choice(_BODIES)
    facts["issuer"] = issuer.format(**facts)
    sheet = Sheet(job, 128, 178, (250, 244, 230))
    decor.frame(sheet, 6, decor.RED, double=False)
    title = Look(size=25, face="title", colour=decor.RED, bold=True)
    sheet.put(64, 26, rng.choice(("荣誉证书", "荣 誉 证", "奖励证书")), title, "c")
    pen = Look(size=14, value_face="hand", value_colour=rng.choice(INKS), value_press="hand")
    rows = [("姓　　名", "{name}"), ("工作单位", "{_unit}")]
    if rng.random() < 0.5:
        rows.append(("职　　务", "{_occupation}"))
    rows += [
        (rng.choice(("荣誉称号", "授予称号", "获奖名称")), "{honour}"),
        (rng.choice(("授予单位", "授奖单位", "颁发单位")), "{issuer}"),
        (rng.choice(("授予时间", "颁发日期", "发证日期")), "{issue_date}"),
    ]
    if rng.random() < 0.5:
        rows.insert(-2, ("评定年度", "{_year}年度"))
    y, step = 48.0, 100 / len(rows)
    for label, template in rows:
        slot(sheet, 16, y, label, template, 112, pen)
        y += step
    sheet.seal(facts["issuer"], 88, y - 8 if len(rows) > 5 else y - 12, diameter=38)
    if rng.random() < 0.5:
        sheet.put(64, 165, rng.choice(("（盖章有效）", "涂改无效")), Look(size=9), "c")
