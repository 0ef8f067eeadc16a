"""More certificates: a proof of the result, a card with a steel seal only; kept apart until 2026-11-26."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.skill_certificate import title_of
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.SKILL_CERTIFICATE


@layout(_KIND, Form.POST_GRADE, Form.WORKER_GRADE, traits=("rare",))
def needle_filled(job: Job) -> None:
    """A landscape form filled by a needle printer: two columns of labels, the photo between."""
    sheet = Sheet(job, 262, 186, (246, 250, 250))
    decor.frame(sheet, 8, decor.BLUE)
    sheet.put(131, 30, title_of(job), Look(size=20, face="title", bold=True), "c")
    decor.photo_box(sheet, 114, 48, 33, 46)
    look = Look(size=12.5, value_face="body", value_press="dots")
    y = 54.0
    for left, one, right, two in (
        ("姓名", "{name}", "性别", "{gender}"), ("出生年月", "{birth_date|month}", "工种名称", "{occupation}"),
        ("现达等级", "{grade}", "评定成绩", "{_level}"),
    ):  # fmt: skip
        sheet.blank(20, y, left, one, 64, look, "l")
        sheet.blank(160, y, right, two, 58, look, "l")
        y += 17
    sheet.blank(20, 112, "公民身份证号", "{id_number}", 84, look, "l")
    sheet.blank(20, 128, "所在单位", "{unit}", 96, look, "l")
    sheet.put(20, 160, "证书编码 {certificate_number}", look)
    sheet.put(236, 144, "{issuer}", Look(size=13.5), "r")
    sheet.put(234, 158, "{issue_date}", look, "r")
    sheet.seal(job.facts["issuer"], 200, 150, diameter=41)


@layout(_KIND, Form.WORKER_GRADE, Form.POST_GRADE, traits=("rare", "blind"))
def steel_card(job: Job) -> None:
    """An upright card in lines with colons; only the steel seal on the photo vouches for it."""
    sheet = Sheet(job, 130, 186, (252, 250, 244))
    decor.frame(sheet, 7, decor.RED, double=False)
    whole, unit, rest = title_of(job).partition("单位")
    for i, part in enumerate((whole + unit, rest)):
        sheet.put(65, 22 + 9 * i, part, Look(size=14, face="title", bold=True), "c")
    decor.photo(sheet, 49, 42, 32, 44)
    look, y = Look(size=12), 98.0
    for label, template in (("姓名", "{name}"), ("性别", "{gender}"), ("身份证编号", "{id_number}"),
                            ("从事工种", "{occupation}"), ("等级", "{grade}"),
                            ("证书号", "{certificate_number}"), ("发证机构", "{issuer}"),
                            ("签发日期", "{issue_date}")):  # fmt: skip
        y = sheet.prose(16, y, 100, f"{label}：{template}", look, 1.5, 0) + 3.2
    sheet.blind_seal(job.facts["issuer"], 80, 82, diameter=37)


@layout(_KIND, Form.POST_GRADE, Form.SKILL_LEVEL, traits=("spread", "rare"))
def facing_table(job: Job) -> None:
    """Facing pages: title, photo and issuer on the left, a ruled table of data on the right."""
    sheet = Sheet(job, 252, 178, (247, 250, 252))
    sheet.line((126, 3), (126, 175), 0.3, (186, 194, 204))
    decor.rosette(sheet, 63, 96, 46, (226, 234, 240))
    title = Look(size=13, face="title", colour=decor.BLUE, bold=True)
    sheet.put(63, 22, title_of(job), title, "c")
    decor.photo_box(sheet, 47, 34, 32, 45)
    sheet.put(63, 112, "{issuer}", Look(size=12.5), "c")
    sheet.put(63, 126, "{issue_date}", Look(size=12), "c")
    sheet.seal(job.facts["issuer"], 66, 118, diameter=40)
    x, y, look = 138.0, 28.0, Look(size=12)
    for label, template in (("姓　名", "{name}"), ("性　别", "{gender}"), ("出生日期", "{birth_date}"),
                            ("证件号", "{id_number}"), ("工　种", "{occupation}"), ("等　级", "{grade}"),
                            ("成　绩", "{_level}"), ("编　号", "{certificate_number}")):  # fmt: skip
        y = sheet.row(x, y, 15.5, ((28, label), (74, template)), look)
