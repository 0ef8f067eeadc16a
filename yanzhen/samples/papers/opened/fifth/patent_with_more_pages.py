"""A patent certificate whose applicants of the first day stand on a page of their own."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.patent import TITLE_LABELS
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_OFFICE = "国家知识产权局"


@layout(Kind.PATENT, split="tune", traits=("many", "rare"))
def certificate_and_its_second_page(job: Job) -> None:
    """First page as printed from the office's file; the second repeats who applied and invented at filing."""
    kind = job.facts["patent_kind"]
    people = "设计人" if kind == "design" else "发明人"
    sheet, look, y = Sheet(job), Look(size=12.5), 84.0
    sheet.put(24, 24, "证书号第{_serial}号", Look(size=11))
    sheet.put(
        105,
        58,
        "{patent_kind}证书",
        Look(size=30, face="title", value_face="title", bold=True),
        "c",
    )
    for label, template in ((TITLE_LABELS[kind].replace(" ", ""), "{title}"), (people, "{inventors|;}"), ("专利号", "{patent_number|zl}"),
                            ("专利申请日", "{_filed|plain}"), ("专利权人", "{_owner}"), ("地址", "{_place}"),
                            ("授权公告日", "{grant_date|plain}"), ("授权公告号", "{_notice}")):  # fmt: skip
        y = sheet.prose(26, y, 158, f"{label}：{template}", look, 1.6, 0) + 4
    text = "国家知识产权局依照中华人民共和国专利法经过审查，决定授予专利权，颁发本证书并在专利登记簿上予以登记。专利权自授权公告之日起生效。"
    sheet.prose(26, y + 8, 158, text, look, 1.8)
    sheet.put(30, 250, "局长", Look(size=14))
    sheet.put(46, 250, job.facts["_head"], Look(size=20, face="hand"))
    sheet.put(182, 262, "{grant_date|plain}", Look(size=13), "r")
    sheet.seal(_OFFICE, 142, 248, diameter=45)
    sheet.put(105, 282, "第 1 页（共 2 页）", Look(size=10), "c")
    back = Sheet(job)
    back.put(24, 24, "证书号第{_serial}号", Look(size=11))
    first = job.rng.choice(
        ("申请日时本专利记载的申请人、{}信息如下：", "申请日时申请人及{}信息：")
    ).format(people)
    back.put(26, 46, first, look)
    back.put(26, 60, "申请人：", look)
    back.put(26, 72, "　　{_owner}", look)
    back.put(26, 88, people + "：", look)
    back.prose(26, 100, 150, "　　{inventors|;}", look, 1.7, 0)
    back.put(105, 282, "第 2 页（共 2 页）", Look(size=10), "c")
