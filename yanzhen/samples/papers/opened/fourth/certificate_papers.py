"""Certificates as single papers: a decision in prose, labels over values in cells."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.certificate_words import meant, told
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.SKILL_CERTIFICATE
_LEVELS = {5: "五级", 4: "四级", 3: "三级", 2: "二级", 1: "一级"}
_SKILLS = {5: "初级技能", 4: "中级技能", 3: "高级技能", 2: "技师", 1: "高级技师"}


@layout(_KIND, Form.VOCATIONAL_QUALIFICATION, split="tune", traits=("rare",))
def national_level(job: Job) -> None:
    """An upright certificate: the statement first, the grade as 国家职业资格X级, scores in a strip below."""
    grade = job.facts["grade"]
    sheet = Sheet(job, 196, 276, (250, 248, 240))
    decor.frame(sheet, 10, decor.GREEN)
    decor.rosette(sheet, 98, 140, 58, (226, 236, 224))
    sheet.put(98, 32, "中华人民共和国", Look(size=15, face="title"), "c")
    sheet.put(
        98, 46, "国家职业资格证书", Look(size=25, face="title", colour=decor.GREEN, bold=True), "c"
    )
    text = ("{name}（{gender}，{birth_date|plain}出生，公民身份号码{id_number}）参加{occupation}职业技能鉴定，"
            "理论知识和操作技能考核均合格，取得{grade}资格，特发此证。")  # fmt: skip
    words = {"grade": f"国家职业资格{_LEVELS[grade]}（{_SKILLS[grade]}）"}
    told(sheet, (26, 68, 144), text, words, Look(size=14.5), 2.15)
    decor.photo(sheet, 26, 156, 29, 41)
    x, y, look = 64.0, 158.0, Look(size=11)
    y = sheet.row(x, y, 12, ((36, "理论知识"), (36, "操作技能"), (34, "综合评定")), look)
    sheet.row(x, y, 12, ((36, "{_theory}"), (36, "{_practice}"), (34, "{_level}")), look)
    sheet.put(64, 192, "证书编号　{certificate_number}", Look(size=12))
    sheet.put(170, 218, "{issuer}", Look(size=14), "r")
    sheet.put(166, 232, "{issue_date}", Look(size=13), "r")
    sheet.seal(job.facts["issuer"], 136, 224, diameter=42)
    sheet.put(98, 258, "劳动和社会保障部监制", Look(size=9.5), "c")


@layout(_KIND, Form.SKILL_LEVEL, Form.POST_GRADE, split="tune", traits=("rare",))
def cells_of_labels(job: Job) -> None:
    """A landscape sheet whose cells hold a small label in their corner and the value below it."""
    sheet = Sheet(job, 280, 198, (252, 250, 252))
    decor.waves(sheet, (236, 230, 240), job.rng, (5, 5, 275, 193))
    title = "职业技能等级证书" if job.form is Form.SKILL_LEVEL else "工勤技能岗位等级证书"
    sheet.put(26, 28, title, Look(size=25, face="title", colour=(112, 40, 96), bold=True))
    decor.photo(sheet, 214, 16, 34, 47)
    rows = ((("姓名", "{name}"), ("性别", "{gender}"), ("出生日期", "{birth_date}")),
            (("证件号码", "{id_number}"), ("证书编号", "{certificate_number}")),
            (("职业（工种）", "{occupation}"), ("等级", "{grade}"), ("颁证日期", "{issue_date}")),
            (("评价机构" if job.form is Form.SKILL_LEVEL else "发证单位", "{issuer}"),))  # fmt: skip
    small, large, y = Look(size=8.5, colour=(110, 96, 112)), Look(size=13), 76.0
    for row in rows:
        wide = 228.0 / len(row)
        for i, (label, template) in enumerate(row):
            x = 26 + wide * i
            sheet.rect(x, y, x + wide, y + 20, 0.2, (160, 140, 160))
            sheet.put(x + 2.5, y + 5, label, small)
            sheet.put(x + 4, y + 13.5, template, large)
        y += 20
    sheet.put(26, 42, "持证人具备所列职业（工种）相应等级的知识和技能", Look(size=11.5))
    sheet.put(
        26, 176, "本证书全国统一编号，可登录评价机构网站查询。打印日期：2026-03-18", Look(size=9.5)
    )
    sheet.seal(job.facts["issuer"], 204, 164, diameter=42)


@layout(_KIND, Form.WORKER_GRADE, Form.VOCATIONAL_QUALIFICATION, split="tune", traits=("rare",))
def confirmed_by_board(job: Job) -> None:
    """A paper that quotes the board's approval by number and day before its own date and body."""
    day = job.facts["issue_date"]
    job.facts["_judged"] = day._replace(month=max(1, day.month - 1), day=3)
    job.facts["_file"] = f"{day.year}〕{job.rng.randrange(3, 80)}号"
    sheet = Sheet(job, 262, 186, (254, 249, 236))
    decor.frame(sheet, 8, (170, 60, 40), double=False)
    decor.frame(sheet, 11, (170, 60, 40), double=False)
    old = job.form is Form.WORKER_GRADE
    head = "工人技术等级岗位证书" if old else "职 业 资 格 证 书"
    sheet.put(131, 36, head, Look(size=28, face="title", colour=(170, 40, 36), bold=True), "c")
    text = ("经考核评审委员会{_judged|plain}评审通过（豫考评〔{_file}批准），确认{name}具备{occupation}{grade}任职资格。")  # fmt: skip
    told(sheet, (74, 62, 162), text, {}, Look(size=17), 2.0)
    decor.photo_box(sheet, 26, 56, 33, 46)
    look = Look(size=12)
    meant(sheet, 26, 118, "性　　别：{gender}", {}, look)
    meant(sheet, 26, 130, "出生年月：{birth_date|month}", {}, look)
    meant(sheet, 26, 142, "身份证号：{id_number}", {}, look)
    meant(sheet, 26, 154, "证书号：{certificate_number}", {}, look)
    sheet.put(232, 136, "{issuer}", Look(size=15), "r")
    sheet.put(228, 151, "{issue_date}", Look(size=14), "r")
    sheet.seal(job.facts["issuer"], 196, 142, diameter=42)
