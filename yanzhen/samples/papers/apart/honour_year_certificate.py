"""What a unit or its superior body hands out each new year, printed into a bought red cover."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.numbers import Day
from yanzhen.samples.papers.opened.fourth.honour_titles import set_back
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import within
from yanzhen.samples.sheet import Look, Sheet

_OWN = (
    "先进工作者",
    "先进工作者",
    "先进个人",
    "优秀工作者",
    "先进生产者",
    "工作标兵",
    "安全标兵",
    "优秀职工",
    "模范职工",
)
_SYSTEM = ("全市{_what}系统先进工作者", "{_what}工作先进个人", "全市{_what}系统先进个人")
_WHAT = {"交通": "交通运输", "水利": "水利", "林业": "林业", "教育": "教育", "农业": "农业农村", "卫生": "卫生健康",
         "住房": "住房城乡建设", "城市": "城市管理", "民政": "民政", "文化": "文化广电和旅游", "市场": "市场监管", "自然": "自然资源"}  # fmt: skip


@layout(Kind.HONOUR, split="apart", traits=("rare",))
def year_certificate_in_a_cover(job: Job) -> None:
    """Landscape, gold lines printed beforehand; the name on its own line or in the sentence, unit and day right."""
    rng, facts = job.rng, job.facts
    facts.pop("award_rank", None)
    set_back(job, 1998, 2025)
    _titled(job)
    _new_year(job)
    sheet = Sheet(job, 270, 186, rng.choice(((254, 249, 232), (255, 251, 243), (252, 246, 230))))
    decor.frame(sheet, 8, decor.GOLD, double=rng.random() < 0.7)
    if rng.random() < 0.5:
        decor.star(sheet, 135, 24, 6, decor.RED)
    title = Look(size=36, face="title", colour=rng.choice((decor.RED, decor.GOLD)), bold=True)
    sheet.put(135, 44, rng.choice(("荣誉证书", "荣　誉　证　书", "证　　书")), title, "c")
    look, y = Look(size=19, value_face=rng.choice(("value", "value", "hand"))), 74.0
    lead = ""
    if rng.random() < 0.75:
        within(sheet, 36, y, rng.choice(("{name}同志：", "{name}　同志", "{_unit}{name}同志：")), 196, look)  # fmt: skip
        y += 19
    else:
        lead = rng.choice(("{name}同志", "{_unit}{name}同志"))
    sheet.prose(36, y, 196, lead + _sentence(job, lead), look, 2.05)
    within(sheet, 234, 144, "{issuer}", 130, Look(size=17), "r")
    style = rng.choice(("{issue_date}", "{issue_date}", "{issue_date}", "{issue_date|month}"))
    within(sheet, 230, 159, style, 92, Look(size=16), "r")
    sheet.seal(facts["issuer"], 196, 150, diameter=41)


def _titled(job: Job) -> None:
    """A title of the unit's own, or one that its superior body gives to the whole trade."""
    rng, facts = job.rng, job.facts
    what = next((w for k, w in _WHAT.items() if k in facts["_department"]), None)
    if what is None or rng.random() < 0.6:
        facts["honour"], facts["issuer"] = rng.choice(_OWN), facts["_unit"]
        return
    facts["_what"] = what
    facts["honour"], facts["issuer"] = rng.choice(_SYSTEM).format(**facts), facts["_department"]


def _new_year(job: Job) -> None:
    """The last year's title, given in the first months of the next one, or just before its end."""
    facts, day = job.facts, job.facts["issue_date"]
    if day.year > 2025 or not 1 <= day.month <= 12:
        return
    if job.rng.random() < 0.3:
        facts["issue_date"] = Day(day.year, 12, min(day.day, 31))
    else:
        facts["_year"] = str(day.year - 1)
        facts["issue_date"] = Day(day.year, job.rng.choice((1, 1, 2, 3)), min(day.day, 28))


def _sentence(job: Job, lead: str) -> str:
    """What the work was, and the title."""
    you = "您" if not lead and job.rng.random() < 0.2 else ""
    own = job.rng.choice((
        "在{_year}年度工作中，成绩突出，被评为{honour}。特发此证，以资鼓励。",
        "{_year}年度工作积极、成绩显著，被评为“{honour}”，特发此证，以资鼓励。",
        "荣获{_year}年度{honour}，特发此证。",
        "被评为{_year}年度{honour}。",
        "在{_year}年工作中表现优秀，经群众评议、领导研究，授予“{honour}”荣誉称号。",
    ))  # fmt: skip
    return you + own
