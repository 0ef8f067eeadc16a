"""工勤技能岗位等级证书 and its three relatives, as booklets, sheets and bilingual cards."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_TITLES = {
    Form.POST_GRADE: "机关事业单位工勤技能岗位等级证书",
    Form.WORKER_GRADE: "机关、事业单位工人技术等级岗位证书",
    Form.VOCATIONAL_QUALIFICATION: "职业资格证书",
    Form.SKILL_LEVEL: "职业技能等级证书",
}
_KIND = Kind.SKILL_CERTIFICATE


def title_of(job: Job) -> str:
    """The certificate's title, by its form."""
    return _TITLES[job.form or Form.POST_GRADE]


def _trade_label(job: Job) -> str:
    old = job.form in (Form.POST_GRADE, Form.WORKER_GRADE)
    return job.rng.choice(("工　　种", "岗位工种")) if old else "职业名称"


@layout(_KIND, Form.POST_GRADE, Form.WORKER_GRADE, traits=("spread",))
def booklet_spread(job: Job) -> None:
    """A red booklet's inner spread: photo and seal left, labels and underlines right."""
    sheet = Sheet(job, 250, 176, (252, 249, 240))
    decor.waves(sheet, (238, 228, 205), job.rng, (8, 8, 242, 168))
    sheet.line((125, 4), (125, 172), 0.3, (190, 180, 160))
    decor.photo_box(sheet, 46, 22, 33, 45)
    look = Look(size=12.5)
    sheet.put(62, 84, "（发证机关盖章）", look, "c")
    sheet.put(22, 140, "证书编号：{certificate_number}", look)
    sheet.put(22, 152, "发证日期：{issue_date}", look)
    left, y = 136, 26
    for label, template in (
        ("姓　　名", "{name}"), ("性　　别", "{gender}"), ("出生年月", "{birth_date|month}"),
        ("身份证号", "{id_number}"), ("工作单位", "{unit}"), (_trade_label(job), "{occupation}"),
        ("技术等级", "{grade}"), ("考核成绩", "{_level}"), ("发证机关", "{issuer}"),
    ):  # fmt: skip
        sheet.blank(left, y, label, template, 74, look)
        y += 15
    sheet.seal(job.facts["issuer"], 66, 108, diameter=40)


@layout(_KIND, Form.POST_GRADE, Form.WORKER_GRADE, Form.SKILL_LEVEL)
def sheet_table(job: Job) -> None:
    """An A4 sheet with a ruled table, photo at its upper right, issuer and date at the foot."""
    sheet = Sheet(job, 210, 297)
    decor.frame(sheet, 12, job.rng.choice((decor.RED, decor.GOLD, decor.BLUE)))
    sheet.put(105, 45, title_of(job), Look(size=22, face="title", bold=True), "c")
    sheet.put(105, 62, "编号：{certificate_number}", Look(size=12), "c")
    x, y, h = 25.0, 78.0, 13.0
    look = Look(size=12.5)
    y = sheet.row(x, y, h, ((28, "姓　名"), (38, "{name}"), (24, "性　别"), (34, "{gender}")), look)
    y = sheet.row(x, y, h, ((28, "出生日期"), (96, "{birth_date}")), look)
    y = sheet.row(x, y, h, ((28, "身份证号码"), (96, "{id_number}")), look)
    sheet.rect(149, 78, 185, y)
    decor.photo(sheet, 152, 80.5, 30, h * 3 - 5)
    y = sheet.row(x, y, h, ((28, "工作单位"), (132, "{unit}")), look)
    y = sheet.row(x, y, h, ((28, _trade_label(job)), (52, "{occupation}"),
                            (28, "技术等级"), (52, "{grade}")), look)  # fmt: skip
    y = sheet.row(x, y, h, ((28, "理论成绩"), (52, "{_theory}"),
                            (28, "实操成绩"), (52, "{_practice}")), look)  # fmt: skip
    text = "　　经考核，该同志达到上述工种相应等级的技术标准，成绩合格，特发此证。"
    sheet.prose(25, y + 16, 160, text, Look(size=13), 1.9, 0)
    sheet.put(185, 236, "发证机关：{issuer}", Look(size=13), "r")
    sheet.put(180, 250, "{issue_date}", Look(size=13), "r")
    sheet.seal(job.facts["issuer"], 152, 242)


@layout(_KIND, Form.VOCATIONAL_QUALIFICATION, Form.SKILL_LEVEL)
def bilingual_card(job: Job) -> None:
    """The national bilingual form: Chinese over English labels, values on lines."""
    sheet = Sheet(job, 210, 148, job.rng.choice(decor.PALE))
    decor.waves(sheet, (226, 232, 214), job.rng, (6, 6, 204, 142))
    sheet.put(105, 15, title_of(job), Look(size=17, face="title", bold=True), "c")
    decor.photo(sheet, 160, 26, 30, 41)
    y = 33.0
    for label, english, template, width in (
        ("姓名", "Name", "{name}", 48), ("性别", "Sex", "{gender}", 30),
        ("出生日期", "Birth Date", "{birth_date}", 56), ("证件号码", "ID No.", "{id_number}", 62),
        ("职业名称", "Occupation", "{occupation}", 62), ("职业技能等级", "Skill Level", "{grade}", 56),
        ("证书编号", "Certificate No.", "{certificate_number}", 72),
    ):  # fmt: skip
        sheet.put(18, y - 1.6, label, Look(size=10.5))
        sheet.put(18, y + 2.6, english, Look(size=7))
        sheet.blank(46, y, "", template, width, Look(size=11.5), "l")
        y += 12.5
    sheet.put(18, 124, "发证机关：{issuer}", Look(size=10.5))
    sheet.put(128, 134, "发证日期：{issue_date}", Look(size=10.5))
    sheet.seal(job.facts["issuer"], 160, 112, diameter=40, bottom="证书专用章")
