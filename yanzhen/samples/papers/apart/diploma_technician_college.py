"""The national form of diploma that schools for technicians give since about 2010, labels before a sentence."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.certificate_words import meant
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.schooling import schooled
from yanzhen.samples.papers.slots import slot, within
from yanzhen.samples.sheet import Look, Sheet

_SCHOOLS = (
    "焦作技师学院",
    "河南省交通高级技工学校",
    "焦作市高级技工学校",
    "济源市技工学校",
    "郑州商业技师学院",
)
_MAJORS = (
    "汽车维修",
    "数控加工",
    "烹饪（中式烹调）",
    "电气自动化设备安装与维修",
    "计算机网络应用",
    "工程机械运用与维修",
)
_OLDER = ("焦作市高级技工学校", "河南省交通技工学校", "济源市技工学校", "新乡市机械技工学校")
_NATIONAL = 2009
"""From then on one national form serves all schools of technicians."""


@layout(Kind.DIPLOMA, split="apart", traits=("rare",))
def school_of_technicians(job: Job) -> None:
    """Landscape: portrait and number left, pairs on rules, one closing sentence, head and school at the foot."""
    rng = job.rng
    schooled(job, "technical_school", _SCHOOLS, _MAJORS, rng.choice((2, 3, 3)))
    year = job.facts["graduation_date"].year
    recent = year >= _NATIONAL
    if not recent:
        job.facts |= {"school": rng.choice(_OLDER), "major": rng.choice(_MAJORS[:3])}
    if rng.random() < 0.6:
        job.facts["certificate_number"] = f"{rng.choice(('4108', '4101'))}{rng.randrange(100, 999)}{year}{rng.randrange(10**4, 10**5)}"  # fmt: skip
    sheet = Sheet(job, 274, 192, rng.choice(((248, 251, 255), (252, 250, 242))))
    decor.waves(sheet, (234, 238, 240), rng, (10, 10, 264, 182))
    decor.frame(sheet, 9, rng.choice((decor.BLUE, decor.RED, decor.GOLD)), double=rng.random() < 0.5)  # fmt: skip
    title = Look(size=30, face="title", bold=True, value_face="title")
    words = {"education_level": "技工院校" if recent else rng.choice(("技工学校", "技工"))}
    meant(sheet, 137, 36, "{education_level}毕业证书", words, title, "c")
    decor.photo(sheet, 28, 56, 35, 49)
    look = Look(size=12)
    sheet.put(45.5, 116, "证书编号", look, "c")
    within(sheet, 45.5, 124, "{certificate_number}", 50, look, "c")
    pen, left, right = Look(size=13.5), 84.0, 168.0
    rows = [(("姓　　名", "{name}"), ("性　　别", "{gender}")), (("出生日期", "{birth_date|numeral}"), ("学制（年）", "{_length}")),
            (("入学时间", "{_start|m_plain}"), ("毕业时间", "{graduation_date|m_plain}"))]  # fmt: skip
    y = 60.0
    for one, two in rows:
        slot(sheet, left, y, *one, 162, pen)
        slot(sheet, right, y, *two, 248, pen)
        y += 13.5
    slot(sheet, left, y, "专　　业", "{major}", 248, pen)
    y += 13.5
    slot(sheet, left, y, rng.choice(("身份证号", "公民身份号码")), "{id_number}", 248, pen)
    text = rng.choice(
        (
            "该生在本校修业期满，成绩合格，准予毕业。",
            "经考核，该生思想品德和各科成绩合格，符合毕业条件，准予毕业。",
        )
    )
    sheet.put(left, y + 16, text, Look(size=14))
    sheet.put(30, 150, rng.choice(("校（院）长：", "院（校）长：", "校　长：")), Look(size=13))
    sheet.put(58, 150, job.facts["_head"], Look(size=18, face="hand"))
    within(sheet, 246, 150, "{school}", 92, Look(size=15.5), "r")
    within(sheet, 243, 165, "{graduation_date}", 80, Look(size=14), "r")
    sheet.seal(job.facts["school"], 206, 154, diameter=41)
    offices = ("人力资源和社会保障部监制", "河南省人力资源和社会保障厅监制") if recent else (("河南省劳动厅监制",) if year < 1999 else ("河南省劳动和社会保障厅监制",))  # fmt: skip
    sheet.put(30, 172, rng.choice(offices), Look(size=10))
