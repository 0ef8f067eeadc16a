"""荣誉证书, 奖章, 技能竞赛 and 优秀共产党员 certificates."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.HONOUR


def _sentence(job: Job) -> str:
    """What the award is for."""
    if "award_rank" in job.facts:
        return "在{_year}年{honour}{_occupation}项目比赛中，荣获{award_rank}。特发此证，以资鼓励。"
    return job.rng.choice((
        "在{_year}年度工作中，成绩突出，被评为{honour}。特发此证，以资鼓励。",
        "在{_year}年度工作中，成绩显著，授予{honour}称号。特颁此证。",
        "荣获{honour}称号，特发此证。",
    ))  # fmt: skip


@layout(_KIND)
def red_landscape(job: Job) -> None:
    """The red-and-gold landscape certificate."""
    sheet = Sheet(job, 285, 200, (253, 247, 232))
    decor.frame(sheet, 9, decor.RED)
    decor.rosette(sheet, 142, 100, 62, (244, 230, 204))
    sheet.put(
        142.5, 42, "荣　誉　证　书", Look(size=36, face="title", colour=decor.RED, bold=True), "c"
    )
    sheet.put(38, 76, "{name}　同志：", Look(size=19))
    sheet.prose(38, 95, 208, _sentence(job), Look(size=18), 2.0)
    sheet.put(240, 150, "{issuer}", Look(size=16), "r")
    sheet.put(236, 166, "{issue_date}", Look(size=15), "r")
    sheet.seal(job.facts["issuer"], 204, 158)


@layout(_KIND)
def booklet_inside(job: Job) -> None:
    """A smaller card in a red cover, everything in one paragraph."""
    sheet = Sheet(job, 230, 160, (252, 250, 244))
    decor.frame(sheet, 8, decor.GOLD, double=False)
    sheet.put(115, 30, job.rng.choice(("荣誉证书", "获奖证书", "证　书")), Look(size=28, face="title",
              colour=decor.RED, bold=True), "c")  # fmt: skip
    sheet.put(
        205, 45, f"证书编号：{job.facts['_year']}{job.rng.randrange(100, 999)}", Look(size=10), "r"
    )
    sheet.prose(28, 62, 174, "{name}同志" + _sentence(job), Look(size=16), 2.0)
    sheet.put(196, 118, "{issuer}", Look(size=14), "r")
    sheet.put(194, 131, "{issue_date}", Look(size=13), "r")
    sheet.seal(job.facts["issuer"], 166, 124, diameter=40)
