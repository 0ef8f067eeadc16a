"""More honours: a medal's certificate in labelled lines, a contest's award with typed blanks."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.presses import Press
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.HONOUR
_FILLED: tuple[Press, ...] = ("typed", "dots")


@layout(_KIND, traits=("rare",))
def medal_card(job: Job) -> None:
    """A medal's card: a star over labelled lines, the issuer's seal over its name."""
    sheet = Sheet(job, 210, 148, (253, 248, 236))
    decor.frame(sheet, 7, decor.GOLD)
    decor.star(sheet, 105, 24, 8, decor.GOLD)
    sheet.put(105, 44, job.rng.choice(("荣 誉 证 书", "奖 章 证 书")),
              Look(size=24, face="title", colour=decor.RED, bold=True), "c")  # fmt: skip
    look, y = Look(size=14), 62.0
    rank = ("所获奖项", "{award_rank}") if "award_rank" in job.facts else ("年　　度", "{_year}年")
    for label, template in (("姓　　名", "{name}"), ("单　　位", "{_unit}"),
                            ("荣誉称号", "{honour}"), rank):  # fmt: skip
        sheet.blank(34, y, label, template, 116, look)
        y += 13
    sheet.put(176, 115, "{issuer}", Look(size=13.5), "r")
    sheet.put(174, 127, "{issue_date}", Look(size=12.5), "r")
    sheet.seal(job.facts["issuer"], 148, 118, diameter=39)


@layout(_KIND, traits=("rare",))
def typed_blanks(job: Job) -> None:
    """A pre-printed award whose blanks a typewriter or a needle printer filled."""
    sheet = Sheet(job, 260, 184, (252, 246, 230))
    decor.frame(sheet, 9, decor.RED)
    decor.waves(sheet, (246, 234, 208), job.rng, (14, 14, 246, 170))
    sheet.put(130, 40, "获 奖 证 书" if "award_rank" in job.facts else "荣 誉 证 书",
              Look(size=32, face="title", colour=decor.RED, bold=True), "c")  # fmt: skip
    press: Press = job.rng.choice(_FILLED)
    look = Look(size=17, value_face="body", value_press=press)
    end = sheet.blank(34, 72, "", "{name}", 44, look)
    sheet.put(end + 2, 72, "同志：", look)
    if "award_rank" in job.facts:
        text = "在{_year}年{honour}中，荣获{_occupation}项目{award_rank}，特发此证，以资鼓励。"
    else:
        text = "在{_year}年度工作中表现突出，被授予{honour}荣誉称号，特发此证，以资鼓励。"
    sheet.prose(34, 92, 192, text, look, 2.0)
    sheet.put(224, 140, "{issuer}", Look(size=15), "r")
    sheet.put(222, 155, "{issue_date}", look._replace(size=14), "r")
    sheet.seal(job.facts["issuer"], 188, 147)
