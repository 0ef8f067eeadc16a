"""More diplomas: one filled by pen, and a technical school's table of labels."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.diploma import course, is_higher
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.ticks import pen_look
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.DIPLOMA


@layout(_KIND, traits=("rare",))
def filled_by_pen(job: Job) -> None:
    """A printed sentence with blanks that the school's office filled by pen."""
    sheet = Sheet(job, 262, 188, (252, 244, 228))
    decor.frame(sheet, 9, decor.RED)
    sheet.put(131, 36, "毕 业 证 书", Look(size=30, face="title", colour=decor.RED, bold=True), "c")
    decor.photo_box(sheet, 24, 56, 32, 44)
    pen = pen_look(sheet, 16)
    text = ("学生{name}性别{gender}，{birth_date|sentence}生，于{_start|sentence}至{graduation_date|sentence}"
            "在本校" + course(job) + "期满，考核合格，准予毕业。")  # fmt: skip
    sheet.prose(68, 62, 166, text, pen, 2.1)
    sheet.put(24, 146, "证书号：{certificate_number}", pen._replace(size=13))
    sheet.put(24, 160, "校长：" + job.facts["_head"], Look(size=13))
    sheet.put(236, 146, "{school}", Look(size=15), "r")
    sheet.put(234, 160, "{graduation_date}", pen._replace(size=14), "r")
    sheet.seal(job.facts["school"], 202, 152, diameter=42)


@layout(_KIND, traits=("rare",))
def school_table(job: Job) -> None:
    """An upright certificate with a ruled table, as training schools print them."""
    sheet = Sheet(job, 210, 285, (249, 251, 247))
    decor.frame(sheet, 12, decor.GREEN)
    title = "成人高等教育毕业证书" if is_higher(job) else "毕业证书"
    sheet.put(105, 46, title, Look(size=26, face="title", bold=True), "c")
    sheet.put(105, 60, "编号：{certificate_number}", Look(size=11.5), "c")
    x, y, h, look = 26.0, 70.0, 15.0, Look(size=12.5)
    decor.photo(sheet, 150, 73, 30, 42)
    sheet.rect(146, 70, 184, 118)
    for label, template in (
        ("姓　名", "{name}"),
        ("性　别", "{gender}"),
        ("出生年月", "{birth_date|month}"),
    ):
        y = sheet.row(x, y, 16, ((30, label), (90, template)), look)
    major = ("专　业", "{major}") if job.facts["major"] else ("学　制", "{_length}年")
    for label, template in (("身份证号", "{id_number}"), major, ("学历层次", "{education_level}"),
                            ("学习起止", "{_start|m_plain}至{graduation_date|m_plain}")):  # fmt: skip
        y = sheet.row(x, y, h, ((30, label), (128, template)), look)
    sheet.prose(
        28,
        y + 16,
        154,
        "该生学完教学计划规定的全部课程，成绩合格，准予毕业。",
        Look(size=13.5),
        1.9,
    )
    sheet.put(180, 234, "{school}（章）", Look(size=14), "r")
    sheet.put(176, 248, "{graduation_date}", Look(size=13), "r")
    sheet.seal(job.facts["school"], 148, 240)
