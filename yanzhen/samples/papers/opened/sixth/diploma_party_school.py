"""The diploma of the Party's school, as many who worked in offices won it by correspondence."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.certificate_words import told
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.schooling import later, schooled
from yanzhen.samples.papers.slots import within
from yanzhen.samples.sheet import Look, Sheet

_SCHOOLS = ("中共河南省委党校", "中共中央党校函授学院", "中共焦作市委党校")
_MAJORS = ("经济管理", "行政管理", "法律", "党政管理", "公共管理")


@layout(Kind.DIPLOMA, split="tune", traits=("rare",))
def school_of_the_party(job: Job) -> None:
    """Landscape, red title; portrait at the left, the student's sentence, number under the portrait."""
    rng = job.rng
    level = rng.choice(("junior_college", "junior_college", "bachelor"))
    schooled(job, level, _SCHOOLS[:2] if level == "bachelor" else _SCHOOLS, _MAJORS, 3)
    later(job, 1993, 2012)
    year = job.facts["graduation_date"].year
    months = (job.facts["_start"]._replace(year=year - 3), job.facts["graduation_date"]._replace(month=rng.choice((6, 7, 12))))  # fmt: skip
    job.facts |= {"_start": months[0], "graduation_date": months[1],
                  "certificate_number": rng.choice((f"{year}{rng.randrange(10**5, 10**6)}", f"豫党校{year}{rng.randrange(10**4, 10**5)}")),
                  "_way": rng.choice(("函授", "函授", "业余", "在职"))}  # fmt: skip
    sheet = Sheet(job, 270, 190, (255, 250, 244))
    decor.frame(sheet, 9, rng.choice((decor.RED, decor.GOLD)), double=rng.random() < 0.6)
    if rng.random() < 0.5:
        decor.star(sheet, 135, 25, 6, (206, 40, 36))
    sheet.put(135, 43, "毕 业 证 书", Look(size=31, face="title", colour=decor.RED, bold=True), "c")
    decor.photo(sheet, 28, 62, 34, 47)
    words = {
        "education_level": rng.choice(("大专", "专科")) if level == "junior_college" else "本科"
    }
    text = rng.choice((
        "学员 {name} ，性别 {gender} ，{birth_date|plain}生，于{_start|m_plain}至{graduation_date|m_plain}在我校{_way}{education_level}班{major}专业学习，修完教学计划规定的全部课程，成绩合格，准予毕业。",
        "学员{name}，{gender}，{birth_date|sentence}生，参加本校{_way}学院{major}专业{education_level}班学习，学制{_length}年，完成全部学业，考试合格，准予毕业。",
    ))  # fmt: skip
    told(sheet, (76, 68, 168), text, words, Look(size=17), 2.05)
    within(sheet, 28, 122, rng.choice(("证书编号：", "编号：", "证书登记号：")) + "{certificate_number}", 84, Look(size=12))  # fmt: skip
    sheet.put(28, 146, rng.choice(("校　长：", "校长　", "院　长：")), Look(size=14))
    sheet.put(50, 146, job.facts["_head"], Look(size=20, face="hand", angle=2))
    within(sheet, 244, 144, "{school}", 110, Look(size=16), "r")
    within(sheet, 240, 160, "{graduation_date}", 90, Look(size=14.5), "r")
    sheet.seal(job.facts["school"], 202, 150, diameter=42)
