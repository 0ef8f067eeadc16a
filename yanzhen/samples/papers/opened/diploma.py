"""The layouts of diplomas, kept apart until 2026-11-26."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.diploma import course
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.DIPLOMA


@layout(_KIND, traits=("rare",))
def prose_upright(job: Job) -> None:
    """An upright certificate: 「兹有学生…，X年X月X日生…」, the number at the head."""
    sheet = Sheet(job, 210, 285, (251, 248, 240))
    decor.frame(sheet, 13, decor.BLUE)
    sheet.put(190, 26, "编号：{certificate_number}", Look(size=11), "r")
    decor.photo(sheet, 88, 36, 34, 46)
    sheet.put(105, 102, "毕业证书", Look(size=32, face="title", bold=True), "c")
    ends = "准予毕业，特发此证。"
    text = ("兹有学生{name}，性别{gender}，{birth_date|numeral}出生。于{_start|m_spaced}入校，在我校"
            + course(job) + "，学制{_length}年，学业期满，成绩合格，" + ends)  # fmt: skip
    sheet.prose(30, 126, 150, text, Look(size=16.5), 2.1)
    sheet.put(172, 214, "{school}（盖章）", Look(size=15), "r")
    sheet.put(44, 214, "校长：" + job.facts["_head"], Look(size=14))
    sheet.put(168, 232, "{graduation_date}", Look(size=14), "r")
    sheet.seal(job.facts["school"], 140, 222)


@layout(_KIND, traits=("rare",))
def labelled_sheet(job: Job) -> None:
    """A landscape sheet of a technical school: labels in two columns around the photo."""
    sheet = Sheet(job, 285, 200, (247, 250, 252))
    decor.frame(sheet, 11, decor.GOLD)
    sheet.put(142, 34, "毕业证书", Look(size=32, face="title", bold=True), "c")
    decor.photo(sheet, 224, 54, 34, 47)
    look, y = Look(size=14), 62.0
    major = ("所学专业", "{major}") if job.facts["major"] else ("学习年限", "{_length}年")
    for left, one, right, two in (
        ("姓名", "{name}", "性别", "{gender}"),
        ("出生日期", "{birth_date}", "文化程度", "{education_level}"),
        ("证件号码", "{id_number}", *major),
        ("毕业时间", "{graduation_date}", "证书号", "{certificate_number}"),
    ):
        end = sheet.blank(28, y, left, one, 58, look, "l")
        sheet.blank(end + 6, y, right, two, 60, look, "l")
        y += 18
    sheet.put(142, y + 10, "该生修业期满，成绩合格，准予毕业。", look, "c")
    sheet.put(252, 164, "毕业学校：{school}", look, "r")
    sheet.seal(job.facts["school"], 216, 158)
