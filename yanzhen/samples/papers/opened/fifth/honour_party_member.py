"""A party committee's certificate for an outstanding member."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import within
from yanzhen.samples.sheet import Look, Sheet

_TITLES = ("优秀共产党员", "优秀共产党员", "优秀共产党员", "优秀党务工作者", "优秀党员")


@layout(Kind.HONOUR, split="tune", traits=("rare",))
def party_member(job: Job) -> None:
    """A band of red with a star, the name, the sentence of a committee, its long name in two lines if need be."""
    rng, facts = job.rng, job.facts
    facts.pop("award_rank", None)
    unit, department = facts["_unit"], facts["_department"]
    facts["honour"] = rng.choice(_TITLES)
    facts["issuer"] = rng.choice((f"中共{unit}支部委员会", f"中共{unit}委员会", f"中共{department}党组",
                                  f"中共{department}机关委员会", f"中共{unit}党总支"))  # fmt: skip
    sheet = Sheet(job, 285, 200, (255, 251, 244))
    decor.band(sheet, 0, 6.0, decor.RED)
    decor.star(sheet, 142.5, 32, 9, decor.GOLD)
    decor.frame(sheet, 10, decor.GOLD, double=False)
    sheet.put(
        142.5, 58, "荣 誉 证 书", Look(size=38, face="title", colour=decor.RED, bold=True), "c"
    )
    look, y = Look(size=19), 84.0
    within(
        sheet,
        42,
        y,
        rng.choice(("{name}同志：", "{name} 同志：", "{_unit}{name}同志：")),
        200,
        look,
    )
    text = rng.choice((
        "在{_year}年度党建工作中表现突出，被评为“{honour}”，特发此证。",
        "在创先争优活动中，成绩显著，授予{honour}荣誉称号。",
        "在庆祝中国共产党成立纪念日之际，被评为{_year}年度{honour}。特发此证，以资鼓励。",
        "经党员推荐、组织考察、党委研究，评为{_year}年{honour}，特予表彰。",
    ))  # fmt: skip
    sheet.prose(42, y + 19, 202, text, look, 2.0)
    within(sheet, 248, 152, "{issuer}", 150, Look(size=17), "r")
    within(sheet, 244, 167, "{issue_date}", 100, Look(size=16), "r")
    sheet.seal(facts["issuer"], 210, 156, diameter=42)
