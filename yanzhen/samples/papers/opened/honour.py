"""The layouts of honours, kept apart until 2026-11-26."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.HONOUR


@layout(_KIND, traits=("rare",))
def upright_award(job: Job) -> None:
    """An upright award: 授予…, labels for the winner and the award."""
    sheet = Sheet(job, 210, 285, (252, 246, 230))
    decor.frame(sheet, 12, decor.GOLD)
    decor.star(sheet, 105, 38, 9, decor.RED)
    sheet.put(105, 68, "证　　书", Look(size=40, face="title", colour=decor.RED, bold=True), "c")
    if "award_rank" in job.facts:
        sheet.put(40, 110, "获奖者：{name}", Look(size=17))
        sheet.put(40, 128, "赛　项：{honour}", Look(size=17))
        sheet.put(40, 146, "奖　项：{award_rank}", Look(size=17))
    else:
        sheet.put(105, 116, "授予　{name}　同志", Look(size=21), "c")
        sheet.put(
            105, 144, "{honour}", Look(size=26, value_face="title", value_colour=decor.RED), "c"
        )
    sheet.put(105, 216, "{issuer}", Look(size=16), "c")
    sheet.put(105, 231, "{issue_date}", Look(size=15), "c")
    sheet.seal(job.facts["issuer"], 108, 222)
