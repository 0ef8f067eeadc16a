"""Certificates on several pages: the cover and what it holds, or one page after the other."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.ops import Colour
from yanzhen.samples.papers.diploma import course
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.skill_certificate import title_of
from yanzhen.samples.sheet import Look, Sheet

_CLOTH: tuple[Colour, ...] = ((122, 22, 30), (138, 28, 34), (24, 44, 88), (20, 74, 62))
_GILT: Colour = (222, 184, 96)


def cover(job: Job, size: tuple[float, float], title: str, maker: str) -> None:
    """The outside of a booklet: a gilt star and title on cloth, who made it at the foot."""
    sheet = Sheet(job, *size, job.rng.choice(_CLOTH))
    middle = size[0] / 2
    decor.star(sheet, middle, size[1] * 0.22, 9, _GILT)
    whole, unit, rest = title.partition("单位")
    lines = [whole + unit, rest] if rest else [title]
    y = size[1] * 0.42
    for line in lines:
        look = Look(size=22 if len(lines) > 1 else 30, face="title", colour=_GILT, bold=True)
        sheet.put(middle, y, line, look, "c")
        y += 13
    sheet.put(middle, size[1] * 0.88, maker, Look(size=12, face="title", colour=_GILT), "c")


@layout(Kind.SKILL_CERTIFICATE, Form.POST_GRADE, Form.WORKER_GRADE, traits=("many", "rare"))
def cover_and_inside(job: Job) -> None:
    """Two pages: the cloth cover, then both facing pages with labels left and photo right."""
    cover(job, (128, 180), title_of(job), "河南省人力资源和社会保障厅监制")
    sheet = Sheet(job, 256, 180, (251, 247, 236))
    decor.waves(sheet, (236, 226, 208), job.rng, (6, 6, 250, 174))
    sheet.line((128, 3), (128, 177), 0.3, (192, 180, 158))
    look, y = Look(size=12.5), 30.0
    for label, template in (
        ("姓名", "{name}"), ("性别", "{gender}"), ("出生日期", "{birth_date}"),
        ("身份证号码", "{id_number}"), ("工作单位", "{unit}"), ("岗位工种", "{occupation}"),
        ("岗位等级", "{grade}"),
    ):  # fmt: skip
        sheet.blank(16, y, label, template, 100 - 4.6 * len(label), look, "l")
        y += 19
    decor.photo_box(sheet, 175, 22, 34, 47)
    sheet.put(142, 88, "证书编号：{certificate_number}", look)
    sheet.put(142, 104, "考核成绩：{_level}", look)
    sheet.put(192, 126, "{issuer}", look, "c")
    sheet.put(192, 140, "{issue_date}", look, "c")
    sheet.seal(job.facts["issuer"], 196, 130, diameter=40)


@layout(Kind.SKILL_CERTIFICATE, Form.WORKER_GRADE, Form.POST_GRADE, traits=("many", "rare"))
def page_by_page(job: Job) -> None:
    """Two pages scanned one by one: photo, number and seal, then labels and values."""
    left = Sheet(job, 128, 182, (250, 245, 230))
    decor.frame(left, 7, decor.RED, double=False)
    left.put(64, 26, title_of(job), Look(size=11.5, face="title", bold=True), "c")
    decor.photo(left, 47, 40, 34, 47)
    left.put(64, 100, "编号：{certificate_number}", Look(size=11.5), "c")
    left.put(64, 124, "{issuer}", Look(size=12), "c")
    left.put(64, 138, "{issue_date}", Look(size=12), "c")
    left.seal(job.facts["issuer"], 66, 128, diameter=40)
    right = Sheet(job, 128, 182, (250, 245, 230))
    decor.frame(right, 7, decor.RED, double=False)
    look, y = Look(size=13), 34.0
    for label, template in (
        ("姓　　名", "{name}"), ("性　　别", "{gender}"), ("出生年月", "{birth_date|month}"),
        ("身份证号", "{id_number}"), ("单　　位", "{unit}"), ("工　　种", "{occupation}"),
        ("等　　级", "{grade}"), ("评定成绩", "{_level}"),
    ):  # fmt: skip
        right.blank(16, y, label, template, 74, look)
        y += 17


@layout(Kind.DIPLOMA, traits=("many", "rare"))
def cover_and_sentence(job: Job) -> None:
    """Two pages: the cover with the school's name, then the sentence with the photo beside it."""
    cover(job, (200, 140), "毕业证书", str(job.facts["school"]))
    sheet = Sheet(job, 200, 140, (252, 249, 240))
    decor.frame(sheet, 6, decor.GOLD)
    decor.photo(sheet, 16, 24, 30, 41)
    text = ("{name}，{gender}，{birth_date|sentence}生。{_start|sentence}至{graduation_date|sentence}在本校"
            + course(job) + "，修业期满，成绩合格，准予毕业。")  # fmt: skip
    sheet.prose(56, 34, 128, text, Look(size=14), 2.0)
    sheet.put(16, 92, "编号：{certificate_number}", Look(size=11))
    sheet.put(16, 106, "校长：" + job.facts["_head"], Look(size=12))
    sheet.put(180, 100, "{school}", Look(size=13), "r")
    sheet.put(178, 114, "{graduation_date}", Look(size=12), "r")
    sheet.seal(job.facts["school"], 152, 105, diameter=40)
