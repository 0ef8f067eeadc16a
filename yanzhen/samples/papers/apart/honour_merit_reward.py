"""奖励证书: what an institution gives its workers by the rules on rewards, 嘉奖 to 记大功."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.honour_titles import set_back
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.HONOUR
_REASONS = (
    "在{_year}年度考核中被确定为优秀等次",
    "在{_year}年度工作中表现突出、成绩显著",
    "{_year}年度履行岗位职责成绩突出",
)
_GIVEN = (
    "根据《事业单位工作人员奖励规定》，经研究，决定给予{honour}奖励。",
    "经研究，决定给予{honour}。",
    "按照有关规定，给予{honour}一次，以资鼓励。",
)


def _rewarded(job: Job) -> None:
    """A praise by the unit, or a merit by its department."""
    facts, rng = job.facts, job.rng
    facts.pop("award_rank", None)
    facts["honour"] = rng.choice(("嘉奖", "嘉奖", "嘉奖", "记功", "记大功"))
    facts["issuer"] = facts["_unit"] if facts["honour"] == "嘉奖" else facts["_department"]
    facts["_serial"] = f"{rng.randrange(1, 120):03d}"


@layout(_KIND, split="apart", traits=("rare",))
def merit_certificate(job: Job) -> None:
    """A lying certificate: the number above, the name as its address, one sentence by the rules."""
    _rewarded(job)
    set_back(job, 2018, 2025)
    if job.facts["issue_date"].month < 7:  # of the year that is over
        job.facts["_year"] = str(int(job.facts["_year"]) - 1)
    sheet, rng = Sheet(job, 285, 200, _ground(job)), job.rng
    decor.frame(sheet, 10, rng.choice((decor.RED, decor.GOLD)))
    title = rng.choice(("奖 励 证 书", "奖　励　证　书", "荣 誉 证 书"))
    sheet.put(142.5, 44, title, Look(size=36, face="title", colour=decor.RED, bold=True), "c")
    if rng.random() < 0.7:
        sheet.put(248, 62, "编号：奖〔{_year}〕{_serial}号", Look(size=12), "r")
    who = rng.choice(("{name}同志：", "{name}　同志："))
    sheet.put(38, 80, who, Look(size=20))
    text = rng.choice(_REASONS) + "，" + rng.choice(_GIVEN)
    y = sheet.prose(38, 97, 210, text, Look(size=19), 2.1)
    sheet.put(38 + 13.4, y, rng.choice(("特颁此证。", "特发此证。")), Look(size=19))
    sheet.put(244, 156, "{issuer}", Look(size=16), "r")
    sheet.put(240, 170, "{issue_date}", Look(size=15), "r")
    sheet.seal(job.facts["issuer"], 208, 161)


def _ground(job: Job) -> tuple[int, int, int]:
    """The ground of a bought certificate."""
    return job.rng.choice(((254, 248, 234), (255, 252, 244), (252, 244, 226)))
