"""The diploma of the open university, formerly that of radio and television."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.certificate_words import told
from yanzhen.samples.papers.opened.fourth.diploma_words import make_higher
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import within
from yanzhen.samples.sheet import Look, Sheet

_RENAMED = 2012


@layout(Kind.DIPLOMA, split="apart", traits=("rare",))
def open_university(job: Job) -> None:
    """Landscape: the school's own name heads it, portrait right, the place of study named in the sentence."""
    make_higher(job)
    rng, year = job.rng, job.facts["graduation_date"].year
    place = rng.choice(("河南广播电视大学", "焦作广播电视大学", "焦作分校"))
    job.facts["school"] = (
        "国家开放大学" if year > _RENAMED else rng.choice(("中央广播电视大学", "河南广播电视大学"))
    )
    old = "广播电视" in job.facts["school"]
    sheet = Sheet(job, 284, 200, (249, 252, 250))
    colour = rng.choice((decor.GREEN, decor.RED, decor.BLUE))
    decor.frame(sheet, 9, colour)
    decor.rosette(sheet, 142, 104, 60, (232, 240, 234))
    title = Look(size=30, face="title", colour=colour, bold=True)
    sheet.put(
        142,
        38,
        rng.choice(("普通高等教育", "开放教育")) if not old else "高等教育",
        title._replace(size=16, bold=False),
        "c",
    )
    sheet.put(142, 56, "毕 业 证 书", title, "c")
    decor.photo(sheet, 220, 72, 34, 48)
    text = "学生{name}，性别{gender}，{birth_date|sentence}生，于{_start|sentence}至{graduation_date|sentence}在" + (
        f"{place if place != job.facts['school'] else '本校'}" if old else "本校") + (
        "{major}专业（{education_level}）学习，修完教学计划规定的全部课程，成绩合格，准予毕业。")  # fmt: skip
    told(sheet, (32, 80, 176), text, {}, Look(size=16), 2.0)
    look = Look(size=13)
    within(sheet, 32, 158, "证书编号：{certificate_number}", 96, look)
    within(
        sheet,
        32,
        170,
        rng.choice(("注册学号：", "学　　号：")) + str(rng.randrange(10**12, 10**13)),
        96,
        look,
    )
    sheet.put(32, 144, "校　长：" + job.facts["_head"], look)
    within(sheet, 252, 146, "{school}", 100, Look(size=17), "r")
    within(sheet, 248, 163, "{graduation_date}", 84, Look(size=14), "r")
    sheet.seal(job.facts["school"], 208, 154, diameter=42)
