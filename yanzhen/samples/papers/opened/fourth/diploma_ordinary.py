"""Diplomas as schools hand them out: a village pupil's, a university's, a training school's card."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.certificate_words import meant, told
from yanzhen.samples.papers.opened.fourth.diploma_words import LONG, SHORT, is_higher, level
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.ticks import pen_look
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.DIPLOMA


@layout(_KIND, split="tune", traits=("rare",))
def aged_so_many(job: Job) -> None:
    """A small paper of the eighties and later that tells the pupil's age instead of a day of birth."""
    ended = job.facts["graduation_date"]
    job.facts |= {"_age": str(ended.year - job.facts["birth_date"].year),
                  "_no": str(job.rng.randrange(11, 400))}  # fmt: skip
    sheet = Sheet(job, 226, 160, (251, 243, 222))
    decor.frame(sheet, 7, (196, 60, 44))
    sheet.put(
        113,
        27,
        "毕业证书",
        Look(size=27, face="title", colour=(196, 40, 36), bold=True, spread=6),
        "c",
    )
    sheet.put(208, 40, "证字第 {certificate_number}", Look(size=10.5), "r")
    pen = pen_look(sheet, 14.5)
    words = {"education_level": SHORT[level(job)]}
    major = "{major}专业" if job.facts["major"] else ""
    text = ("学生 {name} ，性别 {gender} ，现年 {_age} 岁，系河南省焦作市人，于 {_start|m_cn} 入本校{education_level}" + major
            + "学习，至 {graduation_date|m_cn} 修业期满，成绩及格，准予毕业。")  # fmt: skip
    told(sheet, (20, 55, 186), text, words, pen, 2.0, underline=True)
    decor.photo_box(sheet, 20, 108, 26, 36)
    sheet.put(58, 130, "校长　" + job.facts["_head"] + "（章）", Look(size=13))
    sheet.put(204, 122, "{school}", Look(size=14.5), "r")
    sheet.put(202, 137, "{graduation_date|cn}", pen._replace(size=13), "r")
    sheet.seal(job.facts["school"], 174, 129, diameter=40)


@layout(_KIND, split="tune", traits=("rare",))
def photo_at_the_foot(job: Job) -> None:
    """A landscape diploma: heading of two lines, the sentence over the width, photo and numbers below left."""
    sheet = Sheet(job, 285, 205, (253, 252, 248))
    colour = job.rng.choice(((150, 30, 36), (30, 66, 120)))
    decor.frame(sheet, 10, colour, double=False)
    decor.waves(sheet, (238, 234, 224), job.rng, (14, 14, 271, 191))
    head = "普通高等学校" if is_higher(job) else LONG[level(job)]
    title = head if is_higher(job) else "河 南 省"
    sheet.put(142, 32, title, Look(size=16, face="title", colour=colour), "c")
    rest = "毕 业 证 书" if is_higher(job) else f"{head}毕业证书"
    sheet.put(142, 50, rest, Look(size=28, face="title", colour=colour, bold=True), "c")
    words = {"education_level": SHORT[level(job)]}
    major = "{major}专业" if job.facts["major"] else ""
    text = ("学生{name}，{gender}，{birth_date|plain}生，自{_start|m_plain}至{graduation_date|m_plain}在本校" + major
            + "{_length}年制{education_level}学习，修完教学计划规定的全部课程，成绩合格，准予毕业。")  # fmt: skip
    told(sheet, (34, 74, 216), text, words, Look(size=17), 1.95)
    decor.photo(sheet, 36, 134, 32, 45)
    look = Look(size=11.5)
    job.facts["_card"] = f"{job.facts['_start'].year}{job.rng.randrange(10**6, 10**7)}"
    sheet.put(76, 158, "证书编号：{certificate_number}", look)
    sheet.put(76, 170, "学　　号：{_card}", look)
    sheet.put(76, 144, "校　　长：", look)
    sheet.put(96, 144, job.facts["_head"], Look(size=17, face="hand"))
    sheet.put(250, 150, "{school}", Look(size=17), "r")
    sheet.put(246, 167, "{graduation_date}", Look(size=14), "r")
    sheet.seal(job.facts["school"], 212, 157, diameter=42)


@layout(_KIND, split="tune", traits=("spread", "rare"))
def trained_in_cells(job: Job) -> None:
    """A folded card: on the left what was learned in cells with upright labels, on the right the decision."""
    sheet = Sheet(job, 240, 166, (246, 250, 246))
    sheet.line((120, 3), (120, 163), 0.3, (176, 192, 178))
    look, x = Look(size=11.5), 10.0
    sheet.upright(x, 14, 10, 56, "毕业生", look)
    y = 14.0
    for left, one in (
        ("姓　名", "{name}"),
        ("性　别", "{gender}"),
        ("出　生", "{birth_date|month}"),
        ("民　族", "{_nation}"),
    ):
        y = sheet.row(x + 10, y, 14, ((22, left), (38, one)), look)
    sheet.rect(x + 70, 14, x + 100, 70)
    decor.photo_box(sheet, x + 71.5, 22, 27, 38)
    y = sheet.row(x, y, 14, ((32, "身份证号"), (68, "{id_number}")), look)
    subject = ("专　　业", "{major}") if job.facts["major"] else ("学　　习", "文化基础课程")
    sheet.upright(x, y, 10, 42, "学业", look)
    for label, template in (
        subject,
        ("学　　制", "{_length}年"),
        ("起　　止", "{_start|m_dot}—{graduation_date|m_dot}"),
    ):
        y = sheet.row(x + 10, y, 14, ((22, label), (68, template)), look)
    sheet.put(x, y + 10, "本证由学校主管部门验印后生效", Look(size=9.5))
    sheet.put(
        180, 28, "毕 业 证 书", Look(size=24, face="title", colour=decor.GREEN, bold=True), "c"
    )
    words = {"education_level": SHORT[level(job)]}
    told(
        sheet,
        (132, 52, 94),
        "该生在我校学完{education_level}阶段全部课程，考试、考查合格，准予毕业。",
        words,
        Look(size=14),
        2.0,
    )
    meant(sheet, 132, 92, "编号　{certificate_number}", {}, look)
    sheet.put(132, 106, "校长　" + job.facts["_head"], Look(size=12.5))
    sheet.put(226, 126, "{school}", Look(size=13.5), "r")
    sheet.put(224, 140, "{graduation_date}", Look(size=12.5), "r")
    sheet.seal(job.facts["school"], 194, 131, diameter=40)
