"""The upright patent certificate of the years around 2010 to 2020, its sentence above the office's seal."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.patent import TITLE_LABELS
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import within
from yanzhen.samples.sheet import Look, Sheet

_OFFICE = "国家知识产权局"


@layout(Kind.PATENT, split="tune", traits=("rare",))
def certificate_of_the_tens(job: Job) -> None:
    """Number top left, title, lines of label and value, two paragraphs, director and day; a page's count."""
    rng, kind = job.rng, job.facts["patent_kind"]
    sheet = Sheet(job, 210, 297, (254, 252, 244))
    decor.frame(sheet, 8, decor.GOLD, double=rng.random() < 0.5)
    sheet.put(24, 26, "证书号第 {_serial} 号", Look(size=11.5))
    title = Look(
        size=32,
        face="title",
        value_face="title",
        bold=True,
        value_colour=decor.RED,
        colour=decor.RED,
    )
    sheet.put(105, 62, "{patent_kind}证书", title, "c")
    look, y = Look(size=13), 86.0
    people = "设　计　人" if kind == "design" else "发　明　人"
    rows = [(TITLE_LABELS[kind].replace(" ", ""), "{title}"), (people, "{inventors|" + rng.choice(("；", ";", "、")) + "}"),
            ("专　利　号", "{patent_number|zl}"), ("专利申请日", "{_filed|plain}"), ("专 利 权 人", "{_owner}")]  # fmt: skip
    if rng.random() < 0.5:
        rows.append(("地　　　址", "{_place}"))
    rows.append(("授权公告日", "{grant_date|plain}"))
    for label, template in rows:
        sheet.put(24, y, label + "：", look)
        y = sheet.prose(58, y, 130, template, look, 1.6, 0) + 4
    word = {
        "invention": "发明专利权",
        "utility_model": "实用新型专利权",
        "design": "外观设计专利权",
    }[kind]
    y = sheet.prose(24, y + 6, 162, f"本局依照中华人民共和国专利法进行审查，决定授予{word}，颁发本证书并在专利登记簿上予以登记。"
                    "专利权自授权公告之日起生效。", look, 1.8)  # fmt: skip
    years = {"invention": "二十", "utility_model": "十", "design": "十"}[kind]
    sheet.prose(
        24,
        y + 2,
        162,
        f"本专利的专利权期限为{years}年，自申请日起算。专利权人应当依照专利法及其实施细则规定缴纳年费。",
        look,
        1.8,
    )
    sheet.put(30, 252, "局长", Look(size=14))
    sheet.put(30, 262, job.facts["_head"], Look(size=21, face="hand", angle=3))
    within(sheet, 184, 264, "{grant_date|plain}", 70, Look(size=13.5), "r")
    sheet.seal(_OFFICE, 140, 250, diameter=45)
    sheet.put(105, 283, "第 1 页 （共 1 页）", Look(size=10), "c")
