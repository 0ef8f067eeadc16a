"""The diploma of a college of the eighties and nineties, its blanks filled by brush or pen."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.numbers import Day
from yanzhen.samples.papers.opened.fourth.certificate_words import told
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.schooling import schooled
from yanzhen.samples.papers.slots import within
from yanzhen.samples.papers.ticks import pen_look
from yanzhen.samples.sheet import Look, Sheet

_SCHOOLS = (
    "焦作大学",
    "焦作职工大学",
    "河南广播电视大学",
    "焦作教育学院",
    "郑州大学",
    "河南农业大学",
)
_MAJORS = (
    "企业管理",
    "汉语言文学",
    "机械制造工艺与设备",
    "财务会计",
    "工业与民用建筑",
    "电气技术",
    "园艺",
)


@layout(Kind.DIPLOMA, split="tune", traits=("rare",))
def college_of_the_nineties(job: Job) -> None:
    """Landscape: title, number at the right of it, long sentence with blanks, portrait right, school's seal below."""
    rng = job.rng
    schooled(job, "junior_college", _SCHOOLS, _MAJORS, rng.choice((2, 3)))
    ended, born = job.facts["graduation_date"], job.facts["birth_date"].year
    if ended.year - born >= 14 and ended.year > 2001 and born <= 1979:
        job.facts |= {"graduation_date": Day(rng.randrange(max(1988, born + 21), 2002), 7, 1)}
        job.facts["_start"] = Day(job.facts["graduation_date"].year - 3, 9, 1)
    year = job.facts["graduation_date"].year
    if year < 2002:
        job.facts["certificate_number"] = rng.choice((f"{year % 100:02d}{rng.randrange(10**3, 10**5):05d}", f"豫专{year}{rng.randrange(10, 9999):04d}"))  # fmt: skip
    sheet = Sheet(job, 268, 188, rng.choice(((252, 246, 230), (255, 248, 240))))
    decor.frame(sheet, 8, decor.RED, double=rng.random() < 0.6)
    sheet.put(120, 38, "毕 业 证 书", Look(size=32, face="title", colour=decor.RED, bold=True), "c")
    number = rng.choice(("证书编号　{certificate_number}", "毕字第 {certificate_number} 号", "证书号：{certificate_number}"))  # fmt: skip
    within(sheet, 24, 58, number, 90, Look(size=12))
    decor.photo_box(sheet, 212, 40, 32, 45)
    pen = pen_look(sheet, 16) if rng.random() < 0.75 else Look(size=16)
    words = {"education_level": rng.choice(("专科", "大专", "专 科"))}
    text = rng.choice((
        "学生 {name} 性别 {gender} ，{birth_date|sentence}生，于{_start|sentence}至{graduation_date|sentence}在本校 {major} 专业{_length}年制{education_level}学习，成绩及格，准予毕业。",
        "{name} 性别 {gender} 系{birth_date|sentence}生，{_start|sentence}入本校 {major} 专业{education_level}学习，学制{_length}年，修完教学计划规定的全部课程，考试成绩合格，准予毕业。",
        "学员 {name} ，{gender}，{birth_date|sentence}出生，于{_start|sentence}至{graduation_date|sentence}在本校 {major} 专业（{education_level}）学习期满，经考试合格，准予毕业。",
    ))  # fmt: skip
    told(sheet, (26, 76, 178), text, words, pen, 2.1, underline=rng.random() < 0.7)
    sheet.put(28, 144, "校　长　" + job.facts["_head"], Look(size=15))
    within(sheet, 236, 140, "{school}", 100, Look(size=16.5), "r")
    within(sheet, 232, 156, "{graduation_date}", 86, pen._replace(size=14.5), "r")
    sheet.seal(job.facts["school"], 200, 146, diameter=42)
    if year < 1999 and rng.random() < 0.6:
        sheet.put(
            28, 168, rng.choice(("国家教育委员会印制", "河南省教育委员会印制")), Look(size=10.5)
        )
