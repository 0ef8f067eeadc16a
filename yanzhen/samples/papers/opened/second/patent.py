"""Patents: a head of two columns over the data, and an old certificate with its text in a frame."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.patent import TITLE_LABELS, inventor_label, number
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.PATENT
_ENGLISH = {"invention": "CERTIFICATE OF INVENTION PATENT", "utility_model": "CERTIFICATE OF UTILITY MODEL PATENT",
            "design": "CERTIFICATE OF DESIGN PATENT"}  # fmt: skip


@layout(_KIND, traits=("rare",))
def numbered_head(job: Job) -> None:
    """A recent certificate: numbers in the head, labels and values in two columns."""
    sheet = Sheet(job, 210, 297, (252, 252, 249))
    decor.rosette(sheet, 105, 168, 70, (238, 234, 222))
    decor.frame(sheet, 9, decor.GOLD, double=False)
    sheet.put(22, 24, "证书号　第 {_serial} 号", Look(size=10.5))
    sheet.put(188, 24, "授权公告号　{_notice}", Look(size=10.5), "r")
    title = Look(size=27, face="title", value_face="title", bold=True)
    sheet.put(105, 62, "{patent_kind}证书", title, "c")
    sheet.put(105, 75, _ENGLISH[job.facts["patent_kind"]], Look(size=10), "c")
    look, y = Look(size=12.5), 98.0
    for label, template in (("专利号", number(job)), (TITLE_LABELS[job.facts["patent_kind"]].replace(" ", ""), "{title}"),
                            (inventor_label(job).replace("　", ""), "{inventors|、}"), ("专利权人", "{_owner}"),
                            ("申请日", "{_filed|padded}"), ("授权公告日", "{grant_date|padded}")):  # fmt: skip
        sheet.put(30, y, label, look)
        y = sheet.prose(72, y, 110, template, look, 1.6, 0) + 6
    text = ("根据《中华人民共和国专利法》，经审查，上述专利符合授权条件，现予授权公告，发给此证。"
            "专利权的终止、转移等事项以专利登记簿的记载为准。")  # fmt: skip
    sheet.prose(30, y + 6, 150, text, Look(size=11), 1.8)
    sheet.put(34, 262, "局长　" + job.facts["_head"], Look(size=13))
    sheet.seal("国家知识产权局", 152, 256, diameter=44)


@layout(_KIND, traits=("rare",))
def framed_old(job: Job) -> None:
    """An upright certificate of the nineties and later: centred title of two lines, a framed text."""
    sheet = Sheet(job, 196, 270, (250, 244, 226))
    decor.frame(sheet, 10, decor.RED)
    decor.star(sheet, 98, 30, 8, decor.RED)
    sheet.put(98, 52, "中华人民共和国", Look(size=16, face="title"), "c")
    title = Look(
        size=26,
        face="title",
        value_face="title",
        colour=decor.RED,
        value_colour=decor.RED,
        bold=True,
    )
    sheet.put(98, 68, "{patent_kind}证书", title, "c")
    sheet.put(98, 82, "第 {_serial} 号", Look(size=11), "c")
    sheet.rect(22, 92, 174, 206, 0.3, decor.RED)
    look, y = Look(size=13), 104.0
    for label, template in ((TITLE_LABELS[job.facts["patent_kind"]], "{title}"), (inventor_label(job), "{inventors|　}"),
                            ("专　利　权　人", "{_owner}"), ("专　利　号", number(job)),
                            ("申　请　日", "{_filed|spaced}"), ("授　权　日", "{grant_date|spaced}")):  # fmt: skip
        y = sheet.prose(30, y, 138, f"{label}　{template}", look, 1.8, 0) + 3.5
    sheet.prose(
        28, 218, 140, "经审查，依照专利法授予专利权，自授权公告之日起生效。", Look(size=12), 1.7
    )
    sheet.put(30, 246, "局　长　" + job.facts["_head"], Look(size=13))
    sheet.seal("国家知识产权局", 142, 238, diameter=42)
