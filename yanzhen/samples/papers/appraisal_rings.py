"""Appraisals whose verdict a pen chose among printed words without boxes."""

from schemas.kinds import Kind
from yanzhen.samples.job import WORDS, Job
from yanzhen.samples.papers.appraisal import agreed, signed
from yanzhen.samples.papers.pen_choices import WAYS, chosen
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.APPRAISAL
_VERDICTS = ("excellent", "qualified", "basically_qualified", "unqualified")
_ORGAN = {"excellent": "优秀", "qualified": "称职", "basically_qualified": "基本称职",
          "unqualified": "不称职"}  # fmt: skip


def _title(sheet: Sheet, text: str) -> None:
    sheet.put(105, 24, text, Look(size=18, face="title", bold=True), "c")
    sheet.put(105, 35, "（{year}年度）", Look(size=13), "c")


@layout(_KIND, traits=("rare",))
def ringed_row(job: Job) -> None:
    """The words in a row in a cell of their own, the sex chosen the same way."""
    sheet = Sheet(job)
    _title(sheet, "事业单位工勤人员年度考核登记表")
    x, y, look = 20.0, 42.0, Look(size=11.5)
    way = job.rng.choice(WAYS)
    y = sheet.row(x, y, 13, ((24, "姓　名"), (36, "{name}"), (20, "性　别"), (24, ""),
                             (28, "出生年月"), (38, "{birth_date|month}")), look)  # fmt: skip
    chosen(sheet, x + 86, y - 6.5, "gender", ("male", "female"), look=look, way=way, gap=4.0)
    y = sheet.row(x, y, 12, ((24, "工作单位"), (80, "{unit}"), (28, "工种岗位"), (38, "{_occupation}")),
                  look)  # fmt: skip
    sheet.upright(x, y, 16, 66, "个人总结", look)
    sheet.rect(x + 16, y, 190, y + 66)
    sheet.prose(x + 20, y + 9, 146, "{_deeds}", Look(size=11.5), 1.75)
    y += 66
    sheet.cell(x, y, 34, 18, "年度考核等次", look)
    sheet.rect(x + 34, y, 190, y + 18)
    gap = job.rng.choice((6.0, 10.0, 14.0))
    chosen(sheet, x + 42, y + 9, "verdict", _VERDICTS, look=Look(size=12), way=way, gap=gap)
    y += 18
    agreed(sheet, x, y, look)


@layout(_KIND, traits=("rare",))
def struck_line(job: Job) -> None:
    """A sentence with all words between strokes, of which the others are crossed out."""
    sheet = Sheet(job)
    _title(sheet, "机关工人年度考核登记表")
    x, y, look = 20.0, 44.0, Look(size=12)
    y = sheet.row(
        x, y, 13, ((26, "姓　名"), (59, "{name}"), (26, "性　别"), (59, "{gender}")), look
    )
    y = sheet.row(x, y, 13, ((26, "出生年月"), (59, "{birth_date|month}"), (26, "岗　位"), (59, "{_occupation}")),
                  look)  # fmt: skip
    y = sheet.row(x, y, 13, ((26, "单　位"), (144, "{unit}")), look)
    sheet.row(x, y, 74, ((26, "本人总结"), (144, "")), look)
    sheet.prose(x + 31, y + 10, 134, "{_deeds}", Look(size=12), 1.8)
    y += 74
    sheet.row(x, y, 48, ((26, "单位意见"), (144, "")), look)
    sheet.put(x + 32, y + 12, "经研究，确定该同志年度考核等次为：", look)
    way = job.rng.choice(WAYS[2:5])
    chosen(sheet, x + 32, y + 23, "verdict", _VERDICTS, look=Look(size=13), way=way,
           gap=4.0, between="/", words=_ORGAN | {k: WORDS[k] for k in ("undetermined",)})  # fmt: skip
    sheet.put(184, y + 40, "{unit_opinion_date}", look, "r")
    sheet.seal(job.facts["unit"], 150, y + 34)
    sheet.row(x, y + 48, 26, ((26, "本人意见"), (144, "")), look)
    signed(sheet, 120, y + 62, job.person.name)


@layout(_KIND, traits=("rare",))
def ringed_column(job: Job) -> None:
    """The words below each other beside the leader's praise."""
    sheet = Sheet(job)
    _title(sheet, "工勤技能人员年度考核表")
    x, y, look = 20.0, 42.0, Look(size=11.5)
    y = sheet.row(
        x, y, 12, ((24, "姓　名"), (61, "{name}"), (24, "性　别"), (61, "{gender}")), look
    )
    y = sheet.row(x, y, 12, ((24, "单　位"), (61, "{unit}"), (24, "出生年月"), (61, "{birth_date|month}")),
                  look)  # fmt: skip
    sheet.row(x, y, 76, ((24, "工作总结"), (146, "")), look)
    sheet.prose(x + 28, y + 9, 136, "{_deeds}", Look(size=11.5), 1.75)
    y += 76
    sheet.row(x, y, 46, ((24, "领导评语"), (86, ""), (22, "考核等次"), (38, "")), look)
    sheet.prose(x + 28, y + 10, 78, "{_praise}", Look(size=11.5), 1.7)
    chosen(sheet, x + 142, y + 8, "verdict", _VERDICTS, look=Look(size=12),
           way=job.rng.choice(WAYS), down=10.0)  # fmt: skip
    y += 46
    sheet.row(x, y, 42, ((24, "单位意见"), (146, "")), look)
    sheet.put(x + 30, y + 10, "同意考核等次。", look)
    sheet.put(184, y + 34, "{unit_opinion_date}", look, "r")
    sheet.seal(job.facts["unit"], 154, y + 26)
