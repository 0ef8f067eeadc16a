"""The diploma of an ordinary secondary technical school of the eighties and nineties."""

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
    "河南省焦作供销学校",
    "河南省焦作卫生学校",
    "河南省焦作工业学校",
    "河南省新乡农业学校",
    "河南省林业学校",
    "河南省交通学校",
)
_MAJORS = ("财务会计", "公路与桥梁", "林业", "机电技术", "农学", "工业与民用建筑", "计划统计")


@layout(Kind.DIPLOMA, split="apart", traits=("rare",))
def ordinary_secondary_school(job: Job) -> None:
    """Landscape: title over the width, sentence beside a portrait, the commission's stamp line at the foot."""
    rng = job.rng
    schooled(job, "secondary_vocational", _SCHOOLS, _MAJORS, rng.choice((2, 3, 4)))
    year = job.facts["graduation_date"].year
    if rng.random() < 0.5:
        job.facts["certificate_number"] = f"{year % 100:02d}{rng.randrange(10, 99):02d}{rng.randrange(10, 9999):04d}"  # fmt: skip
    sheet = Sheet(job, 264, 186, rng.choice(((250, 244, 226), (248, 250, 242))))
    colour = rng.choice((decor.RED, (140, 40, 30), decor.GREEN))
    decor.frame(sheet, 8, colour, double=rng.random() < 0.7)
    title = Look(size=17, face="title", colour=colour, value_face="title", value_colour=colour)
    words = {"education_level": rng.choice(("中等专业学校", "普通中等专业学校"))}
    meant(sheet, 132, 30, "{education_level}", words, title, "c")
    sheet.put(132, 47, "毕 业 证 书", title._replace(size=29, bold=True), "c")
    decor.photo_box(sheet, 24, 60, 31, 43)
    pen = pen_look(sheet, 15.5) if rng.random() < 0.6 else Look(size=15.5)
    text = rng.choice((
        "学生 {name} 性别 {gender} ，{birth_date|sentence}生，于{_start|sentence}至{graduation_date|sentence}在本校 {major} 专业{_length}年制学习期满，成绩及格，准予毕业。",
        "学生 {name} ，{gender}，现年 {_age} 岁，{_start|sentence}入本校 {major} 专业学习，修业年限{_length}年，学完教学计划规定的全部课程，成绩合格，于{graduation_date|sentence}准予毕业。",
    ))  # fmt: skip
    job.facts["_age"] = str(year - job.facts["birth_date"].year)
    told(sheet, (68, 68, 172), text, {}, pen, 2.05, underline=rng.random() < 0.7)
    within(sheet, 24, 116, rng.choice(("毕业证书登记 {certificate_number} 号", "证书编号：{certificate_number}", "中专毕字第 {certificate_number} 号")), 86, Look(size=12))  # fmt: skip
    sheet.put(24, 140, "校　长　" + job.facts["_head"], Look(size=14))
    within(sheet, 240, 136, "{school}", 100, Look(size=16), "r")
    within(sheet, 236, 151, "{graduation_date}", 86, pen._replace(size=14), "r")
    sheet.seal(job.facts["school"], 200, 142, diameter=41)
    sheet.put(24, 168, rng.choice(("河南省教育委员会验印", "（本证书加盖学校钢印有效）", "河南省教育委员会制")), Look(size=10.5))  # fmt: skip
