"""Diplomas of schools: the level in the title, a training school's spread, a booklet filled by pen."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.third.furniture import level_by_school, lined, stated
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.ticks import pen_look
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.DIPLOMA
_TITLES = {"junior_high": "初级中学毕业证书", "senior_high": "普通高中毕业证书", "technical_school": "技工学校毕业证书",
           "secondary_vocational": "中等专业学校毕业证书", "junior_college": "普通高等学校专科毕业证书",
           "bachelor": "普通高等学校本科毕业证书"}  # fmt: skip
_AIM = "教育必须为社会主义建设服务，必须与生产劳动相结合，使受教育者在德育、智育、体育几方面都得到发展。"


@layout(_KIND, split="tune", traits=("rare",))
def level_in_title(job: Job) -> None:
    """A landscape paper whose title says the level; the sentence stands on lines, the number at the foot."""
    sheet = Sheet(job, 270, 190, (254, 250, 242))
    decor.frame(sheet, 8, decor.RED, double=False)
    decor.waves(sheet, (246, 234, 222), job.rng, (11, 11, 259, 179))
    look = Look(size=25, face="title", colour=decor.RED, bold=True)
    level = str(job.facts["education_level"])
    stated(sheet, "education_level", (135, 34), _TITLES[level], look, "c")
    decor.photo_box(sheet, 218, 56, 31, 43)
    major = " {major} 专业学习" if job.facts["major"] else "学习"
    text = ("学生 {name} ，性别 {gender} ，于 {birth_date|sentence} 出生，自 {_start|sentence} 至 {graduation_date|sentence} "
            "在我校" + major + "，学习期满，全部课程考试成绩合格，准予毕业。")  # fmt: skip
    lined(sheet, 24, 64, 182, text, Look(size=15.5), 2.15)
    job.facts["_file"] = f"G4108{job.rng.randrange(10**9, 10**10)}"
    sheet.put(24, 146, "校　长　" + job.facts["_head"], Look(size=13.5))
    sheet.put(24, 160, "学籍号　{_file}", Look(size=10.5))
    sheet.put(244, 144, "{school}", Look(size=15), "r")
    sheet.put(240, 158, "{graduation_date}", Look(size=13.5), "r")
    sheet.put(135, 174, "毕业证书编号：{certificate_number}", Look(size=11.5), "c")
    sheet.seal(job.facts["school"], 206, 150)


@layout(_KIND, split="tune", traits=("spread", "rare"))
def trained_spread(job: Job) -> None:
    """A spread: sentence, head and seal on the left, a ruled column of particulars on the right."""
    shop = job.facts["education_level"] == "technical_school"
    sheet = Sheet(job, 256, 180, (248, 251, 253))
    sheet.line((128, 3), (128, 177), 0.3, (184, 196, 206))
    sheet.put(64, 26, "毕业证书", Look(size=26, face="title", colour=decor.BLUE, bold=True), "c")
    major = "{major}专业" if job.facts["major"] else ""
    text = ("{name}同学于{_start|m_plain}至{graduation_date|m_plain}在本校" + major
            + "学习，修业{_length}年，" + ("德、智、体、技能" if shop else "德、智、体") + "考核合格，准予毕业。")  # fmt: skip
    sheet.prose(16, 48, 98, text, Look(size=14.5), 2.1)
    sheet.put(16, 112, "校长（签章）　" + job.facts["_head"], Look(size=12.5))
    sheet.put(112, 138, "{school}", Look(size=14), "r")
    sheet.put(110, 152, "{graduation_date}", Look(size=12.5), "r")
    sheet.seal(job.facts["school"], 80, 144, diameter=40)
    rows = [
        ("姓　　名", "{name}"),
        ("性　　别", "{gender}"),
        ("出生日期", "{birth_date}"),
        ("身份证号", "{id_number}"),
    ]
    if job.facts["major"]:
        rows.append(("专业（工种）", "{major}"))
    rows.append(("技能考核", "中级工合格") if shop else ("学　　历", "{education_level}"))
    rows.append(("证书编号", "{certificate_number}"))
    decor.photo(sheet, 172, 14, 30, 41)
    y, look = 64.0, Look(size=12)
    for label, template in rows:
        y = sheet.row(138, y, 14, ((30, label), (76, template)), look)
    sheet.put(138, y + 8, "本证书由省主管部门统一印制", Look(size=9))
    level_by_school(job)


@layout(_KIND, split="tune", traits=("spread", "rare"))
def pen_booklet(job: Job) -> None:
    """A small booklet of the eighties and later: the aim of schooling left, blanks filled by pen right."""
    sheet = Sheet(job, 204, 142, (250, 240, 216))
    sheet.line((102, 3), (102, 139), 0.4, (196, 172, 132))
    sheet.put(52, 24, "毕 业 证 书", Look(size=21, face="title", colour=decor.RED, bold=True), "c")
    sheet.prose(14, 42, 76, _AIM, Look(size=10.5, colour=decor.RED), 1.9)
    decor.photo_box(sheet, 38, 78, 27, 37)
    pen = pen_look(sheet, 14)
    sheet.put(52, 128, "证字：{certificate_number}", pen._replace(size=11), "c")
    y = 20.0
    major = ("专　业", "{major}") if job.facts["major"] else ("学　制", "{_length}年")
    for left, one, right, two in (("姓　名", "{name}", "性别", "{gender}"), ("出　生", "{birth_date|month}", "民族", "{_nation}"),
                                  ("程　度", "{education_level}", "", "")):  # fmt: skip
        end = sheet.blank(112, y, left, one, 40, pen)
        if right:
            sheet.blank(end + 3, y, right, two, 14, pen)
        y += 14
    sheet.blank(112, y, *major, 60, pen)
    text = (
        "该生于{_start|sentence}入学，{graduation_date|sentence}学完全部课程，成绩及格，准予毕业。"
    )
    sheet.prose(112, y + 14, 80, text, pen._replace(size=12.5), 1.9)
    sheet.put(190, 114, "{school}", Look(size=12.5), "r")
    sheet.put(150, 102, "校长　" + job.facts["_head"], Look(size=11), "r")
    sheet.put(188, 127, "{graduation_date}", pen._replace(size=12), "r")
    sheet.seal(job.facts["school"], 166, 119, diameter=38)
