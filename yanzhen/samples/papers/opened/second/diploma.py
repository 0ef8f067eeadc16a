"""Diplomas: with its counterfoil, beside its translation, with marks in a table, a training school's sheet."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.DIPLOMA
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September",
           "October", "November", "December")  # fmt: skip
_SUBJECTS = ("语文", "数学", "外语", "政治", "体育")
_COURSES = ("公共课", "基础课", "专业课", "实习", "毕业设计")


def _studied(job: Job, middle: str) -> str:
    """What was studied: a subject, or the school's department."""
    return "{major}专业" if job.facts["major"] else middle


@layout(_KIND, traits=("rare",))
def counterfoil(job: Job) -> None:
    """An older paper still joined to its counterfoil, the number printed on both sides."""
    sheet = Sheet(job, 250, 174, (253, 249, 236))
    sheet.rect(6, 6, 244, 168, 0.5, decor.RED)
    for i in range(27):
        sheet.line((74, 8 + 6 * i), (74, 11 + 6 * i), 0.25)
    look = Look(size=11)
    sheet.put(40, 22, "存　　根", Look(size=15, face="title"), "c")
    y = 44.0
    for label, template in (("姓名", "{name}"), ("性别", "{gender}"), ("毕业", "{graduation_date|month}"),
                            ("证号", "{certificate_number}")):  # fmt: skip
        sheet.blank(11, y, label, template, 46, look)
        y += 18
    sheet.put(
        160, 26, "毕业证书", Look(size=28, face="title", colour=decor.RED, bold=True, spread=4), "c"
    )
    sheet.put(234, 42, "编号：{certificate_number}", Look(size=10.5), "r")
    text = ("学生{name}，{gender}，系河南省人，{birth_date|sentence}生，于{_start|sentence}至"
            "{graduation_date|sentence}在本校" + _studied(job, "{education_level}")
            + "学习，{_length}年期满，考核及格，准予毕业。")  # fmt: skip
    sheet.prose(84, 58, 148, text, Look(size=14.5), 2.0)
    decor.photo_box(sheet, 84, 114, 26, 36)
    sheet.put(122, 130, "校长　" + job.facts["_head"], Look(size=13))
    sheet.put(230, 132, "{school}", Look(size=14), "r")
    sheet.put(228, 146, "{graduation_date}", Look(size=13), "r")
    sheet.seal(job.facts["school"], 200, 138, diameter=40)


@layout(_KIND, traits=("spread", "rare"))
def translated_spread(job: Job) -> None:
    """Facing pages: the Chinese sentence on the left with the seal, its translation on the right."""
    sheet = Sheet(job, 290, 200, (250, 251, 247))
    decor.waves(sheet, (230, 236, 226), job.rng, (6, 6, 284, 194))
    sheet.line((145, 3), (145, 197), 0.3, (190, 196, 186))
    sheet.put(74, 28, "毕 业 证 书", Look(size=25, face="title", bold=True), "c")
    text = ("{name}，{gender}，{birth_date|numeral}生。{_start|m_plain}入学，在我校修读"
            + _studied(job, "{education_level}课程") + "，学制{_length}年，成绩合格，{graduation_date|numeral}毕业。")  # fmt: skip
    sheet.prose(18, 54, 112, text, Look(size=14.5), 2.0)
    sheet.put(18, 128, "校　　长：" + job.facts["_head"], Look(size=12.5))
    sheet.put(18, 142, "学　　校：{school}", Look(size=12.5))
    sheet.put(18, 156, "证书编号：{certificate_number}", Look(size=12.5))
    sheet.put(18, 170, "身份证号：{id_number}", Look(size=12.5))
    sheet.seal(job.facts["school"], 96, 140)
    decor.photo(sheet, 202, 26, 32, 44)
    born, ended = job.facts["birth_date"], job.facts["graduation_date"]
    job.facts["_translated"] = (
        f"This is to certify that the bearer, born on {_MONTHS[born.month - 1]} {born.day}, {born.year}, "
        f"has completed all courses required by this school, passed the examinations and is granted "
        f"graduation in {_MONTHS[ended.month - 1]}, {ended.year}."
    )  # fmt: skip
    sheet.put(218, 88, "CERTIFICATE OF GRADUATION", Look(size=13, bold=True), "c")
    sheet.prose(160, 106, 114, "{_translated}", Look(size=11.5, value_face="body"), 1.8, 0)


@layout(_KIND, traits=("rare",))
def marks_sheet(job: Job) -> None:
    """An upright school sheet: who graduated in a ruled head, final marks, then the decision."""
    sheet = Sheet(job, 210, 252)
    decor.frame(sheet, 10, decor.GREEN, double=False)
    sheet.put(105, 30, "{school}", Look(size=17, face="title", value_face="title"), "c")
    sheet.put(105, 46, "毕业生证书", Look(size=24, face="title", bold=True), "c")
    sheet.put(22, 62, "编号：{certificate_number}", Look(size=11))
    x, y, look = 22.0, 68.0, Look(size=12)
    sheet.rect(152, y, 188, y + 42)
    decor.photo(sheet, 155, y + 2, 29, 38)
    y = sheet.row(
        x, y, 14, ((26, "姓　名"), (46, "{name}"), (22, "性　别"), (36, "{gender}")), look
    )
    y = sheet.row(x, y, 14, ((26, "出生日期"), (104, "{birth_date}")), look)
    y = sheet.row(x, y, 14, ((26, "身份证号"), (104, "{id_number}")), look)
    subject = ("专　业", "{major}") if job.facts["major"] else ("学　制", "{_length}年")
    y = sheet.row(
        x,
        y,
        14,
        ((26, "学　历"), (46, "{education_level}"), (22, subject[0]), (72, subject[1])),
        look,
    )
    subjects = (
        _COURSES if job.facts["education_level"] in ("junior_college", "bachelor") else _SUBJECTS
    )
    names = [f"_mark{i}" for i in range(len(subjects))]
    job.facts |= {name: str(job.rng.randrange(61, 97)) for name in names}
    y = sheet.row(x, y, 12, ((26, "科　目"), *((28, s) for s in subjects)), look)
    y = sheet.row(x, y, 12, ((26, "成　绩"), *((28, "{" + n + "}") for n in names)), look)
    text = "该生修业期满，各科成绩合格，于{graduation_date|numeral}准予毕业，特发此证。"
    sheet.rect(x, y, x + 166, y + 76)
    sheet.prose(x + 8, y + 14, 150, text, Look(size=13), 1.9)
    sheet.put(x + 12, y + 60, "校长（章）　" + job.facts["_head"], Look(size=12.5))
    sheet.put(x + 156, y + 50, "学校（盖章）", Look(size=12.5), "r")
    sheet.put(x + 156, y + 64, "{graduation_date}", Look(size=12.5), "r")
    sheet.seal(job.facts["school"], x + 122, y + 52, diameter=40)


@layout(_KIND, traits=("rare",))
def centred_lines(job: Job) -> None:
    """A landscape certificate without a sentence over the lines: each fact centred on its own."""
    sheet = Sheet(job, 280, 198, (255, 251, 240))
    decor.frame(sheet, 9, decor.RED)
    decor.rosette(sheet, 140, 104, 62, (246, 236, 216))
    decor.star(sheet, 140, 24, 6, decor.RED)
    sheet.put(140, 42, "毕业证书", Look(size=30, face="title", bold=True, spread=5), "c")
    decor.photo(sheet, 30, 62, 34, 46)
    look = Look(size=16)
    sheet.put(146, 68, "学生：{name}　（{gender}）", look, "c")
    sheet.put(146, 83, "出生：{birth_date|sentence}", look, "c")
    sheet.put(146, 98, "{_start|month} — {graduation_date|month}", look, "c")
    level = "{major}专业　{education_level}" if job.facts["major"] else "{education_level}"
    sheet.put(146, 113, level, look, "c")
    sheet.put(146, 128, "学习期满　成绩合格　准予毕业", look, "c")
    sheet.put(32, 156, "证书编号 {certificate_number}", Look(size=12))
    sheet.put(32, 170, "校（院）长 " + job.facts["_head"], Look(size=13))
    sheet.put(246, 156, "{school}", Look(size=16), "r")
    sheet.put(244, 171, "{graduation_date}", Look(size=14), "r")
    sheet.seal(job.facts["school"], 212, 162, diameter=42)
