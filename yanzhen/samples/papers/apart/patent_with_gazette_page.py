"""A patent's certificate followed by the front page of its specification, as bound by the office."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.patent import TITLE_LABELS, inventor_label
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import within
from yanzhen.samples.people import person_name
from yanzhen.samples.sheet import Look, Sheet

_OFFICE = "国家知识产权局"
_WORDS = {"invention": "发明", "utility_model": "实用新型", "design": "外观设计"}
_AGENCY = "焦作明川专利代理事务所(普通合伙) 41999"


@layout(Kind.PATENT, split="apart", traits=("many", "rare"))
def certificate_and_gazette(job: Job) -> None:
    """The certificate of the tens; then the page with numbered items, an abstract and a figure."""
    job.facts["_class"] = f"{job.rng.choice('ABEFGH')}{job.rng.randrange(1, 48):02d}{job.rng.choice('BCDGK')} {job.rng.randrange(1, 60)}/{job.rng.randrange(2, 20):02d}"  # fmt: skip
    _certificate(job)
    _gazette(job)


def _certificate(job: Job) -> None:
    rng, kind = job.rng, job.facts["patent_kind"]
    sheet = Sheet(job, 210, 297, (253, 251, 244))
    decor.frame(sheet, 10, rng.choice((decor.GOLD, decor.RED)), double=rng.random() < 0.5)
    sheet.put(26, 28, "证书号 第{_serial}号", Look(size=11.5))
    title = Look(size=32, face="title", value_face="title", bold=True, colour=decor.RED, value_colour=decor.RED)  # fmt: skip
    sheet.put(105, 62, "{patent_kind}证书", title, "c")
    mark = rng.choice(("；", ";"))
    number = rng.choice(("{patent_number|zl}", "{patent_number}"))
    rows = [(TITLE_LABELS[kind].replace(" ", ""), "{title}"), (inventor_label(job), "{inventors|" + mark + "}"), ("专　利　号", number),
            ("专利申请日", "{_filed|plain}"), ("专 利 权 人", "{_owner}"), ("授权公告日", "{grant_date|plain}")]  # fmt: skip
    look, y = Look(size=13.5), 90.0
    for label, template in rows:
        y = sheet.prose(28, y, 154, f"{label}：{template}", look, 1.75, 0) + 5
    word = _WORDS[kind]
    text = f"本{word}经过本局依照中华人民共和国专利法进行初步审查，决定授予专利权，颁发本证书并在专利登记簿上予以登记。专利权自授权公告之日起生效。"
    if kind == "invention":
        text = text.replace("初步审查", "审查")
    sheet.prose(28, y + 6, 154, text, Look(size=12), 1.8)
    sheet.put(34, 250, "局长", Look(size=14))
    sheet.put(34, 262, job.facts["_head"], Look(size=22, face="hand", angle=3))
    within(sheet, 180, 264, "{grant_date|plain}", 70, Look(size=13), "r")
    sheet.seal(_OFFICE, 146, 248, diameter=45)
    sheet.put(105, 282, rng.choice(("第 1 页 (共 1 页)", "第1页（共1页）")), Look(size=9.5), "c")


def _gazette(job: Job) -> None:
    """The numbered items in two columns, then abstract and figure."""
    rng, kind = job.rng, job.facts["patent_kind"]
    sheet, look = Sheet(job), Look(size=10.5)
    sheet.put(24, 24, "(19)中华人民共和国" + _OFFICE, Look(size=12.5, face="title"))
    sheet.put(24, 38, "(12){patent_kind}", Look(size=19, face="title", value_face="title"))
    sheet.put(120, 50, "(10)授权公告号 {_notice}", look)
    sheet.put(120, 57, "(45)授权公告日 {grant_date|dot0}", look)
    sheet.line((24, 63), (186, 63), 0.4)
    application = job.facts["patent_number"].removeprefix("ZL")
    people = "(72)设计人 " if kind == "design" else "(72)发明人 "
    agent = person_name(rng, "female").split("·")[0]
    left = [
        f"(21)申请号 {application}",
        "(22)申请日 {_filed|dot0}",
        "(73)专利权人 {_owner}",
        "　　地址 {_place}",
        people + "{inventors|　}",
    ]
    if rng.random() < 0.7:
        left.append(f"(74)专利代理机构 {_AGENCY}")
        left.append(f"　　代理人 {agent}")
    y = 72.0
    for template in left:
        y = sheet.prose(24, y, 76, template, look, 1.55, 0) + 2
    if kind != "design":
        sheet.put(110, 72, "(51)Int.Cl.", look)
        sheet.put(116, 79, "{_class}(2006.01)", look)
    low = max(y, 100.0) + 6
    sheet.prose(
        24, low, 160, f"(54){TITLE_LABELS[kind].replace(' ', '')} {{title}}", Look(size=12), 1.7, 0
    )
    if kind != "design":
        sheet.put(24, low + 16, "(57)摘要", look)
        text = "本申请公开了一种结构，包括底座、支撑杆和连接件，所述支撑杆安装于底座上，连接件可沿支撑杆上下移动。本申请结构简单，使用方便，提高了工作效率。"
        sheet.prose(24, low + 25, 160, text, look, 1.7)
    top = low + 58
    sheet.rect(70, top, 140, top + 46, 0.3)
    sheet.rect(84, top + 12, 126, top + 36, 0.3)
    sheet.line((105, top + 4), (105, top + 42), 0.3)
