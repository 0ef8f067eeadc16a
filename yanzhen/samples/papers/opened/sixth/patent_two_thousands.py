"""The upright patent certificate of about 2004 to 2012, with its main class and the fee's day."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import within
from yanzhen.samples.sheet import Look, Sheet

_OFFICE = "中华人民共和国国家知识产权局"
_TITLES = {"invention": "发明名称", "utility_model": "实用新型名称", "design": "外观设计名称"}
_WORDS = {"invention": "发明", "utility_model": "实用新型", "design": "外观设计"}


@layout(Kind.PATENT, split="tune", traits=("rare",))
def certificate_with_main_class(job: Job) -> None:
    """Number, title, labels without columns, three paragraphs, director and seal on the right, day below."""
    rng, kind = job.rng, str(job.facts["patent_kind"])
    filed = job.facts["_filed"]
    job.facts["_class"] = f"{rng.choice('ABEFGH')}{rng.randrange(1, 48):02d}{rng.choice('BCDGK')} {rng.randrange(1, 60)}/{rng.randrange(2, 20):02d}"  # fmt: skip
    sheet = Sheet(job, 210, 297, rng.choice(((252, 249, 238), (249, 251, 246))))
    decor.frame(sheet, 11, rng.choice((decor.GOLD, decor.GREEN)), double=True)
    decor.rosette(sheet, 105, 158, 60, (238, 234, 222))
    sheet.put(28, 30, "证书号第 {_serial} 号", Look(size=12))
    title = Look(size=34, face="title", value_face="title", bold=True, colour=decor.RED, value_colour=decor.RED)  # fmt: skip
    sheet.put(105, 60, "{patent_kind}证书", title, "c")
    rows = [(_TITLES[kind], "{title}"), ("设 计 人" if kind == "design" else "发 明 人", "{inventors|" + rng.choice(("；", "、", " ")) + "}"),
            ("专 利 号", rng.choice(("{patent_number|zl}", "{patent_number}")))]  # fmt: skip
    if kind != "design" and rng.random() < 0.6:
        rows.append(("国际专利主分类号", "{_class}"))
    rows += [
        ("专利申请日", "{_filed|plain}"),
        ("专利权人", "{_owner}"),
        ("授权公告日", "{grant_date|plain}"),
    ]
    look, y = Look(size=13.5), 84.0
    for label, template in rows:
        y = sheet.prose(30, y, 150, f"{label}：{template}", look, 1.7, 0) + 3
    word = _WORDS[kind]
    text = (f"本{word}经过本局依照中华人民共和国专利法进行{'审查' if kind == 'invention' else '初步审查'}，决定授予专利权，颁发本证书并在专利登记簿上予以登记。"
            "专利权自授权公告之日起生效。")  # fmt: skip
    small = Look(size=12)
    y = sheet.prose(30, y + 6, 150, text, small, 1.7)
    years = "二十" if kind == "invention" else "十"
    fee = f"本专利的专利权期限为{years}年，自申请日起算。专利权人应当依照专利法及其实施细则规定缴纳年费。缴纳本专利年费的期限是每年{filed.month}月{filed.day}日前一个月内。"
    y = sheet.prose(30, y, 150, fee, small, 1.7)
    sheet.prose(30, y, 150, "专利证书记载专利权登记时的法律状况。专利权的转移、质押、无效、终止、恢复和专利权人的姓名或名称、国籍、地址变更等事项记载在专利登记簿上。", small, 1.7)  # fmt: skip
    sheet.put(34, 252, "局长", Look(size=15))
    sheet.put(52, 252, job.facts["_head"], Look(size=24, face="hand", angle=3))
    within(sheet, 178, 268, "{grant_date|plain}", 70, Look(size=14), "r")
    sheet.seal(rng.choice((_OFFICE, "国家知识产权局")), 144, 252, diameter=45)
    sheet.put(105, 281, "第1页（共1页）", Look(size=9.5), "c")
