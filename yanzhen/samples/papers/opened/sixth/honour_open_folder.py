"""A certificate photographed in its opened folder: a slogan on the left leaf, the award on the right."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.honour_titles import contest_of, retitled
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.HONOUR
_SLOGANS = (
    ("爱岗敬业", "争创一流"),
    ("劳动光荣", "技能宝贵"),
    ("学先进", "赶先进"),
    ("荣誉", "HONOR"),
)


@layout(_KIND, split="tune", traits=("rare", "spread"))
def folder_leaves(job: Job) -> None:
    """Cream leaves in a red rim; the left one has a rose and two lines, or nothing at all."""
    retitled(job, 0.6)
    sheet, rng = Sheet(job, 320, 222, _rim(job)), job.rng
    for left in (6, 163):
        sheet.rect(left, 6, left + 151, 216, 0.4, decor.GOLD, (254, 250, 240))
    if rng.random() < 0.7:
        decor.rosette(sheet, 82, 110, 50, (238, 214, 178))
        for word, y in zip(rng.choice(_SLOGANS), (100, 122), strict=True):
            sheet.put(82, y, word, Look(size=26, face="title", colour=decor.GOLD), "c")
    title = Look(size=32, face="title", colour=decor.RED, bold=True)
    sheet.put(238, 42, rng.choice(("荣誉证书", "荣 誉 证 书")), title, "c")
    look = Look(size=rng.choice((16, 17, 18)))
    sheet.put(178, 72, rng.choice(("{name}同志：", "{name}　同志：")), look)
    sheet.prose(178, 88, 122, _sentence(job), look, 2.05)
    if rng.random() < 0.4:
        job.facts["_serial"] = f"{job.facts['_year']}{rng.randrange(1, 999):03d}"
        sheet.put(178, 196, "NO.{_serial}", Look(size=10.5))
    sheet.put(300, 166, "{issuer}", Look(size=15), "r")
    sheet.put(297, 180, "{issue_date}", Look(size=14), "r")
    sheet.seal(job.facts["issuer"], 268, 171)


def _rim(job: Job) -> tuple[int, int, int]:
    """The folder's cloth."""
    return job.rng.choice(((150, 24, 32), (176, 26, 34), (126, 28, 36)))


def _sentence(job: Job) -> str:
    if contest_of(job):
        return job.rng.choice((
            "在{honour}{_occupation}工种比赛中，荣获个人{award_rank}。特发此证。",
            "参加{_year}年{honour}，荣获{award_rank}，特发此证，以资鼓励。",
        ))  # fmt: skip
    return job.rng.choice((
        "为表彰您在{_year}年度工作中做出的突出成绩，特授予“{honour}”荣誉称号。",
        "荣获{_year}年度“{honour}”称号，特颁此证，以资鼓励。",
        "经研究，授予您{honour}称号。",
    ))  # fmt: skip
