"""The diploma of a secondary vocational school of this century, with the holder's number in its sentence."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.certificate_words import meant, told
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.schooling import schooled
from yanzhen.samples.papers.slots import within
from yanzhen.samples.sheet import Look, Sheet

_SCHOOLS = (
    "焦作市职业技术学校",
    "沁阳市职业教育中心",
    "温县职业中等专业学校",
    "河南省工业科技学校",
    "焦作护理学校",
    "博爱县职业中等专业学校",
)
_MAJORS = (
    "计算机应用",
    "汽车运用与维修",
    "数控技术应用",
    "电子商务",
    "学前教育",
    "农村经济综合管理",
)


@layout(Kind.DIPLOMA, split="apart", traits=("spread", "rare"))
def vocational_secondary_school(job: Job) -> None:
    """A spread: title, portrait and numbers on the left, sentence, head, school and day on the right."""
    schooled(job, "secondary_vocational", _SCHOOLS, _MAJORS)
    rng, year = job.rng, job.facts["graduation_date"].year
    if rng.random() < 0.6:
        job.facts["certificate_number"] = f"41{rng.randrange(10**4, 10**5)}{year}{rng.randrange(10**3, 10**4)}"  # fmt: skip
    sheet = Sheet(job, 256, 178, rng.choice(((250, 252, 255), (255, 250, 250), (252, 251, 244))))
    decor.waves(sheet, (238, 236, 230), rng, (132, 8, 248, 170))
    sheet.line((128, 3), (128, 175), 0.3, (198, 198, 204))
    colour = rng.choice((decor.RED, decor.BLUE))
    title = Look(size=17, face="title", colour=colour, value_face="title", value_colour=colour)
    words = {"education_level": rng.choice(("中等职业学校", "中等职业教育", "中等职业学校") if year > 1999 else ("职业中等专业学校", "职业中专"))}  # fmt: skip
    meant(sheet, 64, 26, "{education_level}", words, title, "c")
    sheet.put(64, 42, "毕业证书", title._replace(size=26, bold=True, spread=3), "c")
    decor.photo_box(sheet, 47, 56, 34, 46)
    look = Look(size=12)
    rows = [("证书编号：", "{certificate_number}")]
    if rng.random() < 0.6:
        job.facts["_roll"] = f"{job.facts['_start'].year}{rng.randrange(10**7, 10**8)}"
        rows.append(("学 籍 号：", "{_roll}"))
    y = 118.0
    for label, template in rows:
        within(sheet, 26, y, label + template, 86, look)
        y += 11
    sheet.put(
        64, 160, rng.choice(("河南省教育厅", "河南省教育厅监制", "无钢印无效")), Look(size=11), "c"
    )
    text = rng.choice((
        "学生 {name} ，性别 {gender} ，身份证号 {id_number} ，于{_start|sentence}至{graduation_date|sentence}在本校 {major} 专业学习，修业期满，成绩合格，准予毕业。",
        "学生 {name} ，{gender}，{birth_date|sentence}生，在本校 {major} 专业学习，学制{_length}年，完成教学计划规定的全部课程，成绩合格，准予毕业。",
        "{name} ，性别 {gender} ，{birth_date|plain}出生，于{_start|sentence}至{graduation_date|sentence}在我校全日制 {major} 专业学习，德、智、体、美考核合格，准予毕业。",
    ))  # fmt: skip
    told(sheet, (141, 36, 100), text, {}, Look(size=15), 2.05, underline=rng.random() < 0.6)
    sheet.put(141, 116, "校长（签章）：" + job.facts["_head"], Look(size=12.5))
    within(
        sheet, 244, 134, rng.choice(("{school}", "学校（公章）：{school}")), 100, Look(size=14), "r"
    )
    within(sheet, 242, 149, "{graduation_date}", 76, Look(size=13), "r")
    sheet.seal(job.facts["school"], 208, 139, diameter=40)
