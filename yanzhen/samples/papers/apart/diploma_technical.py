"""The diploma of a technical school under the labour offices, with trade and course."""

from schemas.kinds import Kind
from yanzhen.samples import decor, names
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.certificate_words import meant, told
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import slot, within
from yanzhen.samples.sheet import Look, Sheet

_LEVEL = "technical_school"


@layout(Kind.DIPLOMA, split="apart", traits=("rare",))
def technical_school_sheet(job: Job) -> None:
    """A landscape sheet: facts on rules round a portrait at the left, the school's sentence at the right."""
    rng = job.rng
    if job.facts["education_level"] != _LEVEL:
        job.facts |= {"education_level": _LEVEL, "school": rng.choice(names.SCHOOLS[_LEVEL]),
                      "major": rng.choice(names.MAJORS[_LEVEL]), "_length": "三",
                      "certificate_number": f"豫技{job.facts['graduation_date'].year}{rng.randrange(10, 9999):04d}"}  # fmt: skip
    sheet = Sheet(job, 268, 186, (248, 251, 252))
    decor.frame(sheet, 8, decor.BLUE)
    look = Look(size=12.5)
    decor.photo_box(sheet, 50, 24, 32, 45)
    y = 82.0
    rows = [("姓　　名", "{name}"), ("性　　别", "{gender}"), ("出生年月", "{birth_date|month}"),
            (rng.choice(("专　　业", "专业（工种）")), "{major}"), ("学　　制", "{_length}年"), ("证书编号", "{certificate_number}")]  # fmt: skip
    if rng.random() < 0.5:
        rows.insert(3, ("身份证号", "{id_number}"))
    for label, template in rows:
        slot(sheet, 22, y, label, template, 116, look)
        y += 84 / len(rows)
    title = Look(
        size=17, face="title", colour=decor.BLUE, value_face="title", value_colour=decor.BLUE
    )
    words = {"education_level": rng.choice(("技工学校", "河南省技工学校", "技工院校"))}
    meant(sheet, 194, 34, "{education_level}", words, title, "c")
    sheet.put(194, 52, "毕 业 证 书", title._replace(size=28, bold=True), "c")
    text = rng.choice((
        "该生于{_start|sentence}至{graduation_date|sentence}在本校学习，按教学计划修完全部课程，成绩合格，准予毕业。",
        "学生{name}在我校{major}专业学习期满，理论课程和生产实习考试合格，准予毕业。",
    ))  # fmt: skip
    told(sheet, (134, 74, 116), text, {}, Look(size=15), 2.0)
    sheet.put(136, 128, "校长：" + job.facts["_head"], look)
    within(sheet, 248, 142, "{school}", 100, Look(size=14), "r")
    within(sheet, 246, 157, "{graduation_date}", 84, look, "r")
    sheet.seal(job.facts["school"], 212, 147, diameter=41)
    sheet.put(
        194,
        171,
        rng.choice(("河南省劳动厅监制", "河南省人力资源和社会保障厅监制")),
        Look(size=9.5),
        "c",
    )
