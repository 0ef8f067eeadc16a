"""The diploma of a secondary school for working adults, told in one sentence under a portrait."""

from schemas.kinds import Kind
from yanzhen.samples import decor, names
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.certificate_words import meant, told
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import within
from yanzhen.samples.sheet import Look, Sheet

_LEVEL = "secondary_vocational"


@layout(Kind.DIPLOMA, split="tune", traits=("rare",))
def adults_secondary_school(job: Job) -> None:
    """Landscape; the title names adults' secondary schooling, the sentence the way of study and the years."""
    rng, year = job.rng, job.facts["graduation_date"].year
    if job.facts["education_level"] != _LEVEL:
        job.facts |= {"education_level": _LEVEL, "major": rng.choice(names.MAJORS[_LEVEL]),
                      "certificate_number": f"{year}{rng.randrange(10, 9999):04d}"}  # fmt: skip
    job.facts["school"] = rng.choice(
        (
            "河南省农业广播电视学校",
            "焦作市成人中等专业学校",
            "焦作市职工中等专业学校",
            "武陟县职业教育中心",
        )
    )
    job.facts["_way"] = rng.choice(("函授", "业余", "半脱产"))
    sheet = Sheet(job, 256, 182, (252, 250, 240))
    decor.frame(sheet, 9, decor.GREEN, double=rng.random() < 0.5)
    title = Look(
        size=17, face="title", colour=decor.GREEN, value_face="title", value_colour=decor.GREEN
    )
    meant(
        sheet,
        150,
        32,
        "{education_level}",
        {"education_level": rng.choice(("成人中等专业学校", "成人中专", "成人中等专业教育"))},
        title,
        "c",
    )
    sheet.put(150, 50, "毕 业 证 书", title._replace(size=28, bold=True), "c")
    decor.photo_box(sheet, 28, 50, 32, 45)
    text = rng.choice((
        ("学员{name}，{gender}，{birth_date|sentence}生，于{_start|sentence}至{graduation_date|sentence}在我校{major}专业（{_way}）学习期满，"
        "修完全部课程，成绩合格，准予毕业。"),
        ("{name}，性别{gender}，{birth_date|sentence}出生，{_start|sentence}至{graduation_date|sentence}参加我校{major}专业{_way}学习，"
        "考试合格，准予毕业。"),
    ))  # fmt: skip
    told(sheet, (76, 72, 154), text, {}, Look(size=16), 2.0)
    within(sheet, 28, 112, "编号：{certificate_number}", 60, Look(size=12))
    sheet.put(28, 140, "校长：" + job.facts["_head"], Look(size=14))
    within(sheet, 230, 138, "{school}", 110, Look(size=15), "r")
    within(sheet, 226, 154, "{graduation_date}", 84, Look(size=14), "r")
    sheet.seal(job.facts["school"], 190, 144, diameter=41)
