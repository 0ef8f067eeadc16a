"""Diplomas whose school signs in other places: behind 学校（盖章）, in the sentence, as 校名."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.diploma import course, is_higher
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.DIPLOMA


@layout(_KIND)
def school_in_sentence(job: Job) -> None:
    """A paper that names its school in the sentence, and signs with the head and a seal alone."""
    sheet = Sheet(job, 270, 190, job.rng.choice(decor.PALE))
    decor.frame(sheet, 9, decor.RED)
    sheet.put(135, 32, "毕业证书", Look(size=32, face="title", colour=decor.RED, bold=True), "c")
    decor.photo(sheet, 26, 52, 34, 46)
    sheet.put(
        26, 108, job.rng.choice(("No.", "编号：", "证号：")) + "{certificate_number}", Look(size=11)
    )
    text = ("{name}，{gender}，{birth_date|numeral}出生，于{_start|m_plain}至{graduation_date|m_plain}在{school}"
            + course(job) + "，学完规定课程，成绩合格，准予毕业。")  # fmt: skip
    sheet.prose(76, 56, 166, text, Look(size=16), 2.0)
    sheet.put(150, 142, "校长：", Look(size=14))
    sheet.put(170, 142, job.facts["_head"], Look(size=17, face="hand"))
    sheet.put(242, 158, "{graduation_date}", Look(size=13.5), "r")
    sheet.seal(job.facts["school"], 206, 150)


@layout(_KIND)
def signed_lines(job: Job) -> None:
    """Labels and lines, the school behind its label with (盖章) or (章)."""
    sheet = Sheet(job, 200, 270, (252, 250, 240))
    decor.frame(sheet, 10, decor.GREEN)
    title = "普通高等学校毕业证书" if is_higher(job) else "毕业证书"
    sheet.put(100, 36, title, Look(size=26, face="title", bold=True), "c")
    look, y = Look(size=14), 66.0
    rows = [("姓名", "{name}"), ("性别", "{gender}"), ("出生日期", "{birth_date}"),
            ("身份证号码", "{id_number}"), ("学历", "{education_level}"), ("毕业日期", "{graduation_date}")]  # fmt: skip
    if job.facts["major"]:
        rows.insert(4, ("所学专业", "{major}"))
    for label, template in rows:
        sheet.put(30, y, label + "：", look)
        sheet.put(78, y, template, look)
        y += 17
    label = job.rng.choice(("毕业学校（盖章）：", "学校（章）：", "校名：", "学校名称（公章）："))
    sheet.put(30, y + 4, label + "{school}", look)
    sheet.put(
        30,
        y + 22,
        job.rng.choice(("证书编号：", "毕业证号：", "No：")) + "{certificate_number}",
        look,
    )
    sheet.seal(job.facts["school"], 120, y + 8, diameter=40)
