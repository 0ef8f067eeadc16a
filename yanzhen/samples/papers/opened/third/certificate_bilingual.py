"""Certificates of the national systems: statement beside data, and facing pages in two languages."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.SKILL_CERTIFICATE


@layout(_KIND, Form.SKILL_LEVEL, split="tune", traits=("rare",))
def statement_beside(job: Job) -> None:
    """A landscape sheet: title, photo and the body's statement on the left, data on lines on the right."""
    sheet = Sheet(job, 297, 210, (251, 252, 248))
    decor.waves(sheet, (228, 236, 226), job.rng, (6, 6, 291, 204))
    decor.star(sheet, 78, 26, 7, (204, 40, 44))
    sheet.put(78, 48, "职业技能等级证书", Look(size=26, face="title", bold=True), "c")
    decor.photo(sheet, 62, 62, 33, 46)
    text = ("本证书由人力资源社会保障部门备案的评价机构颁发，表明持证人通过本机构组织的职业技能等级认定，"
            "具备该职业（工种）相应技能等级水平。")  # fmt: skip
    sheet.prose(24, 124, 108, text, Look(size=12.5), 1.9)
    sheet.code(62, 166, 28, ("certificate_number",), address="https://jndj.example.org.cn/v")
    look, y = Look(size=13), 34.0
    for label, template in (("姓　　名", "{name}"), ("性　　别", "{gender}"), ("证件类型", "居民身份证"),
                            ("证件号码", "{id_number}"), ("职业名称", "{occupation}"), ("工种/职业方向", "——"),
                            ("技能等级", "{grade}"), ("证书编号", "{certificate_number}")):  # fmt: skip
        sheet.put(184, y, label + "：", look, "r")
        sheet.blank(184, y, "", template, 86, look, "l")
        y += 15
    sheet.put(270, 164, "{issuer}", Look(size=14), "r")
    sheet.put(266, 178, "发证日期：{issue_date}", look, "r")
    sheet.put(274, 194, "信息查询：https://jndj.example.org.cn", Look(size=9), "r")
    sheet.seal(job.facts["issuer"], 232, 168, diameter=42)


@layout(_KIND, Form.VOCATIONAL_QUALIFICATION, split="tune", traits=("spread", "rare"))
def two_language_pages(job: Job) -> None:
    """Facing pages: who the holder is and the photo left, results and seal right, English under each label."""
    sheet = Sheet(job, 254, 178, (246, 248, 252))
    decor.waves(sheet, (226, 232, 244), job.rng, (5, 5, 249, 173))
    sheet.line((127, 3), (127, 175), 0.3, (184, 192, 206))
    decor.photo_box(sheet, 48, 16, 32, 44)
    sheet.put(64, 70, "职业资格证书编号", Look(size=10), "c")
    sheet.put(64, 78, "{certificate_number}", Look(size=13), "c")
    left = (("姓　　名", "Name", "{name}"), ("性　　别", "Sex", "{gender}"),
            ("出生日期", "Date of Birth", "{birth_date}"), ("文化程度", "Educational Level", "{_education}"),
            ("身份证号", "ID Number", "{id_number}"))  # fmt: skip
    right = (("职业名称", "Occupation", "{occupation}"), ("资格等级", "Qualification Level", "{grade|skill}"),
             ("理论知识考试成绩", "Result of Theoretical Test", "{_theory}"),
             ("操作技能考核成绩", "Result of Operational Test", "{_practice}"), ("评定成绩", "Result of Test", "{_level}"))  # fmt: skip
    for x, across, top, step, rows in ((14, 30, 96, 16, left), (136, 44, 26, 17, right)):
        for i, (label, english, template) in enumerate(rows):
            y = top + i * step
            sheet.put(x, y - 1.8, label, Look(size=11))
            sheet.put(x, y + 3, english, Look(size=7))
            sheet.blank(x + across, y, "", template, 104 - across - 4, Look(size=12))
    sheet.put(240, 128, "{issuer}（印）", Look(size=12), "r")
    sheet.put(240, 134.5, "Authorized by Occupational Skill Testing Centre", Look(size=7), "r")
    sheet.put(240, 148, "{issue_date}", Look(size=12), "r")
    sheet.put(240, 154, "Date of Issue", Look(size=7), "r")
    sheet.seal(job.facts["issuer"], 196, 142, diameter=41)
