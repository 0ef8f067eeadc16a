"""毕业证书 from 初中 to 本科: prose certificates of several ages and schools."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.DIPLOMA
_HIGHER = ("junior_college", "bachelor")


def is_higher(job: Job) -> bool:
    """Whether this is a college's or university's diploma."""
    return job.facts["education_level"] in _HIGHER


def course(job: Job) -> str:
    """The words between 「在本校」 and 「学习」, by level of education."""
    if is_higher(job):
        return "{major}专业" + ("{_length}年制{education_level}学习")
    if job.facts["major"]:
        return "{major}专业学习"
    return "{education_level}部学习"


@layout(_KIND)
def prose_landscape(job: Job) -> None:
    """The common landscape diploma: photo left, the sentence right, school and date below."""
    sheet = Sheet(job, 297, 210, job.rng.choice(decor.PALE))
    decor.frame(sheet, 10, job.rng.choice((decor.GOLD, decor.RED)))
    sheet.put(190, 40, "毕　业　证　书", Look(size=30, face="title", bold=True), "c")
    decor.photo(sheet, 38, 60, 36, 48)
    text = ("学生　{name}　性别{gender}，{birth_date|numeral}生，于{_start|m_plain}至"
            "{graduation_date|m_plain}在本校" + course(job) + "，修完教学计划规定的全部课程，"
            "成绩合格，准予毕业。")  # fmt: skip
    sheet.prose(92, 66, 172, text, Look(size=16), 1.9)
    sheet.put(40, 150, "校（院）长：", Look(size=13))
    sheet.put(70, 150, job.facts["_head"], Look(size=18, face="hand"))
    sheet.put(40, 172, "证书编号：{certificate_number}", Look(size=12))
    sheet.put(250, 150, "{school}", Look(size=15), "r")
    sheet.put(250, 166, "{graduation_date}", Look(size=14), "r")
    sheet.seal(job.facts["school"], 214, 156)


@layout(_KIND, traits=("spread",))
def labelled_booklet(job: Job) -> None:
    """A booklet's spread with labels and underlines, as secondary schools used."""
    sheet = Sheet(job, 240, 170, (252, 247, 238))
    decor.waves(sheet, (240, 226, 210), job.rng, (120, 8, 234, 162))
    sheet.line((120, 3), (120, 167), 0.3, (200, 190, 175))
    decor.photo_box(sheet, 44, 34, 33, 45)
    sheet.put(60, 20, "毕业证书", Look(size=20, face="title", bold=True), "c")
    look = Look(size=12.5)
    sheet.put(60, 96, "证书编号", look, "c")
    sheet.put(60, 104, "{certificate_number}", look, "c")
    major = ("专　　业", "{major}") if job.facts["major"] else ("学　　制", "{_length}年")
    y = 24.0
    for label, template in (("姓　　名", "{name}"), ("性　　别", "{gender}"),
                            ("出生年月", "{birth_date|month}"), ("身份证号", "{id_number}"),
                            major, ("学历层次", "{education_level}"),
                            ("入学时间", "{_start|month}"), ("毕业时间", "{graduation_date|month}")):  # fmt: skip
        sheet.blank(130, y, label, template, 66, look)
        y += 13.5
    sheet.put(212, 138, "{school}", Look(size=13), "r")
    sheet.put(210, 150, "{graduation_date}", Look(size=12), "r")
    sheet.seal(job.facts["school"], 182, 143, diameter=40)
