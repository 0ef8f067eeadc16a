"""More diplomas: adult education and a village middle school's."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.diploma import course, is_higher
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.DIPLOMA


@layout(_KIND)
def adult_prose(job: Job) -> None:
    """A square-ish diploma whose title crowns the sentence; number and head at the foot."""
    sheet = Sheet(job, 260, 190, (252, 246, 236))
    decor.frame(sheet, 8, decor.BLUE, double=False)
    decor.rosette(sheet, 130, 95, 58, (238, 230, 214))
    title = job.rng.choice(("毕业证书", "普通高等学校毕业证书" if is_higher(job) else "毕业证书"))
    sheet.put(130, 28, title, Look(size=28, face="title", colour=decor.RED, bold=True), "c")
    decor.photo(sheet, 22, 46, 33, 46)
    text = ("学生{name}，性别{gender}，{birth_date}出生，身份证号{id_number}，于{_start|sentence}至"
            "{graduation_date|sentence}在我校" + course(job) + "，学制{_length}年，学习期满，考试合格，准予毕业。")  # fmt: skip
    sheet.prose(66, 52, 172, text, Look(size=14.5), 2.0)
    sheet.put(24, 150, "学校编号：{certificate_number}", Look(size=12))
    sheet.put(24, 164, "校长　" + job.facts["_head"], Look(size=13))
    sheet.put(232, 148, "{school}", Look(size=15), "r")
    sheet.put(230, 162, "{graduation_date}", Look(size=13), "r")
    sheet.seal(job.facts["school"], 200, 154, diameter=42)


@layout(_KIND)
def middle_school(job: Job) -> None:
    """A small upright paper of a middle school: 「系…人，在本校…学习三年期满，成绩及格」."""
    sheet = Sheet(job, 190, 262, (250, 240, 226))
    decor.frame(sheet, 10, decor.RED)
    sheet.put(95, 38, "毕 业 证 书", Look(size=30, face="title", colour=decor.RED, bold=True), "c")
    label = "" if str(job.facts["certificate_number"]).endswith("号") else "编号 "
    sheet.put(166, 56, label + "{certificate_number}", Look(size=12), "r")
    text = ("学生{name}系河南省人，性别{gender}，{birth_date|sentence}生，于{_start|sentence}至"
            "{graduation_date|sentence}在本校" + course(job) + "{_length}年期满，成绩及格，准予毕业。此证。")  # fmt: skip
    sheet.prose(26, 78, 138, text, Look(size=17), 2.1)
    decor.photo_box(sheet, 28, 176, 30, 41)
    sheet.put(160, 186, "{school}", Look(size=15), "r")
    sheet.put(160, 200, "校长　" + job.facts["_head"], Look(size=13), "r")
    sheet.put(160, 216, "{graduation_date}", Look(size=13), "r")
    sheet.seal(job.facts["school"], 128, 196, diameter=42)
