"""Patents: with the data of the day of filing, of the time before 2004, and a design's two columns."""

from schemas.kinds import Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.numbers import Day
from yanzhen.samples.papers.patent import TITLE_LABELS, inventor_label, number
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.PATENT
_OLD_WEIGHTS = range(2, 10)
_OLD_DIGITS = {"invention": "1", "utility_model": "2", "design": "3"}


def _label(job: Job) -> str:
    return TITLE_LABELS[job.facts["patent_kind"]].replace(" ", "")


def _age(job: Job) -> None:
    """Turn the patent into one of the nineties, with a number of eight digits, where its inventor was grown up."""
    first = job.person.birth.year + 19
    if first > 2002:
        return
    filed = Day(
        job.rng.randrange(max(1997, first), 2003),
        job.rng.randrange(1, 13),
        job.rng.randrange(1, 29),
    )
    body = f"{filed.year % 100:02d}{_OLD_DIGITS[job.facts['patent_kind']]}{job.rng.randrange(1, 99_999):05d}"
    rest = sum(int(c) * w for c, w in zip(body, _OLD_WEIGHTS, strict=True)) % 11
    granted = filed._replace(year=filed.year + 2, month=job.rng.randrange(1, 13))
    job.facts |= {"_filed": filed, "grant_date": granted, "patent_number": f"ZL{body}.{'0123456789X'[rest]}",
                  "_serial": str(job.rng.randrange(40_000, 480_000))}  # fmt: skip


@layout(_KIND, split="tune", traits=("many", "rare"))
def filed_and_granted(job: Job) -> None:
    """Two pages as the office sends them since 2022: the certificate, then who had filed it, and the fees."""
    sheet = Sheet(job, 210, 297, (254, 254, 252))
    decor.star(sheet, 105, 32, 9, (206, 44, 40))
    sheet.put(24, 52, "证书号 第{_serial}号", Look(size=11))
    title = Look(size=28, face="title", value_face="title", bold=True)
    sheet.put(105, 70, "{patent_kind}证书", title, "c")
    look, y = Look(size=12), 98.0
    for label, template in ((_label(job), "{title}"), ("专 利 权 人", "{_owner}"), ("地　　　址", "{_place}"),
                            (inventor_label(job), "{inventors|；}")):  # fmt: skip
        y = sheet.prose(28, y, 154, f"{label}：{template}", look, 1.75, 0) + 3.5
    for left, right in (("专　利　号：" + number(job), "授权公告号：{_notice}"),
                        ("专利申请日：{_filed|plain}", "授权公告日：{grant_date|plain}")):  # fmt: skip
        sheet.put(28, y, left, look)
        sheet.put(108, y, right, look)
        y += 10
    sheet.line((28, y), (182, y), 0.2)
    text = ("国家知识产权局依照中华人民共和国专利法进行审查，决定授予专利权，并予以公告。"
            "专利权自授权公告之日起生效。专利权有效性及专利权人变更等法律信息以专利登记簿记载为准。")  # fmt: skip
    sheet.prose(28, y + 12, 154, text, Look(size=11), 1.8)
    sheet.put(34, 252, "局长", Look(size=13))
    sheet.put(48, 252, job.facts["_head"], Look(size=20, face="hand"))
    sheet.put(105, 282, "第 1 页（共 2 页）", Look(size=9), "c")
    sheet.seal("国家知识产权局", 148, 244, diameter=44)
    back = Sheet(job, 210, 297, (254, 254, 252))
    back.put(24, 32, "证书号 第{_serial}号", Look(size=11))
    filed = job.facts["_filed"]
    text = (f"专利权人应当依照专利法及其实施细则的规定缴纳年费。本专利的年费应当在每年{filed.month:02d}月{filed.day:02d}日前缴纳。"
            "未按照规定缴纳年费的，专利权自应当缴纳年费期满之日起终止。")  # fmt: skip
    y = back.prose(28, 56, 154, text, look, 1.9)
    back.put(28, y + 12, "申请日时申请人：", look)
    back.put(34, y + 22, "{_owner}", look)
    back.put(
        28,
        y + 38,
        "申请日时发明人：" if job.facts["patent_kind"] != "design" else "申请日时设计人：",
        look,
    )
    back.prose(34, y + 48, 148, "；".join(job.facts["inventors"]), look, 1.75, 0)
    back.put(105, 282, "第 2 页（共 2 页）", Look(size=9), "c")


@layout(_KIND, split="tune", traits=("rare",))
def before_the_numbers_grew(job: Job) -> None:
    """A landscape certificate of the nineties: a sentence over underlined blanks, the old number of eight digits."""
    _age(job)
    sheet = Sheet(job, 280, 200, (252, 246, 228))
    decor.frame(sheet, 9, decor.RED)
    decor.star(sheet, 140, 26, 7, decor.RED)
    title = Look(
        size=27,
        face="title",
        value_face="title",
        colour=decor.RED,
        value_colour=decor.RED,
        bold=True,
    )
    sheet.put(140, 46, "{patent_kind}证书", title, "c")
    sheet.put(252, 60, "证书号：{_serial}", Look(size=10.5), "r")
    text = "根据中华人民共和国专利法，对下列发明创造决定授予专利权，特发此证。"
    sheet.prose(30, 74, 220, text, Look(size=13.5), 1.8)
    look = Look(size=12.5)
    sheet.blank(30, 92, _label(job), "{title}", 184, look)
    y = sheet.prose(30, 107, 220, inventor_label(job) + "　{inventors|　}", look, 1.7, 0)
    sheet.blank(30, y + 6, "专利权人", "{_owner}", 90, look)
    sheet.blank(152, y + 6, "专利号", "{patent_number}", 76, look)
    sheet.blank(30, y + 21, "申 请 日", "{_filed|spaced}", 90, look)
    sheet.blank(152, y + 21, "授权日", "{grant_date|spaced}", 76, look)
    sheet.put(36, 178, "局　长　" + job.facts["_head"], Look(size=14))
    sheet.seal("国家知识产权局", 216, 162, diameter=44)


@layout(_KIND, split="tune", traits=("rare",))
def columns_below(job: Job) -> None:
    """An upright certificate with every label above its value: numbers and days in two columns, names over the width."""
    sheet = Sheet(job, 210, 297, (248, 251, 254))
    decor.frame(sheet, 10, decor.BLUE)
    decor.rosette(sheet, 105, 170, 72, (228, 236, 246))
    title = Look(size=26, face="title", value_face="title", bold=True)
    sheet.put(105, 44, "{patent_kind}证书", title, "c")
    sheet.put(105, 58, "（电子版）", Look(size=11), "c")
    small, large, y = Look(size=9.5, colour=(88, 98, 116)), Look(size=13), 78.0
    for left, one, right, two in (("专利号", number(job), "证书号", "第{_serial}号"),
                                  ("申请日", "{_filed|dash}", "授权公告日", "{grant_date|dash}")):  # fmt: skip
        for x, label, template in ((28, left, one), (112, right, two)):
            sheet.put(x, y, label, small)
            sheet.put(x, y + 8, template, large)
        y += 22
    people = "设计人" if job.facts["patent_kind"] == "design" else "发明人"
    for label, template in ((_label(job), "{title}"), (people, "{inventors|、}"), ("专利权人", "{_owner}"),
                            ("授权公告号", "{_notice}")):  # fmt: skip
        sheet.put(28, y, label, small)
        y = sheet.prose(28, y + 8, 154, template, large, 1.6, 0) + 5
    text = "本专利已依法审查并授予专利权。本电子证书与纸质证书具有同等法律效力，可在国家知识产权局网站核验。"
    sheet.prose(28, y + 6, 154, text, Look(size=10.5), 1.7)
    sheet.put(34, 256, "局长　" + job.facts["_head"], Look(size=13))
    sheet.seal("国家知识产权局", 150, 252, diameter=43)
