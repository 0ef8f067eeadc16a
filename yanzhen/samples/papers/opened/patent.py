"""The layouts of patents, kept apart until 2026-11-26."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.patent import TITLE_LABELS, inventor_label, number
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.PATENT


@layout(_KIND, traits=("rare",))
def old_landscape(job: Job) -> None:
    """An older landscape certificate: two columns, inventors beside the number."""
    sheet = Sheet(job, 297, 210, (252, 250, 240))
    decor.frame(sheet, 11, decor.BLUE)
    sheet.put(
        148,
        38,
        "{patent_kind}证书",
        Look(size=28, face="title", value_face="title", bold=True),
        "c",
    )
    sheet.put(148, 54, "（证书号 第 {_serial} 号）", Look(size=12), "c")
    look = Look(size=13.5)
    y = sheet.prose(34, 74, 228, TITLE_LABELS[job.facts["patent_kind"]] + "  {title}", look, 1.7, 0)
    y = sheet.prose(34, y + 3, 228, inventor_label(job) + "  {inventors|、}", look, 1.7, 0)
    sheet.put(34, y + 6, "专 利 号  " + number(job), look)
    sheet.put(160, y + 6, "申 请 日  {_filed|plain}", look)
    sheet.put(34, y + 19, "专利权人  {_owner}", look)
    sheet.put(160, y + 19, "授权公告日  {grant_date|plain}", look)
    sheet.prose(
        34,
        y + 36,
        228,
        "本专利经审查符合规定，决定授予专利权，颁发本证书并予以登记公告。",
        look,
        1.8,
    )
    sheet.put(60, 174, "局长 " + job.facts["_head"], Look(size=15))
    sheet.seal("国家知识产权局", 222, 162, diameter=44)
