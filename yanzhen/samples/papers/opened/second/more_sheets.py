"""A landscape patent in two halves, a copy of an identity card side by side, a diploma in three bands."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.id_card import back, front
from yanzhen.samples.papers.patent import TITLE_LABELS, inventor_label, number
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet


@layout(Kind.PATENT, traits=("rare",))
def ruled_half(job: Job) -> None:
    """A landscape certificate: title, text and seal on the left half, a ruled table on the right."""
    sheet = Sheet(job, 297, 210, (250, 252, 250))
    decor.frame(sheet, 9, decor.GREEN, double=False)
    title = Look(size=25, face="title", value_face="title", bold=True)
    sheet.put(80, 50, "{patent_kind}证书", title, "c")
    text = "国家知识产权局经审查，对本证书所列专利授予专利权，并予以登记和公告。"
    sheet.prose(28, 78, 104, text, Look(size=13), 2.0)
    sheet.put(30, 172, "局长　" + job.facts["_head"], Look(size=13.5))
    sheet.seal("国家知识产权局", 104, 150, diameter=44)
    sheet.put(278, 30, "证书号第{_serial}号", Look(size=11), "r")
    x, y, look = 146.0, 40.0, Look(size=11.5)
    for label, template, high in (
        (TITLE_LABELS[job.facts["patent_kind"]].replace(" ", ""), "{title}", 22),
        (inventor_label(job).replace("　", ""), "{inventors|；}", 24), ("专利权人", "{_owner}", 18),
        ("专利号", number(job), 18), ("专利申请日", "{_filed|plain}", 18), ("授权公告日", "{grant_date|plain}", 18),
        ("授权公告号", "{_notice}", 18),
    ):  # fmt: skip
        y = sheet.row(x, y, high, ((36, label), (96, template)), look)


@layout(Kind.ID_CARD, traits=("rare",))
def stepped_copy(job: Job) -> None:
    """Back above, front below and aside, as two passes through a copier leave them, with a note."""
    sheet = Sheet(job)
    back(sheet, 24, 40, 1.1)
    front(sheet, 88, 128, 1.1)
    sheet.put(105, 226, "与原件核对一致", Look(size=16, face="title"), "c")
    sheet.put(62, 242, "核对人：", Look(size=13))
    sheet.put(112, 242, "年　　月　　日", Look(size=13))


@layout(Kind.DIPLOMA, traits=("rare",))
def three_bands(job: Job) -> None:
    """An upright certificate in bands: school and photo, the graduate's data, the decision."""
    sheet = Sheet(job, 196, 268, (252, 251, 246))
    decor.frame(sheet, 9, decor.BLUE)
    sheet.put(98, 30, "毕业证书", Look(size=30, face="title", bold=True, spread=4), "c")
    decor.photo_box(sheet, 82, 44, 32, 44)
    sheet.line((18, 98), (178, 98), 0.3, decor.BLUE)
    look, y = Look(size=13), 110.0
    subject = ("专业", "{major}") if job.facts["major"] else ("学段", "{education_level}")
    for left, one, right, two in (
        ("姓名", "{name}", "性别", "{gender}"),
        ("出生", "{birth_date}", *subject),
        ("入学", "{_start|month}", "毕业", "{graduation_date|month}"),
    ):
        sheet.put(24, y, f"{left}　{one}", look)
        sheet.put(106, y, f"{right}　{two}", look)
        y += 14
    sheet.line((18, y), (178, y), 0.3, decor.BLUE)
    text = "上列学生在我校{education_level}阶段学习{_length}年，修业期满，成绩合格，准予毕业。"
    sheet.prose(24, y + 14, 148, text, Look(size=14.5), 2.0)
    sheet.put(24, 206, "校长：" + job.facts["_head"], look)
    sheet.put(172, 206, "{school}", Look(size=14), "r")
    sheet.put(170, 219, "{graduation_date}", look, "r")
    sheet.put(24, 244, "毕业证号：{certificate_number}", Look(size=12))
    sheet.seal(job.facts["school"], 142, 212, diameter=41)
