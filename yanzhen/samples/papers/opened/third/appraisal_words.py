"""An appraisal whose year stands in Chinese numerals and whose grade a pen wrote on a line."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.third.marks import INKS, autograph, boxed, said
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.APPRAISAL
_NUMERALS = str.maketrans("0123456789", "〇一二三四五六七八九")


@layout(_KIND, split="tune", traits=("rare",))
def year_in_words(job: Job) -> None:
    """A printed form, filled in by a printer; the unit wrote its grade and signed, the person agreed first."""
    sheet = Sheet(job)
    year = str(job.facts["year"]).translate(_NUMERALS)
    end = said(sheet, 46, 26, "year", year, Look(size=18, face="title", bold=True))
    sheet.put(end, 26, "年度工勤人员考核情况登记表", Look(size=18, face="title", bold=True))
    x, y, look = 20.0, 38.0, Look(size=12)
    for left, one, right, two in (("姓　　名", "{name}", "性　　别", "{gender}"), ("出生年月", "{birth_date|month}", "政治面貌", "{_party}"),
                                  ("文化程度", "{_education}", "工　　种", "{_occupation}")):  # fmt: skip
        y = sheet.row(x, y, 12, ((28, left), (57, one), (28, right), (57, two)), look)
    y = sheet.row(x, y, 12, ((28, "所在单位"), (142, "{unit}")), look)
    sheet.upright(x, y, 14, 62, "述职报告", look)
    boxed(sheet, (x + 14, y, 156, 62), "{_deeds}", Look(size=11.5))
    y += 62
    for label, high in (("主管领导评价", 34), ("本人签署", 22), ("单位审核意见", 60)):
        sheet.cell(x, y, 28, high, label, look)
        sheet.rect(x + 28, y, x + 170, y + high)
        y += high
    sheet.prose(x + 32, y - 108, 134, "{_praise}表现较好。", look, 1.7)
    autograph(sheet, x + 66, y - 88, job.facts["_leader"])
    sheet.put(x + 164, y - 87, "{_leader_date}", look, "r")
    sheet.put(x + 34, y - 71, "以上情况属实。", look)
    autograph(sheet, x + 92, y - 72, job.person.name)
    _, end = sheet.put(x + 34, y - 48, "同意该同志本年度考核结果为", look)
    pen = Look(size=16, value_face="hand", value_colour=job.rng.choice(INKS), value_press="hand")
    sheet.blank(end, y - 48, "", "{verdict}", 40, pen)
    sheet.put(x + 34, y - 28, "负责人（签章）", look)
    autograph(sheet, x + 66, y - 29, job.facts["_leader"])
    sheet.put(x + 164, y - 8, "{unit_opinion_date}", look, "r")
    sheet.seal(job.facts["unit"], x + 134, y - 24, diameter=40)
