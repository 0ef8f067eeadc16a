"""More honours: a decision addressed to the winner, a certificate in two columns; kept apart until 2026-11-26."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.HONOUR


@layout(_KIND, traits=("rare",))
def addressed(job: Job) -> None:
    """A letter of award: 「鉴于您…，特颁发此证」, the title of honour on a line of its own."""
    sheet = Sheet(job, 210, 297, (253, 250, 242))
    decor.frame(sheet, 14, decor.GOLD, double=False)
    sheet.put(
        105, 52, "奖　励　证　书", Look(size=30, face="title", colour=decor.RED, bold=True), "c"
    )
    sheet.put(32, 86, "{name}同志：", Look(size=18))
    if "award_rank" in job.facts:
        sheet.prose(
            32,
            106,
            146,
            "您在{_year}年举办的{honour}中取得优异成绩，经评审委员会评定，获",
            Look(size=16),
            2.1,
        )
        sheet.put(
            105, 150, "{award_rank}", Look(size=26, value_face="title", value_colour=decor.RED), "c"
        )
    else:
        sheet.prose(
            32,
            106,
            146,
            "鉴于您在{_year}年度工作中作出的突出成绩，经研究决定，颁给您",
            Look(size=16),
            2.1,
        )
        sheet.put(
            105, 150, "“{honour}”", Look(size=22, value_face="title", value_colour=decor.RED), "c"
        )
    sheet.put(105, 170, "荣誉证书，希望再接再厉，再创佳绩。", Look(size=15), "c")
    sheet.put(172, 222, "颁奖单位：{issuer}", Look(size=15), "r")
    sheet.put(172, 240, "颁奖时间：{issue_date}", Look(size=14), "r")
    sheet.seal(job.facts["issuer"], 142, 228)


@layout(_KIND, traits=("rare",))
def two_columns(job: Job) -> None:
    """A wide card: the award's name on a coloured half, the winner and the issuer on the other."""
    sheet = Sheet(job, 280, 190, (250, 250, 250))
    sheet.rect(0, 0, 108, 190, 0, None, (246, 226, 222))
    decor.star(sheet, 54, 46, 10, decor.RED)
    sheet.put(54, 84, "荣誉证书", Look(size=26, face="title", colour=decor.RED, bold=True), "c")
    sheet.put(
        54, 104, f"NO：{job.facts['_year']}-{job.rng.randrange(10, 990):04d}", Look(size=10), "c"
    )
    look, y = Look(size=15), 48.0
    rows = [("获奖人", "{name}"), ("工作单位", "{_unit}"), ("获奖名称", "{honour}")]
    if "award_rank" in job.facts:
        rows.append(("获奖等级", "{award_rank}"))
    for label, template in rows:
        y = sheet.prose(120, y, 148, f"{label}：{template}", look, 1.7, 0) + 8
    sheet.put(120, 142, "授予单位：{issuer}", look)
    sheet.put(120, 158, "授予日期：{issue_date}", look)
    sheet.seal(job.facts["issuer"], 206, 148)
