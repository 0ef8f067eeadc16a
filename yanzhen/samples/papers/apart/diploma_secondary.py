"""The folded diploma of a secondary vocational school, printed for the province and filled by machine or pen."""

from schemas.kinds import Kind
from yanzhen.samples import decor, names
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.certificate_words import meant, told
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import within
from yanzhen.samples.papers.ticks import pen_look
from yanzhen.samples.sheet import Look, Sheet

_LEVEL = "secondary_vocational"
_TITLES = ("中等专业学校", "普通中等专业学校", "中等职业学校")


@layout(Kind.DIPLOMA, split="apart", traits=("spread", "rare"))
def secondary_school_card(job: Job) -> None:
    """Left the portrait with number; right title, sentence with filled gaps, head, school."""
    rng = job.rng
    if job.facts["education_level"] != _LEVEL:
        job.facts |= {"education_level": _LEVEL, "school": rng.choice(names.SCHOOLS[_LEVEL]),
                      "major": rng.choice(names.MAJORS[_LEVEL]), "_length": "三",
                      "certificate_number": f"{job.facts['graduation_date'].year}{rng.randrange(10, 9999):04d}"}  # fmt: skip
    sheet = Sheet(job, 252, 178, (252, 248, 240))
    sheet.line((126, 2), (126, 176), 0.3, (206, 194, 176))
    pen = pen_look(sheet, 15) if rng.random() < 0.5 else Look(size=14.5)
    decor.photo_box(sheet, 46, 34, 34, 48)
    look = Look(size=12)
    within(sheet, 63, 104, rng.choice(("编号：{certificate_number}", "证书编号　{certificate_number}", "第 {certificate_number} 号")),
           100, look, "c")  # fmt: skip
    if rng.random() < 0.6:
        within(sheet, 63, 120, "身份证号：{id_number}", 100, look, "c")
    sheet.put(
        63,
        162,
        rng.choice(("河南省教育委员会印制", "河南省教育厅监制", "无钢印无效")),
        Look(size=10),
        "c",
    )
    red = Look(size=15, face="title", colour=decor.RED, value_face="title", value_colour=decor.RED)
    meant(sheet, 189, 24, "{education_level}", {"education_level": rng.choice(_TITLES)}, red, "c")
    sheet.put(189, 40, "毕业证书", red._replace(size=26, bold=True, spread=4), "c")
    text = rng.choice((
        ("学生 {name} 性别 {gender} ，{birth_date|sentence}生，于{_start|sentence}至{graduation_date|sentence}在本校 {major} 专业学习，"
        "学制 {_length} 年，学业期满，成绩合格，准予毕业。"),
        ("学生 {name} 系河南省人，{birth_date|sentence}生，于{_start|sentence}入本校 {major} 专业{_length}年制学习，"
        "{graduation_date|sentence}修业期满，成绩及格，准予毕业。"),
    ))  # fmt: skip
    told(sheet, (137, 58, 104), text, {}, pen, 1.95, underline=True)
    sheet.put(138, 128, "校　长　" + job.facts["_head"], Look(size=13))
    within(sheet, 240, 142, rng.choice(("学校（章）　", "")) + "{school}", 92, Look(size=13.5), "r")
    within(sheet, 238, 156, "{graduation_date}", 80, pen._replace(size=13), "r")
    sheet.seal(job.facts["school"], 206, 146, diameter=40)
