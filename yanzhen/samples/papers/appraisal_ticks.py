"""More appraisals: the verdict ticked in a row of boxes, and a form filled by pen."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.appraisal import agreed, opinion, signed
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.ticks import WAYS, pen_look, ticked
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.APPRAISAL
_VERDICTS = ("excellent", "qualified", "basically_qualified", "unqualified", "undetermined")


@layout(_KIND, traits=("rare",))
def ticked_form(job: Job) -> None:
    """One page whose verdict is a tick before one of five words."""
    sheet = Sheet(job)
    sheet.put(
        105, 24, "机关事业单位工勤人员年度考核登记表", Look(size=18, face="title", bold=True), "c"
    )
    sheet.put(105, 35, "（{year}年度）", Look(size=13), "c")
    x, y, look = 20.0, 42.0, Look(size=11.5)
    y = sheet.row(x, y, 12, ((24, "姓　名"), (36, "{name}"), (20, "性　别"), (24, "{gender}"),
                             (28, "出生年月"), (38, "{birth_date|month}")), look)  # fmt: skip
    y = sheet.row(x, y, 12, ((24, "工作单位"), (80, "{unit}"), (28, "工种岗位"), (38, "{_occupation}")),
                  look)  # fmt: skip
    sheet.upright(x, y, 16, 66, "个人总结", look)
    sheet.rect(x + 16, y, 190, y + 66)
    sheet.prose(x + 20, y + 9, 146, "{_deeds}", Look(size=11.5), 1.75)
    y += 66
    sheet.upright(x, y, 16, 34, "领导评语", look)
    opinion(sheet, x + 16, y, 154, 34, "{_praise}同意等次建议。", "签名：", "{_leader_date}")
    signed(sheet, 124, y + 27, job.facts["_leader"])
    y += 34
    sheet.cell(x, y, 34, 16, "年度考核等次", look)
    sheet.rect(x + 34, y, 190, y + 16)
    way = job.rng.choice(WAYS)
    ticked(sheet, x + 38, y + 8, "verdict", _VERDICTS, look=Look(size=11), way=way, gap=5.5)
    y += 16
    agreed(sheet, x, y, look)


@layout(_KIND, traits=("rare",))
def pen_form(job: Job) -> None:
    """An older form: what was printed are the labels, everything else was written by pen."""
    sheet = Sheet(job)
    pen = pen_look(sheet, 13)
    written = pen._replace(face="hand", press="hand", colour=pen.value_colour or pen.colour)
    sheet.put(
        105, 30, "事业单位工作人员年度考核登记表", Look(size=19, face="title", bold=True), "c"
    )
    sheet.put(105, 41, "（ {year} 年度）", pen, "c")
    x, y = 20.0, 48.0
    y = sheet.row(x, y, 13, ((24, "姓　名"), (40, "{name}"), (20, "性　别"), (22, "{gender}"),
                             (26, "出生年月"), (38, "{birth_date|month}")), pen)  # fmt: skip
    y = sheet.row(x, y, 13, ((24, "政治面貌"), (40, "{_party}"), (20, "学　历"), (22, "{_education}"),
                             (26, "工　种"), (38, "{_occupation}")), pen)  # fmt: skip
    y = sheet.row(x, y, 13, ((24, "单　位"), (146, "{unit}")), pen)
    sheet.upright(x, y, 16, 78, "个人总结", Look(size=11.5))
    sheet.rect(x + 16, y, 190, y + 78)
    sheet.prose(x + 20, y + 10, 146, "{_deeds}", pen, 1.75)
    y += 78
    sheet.upright(x, y, 16, 44, "主管领导评语", Look(size=11))
    sheet.rect(x + 16, y, 190, y + 44)
    sheet.prose(x + 20, y + 10, 146, "{_praise}建议定为{verdict}等次。", written, 1.7)
    sheet.put(184, y + 37, "{_leader_date}", pen, "r")
    signed(sheet, 118, y + 36, job.facts["_leader"])
    y += 44
    sheet.upright(x, y, 16, 42, "单位意见", Look(size=11.5))
    sheet.rect(x + 16, y, 190, y + 42)
    sheet.prose(x + 20, y + 10, 146, "同意定为{verdict}等次。", written, 1.7)
    sheet.put(184, y + 34, "{unit_opinion_date}", pen, "r")
    sheet.seal(job.facts["unit"], 158, y + 28)
