"""The electronic patent certificate of the twenties that also says who had applied on the first day."""

from schemas.kinds import Kind
from yanzhen.samples import decor, qr
from yanzhen.samples.job import Job
from yanzhen.samples.ops import Picture
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet
from yanzhen.samples.truth import TrueCode

_TITLES = {"invention": "发明名称", "utility_model": "实用新型名称", "design": "外观设计名称"}


@layout(Kind.PATENT, split="apart", traits=("rare",))
def certificate_with_first_applicants(job: Job) -> None:
    """Emblem and code in the head, bold labels, numbers in pairs, first applicants, the statement, director, seal."""
    rng, kind = job.rng, str(job.facts["patent_kind"])
    people = "设计人" if kind == "design" else "发明人"
    sheet = Sheet(job, 210, 297, (255, 255, 255))
    decor.waves(sheet, rng.choice(((238, 242, 248), (244, 240, 232))), rng, (12, 12, 198, 285))
    if rng.random() < 0.7:
        decor.frame(sheet, 12, rng.choice((decor.BLUE, decor.GOLD)), double=False)
    sheet.put(28, 28, "证书号第{_serial}号", Look(size=11))
    _code(sheet, 158, 18, 24)
    sheet.put(170, 46, "专利公告信息", Look(size=8.5), "c")
    decor.star(sheet, 105, 36, 9, (206, 44, 40))
    title = Look(size=30, face="title", value_face="title", bold=True)
    sheet.put(105, 64, "{patent_kind}证书", title, "c")
    look, y = Look(size=12), 84.0
    for label, template in ((_TITLES[kind], "{title}"), ("专利权人", "{_owner}"), ("地　　址", "{_place}"),
                            (people, "{inventors|；}")):  # fmt: skip
        y = sheet.prose(28, y, 154, f"{label}：{template}", look, 1.7, 0) + 3.5
    date = rng.choice(("padded", "plain"))
    for left, right in (("专利号：{patent_number|zl}", "授权公告号：{_notice}"),
                        ("专利申请日：{_filed|" + date + "}", "授权公告日：{grant_date|" + date + "}")):  # fmt: skip
        sheet.put(28, y, left, look)
        sheet.put(110, y, right, look)
        y += 10
    y = sheet.prose(28, y, 154, "申请日时申请人：{_owner}", look, 1.7, 0) + 3.5
    y = sheet.prose(28, y, 154, f"申请日时{people}：{{inventors|；}}", look, 1.7, 0) + 6
    sheet.line((28, y), (182, y), 0.2, (150, 150, 156))
    text = ("国家知识产权局依照中华人民共和国专利法进行审查，决定授予专利权，并予以公告。"
            "专利权自授权公告之日起生效。专利权有效性及专利权人变更等法律信息以专利登记簿记载为准。")  # fmt: skip
    sheet.prose(28, y + 11, 154, text, Look(size=11.5), 1.75)
    sheet.put(36, 246, "局长", Look(size=14))
    sheet.put(36, 260, job.facts["_head"], Look(size=23, face="hand", angle=2))
    sheet.seal("国家知识产权局", 148, 244, diameter=44)
    sheet.put(168, 266, "{grant_date|" + date + "}", Look(size=12), "r")
    sheet.put(105, 288, "第 1 页（共 1 页）", Look(size=9), "c")


def _code(sheet: Sheet, x: float, y: float, size: float) -> None:
    """A code that leads to the patent's announcement."""
    text = f"http://epub.example.cn/patent/{sheet.job.facts['_notice'].replace(' ', '')}"
    sheet.canvas.ops.append(Picture(x, y, size, size, qr.drawn(text)))
    box = sheet.box(x, y, x + size, y + size)
    sheet.job.true_codes.append(TrueCode(page=sheet.number, box=box, text=text))
