"""More honours: a decision's certificate, one after an assessment, an addressed award, a scroll."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.HONOUR


def _won(job: Job, title: str, contest: str) -> str:
    """The sentence for a title, or for a place in a contest."""
    return contest if "award_rank" in job.facts else title


@layout(_KIND)
def granted_lines(job: Job) -> None:
    """An order's certificate in lines of their own: 授予 / the name / the honour between marks."""
    sheet = Sheet(job, 260, 185, (254, 249, 236))
    decor.frame(sheet, 9, decor.GOLD)
    sheet.put(130, 36, "荣誉证书", Look(size=34, face="title", colour=decor.RED, bold=True), "c")
    sheet.put(130, 62, "授予：{name}同志", Look(size=20), "c")
    marks = job.rng.choice((("“", "”"), ("《", "》"), ("「", "」")))
    title = f"{{_year}}年度{marks[0]}{{honour}}{marks[1]}称号"
    contest = f"{{_year}}年{marks[0]}{{honour}}{marks[1]}{{award_rank}}"
    sheet.put(130, 84, _won(job, title, contest), Look(size=20, face="title"), "c")
    sheet.put(130, 104, "特发此证，以资鼓励。", Look(size=16), "c")
    sheet.put(
        34, 150, f"证书编号：{job.facts['_year']}-{job.rng.randrange(10, 999)}", Look(size=11)
    )
    sheet.put(226, 138, "{issuer}", Look(size=15), "r")
    sheet.put(222, 152, "{issue_date}", Look(size=14), "r")
    sheet.seal(job.facts["issuer"], 194, 145)


@layout(_KIND)
def assessed_prose(job: Job) -> None:
    """兹有…同志, 经评审…, 特授予…: the sentence of a department's commendation."""
    sheet = Sheet(job, 210, 297, (255, 252, 245))
    decor.frame(sheet, 12, decor.RED)
    sheet.put(105, 62, job.rng.choice(("荣誉证书", "证　书", "光荣证")), Look(size=40, face="title",
              colour=decor.RED, bold=True), "c")  # fmt: skip
    lead = job.rng.choice(("兹有{_unit}{name}同志，", "兹授予{name}同志：", "{_unit}{name}同志："))
    title = job.rng.choice((
        "在{_year}年度工作中恪尽职守，成绩优异，经评审，特授予“{honour}”荣誉称号。",
        "经评审委员会评定，荣获{_year}年度{honour}称号。",
        "经研究决定，授予{honour}光荣称号，予以表彰。",
    ))  # fmt: skip
    contest = "参加{_year}年{honour}，成绩优异，经评审，荣获{_occupation}组{award_rank}，特颁此证。"
    sheet.prose(32, 100, 148, lead + _won(job, title, contest), Look(size=19), 2.1)
    sheet.put(172, 220, "{issuer}", Look(size=16), "r")
    sheet.put(168, 236, "{issue_date}", Look(size=15), "r")
    sheet.seal(job.facts["issuer"], 140, 228)


@layout(_KIND)
def addressed_award(job: Job) -> None:
    """A letter of praise: the unit and the name as its address, 您 in the sentence."""
    sheet = Sheet(job, 270, 190, (250, 248, 252))
    decor.frame(sheet, 8, decor.BLUE, double=False)
    decor.star(sheet, 135, 24, 8, decor.RED)
    sheet.put(135, 44, job.rng.choice(("获奖证书", "荣誉证书", "表彰证书")),
              Look(size=30, face="title", colour=decor.RED, bold=True), "c")  # fmt: skip
    sheet.put(34, 68, job.rng.choice(("{name}（{_unit}）：", "{name}：", "{_unit} {name}：")),
              Look(size=17))  # fmt: skip
    title = job.rng.choice((
        "您在{_year}年度工作中表现突出，被授予{honour}称号，特此表彰。",
        "评选您为{_year}年度{honour}，以资鼓励。",
    ))  # fmt: skip
    contest = "您在{_year}年{honour}{_occupation}赛项中表现优异，获得{award_rank}。"
    sheet.prose(34, 86, 202, _won(job, title, contest), Look(size=17), 2.0)
    sheet.put(236, 138, "授予单位：{issuer}", Look(size=13.5), "r")
    sheet.put(236, 152, "颁发日期：{issue_date}", Look(size=13.5), "r")
    sheet.seal(job.facts["issuer"], 208, 145, diameter=40)
