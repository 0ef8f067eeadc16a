"""The landscape patent certificate of recent years, with names of the applicants of the first day."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.patent import TITLE_LABELS
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.slots import within
from yanzhen.samples.sheet import Look, Sheet

_OFFICE = "国家知识产权局"


@layout(Kind.PATENT, split="tune", traits=("rare",))
def certificate_of_today(job: Job) -> None:
    """Two columns of pairs under the title, inventors over the width, director and seal; who applied at the foot."""
    rng, kind = job.rng, job.facts["patent_kind"]
    people = "设计人" if kind == "design" else "发明人"
    sheet = Sheet(job, 297, 210, (252, 253, 255))
    decor.waves(sheet, (232, 238, 246), rng, (8, 8, 289, 202))
    decor.frame(sheet, 9, decor.BLUE, double=False)
    sheet.put(24, 24, "证书号第{_serial}号", Look(size=11))
    title = Look(size=30, face="title", value_face="title", bold=True)
    sheet.put(148.5, 40, "{patent_kind}证书", title, "c")
    look = Look(size=12.5)
    within(sheet, 26, 60, TITLE_LABELS[kind].replace(" ", "") + "：{title}", 240, look)
    within(sheet, 26, 72, "专利权人：{_owner}", 240, look)
    y = 84.0
    if rng.random() < 0.6:
        within(sheet, 26, y, "地址：{_place}", 240, look)
        y += 12
    y = sheet.prose(26, y, 240, people + "：{inventors|；}", look, 1.7, 0) + 5
    sheet.put(26, y, "专利号：{patent_number|zl}", look)
    sheet.put(160, y, "授权公告号：{_notice}", look)
    sheet.put(26, y + 12, "专利申请日：{_filed|plain}", look)
    sheet.put(160, y + 12, "授权公告日：{grant_date|plain}", look)
    text = "国家知识产权局依照中华人民共和国专利法进行审查，决定授予专利权，并予以公告。专利权自授权公告之日起生效，有效性及变更以登记簿记载为准。"
    sheet.prose(26, y + 26, 150, text, Look(size=11), 1.7)
    sheet.put(30, 172, "局长　" + job.facts["_head"], Look(size=14))
    within(sheet, 262, 178, "{grant_date|plain}", 60, Look(size=12.5), "r")
    sheet.seal(_OFFICE, 222, 160, diameter=44)
    if rng.random() < 0.6:
        sheet.put(26, 192, f"申请日时申请人、{people}信息见副页", Look(size=9.5))
