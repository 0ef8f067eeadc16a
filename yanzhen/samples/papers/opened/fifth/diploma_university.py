"""The diploma of a university or college with its standard sentence, full time."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.certificate_words import told
from yanzhen.samples.papers.opened.fourth.diploma_words import make_higher
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import within
from yanzhen.samples.sheet import Look, Sheet


@layout(Kind.DIPLOMA, split="tune", traits=("rare",))
def full_time_higher(job: Job) -> None:
    """Landscape: portrait left, title and sentence right, head and school below, number at the foot."""
    make_higher(job)
    rng = job.rng
    sheet = Sheet(job, 290, 204, rng.choice(decor.PALE))
    decor.frame(sheet, 8, decor.GOLD, double=rng.random() < 0.6)
    red = Look(size=17, face="title", colour=decor.RED)
    sheet.put(160, 36, "普通高等学校", red, "c")
    sheet.put(160, 54, "毕 业 证 书", red._replace(size=32, bold=True), "c")
    decor.photo(sheet, 26, 58, 36, 50)
    text = rng.choice((
        ("学生{name}，性别{gender}，{birth_date|sentence}生，于{_start|sentence}至{graduation_date|sentence}在本校{major}专业"
        "{_length}年制{education_level}学习，修完教学计划规定的全部课程，成绩合格，准予毕业。"),
        ("学生 {name} 性别 {gender} ，{birth_date|sentence}生，{_start|sentence}至{graduation_date|sentence}在本校 {major} 专业"
        "修业{_length}年，修完{education_level}教学计划规定的全部课程，成绩合格，准予毕业。"),
    ))  # fmt: skip
    told(sheet, (78, 78, 184), text, {}, Look(size=17), 2.0, underline=rng.random() < 0.4)
    sheet.put(30, 142, "校（院）长：", Look(size=14))
    sheet.put(62, 142, job.facts["_head"], Look(size=20, face="hand", angle=3))
    within(
        sheet,
        262,
        142,
        rng.choice(("校　名：", "学　校：", "")) + "{school}",
        110,
        Look(size=16),
        "r",
    )
    within(sheet, 258, 160, "{graduation_date}", 90, Look(size=15), "r")
    sheet.seal(job.facts["school"], 214, 150, diameter=42)
    label = rng.choice(("证书编号：", "学校编号：", "证书编号"))
    sheet.put(30, 172, label + "　{certificate_number}", Look(size=12))
    if rng.random() < 0.7:
        address = rng.choice(
            (
                "中华人民共和国教育部学历证书查询网址：http://www.chsi.example.cn",
                "查询网址：http://www.chsi.example.cn",
            )
        )
        sheet.put(145, 188, address, Look(size=9.5), "c")
