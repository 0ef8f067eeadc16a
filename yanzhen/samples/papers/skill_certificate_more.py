"""More skill certificates: values under labels and an old booklet."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.skill_certificate import title_of
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.SKILL_CERTIFICATE


@layout(_KIND, Form.WORKER_GRADE, Form.POST_GRADE, traits=("spread",))
def old_booklet(job: Job) -> None:
    """The booklet of the nineties: short labels with colons on the right, the seal over the photo."""
    sheet = Sheet(job, 220, 150, (250, 244, 226))
    sheet.line((110, 3), (110, 147), 0.4, (196, 178, 140))
    decor.frame(sheet, 6, decor.RED, double=False)
    decor.photo(sheet, 40, 26, 28, 38)
    sheet.put(56, 82, "编号：{certificate_number}", Look(size=11), "c")
    sheet.put(56, 116, "{issuer}", Look(size=11.5), "c")
    sheet.put(56, 127, "{issue_date}", Look(size=11.5), "c")
    sheet.put(
        164, 22, title_of(job), Look(size=12.5, face="title", colour=decor.RED, bold=True), "c"
    )
    look, y = Look(size=13), 38.0
    for label, template in (("姓名", "{name}"), ("性别", "{gender}"), ("出生年月", "{birth_date|month}"),
                            ("身份证号码", "{id_number}"), ("单位", "{unit}"), ("工种", "{occupation}"),
                            ("岗位等级", "{grade}"), ("批准日期", "{issue_date}")):  # fmt: skip
        sheet.put(120, y, f"{label}：{template}", look._replace(size=11 if label == "单位" else 13))
        y += 12.5
    sheet.seal(job.facts["issuer"], 62, 118, diameter=38)


@layout(_KIND)
def value_under_label(job: Job) -> None:
    """A card whose small labels stand above their values, in two columns."""
    sheet = Sheet(job, 210, 160, job.rng.choice(decor.PALE))
    decor.band(sheet, 0, 6, decor.BLUE)
    sheet.put(105, 22, title_of(job), Look(size=18, face="title", bold=True), "c")
    decor.photo(sheet, 16, 36, 32, 44)
    pairs = (("姓名", "{name}", "性别", "{gender}"), ("出生日期", "{birth_date}", "身份证号", "{id_number}"),
             ("工种", "{occupation}", "等级", "{grade}"),
             ("发证日期", "{issue_date}", "证书编号", "{certificate_number}"))  # fmt: skip
    small, large, y = Look(size=8.5, colour=(96, 98, 104)), Look(size=12.5), 38.0
    for left, one, right, two in pairs:
        for x, label, template in ((60, left, one), (124, right, two)):
            sheet.put(x, y, label, small)
            sheet.put(x, y + 7, template, large)
        y += 20
    sheet.put(60, y, "发证机关", small)
    sheet.put(60, y + 7, "{issuer}", large)
    sheet.code(18, 90, 26, ("name", "certificate_number", "issue_date"))
    sheet.seal(job.facts["issuer"], 172, y + 12, diameter=40)
