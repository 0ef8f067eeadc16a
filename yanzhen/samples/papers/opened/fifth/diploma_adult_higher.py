"""The diploma of adults' higher education: by correspondence, in the evenings or in spare time."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.certificate_words import told
from yanzhen.samples.papers.opened.fourth.diploma_words import make_higher
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import within
from yanzhen.samples.sheet import Look, Sheet


@layout(Kind.DIPLOMA, split="tune", traits=("rare",))
def adult_higher_education(job: Job) -> None:
    """The sentence over the whole width, portrait below it between number and school."""
    make_higher(job)
    rng = job.rng
    job.facts["_way"] = rng.choice(("函授", "业余", "夜大学", "脱产"))
    bachelor = job.facts["education_level"] == "bachelor"
    job.facts["_entry"] = rng.choice(("专科起点", "高中起点")) if bachelor else ""
    sheet = Sheet(job, 280, 198, (252, 250, 244))
    decor.waves(sheet, (242, 238, 226), rng, (10, 10, 270, 188))
    decor.frame(sheet, 10, decor.RED, double=False)
    sheet.put(140, 38, "成人高等教育", Look(size=18, face="title", colour=decor.RED), "c")
    sheet.put(
        140, 56, "毕业证书", Look(size=30, face="title", colour=decor.RED, bold=True, spread=5), "c"
    )
    words = {"education_level": rng.choice(("本科", "本 科")) if bachelor else "专科"}
    text = rng.choice((
        ("学生{name}，性别{gender}，{birth_date|plain}生，于{_start|m_plain}至{graduation_date|m_plain}在本校{major}专业{_way}学习，"
        "修完{_entry}{education_level}教学计划规定的全部课程，成绩合格，准予毕业。"),
        ("{name}，{gender}，{birth_date|plain}生，于{_start|m_plain}至{graduation_date|m_plain}在我校{major}（{_way}）"
        "{_entry}{education_level}专业学习期满，成绩合格，准予毕业。"),
    ))  # fmt: skip
    told(sheet, (28, 80, 224), text, words, Look(size=16.5), 2.0)
    decor.photo(sheet, 30, 126, 33, 46)
    look = Look(size=13)
    sheet.put(70, 142, "校　　长：", look)
    sheet.put(94, 142, job.facts["_head"], Look(size=18, face="hand"))
    within(sheet, 70, 156, "证书编号：{certificate_number}", 78, look)
    within(sheet, 250, 144, "{school}", 100, Look(size=16), "r")
    within(sheet, 246, 160, "{graduation_date}", 84, Look(size=14), "r")
    sheet.seal(job.facts["school"], 206, 150, diameter=41)
