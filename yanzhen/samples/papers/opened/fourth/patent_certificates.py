"""Patents: a spread with dotted leaders, a sheet that numbers its inventors, a page of the office's site."""

from schemas.kinds import Kind
from yanzhen.samples import decor, qr
from yanzhen.samples.flow import MM
from yanzhen.samples.job import Job
from yanzhen.samples.ops import Picture
from yanzhen.samples.papers.opened.fourth.certificate_words import told
from yanzhen.samples.papers.patent import TITLE_LABELS
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet
from yanzhen.samples.truth import TrueCode

_KIND = Kind.PATENT
_OFFICE = "国家知识产权局"
_GREY = (150, 154, 162)


def _title_label(job: Job) -> str:
    return TITLE_LABELS[job.facts["patent_kind"]].replace(" ", "")


def _people(job: Job) -> str:
    return "设计人" if job.facts["patent_kind"] == "design" else "发明人"


def _leader(sheet: Sheet, x0: float, x1: float, y: float) -> None:
    """Dots on the base line from one end to the other."""
    x = x0
    while x < x1:
        sheet.line((x, y), (x + 0.5, y), 0.35, _GREY)
        x += 2.0


def _address_code(sheet: Sheet, x: float, y: float, size: float) -> None:
    """A code with nothing but the address that asks the office for this patent."""
    text = f"https://zlzs.example.org.cn/v?sn={sheet.job.facts['_serial']}"
    sheet.canvas.ops.append(Picture(x, y, size, size, qr.drawn(text)))
    box = sheet.box(x, y, x + size, y + size)
    sheet.job.true_codes.append(TrueCode(page=sheet.number, box=box, text=text))


@layout(_KIND, split="tune", traits=("spread", "rare"))
def leaders_on_spread(job: Job) -> None:
    """A folded certificate: kind, statement and seal left; right, dotted leaders from labels to values."""
    sheet = Sheet(job, 290, 200, (252, 249, 240))
    sheet.line((145, 3), (145, 197), 0.3, (200, 190, 166))
    decor.star(sheet, 73, 30, 9, (200, 44, 40))
    title = Look(size=26, face="title", value_face="title", bold=True)
    sheet.put(73, 54, "{patent_kind}证书", title, "c")
    sheet.put(73, 68, "第{_serial}号", Look(size=12), "c")
    text = "本发明创造经本局依照专利法审查，符合授予专利权的条件，授予专利权，特发此证书。专利权的期限自申请日起计算。"
    sheet.prose(22, 90, 104, text, Look(size=13), 2.0)
    sheet.put(24, 160, "局长", Look(size=13))
    sheet.put(38, 160, job.facts["_head"], Look(size=19, face="hand"))
    sheet.put(122, 176, "{grant_date|plain}", Look(size=12), "r")
    sheet.seal(_OFFICE, 98, 152, diameter=44)
    look, y = Look(size=12), 34.0
    for label, template in ((_title_label(job), "{title}"), (_people(job), "{inventors|，}"), ("专利权人", "{_owner}"),
                            ("专利号", "{patent_number|zl}"), ("申请日", "{_filed|plain}"), ("授权公告日", "{grant_date|plain}"),
                            ("授权公告号", "{_notice}")):  # fmt: skip
        _, pen = sheet.put(158, y, label, look)
        _leader(sheet, pen + 2, 194, y + look.size * MM * 0.3)
        y = sheet.prose(197, y, 78, template, look, 1.7, 0) + 8


@layout(_KIND, split="tune", traits=("rare",))
def numbered_inventors(job: Job) -> None:
    """An upright sheet with its data in one ruled box, every inventor with the number of his place."""
    sheet = Sheet(job, 210, 297, (253, 253, 250))
    decor.waves(sheet, (236, 240, 232), job.rng, (8, 8, 202, 289))
    sheet.put(186, 24, "证书号 {_serial}", Look(size=11), "r")
    sheet.put(105, 44, "中华人民共和国国家知识产权局", Look(size=13, face="title"), "c")
    title = Look(
        size=30,
        face="title",
        value_face="title",
        colour=decor.RED,
        value_colour=decor.RED,
        bold=True,
    )
    sheet.put(105, 62, "{patent_kind}证书", title, "c")
    sheet.rect(24, 78, 186, 190, 0.4)
    look, y = Look(size=12.5), 89.0
    named = {
        "inventors": "　".join(
            f"{n}.{who}" for n, who in enumerate(job.facts["inventors"], start=1)
        )
    }
    for template in (
        f"{_title_label(job)}：{{title}}", f"{_people(job)}（按顺序）：{{inventors}}", "专利权人：{_owner}", "通信地址：{_place}",
        "专利号：{patent_number}　　授权公告号：{_notice}", "申请日：{_filed|padded}　　　授权公告日：{grant_date|padded}",
    ):  # fmt: skip
        y = told(sheet, (24, y, 156), template, named, look, 1.7) + 5
    text = "专利权人应当自授权公告之日起依法缴纳年费。本证书记载授权时的法律状况，权利转移、终止等事项以登记簿为准。"
    sheet.prose(28, 204, 154, text, Look(size=11), 1.8)
    sheet.put(40, 262, "局　长：" + job.facts["_head"], Look(size=13.5))
    sheet.seal(_OFFICE, 150, 254, diameter=44)


@layout(_KIND, split="tune", traits=("rare",))
def verified_on_site(job: Job) -> None:
    """An electronic certificate as the office's site prints it: pairs in a grey table, state, code and page."""
    sheet = Sheet(job, 210, 297)
    sheet.put(14, 12, "电子专利证书下载与验证", Look(size=9.5, colour=_GREY))
    sheet.put(196, 12, "2026-03-12 14:06", Look(size=9.5, colour=_GREY), "r")
    sheet.line((14, 17), (196, 17), 0.3, _GREY)
    sheet.put(
        105,
        36,
        "{patent_kind}证书",
        Look(size=24, face="title", value_face="title", bold=True),
        "c",
    )
    x, y, look = 20.0, 50.0, Look(size=11.5)
    wide = ((30.0, 55.0), (30.0, 55.0))
    rows = (("证书号", "{_serial}", "专利号", "{patent_number}"), ("申请日", "{_filed|dash}", "授权公告日", "{grant_date|dash}"),
            ("授权公告号", "{_notice}", "法律状态", "专利权维持"))  # fmt: skip
    for row in rows:
        for i, (label, template) in enumerate(((row[0], row[1]), (row[2], row[3]))):
            at = x + 85 * i
            sheet.rect(at, y, at + wide[i][0], y + 13, 0.2, _GREY, (240, 242, 246))
            sheet.cell(at, y, wide[i][0], 13, label, look, frame=False)
            sheet.rect(at + 30, y, at + 85, y + 13, 0.2, _GREY)
            sheet.cell(at + 30, y, wide[i][1], 13, template, look, frame=False)
        y += 13
    for label, template, high in ((_title_label(job), "{title}", 14), (_people(job), "{inventors|、}", 18),
                                  ("专利权人", "{_owner}", 14), ("地址", "{_place}", 14)):  # fmt: skip
        sheet.rect(x, y, x + 30, y + high, 0.2, _GREY, (240, 242, 246))
        sheet.cell(x, y, 30, high, label, look, frame=False)
        sheet.rect(x + 30, y, x + 170, y + high, 0.2, _GREY)
        sheet.cell(x + 30, y, 140, high, template, look, align="l", frame=False)
        y += high
    _address_code(sheet, 22, y + 14, 28)
    sheet.put(36, y + 47, "扫码验证", Look(size=9.5), "c")
    sheet.prose(
        60,
        y + 20,
        70,
        "本电子专利证书由国家知识产权局签章，与纸质证书具有同等效力。",
        Look(size=11),
        1.8,
    )
    sheet.seal(_OFFICE, 158, y + 30, diameter=43)
    sheet.put(105, 286, "1 / 1", Look(size=9.5, colour=_GREY), "c")
