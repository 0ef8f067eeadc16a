"""The diploma of a school for skilled workers of the eighties and nineties, printed by the labour office."""

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
    "焦作市第二技工学校",
    "河南省公路技工学校",
    "焦作市劳动局技工学校",
    "河南省建筑工程技工学校",
)
_MAJORS = ("汽车驾驶", "汽车修理", "电工", "钳工", "烹饪", "工程机械驾驶", "公路养护")


@layout(Kind.DIPLOMA, split="tune", traits=("spread", "rare"))
def skilled_workers_school(job: Job) -> None:
    """A spread: portrait and the office's line on the left, the sentence with blanks on the right."""
    schooled(job, "technical_school", _SCHOOLS, _MAJORS, job.rng.choice((2, 3)))
    rng, year = job.rng, job.facts["graduation_date"].year
    if rng.random() < 0.6:
        job.facts["certificate_number"] = rng.choice((f"{year % 100:02d}{rng.randrange(100, 9999):04d}",
                                                      f"豫技校字{year}{rng.randrange(10, 9999):04d}"))  # fmt: skip
    sheet = Sheet(job, 232, 164, (251, 246, 232))
    sheet.line((116, 3), (116, 161), 0.3, (196, 184, 160))
    decor.photo_box(sheet, 42, 30, 32, 44)
    look = Look(size=12.5)
    pen = pen_look(sheet, 14) if rng.random() < 0.7 else Look(size=14)
    for y, label, template in ((92, "姓　名", "{name}"), (106, "性　别", "{gender}"), (120, "籍　贯", rng.choice(("河南焦作", "河南武陟", "河南温县")))):  # fmt: skip
        sheet.blank(24, y, label, template, 56, pen._replace(size=12.5))
    sheet.put(
        58,
        146,
        "河南省人力资源和社会保障厅印制"
        if year > 2009
        else rng.choice(("河南省劳动厅印制", "河南省劳动人事厅印制")),
        Look(size=10.5),
        "c",
    )
    sheet.put(
        174,
        26,
        rng.choice(("技 工 学 校", "河 南 省 技 工 学 校")),
        Look(size=14, face="title"),
        "c",
    )
    sheet.put(174, 41, "毕业证书", Look(size=24, face="title", bold=True, spread=3), "c")
    within(sheet, 222, 53, rng.choice(("技校证字第 {certificate_number} 号", "证书编号：{certificate_number}", "编号 {certificate_number}")), 92, look._replace(size=11), "r")  # fmt: skip
    text = rng.choice((
        "学生 {name} ，{birth_date|sentence}生，于{_start|sentence}至{graduation_date|sentence}在本校 {major} 专业{_length}年制学习期满，考试成绩及格，准予毕业。",
        "{name} 系{birth_date|sentence}出生，{_start|sentence}入本校 {major} 专业（工种）学习，学制{_length}年，现已期满，经考核合格，准予毕业。",
    ))  # fmt: skip
    told(sheet, (127, 68, 94), text, {}, pen, 2.0, underline=True)
    sheet.put(127, 120, "校长　" + job.facts["_head"], look)
    within(sheet, 222, 132, "{school}", 84, Look(size=13.5), "r")
    within(sheet, 220, 146, "{graduation_date}", 70, pen._replace(size=12.5), "r")
    sheet.seal(job.facts["school"], 192, 137, diameter=40)
