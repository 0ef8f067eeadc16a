"""More wordings that only the calibration of confidence is fitted on (see ``fitting``)."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_CERTIFICATES = {
    Form.POST_GRADE: "工勤技能岗位等级证书",
    Form.WORKER_GRADE: "工人技术等级岗位证书",
    Form.VOCATIONAL_QUALIFICATION: "职业资格证书",
    Form.SKILL_LEVEL: "职业技能等级证书",
}
_APPOINTMENTS = {
    Form.CONFIRMATION: "关于{name}同志转正定级的批复",
    Form.APPOINTMENT: "关于聘用{name}同志的决定",
    Form.CONTRACT: "聘用合同书（摘页）",
    Form.SALARY_APPROVAL: "关于{name}同志工资待遇的批复",
    Form.TRANSFER_PROOF: "关于{name}同志转岗情况的说明",
}


@layout(Kind.SKILL_CERTIFICATE, split="fit")
def fit_said(job: Job) -> None:
    """One sentence says it all; only the number has a label."""
    sheet = Sheet(job, 260, 185, (252, 249, 240))
    decor.frame(sheet, 9, decor.RED)
    title = Look(size=28, face="title", colour=decor.RED, bold=True)
    sheet.put(130, 32, _CERTIFICATES[job.form or Form.POST_GRADE], title, "c")
    text = ("{name}，{gender}，{birth_date|m_plain}出生，公民身份号码{id_number}，参加{occupation}职业"
            "等级考核，经评审达到{grade}水平，准予发证。")  # fmt: skip
    sheet.prose(36, 66, 188, text, Look(size=17), 2.1)
    sheet.put(36, 146, "编号：{certificate_number}", Look(size=12))
    sheet.put(222, 138, "发证单位：{issuer}", Look(size=14), "r")
    sheet.put(222, 154, "{issue_date}", Look(size=14), "r")
    sheet.seal(job.facts["issuer"], 190, 146)


@layout(Kind.SKILL_CERTIFICATE, split="fit")
def fit_twofold(job: Job) -> None:
    """Person on the left, examination on the right, every value on a line."""
    sheet = Sheet(job, 250, 176)
    sheet.line((125, 10), (125, 166), 0.3)
    title = Look(size=19, face="title", bold=True)
    sheet.put(187, 26, _CERTIFICATES[job.form or Form.POST_GRADE], title, "c")
    decor.photo(sheet, 46, 20, 30, 41)
    look = Look(size=13)
    for i, (label, value) in enumerate((("姓　　名", "{name}"), ("性　　别", "{gender}"),
                                        ("出生日期", "{birth_date}"), ("证件号码", "{id_number}"))):  # fmt: skip
        sheet.blank(18, 80 + 17 * i, label, value, 64, look)
    for i, (label, value) in enumerate((("职业（工种）", "{occupation}"), ("技能等级", "{grade}"),
                                        ("证书号码", "{certificate_number}"))):  # fmt: skip
        sheet.blank(136, 54 + 17 * i, label, value, 66, look)
    sheet.put(236, 124, "{issuer}（盖章）", look, "r")
    sheet.put(236, 142, "{issue_date}", look, "r")
    sheet.seal(job.facts["issuer"], 206, 132)


@layout(Kind.APPOINTMENT, split="fit")
def fit_reply(job: Job) -> None:
    """A reply to a unit in running text."""
    sheet = Sheet(job)
    sheet.put(
        105, 50, _APPOINTMENTS[job.form or Form.APPOINTMENT], Look(size=21, face="title"), "c"
    )
    text = ("你单位上报的材料收悉。{name}同志{work_start_date|numeral}参加工作，现从事{occupation}工作，经研究，"
            "同意该同志执行{grade}岗位待遇，自{effective_date|numeral}起执行。")  # fmt: skip
    sheet.put(28, 76, "{unit}：", Look(size=15))
    y = sheet.prose(28, 92, 154, text, Look(size=15), 2.1)
    sheet.put(28, y + 8, "　　特此批复。", Look(size=15))
    sheet.put(178, y + 46, job.facts["_department"], Look(size=15), "r")
    sheet.put(172, y + 60, "{_signed|numeral}", Look(size=15), "r")
    sheet.seal(job.facts["_department"], 150, y + 52)


@layout(Kind.APPOINTMENT, split="fit")
def fit_items(job: Job) -> None:
    """Numbered items, one datum each."""
    sheet = Sheet(job)
    sheet.put(
        105, 44, _APPOINTMENTS[job.form or Form.APPOINTMENT], Look(size=20, face="title"), "c"
    )
    items = ("本人姓名：{name}", "用人单位：{unit}", "何时参加工作：{work_start_date}", "工种（岗位）：{occupation}",
             "岗位等级：{grade}", "执行时间：{effective_date}")  # fmt: skip
    for i, (number, item) in enumerate(zip("一二三四五六", items, strict=True)):
        sheet.put(32, 72 + 15 * i, f"{number}、{item}", Look(size=14.5))
    sheet.put(178, 190, "单位盖章", Look(size=14), "r")
    sheet.put(178, 206, "{_signed}", Look(size=14), "r")
    sheet.seal(job.facts["unit"], 158, 196)


@layout(Kind.APPRAISAL, split="fit")
def fit_brief(job: Job) -> None:
    """Labels and values in rows of three, the opinions one above the other."""
    sheet = Sheet(job)
    sheet.put(
        105, 34, "事业单位工作人员年度考核登记表", Look(size=20, face="title", bold=True), "c"
    )
    sheet.put(105, 47, "（{year}年度）", Look(size=13), "c")
    look, x = Look(size=11.5), 20.0
    y = sheet.row(x, 56, 13, ((20, "姓名"), (40, "{name}"), (18, "性别"), (20, "{gender}"),
                              (26, "出生年月"), (46, "{birth_date|month}")), look)  # fmt: skip
    y = sheet.row(x, y, 13, ((32, "单位及职务"), (138, "{unit}")), look)
    for label, text, height, dated in (
        ("个人总结", job.facts["_deeds"], 66, ""),
        ("主管领导意见", job.facts["_praise"] + "同意上报。", 40, "{_leader_date}"),
        ("单位考核结论", "经考核，该同志本年度考核等次为{verdict}。", 44, "{unit_opinion_date}"),
    ):
        sheet.cell(x, y, 32, height, label, look)
        sheet.rect(x + 32, y, x + 170, y + height)
        sheet.prose(x + 36, y + 9, 128, text, look, 1.6)
        sheet.put(x + 164, y + height - 8, dated, look, "r")
        y += height
    sheet.seal(job.facts["unit"], x + 136, y - 16)


@layout(Kind.HONOUR, split="fit")
def fit_named(job: Job) -> None:
    """The name stands first with a colon, the honour in quotation marks."""
    sheet = Sheet(job, 285, 200, (255, 250, 238))
    decor.frame(sheet, 10, decor.GOLD)
    sheet.put(142, 40, "证　书", Look(size=36, face="title", colour=decor.RED, bold=True), "c")
    sheet.put(48, 72, "{name}同志：", Look(size=19))
    contest = "你在{_year}年举办的{honour}中，取得{_occupation}组{award_rank}，予以表扬。"
    plain = "因工作成绩突出，经研究，决定评选你为{_year}年度“{honour}”，予以表扬。"
    text = contest if "award_rank" in job.facts else plain
    sheet.prose(48, 92, 190, text, Look(size=19), 2.0)
    sheet.put(240, 152, "{issuer}", Look(size=15), "r")
    sheet.put(236, 168, "{issue_date}", Look(size=15), "r")
    sheet.seal(job.facts["issuer"], 204, 160)


@layout(Kind.DIPLOMA, split="fit")
def fit_sentence(job: Job) -> None:
    """An older school's sentence, with the school at the foot."""
    sheet = Sheet(job, 200, 270, (253, 251, 243))
    decor.frame(sheet, 9, decor.RED, double=False)
    sheet.put(100, 44, "毕业证书", Look(size=34, face="title", bold=True), "c")
    subject = "{major}专业" if job.facts["major"] else "{education_level}"
    text = ("学生{name}，{gender}，生于{birth_date|m_plain}，{_start|m_plain}至{graduation_date|m_plain}在本校" +
            subject + "学习，修业{_length}年，成绩及格，准予毕业。")  # fmt: skip
    sheet.prose(30, 78, 140, text, Look(size=17), 2.2)
    sheet.put(30, 196, "证书编号　{certificate_number}", Look(size=12))
    sheet.put(170, 212, "{school}", Look(size=16), "r")
    sheet.put(170, 228, "{graduation_date}", Look(size=14), "r")
    sheet.seal(job.facts["school"], 140, 218)


@layout(Kind.ADMIN_FORM, split="fit")
def fit_filing(job: Job) -> None:
    """A filing form whose labels stand above their values."""
    sheet = Sheet(job)
    title = Look(size=17, face="title", bold=True)
    sheet.put(105, 38, "工勤技能岗位等级考核网上报名管理人员备案表", title, "c")
    x, y, look = 22.0, 54.0, Look(size=12)
    for names, values, widths in (
        (("单位名称（公章）",), ("{unit}",), (166,)),
        (("管理人员姓名", "性别", "职务"), ("{name}", "{gender}", "{post}"), (66, 34, 66)),
        (("所在科室", "联系电话（座机）", "手机"), ("{department}", "{office_phone}", "{mobile}"), (58, 54, 54)),
    ):  # fmt: skip
        y = sheet.row(x, y, 11, list(zip(widths, names, strict=True)), look)
        y = sheet.row(x, y, 15, list(zip(widths, values, strict=True)), look)
    sheet.put(188, y + 22, "填报人：{_writer}", look, "r")
    sheet.seal(job.facts["unit"], 150, y + 28)
