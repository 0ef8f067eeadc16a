"""The province's diploma of a general senior school, a spread with its number and portrait on the left."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.certificate_words import meant, told
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.schooling import schooled
from yanzhen.samples.papers.slots import within
from yanzhen.samples.papers.ticks import pen_look
from yanzhen.samples.sheet import Look, Sheet

_SCHOOLS = (
    "焦作市第十二中学",
    "武陟县第三中学",
    "温县第一高级中学",
    "修武县第一中学",
    "孟州市第一高级中学",
)


@layout(Kind.DIPLOMA, split="tune", traits=("spread", "rare"))
def senior_school_of_the_province(job: Job) -> None:
    """Portrait and numbers left; title, sentence, head, school and day right."""
    schooled(job, "senior_high", _SCHOOLS)
    rng = job.rng
    job.facts["_roll"] = f"{job.facts['_start'].year}4108{rng.randrange(10**5, 10**6)}"
    sheet = Sheet(job, 250, 175, rng.choice(((253, 249, 240), (252, 246, 246))))
    sheet.line((125, 3), (125, 172), 0.3, (206, 196, 180))
    red = Look(size=15, face="title", colour=decor.RED, value_face="title", value_colour=decor.RED)
    decor.photo_box(sheet, 45, 36, 35, 49)
    look = Look(size=12)
    y = 102.0
    if rng.random() < 0.6:
        sheet.blank(20, y, "学籍号", "{_roll}", 66, look)
        y += 14
    sheet.blank(20, y, rng.choice(("证书编号", "证书号")), "{certificate_number}", 62, look)
    if rng.random() < 0.5:
        sheet.blank(20, y + 14, "身份证号", "{id_number}", 62, look)
    sheet.put(62, 158, "河南省教育厅监制", Look(size=11), "c")
    words = {"education_level": rng.choice(("普通高级中学", "普通高中"))}
    meant(sheet, 188, 28, rng.choice(("河南省", "")) + "{education_level}", words, red, "c")
    sheet.put(188, 44, "毕 业 证 书", red._replace(size=25, bold=True), "c")
    text = rng.choice((
        "学生 {name} 性别 {gender} ，{birth_date|sentence}生，于{_start|sentence}至{graduation_date|sentence}在本校修业期满，德育考核、学业水平考试合格，准予毕业。",
        "学生 {name} ，{gender}，{birth_date|plain}生，在我校{_length}年制高中部学习期满，思想品德合格，会考成绩合格，准予毕业。",
    ))  # fmt: skip
    pen = pen_look(sheet, 14.5) if rng.random() < 0.45 else Look(size=14.5)
    told(sheet, (138, 64, 98), text, {}, pen, 2.0, underline=rng.random() < 0.6)
    sheet.put(138, 124, "校长：" + job.facts["_head"], Look(size=13))
    within(sheet, 238, 138, "{school}", 80, Look(size=14), "r")
    within(sheet, 236, 152, "{graduation_date}", 70, pen._replace(size=12.5), "r")
    sheet.seal(job.facts["school"], 206, 142, diameter=40)
