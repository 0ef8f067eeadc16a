"""The red certificate that units buy in blank and fill by a printer or a pen."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.flow import MM
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.third.marks import INKS
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import within
from yanzhen.samples.sheet import Look, Sheet

_TITLES = (
    "先进个人",
    "优秀职工",
    "优秀员工",
    "工作标兵",
    "岗位能手",
    "文明职工",
    "先进生产者",
    "优秀工作者",
)


@layout(Kind.HONOUR, split="tune", traits=("rare",))
def red_certificate_bought(job: Job) -> None:
    """Title in gold and red, the name on a line of its own, a sentence, the body over the day."""
    rng, facts = job.rng, job.facts
    facts.pop("award_rank", None)
    facts["honour"] = rng.choice(_TITLES)
    facts["issuer"] = rng.choice((facts["_unit"], facts["_unit"], facts["_department"]))
    sheet = Sheet(job, 260, 184, rng.choice(((254, 250, 240), (253, 244, 236), (255, 253, 248))))
    decor.frame(sheet, 7, rng.choice((decor.RED, decor.GOLD)))
    if rng.random() < 0.6:
        decor.rosette(sheet, 130, 96, 50, (246, 232, 210))
    word = rng.choice(("荣誉证书", "荣 誉 证 书", "荣　誉　证　书"))
    sheet.put(130, 38, word, Look(size=34, face="title", colour=decor.RED, bold=True), "c")
    look = Look(size=18)
    if rng.random() < 0.4:
        look = look._replace(value_face="hand", value_colour=rng.choice(INKS), value_press="hand")
    y = 70.0
    left, right = sheet.put(34, y, "{name}", look)
    if rng.random() < 0.5:
        sheet.line((left - 2, y + 18 * MM * 0.66), (right + 4, y + 18 * MM * 0.66), 0.25)
    sheet.put(right + 5, y, rng.choice(("同志：", "同志:", "同志")), Look(size=18))
    text = rng.choice((
        "在{_year}年度工作中表现突出，成绩显著，被评为“{honour}”。特发此证，以资鼓励。",
        "您在{_year}年工作中爱岗敬业、无私奉献，荣获本单位{honour}荣誉称号，特颁发此证书。",
        "被评为我单位{_year}年度{honour}，特发此证，以资鼓励。",
        "{_year}年度被授予{honour}称号。特此表彰，以资鼓励。",
    ))  # fmt: skip
    sheet.prose(34, 90, 190, text, look, 2.05)
    within(sheet, 226, 143, "{issuer}", 130, Look(size=16), "r")
    within(sheet, 222, 157, "{issue_date}", 90, Look(size=15), "r")
    sheet.seal(facts["issuer"], 190, 147, diameter=41)
