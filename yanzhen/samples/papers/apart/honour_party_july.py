"""优秀共产党员 of a unit's own party committee, given on the first of July."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.honour_titles import set_back
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.HONOUR
_SENTENCES = (
    "在{_year}年度党内评先评优活动中，被评为“{honour}”，特发此证，以资鼓励。",
    "{_year}年度被评为{honour}。特发此证。",
    "在{_year}年度工作中，充分发挥先锋模范作用，经支部推荐、党委研究，被评选为“{honour}”。",
    "被评为{_year}年度{honour}。",
)


def _chosen(job: Job) -> None:
    """One of the yearly titles; the committee, branch or group that named it."""
    facts, rng = job.facts, job.rng
    facts.pop("award_rank", None)
    facts["honour"] = rng.choice(("优秀共产党员", "优秀共产党员", "优秀党员", "优秀党务工作者"))
    unit, department = facts["_unit"], facts["_department"]
    facts["issuer"] = rng.choice((
        f"中共{unit}支部委员会", f"中共{unit}委员会", f"中共{unit}党总支", f"中共{department}机关委员会",
        f"中共{department}委员会",
    ))  # fmt: skip
    set_back(job, 2010, 2025)
    day = facts["issue_date"]
    if rng.random() < 0.6 and 1 <= day.month <= 12 and day.day <= 28:
        facts["issue_date"] = day._replace(month=rng.choice((6, 7)), day=rng.choice((1, 28)))


@layout(_KIND, split="apart", traits=("rare",))
def july_sheet(job: Job) -> None:
    """A bought red-framed sheet, printed by the unit: 同志 after the name, short sentence, committee, day."""
    _chosen(job)
    sheet, rng = Sheet(job, 297, 210, (255, 250, 240)), job.rng
    decor.band(sheet, 0, 6, decor.RED)
    decor.band(sheet, 204, 6, decor.RED)
    decor.frame(sheet, 14, decor.GOLD, double=False)
    decor.star(sheet, 148.5, 34, 9, decor.RED)
    title = Look(size=42, face="title", colour=decor.RED, bold=True)
    sheet.put(148.5, 60, rng.choice(("荣誉证书", "荣 誉 证 书", "证　书")), title, "c")
    sheet.put(44, 90, rng.choice(("{name}同志：", "{name} 同志", "{name}　同志：")), Look(size=21))
    sheet.prose(44, 109, 206, rng.choice(_SENTENCES), Look(size=21), 2.0)
    sheet.put(250, 163, "{issuer}", Look(size=17), "r")
    sheet.put(246, 178, "{issue_date}", Look(size=16), "r")
    sheet.seal(job.facts["issuer"], 212, 169, diameter=42)
