"""发明专利, 实用新型专利 and 外观设计专利 certificates of several years."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.PATENT
TITLE_LABELS = {
    "invention": "发 明 名 称",
    "utility_model": "实用新型名称",
    "design": "外观设计名称",
}


def number(job: Job) -> str:
    """The patent number's template; ``zl`` sets it apart: ``ZL 2021 1 0123456.7``."""
    return "{patent_number|" + job.rng.choice(("zl", "zl", "plain")) + "}"


def inventor_label(job: Job) -> str:
    """What the certificate calls its inventors."""
    return "设　计　人" if job.facts["patent_kind"] == "design" else "发　明　人"


@layout(_KIND)
def classic(job: Job) -> None:
    """The certificate of about 2010 to 2020: fields from top to bottom, the office's seal below."""
    sheet = Sheet(job, 210, 297, (251, 250, 246))
    decor.frame(sheet, 12, decor.GOLD)
    decor.rosette(sheet, 105, 150, 66, (234, 232, 220))
    sheet.put(24, 26, "证书号第{_serial}号", Look(size=11))
    sheet.put(
        105,
        62,
        "{patent_kind}证书",
        Look(size=30, face="title", value_face="title", bold=True),
        "c",
    )
    look = Look(size=13)
    y = 92.0
    for label, template in ((TITLE_LABELS[job.facts["patent_kind"]], "{title}"),
                            (inventor_label(job), "{inventors|;}"), ("专　利　号", number(job)),
                            ("专利申请日", "{_filed|plain}"), ("专 利 权 人", "{_owner}"),
                            ("授权公告日", "{grant_date|plain}"), ("授权公告号", "{_notice}")):  # fmt: skip
        y = sheet.prose(30, y, 150, f"{label}：{template}", look, 1.9, 0) + 3
    text = ("国家知识产权局依照中华人民共和国专利法经过审查，决定授予专利权，颁发本证书并在专利登记簿上予以登记。"
            "专利权自授权公告之日起生效。")  # fmt: skip
    sheet.prose(30, y + 8, 150, text, Look(size=11.5), 1.7)
    sheet.put(36, 250, "局长", Look(size=14))
    sheet.put(36, 262, job.facts["_head"], Look(size=22, face="hand"))
    sheet.put(176, 262, "{grant_date|plain}", Look(size=12), "r")
    sheet.seal("国家知识产权局", 150, 246, diameter=44)


@layout(_KIND)
def electronic(job: Job) -> None:
    """The electronic certificate since 2020: kind in bold above, number before the title."""
    sheet = Sheet(job, 210, 297)
    decor.waves(sheet, (232, 238, 230), job.rng, (10, 10, 200, 287))
    decor.frame(sheet, 10, decor.GREEN, double=False)
    sheet.put(
        105,
        48,
        "{patent_kind}证书",
        Look(size=26, face="title", value_face="title", bold=True),
        "c",
    )
    sheet.put(26, 70, "证书号：第{_serial}号", Look(size=11.5))
    sheet.put(184, 70, "专利号：" + number(job), Look(size=11.5), "r")
    look, y = Look(size=12.5), 92.0
    for label, template in (("专利名称", "{title}"), ("专利权人", "{_owner}"), ("地　　址", "{_place}"),
                            (inventor_label(job).replace("　", " "), "{inventors|；}"),
                            ("专利申请日", "{_filed|padded}"), ("授权公告日", "{grant_date|padded}"),
                            ("授权公告号", "{_notice}")):  # fmt: skip
        y = sheet.prose(26, y, 158, f"{label}：{template}", look, 1.8, 0) + 4
    sheet.put(40, 246, "局　长", Look(size=13))
    sheet.put(60, 246, job.facts["_head"], Look(size=22, face="hand"))
    sheet.seal("国家知识产权局", 148, 238, diameter=44)
