"""Diplomas of general schools: the senior one of the province, and that of nine years' schooling."""

from schemas.kinds import Kind
from yanzhen.samples import decor, names
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.certificate_words import meant, told
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import within
from yanzhen.samples.papers.ticks import pen_look
from yanzhen.samples.sheet import Look, Sheet


@layout(Kind.DIPLOMA, split="tune", traits=("rare",))
def general_school_paper(job: Job) -> None:
    """A small upright paper: level in the title, the pupil's sentence by pen, head and school's seal."""
    rng = job.rng
    senior = job.facts["education_level"] == "senior_high" or (
        job.facts["education_level"] != "junior_high" and rng.random() < 0.7
    )
    level = "senior_high" if senior else "junior_high"
    if job.facts["education_level"] != level:
        year = job.facts["graduation_date"].year
        job.facts |= {"education_level": level, "school": rng.choice(names.SCHOOLS[level]), "major": None,
                      "_length": "三", "certificate_number": f"{year}{rng.randrange(10, 9999):04d}"}  # fmt: skip
    sheet = Sheet(job, 150, 210, (252, 247, 235))
    decor.frame(sheet, 7, decor.RED, double=rng.random() < 0.5)
    red = Look(size=15, face="title", colour=decor.RED, value_face="title", value_colour=decor.RED)
    words = {
        "education_level": rng.choice(("普通高中", "普通高级中学"))
        if senior
        else rng.choice(("初级中学", "初中"))
    }
    meant(sheet, 75, 26, rng.choice(("", "河南省")) + "{education_level}", words, red, "c")
    sheet.put(75, 42, "毕业证书", red._replace(size=25, bold=True, spread=4), "c")
    decor.photo_box(sheet, 60, 52, 30, 42)
    pen = pen_look(sheet, 14) if rng.random() < 0.6 else Look(size=14)
    text = rng.choice((
        "学生 {name} ，性别 {gender} ，{birth_date|sentence}生，在本校修业期满，成绩合格，准予毕业。",
        "学生 {name} 性别 {gender} 现龄 {_age} 周岁，于{graduation_date|sentence}在本校{_length}年制学习期满，各科成绩及格，准予毕业。",
    ))  # fmt: skip
    job.facts["_age"] = str(job.facts["graduation_date"].year - job.facts["birth_date"].year)
    told(sheet, (20, 106, 112), text, {}, pen, 1.95, underline=True)
    sheet.put(20, 154, "校　长　" + job.facts["_head"] + "（签章）", Look(size=12))
    within(sheet, 130, 168, "{school}", 90, Look(size=13), "r")
    within(sheet, 128, 181, "{graduation_date}", 74, pen._replace(size=12.5), "r")
    sheet.seal(job.facts["school"], 98, 172, diameter=39)
    within(
        sheet,
        20,
        194,
        rng.choice(("证书编号：{certificate_number}", "毕字第 {certificate_number} 号")),
        80,
        Look(size=10.5),
    )
