"""Certificates of the national systems: the passport-sized booklet and the bilingual sheet."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.SKILL_CERTIFICATE


@layout(_KIND, Form.VOCATIONAL_QUALIFICATION, traits=("rare",))
def passport_pages(job: Job) -> None:
    """Two upright leaves: who the holder is above, what was examined below, the spine across."""
    issued = job.facts["issue_date"]
    job.facts["_tested"] = issued._replace(month=max(1, issued.month - 1), day=6)
    sheet = Sheet(job, 132, 186, (246, 250, 247))
    decor.waves(sheet, (222, 236, 228), job.rng, (4, 4, 128, 182))
    sheet.line((3, 93), (129, 93), 0.3, (178, 192, 184))
    decor.photo(sheet, 14, 14, 26, 36)
    title = Look(size=13.5, face="title", bold=True)
    sheet.put(88, 18, "中华人民共和国", title, "c")
    sheet.put(88, 27, "职业资格证书", title, "c")
    look, y = Look(size=10.5), 40.0
    for label, template in (("姓　　名", "{name}"), ("性　　别", "{gender}"), ("出生日期", "{birth_date}"),
                            ("文化程度", "{_education}")):  # fmt: skip
        sheet.blank(50, y, label, template, 48, look)
        y += 9.5
    sheet.blank(14, 80, "身份证件号码", "{id_number}", 60, look)
    y = 104.0
    for label, template, width in (
        ("职业（工种）及等级", "{occupation}　{grade|skill}", 66), ("理论知识考试成绩", "{_theory}", 34),
        ("操作技能考核成绩", "{_practice}", 34), ("评定成绩", "{_level}", 34),
        ("证书编号", "{certificate_number}", 54),
    ):  # fmt: skip
        sheet.blank(14, y, label, template, width, look)
        y += 10.5
    sheet.put(14, 158, "鉴定日期　{_tested}", look)
    sheet.put(14, 168, "发证日期　{issue_date}", look)
    sheet.put(118, 176, "{issuer}", look, "r")
    sheet.seal(job.facts["issuer"], 100, 152, diameter=38, bottom="职业技能鉴定专用章")


@layout(_KIND, Form.SKILL_LEVEL, Form.VOCATIONAL_QUALIFICATION, traits=("rare",))
def twofold_sheet(job: Job) -> None:
    """An upright sheet: English in small print after each Chinese label, both statements below."""
    skill = job.form is Form.SKILL_LEVEL
    sheet = Sheet(job, 210, 297, (249, 251, 254))
    decor.frame(sheet, 11, decor.BLUE, double=False)
    decor.rosette(sheet, 105, 170, 58, (230, 237, 246))
    chinese, english = (("职业技能等级证书", "Certificate of Occupational Skill Level") if skill else
                        ("职业资格证书", "Certificate of Vocational Qualification"))  # fmt: skip
    sheet.put(105, 36, chinese, Look(size=26, face="title", bold=True), "c")
    sheet.put(105, 48, english, Look(size=11), "c")
    decor.photo(sheet, 88, 58, 34, 46)
    y, look = 122.0, Look(size=12.5)
    for label, translated, template in (
        ("姓名", "Full Name", "{name}"), ("性别", "Gender", "{gender}"), ("证件号码", "ID Number", "{id_number}"),
        ("职业（工种）名称", "Occupation", "{occupation}"), ("技能等级", "Level", "{grade|reverse}"),
        ("证书编号", "Certificate Number", "{certificate_number}"),
    ):  # fmt: skip
        _, pen = sheet.put(34, y, label, look)
        sheet.put(pen + 2, y + 0.6, translated, Look(size=8.5))
        sheet.put(100, y, template, look)
        y += 13
    body = "评价机构" if skill else "发证机构"
    sheet.put(34, y + 10, f"{body}（印章）：", look)
    sheet.put(34, y + 20, "{issuer}", look)
    sheet.put(34, y + 34, "颁发日期：{issue_date}", look)
    sheet.seal(job.facts["issuer"], 78, y + 20, diameter=42)
    sheet.code(
        152, y + 8, 28, ("certificate_number", "name"), address="https://cx.example.org.cn/zs"
    )
    sheet.put(166, y + 40, "扫码查验", Look(size=9.5), "c")
