"""The form that a graduate's file holds: who he is, where he learnt, what the school says of him."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.third.furniture import stated
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.schooling import schooled
from yanzhen.samples.papers.slots import within
from yanzhen.samples.papers.ticks import pen_look
from yanzhen.samples.people import person_name
from yanzhen.samples.sheet import Look, Sheet

_SORTS: tuple[tuple[str, str, tuple[str, ...], tuple[str, ...]], ...] = (
    ("secondary_vocational", "中等专业学校毕业生登记表", ("河南省交通学校", "河南省水利学校", "焦作市财会学校", "新乡农业学校"),
     ("公路与桥梁", "财务会计", "水利工程", "农学", "机电")),
    ("technical_school", "技工学校毕业生登记表", ("焦作市技工学校", "河南省交通技工学校", "焦作市第一技工学校"),
     ("汽车驾驶", "汽车修理", "电工", "钳工", "烹饪")),
    ("junior_college", "高等学校毕业生登记表", ("焦作大学", "焦作教育学院", "黄河水利职业技术学院", "平原大学"),
     ("会计电算化", "机电一体化", "计算机应用", "公路工程", "文秘")),
)  # fmt: skip
_SELF = (
    "在校期间，我认真学习专业知识，遵守学校纪律，团结同学，积极参加集体活动，各科成绩合格，掌握了本专业的基本技能，今后要继续努力。",
    "几年来在老师的教育培养下，本人思想上积极要求进步，学习刻苦，热爱劳动，实习中能吃苦耐劳，不足之处是社会实践经验较少。",
)
_CLASS = (
    "该生学习态度端正，尊敬师长，团结同学，遵守校规校纪，表现良好。",
    "该同学思想进步，成绩合格，动手能力较强，同意毕业。",
)
_X, _W = 20.0, 170.0


@layout(Kind.DIPLOMA, split="apart", traits=("rare",))
def graduates_register_form(job: Job) -> None:
    """One ruled page filled by pen or machine; title of the sort of school, boxes for opinions, seal in the last."""
    rng = job.rng
    level, title, schools, majors = rng.choice(_SORTS)
    schooled(job, level, schools, majors, rng.choice((2, 3, 3)))
    facts = job.facts
    facts |= {"_middle": rng.choice(("焦作市第四中学", "武陟县第二中学", "温县番田镇中学", "博爱县第一中学")),
              "_politics": rng.choice(("共青团员", "群众", "团员")), "_health": "良好", "_wed": "否", "_home": "河南" + rng.choice(("焦作", "修武", "武陟", "温县", "沁阳"))}  # fmt: skip
    sheet = Sheet(job, 210, 297, rng.choice(((255, 255, 255), (250, 246, 234), (247, 243, 232))))
    pen = pen_look(sheet, 13) if rng.random() < 0.65 else Look(size=12)
    _title(sheet, level, title)
    y = _person(sheet, 42.0, pen)
    y = _school(job, sheet, y, pen)
    _opinions(job, sheet, y, pen)


def _title(sheet: Sheet, level: str, title: str) -> None:
    """The form's name; where it names the sort of school, it states the level."""
    look = Look(size=21, face="title", bold=True)
    text = sheet.job.rng.choice(("河南省", "")) + title
    if level == "junior_college":
        sheet.put(105, 29, text, look, "c")
    else:
        stated(sheet, "education_level", (105, 29), text, look, "c")


def _person(sheet: Sheet, y: float, pen: Look) -> float:
    """Rows beside the portrait."""
    top, h = y, 12.0
    y = sheet.row(_X, y, h, ((20, "姓　名"), (38, "{name}"), (16, "性别"), (18, "{gender}"), (20, "民族"), (20, "{_nation}")), pen)  # fmt: skip
    y = sheet.row(_X, y, h, ((20, "出生年月"), (38, "{birth_date|month}"), (16, "籍贯"), (58, "{_home}")), pen)  # fmt: skip
    y = sheet.row(_X, y, h, ((20, "政治面貌"), (38, "{_politics}"), (16, "健康"), (18, "{_health}"), (20, "婚否"), (20, "{_wed}")), pen)  # fmt: skip
    y = sheet.row(_X, y, h, ((20, "家庭住址"), (112, "{_address}")), pen)
    sheet.rect(_X + 132, top, _X + _W, y)
    decor.photo_box(sheet, _X + 136.5, top + 3, 29, 42)
    return y


def _school(job: Job, sheet: Sheet, y: float, pen: Look) -> float:
    """Where, what, from when to when; earlier schools in lines."""
    rng, h = job.rng, 12.0
    y = sheet.row(_X, y, h, ((34, rng.choice(("毕业学校", "学校名称", "所在学校"))), (136, "{school}")), pen)  # fmt: skip
    y = sheet.row(_X, y, h, ((34, rng.choice(("专　业", "所学专业", "专业（工种）"))), (68, "{major}"), (26, "学　制"), (42, "{_length}年")), pen)  # fmt: skip
    y = sheet.row(_X, y, h, ((34, "入学时间"), (51, "{_start|month}"), (34, "毕业时间"), (51, "{graduation_date|month}")), pen)  # fmt: skip
    if job.facts["education_level"] == "junior_college":
        cells = ((34, "学　历"), (51, "{education_level}"), (34, "证书编号"), (51, "{certificate_number}"))  # fmt: skip
        y = sheet.row(_X, y, h, cells, pen)
    elif rng.random() < 0.5:
        y = sheet.row(_X, y, h, ((34, "毕业证书编号"), (136, "{certificate_number}")), pen)
    started = job.facts["_start"].year
    sheet.cell(_X, y, 34, 27, "学习简历", Look(size=11))
    sheet.rect(_X + 34, y, _X + _W, y + 27)
    hand = pen._replace(face="hand", colour=pen.value_colour or pen.colour) if pen.value_press else pen  # fmt: skip
    within(sheet, _X + 38, y + 8, f"{started - 3}.9—{started}.7　　{job.facts['_middle']}　学生", 124, hand)  # fmt: skip
    within(sheet, _X + 38, y + 18, f"{started}.9—至今　　本校　学生", 124, hand)
    return y + 27


def _opinions(job: Job, sheet: Sheet, y: float, pen: Look) -> None:
    """What the graduate, the class and the school say, each in its box with its day."""
    rng, year = job.rng, job.facts["graduation_date"].year
    hand = pen._replace(face="hand", colour=pen.value_colour or pen.colour) if pen.value_press else pen  # fmt: skip
    for label, text, h in (("自我鉴定", rng.choice(_SELF), 44), ("班组鉴定", rng.choice(_CLASS), 31)):  # fmt: skip
        sheet.upright(_X, y, 14, h, label)
        sheet.rect(_X + 14, y, _X + _W, y + h)
        sheet.prose(_X + 17, y + 8, _W - 22, text, hand._replace(size=11.5), 1.6)
        who = person_name(rng, "male").split("·")[0]
        sheet.put(_X + _W - 6, y + h - 5, ("班主任：" if h < 40 else "") + (who if h < 40 else f"{year}年6月{rng.randrange(1, 12)}日"), hand._replace(size=11), "r")  # fmt: skip
        y += h
    left = 270 - y
    sheet.upright(_X, y, 14, left, "学校意见")
    sheet.rect(_X + 14, y, _X + _W, y + left)
    opinion = rng.choice(
        ("准予毕业。", "经审查，该生符合毕业条件，同意毕业。", "同意班组意见，准予毕业。")
    )
    sheet.put(_X + 24, y + 12, opinion, hand)
    sheet.put(_X + 92, y + left - 8, "（盖章）", Look(size=11))
    sheet.put(_X + _W - 8, y + left - 8, f"{year}年6月{rng.randrange(14, 29)}日", hand, "r")
    sheet.seal(job.facts["school"], _X + 122, y + left - 24, diameter=39)
