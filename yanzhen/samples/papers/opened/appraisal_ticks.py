"""An appraisal whose verdict is ticked; kept apart until 2026-11-26."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.appraisal import signed
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.ticks import WAYS, ticked
from yanzhen.samples.sheet import Look, Sheet

_ORDER = ("excellent", "qualified", "basically_qualified", "unqualified", "undetermined")


@layout(Kind.APPRAISAL, traits=("rare",))
def result_notice(job: Job) -> None:
    """A summary sheet of one page: the person in lines, the result to tick, two signatures."""
    sheet = Sheet(job)
    sheet.put(105, 30, "年度考核结果审核备案表", Look(size=21, face="title", bold=True), "c")
    sheet.put(190, 42, "考核年度：{year}年", Look(size=12), "r")
    x, y, look = 20.0, 48.0, Look(size=12)
    y = sheet.row(
        x, y, 15, ((34, "被考核人"), (51, "{name}"), (34, "性　别"), (51, "{gender}")), look
    )
    y = sheet.row(
        x, y, 15, ((34, "出生日期"), (51, "{birth_date}"), (34, "民　族"), (51, "{_nation}")), look
    )
    y = sheet.row(x, y, 15, ((34, "所在单位"), (136, "{unit}")), look)
    sheet.row(x, y, 78, ((34, "工作小结"), (136, "")), look)
    sheet.prose(x + 39, y + 10, 126, "{_deeds}", Look(size=12), 1.8)
    y += 78
    sheet.row(x, y, 24, ((34, "考核结果"), (136, "")), look)
    way = job.rng.choice(WAYS)
    ticked(sheet, x + 39, y + 8, "verdict", _ORDER[:3], look=Look(size=12), way=way, gap=9)
    ticked(sheet, x + 39, y + 17, "verdict", _ORDER[3:], look=Look(size=12), way=way, gap=9)
    y += 24
    sheet.row(x, y, 44, ((34, "单位审核意见"), (136, "")), look)
    sheet.put(x + 40, y + 10, "{_praise}情况属实。", look)
    sheet.put(184, y + 36, "{unit_opinion_date}", look, "r")
    sheet.seal(job.facts["unit"], 154, y + 28)
    sheet.row(x, y + 44, 24, ((34, "本人签字"), (136, "")), look)
    signed(sheet, 104, y + 56, job.person.name)
