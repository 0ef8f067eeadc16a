"""The paper of nine years' compulsory schooling, given by a junior school of a town or county."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.certificate_words import told
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.schooling import schooled
from yanzhen.samples.papers.slots import within
from yanzhen.samples.papers.ticks import pen_look
from yanzhen.samples.sheet import Look, Sheet

_SCHOOLS = (
    "武陟县木城镇第二初级中学",
    "沁阳市崇义镇第一初级中学",
    "焦作市第十六中学",
    "孟州市河雍中学",
    "修武县郇封镇中学",
)


@layout(Kind.DIPLOMA, split="apart", traits=("rare",))
def junior_school_of_nine_years(job: Job) -> None:
    """Landscape: portrait left between number and head, sentence right with the level in it."""
    schooled(job, "junior_high", _SCHOOLS)
    rng = job.rng
    sheet = Sheet(job, 236, 166, rng.choice(((255, 250, 238), (250, 252, 246))))
    decor.frame(sheet, 8, decor.RED, double=rng.random() < 0.5)
    red = Look(size=26, face="title", colour=decor.RED, bold=True)
    sheet.put(
        118, 32, rng.choice(("毕 业 证 书", "义务教育毕业证书", "九年义务教育证书")), red, "c"
    )
    decor.photo_box(sheet, 22, 46, 30, 42)
    words = {"education_level": rng.choice(("初中", "初中", "初级中学"))}
    text = rng.choice((
        "学生 {name} 性别 {gender} ，{birth_date|sentence}生，于{graduation_date|sentence}在本校{education_level}学习期满，完成九年义务教育规定的学业，准予毕业。",
        "{name} 同学，{gender}，{birth_date|sentence}出生，{_start|sentence}入学，在本校学完{education_level}{_length}年课程，成绩合格，准予毕业，特发此证。",
        "学生 {name} ，性别 {gender} ，{birth_date|plain}生，在本校修完{education_level}阶段全部课程，考试合格，准予{education_level}毕业。",
    ))  # fmt: skip
    pen = pen_look(sheet, 15) if rng.random() < 0.55 else Look(size=15.5)
    told(sheet, (66, 54, 148), text, words, pen, 2.05, underline=rng.random() < 0.5)
    label = rng.choice(("编号：", "证书编号：", "豫义教证字第 "))
    within(sheet, 22, 100, label + "{certificate_number}", 74, Look(size=11.5))
    sheet.put(22, 132, "校　长　" + job.facts["_head"], Look(size=13))
    within(sheet, 214, 124, rng.choice(("{school}", "{school}（章）")), 110, Look(size=14), "r")
    within(sheet, 210, 138, "{graduation_date}", 80, pen._replace(size=13), "r")
    sheet.seal(job.facts["school"], 178, 130, diameter=39)
    sheet.put(
        118, 152, rng.choice(("焦作市教育局印制", "河南省教育委员会印制")), Look(size=10), "c"
    )
