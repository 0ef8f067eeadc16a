"""荣誉证书 on a bought inner sheet that a unit's printer filled: the commonest honour, lying or upright."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.honour_titles import contest_of, set_back
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.HONOUR
_TITLES = ("先进工作者", "先进个人", "优秀工作者", "优秀职工", "工作标兵", "安全生产先进个人", "服务标兵", "岗位能手",
           "文明服务标兵", "工会工作积极分子", "后勤工作先进个人")  # fmt: skip
_SENTENCES = (
    "在{_year}年度工作中成绩突出，被评为“{honour}”，特发此证，以资鼓励。",
    "被评为{_year}年度“{honour}”。",
    "被评为{_year}年度{honour}，特发此证，以资鼓励。",
    "在{_year}年度各项工作中，认真负责，成绩显著，荣获“{honour}”称号。特颁此证。",
    "荣获{_year}年度{honour}荣誉称号。",
)
_CONTEST = (
    "在{_year}年{honour}{_occupation}项目中荣获{award_rank}，特发此证，以资鼓励。",
    "在{_year}年举办的“{honour}”中，荣获{_occupation}组{award_rank}。",
)
_MATCHES = ("职工技能比武", "岗位练兵技术比武", "业务技能竞赛", "职工岗位技能大赛")


def _filled(job: Job) -> str:
    """A title of the unit or its department, or a place in its own contest; the sentence."""
    facts, rng = job.facts, job.rng
    facts["issuer"] = rng.choice((facts["_unit"], facts["_department"]))
    set_back(job, 2003, 2025)
    if contest_of(job):
        facts["honour"] = rng.choice(_MATCHES)
        facts["award_rank"] = rng.choice(
            ("一等奖", "二等奖", "三等奖", "第一名", "第三名", "优秀奖")
        )
        return rng.choice(_CONTEST)
    facts["honour"] = rng.choice(_TITLES)
    return rng.choice(_SENTENCES)


@layout(_KIND, split="tune", traits=("rare",))
def inner_lying(job: Job) -> None:
    """A patterned border, the gilt title printed with the sheet, the unit's own text well to the left."""
    text = _filled(job)
    rng = job.rng
    sheet = Sheet(
        job, *rng.choice(((297.0, 210.0), (285.0, 205.0), (260.0, 185.0))), (255, 250, 238)
    )
    w, h = sheet.canvas.width, sheet.canvas.height
    colour = rng.choice((decor.GOLD, decor.RED))
    decor.rosette(sheet, w / 2, h / 2, h * 0.32, (246, 234, 210))
    for margin, thick in ((7, 1.4), (10, 0.3), (12, 0.3)):
        sheet.rect(margin, margin, w - margin, h - margin, thick, colour)
    title = Look(size=40, face="title", colour=rng.choice((decor.GOLD, decor.RED)), bold=True)
    sheet.put(
        w / 2, h * 0.22, rng.choice(("荣誉证书", "荣 誉 证 书", "荣　誉　证　书")), title, "c"
    )
    look = Look(size=rng.choice((18, 20, 22)))
    y, left = h * 0.4, rng.uniform(34, 46)
    sheet.put(left, y, rng.choice(("{name}同志：", "{name}　同志：", "{_unit} {name}：")), look)
    sheet.prose(left, y + 17, w - left - rng.uniform(32, 44), text, look, 2.0)
    sheet.put(w - 44, h * 0.78, "{issuer}", look._replace(size=16), "r")
    sheet.put(w - 48, h * 0.85, "{issue_date}", look._replace(size=15), "r")
    sheet.seal(job.facts["issuer"], w - 76, h * 0.81)


@layout(_KIND, split="tune", traits=("rare",))
def inner_upright(job: Job) -> None:
    """The same sheet upright, its title below three stars."""
    text = _filled(job)
    sheet, rng = Sheet(job, 210, 297, (254, 248, 238)), job.rng
    decor.frame(sheet, 9, decor.RED)
    for x, y, size in ((105, 46, 10), (86, 52, 4), (124, 52, 4)):
        decor.star(sheet, x, y, size, decor.RED)
    title = Look(size=44, face="title", colour=decor.RED, bold=True)
    sheet.put(105, 82, rng.choice(("荣誉证书", "荣 誉 证 书")), title, "c")
    look = Look(size=rng.choice((18, 20)))
    sheet.put(32, 118, rng.choice(("{name}同志：", "{name}　同志：")), look)
    sheet.prose(32, 136, 146, text, look, 2.1)
    sheet.put(176, 232, "{issuer}", look._replace(size=16), "r")
    sheet.put(172, 247, "{issue_date}", look._replace(size=15), "r")
    sheet.seal(job.facts["issuer"], 144, 238)
