"""Wordings that only the calibration of confidence is fitted on: no reader is tuned to them.

Papers of real offices are worded in ways that nobody foresaw. How often a value that looks sure is
then wrong can only be learnt on wordings that the readers have not been made for.
"""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet


@layout(Kind.HONOUR, split="fit")
def fit_scroll(job: Job) -> None:
    """奖状: 奖给, the name alone, then what for."""
    sheet = Sheet(job, 270, 195, (255, 246, 230))
    decor.frame(sheet, 8, decor.RED)
    sheet.put(135, 38, "奖　　状", Look(size=38, face="title", colour=decor.RED, bold=True), "c")
    sheet.put(135, 66, "奖给　{name}", Look(size=20), "c")
    contest = "{_year}年{honour}　{award_rank}获得者"
    plain = "{_year}年度　{honour}"
    sheet.put(135, 90, contest if "award_rank" in job.facts else plain, Look(size=19), "c")
    sheet.put(236, 140, "{issuer}", Look(size=15), "r")
    sheet.put(232, 155, "{issue_date}", Look(size=14), "r")
    sheet.seal(job.facts["issuer"], 200, 148)


@layout(Kind.HONOUR, split="fit")
def fit_commended(job: Job) -> None:
    """A long sentence: in recognition of, the committee commends."""
    sheet = Sheet(job, 210, 297)
    sheet.put(
        105, 50, "荣　誉　证　书", Look(size=32, face="title", colour=decor.RED, bold=True), "c"
    )
    contest = ("为表彰在{_year}年全市技能比赛中取得优异成绩的选手，特向{_unit}的{name}同志颁发{honour}"
               "{_occupation}项目{award_rank}证书。")  # fmt: skip
    plain = ("为表彰先进，弘扬敬业奉献精神，{_unit}职工{name}被命名为{_year}年度{honour}，特颁发此证书。")  # fmt: skip
    text = contest if "award_rank" in job.facts else plain
    sheet.prose(34, 84, 144, text, Look(size=17), 2.1)
    sheet.put(174, 190, "{issuer}（印章）", Look(size=15), "r")
    sheet.put(174, 206, "{issue_date}", Look(size=14), "r")
    sheet.seal(job.facts["issuer"], 144, 198)


@layout(Kind.DIPLOMA, split="fit")
def fit_ruled(job: Job) -> None:
    """毕业证明书: a ruled table and a sentence under it."""
    sheet = Sheet(job)
    sheet.put(105, 36, "毕业证书", Look(size=26, face="title", bold=True), "c")
    look, x = Look(size=12), 22.0
    y = sheet.row(
        x, 60, 14, ((28, "学生姓名"), (52, "{name}"), (28, "性　　别"), (58, "{gender}")), look
    )
    y = sheet.row(
        x,
        y,
        14,
        ((28, "出生年月"), (52, "{birth_date|month}"), (28, "证件号码"), (58, "{id_number}")),
        look,
    )
    y = sheet.row(x, y, 14, ((28, "院校名称"), (138, "{school}")), look)
    if job.facts["major"]:
        y = sheet.row(
            x,
            y,
            14,
            ((28, "专业名称"), (52, "{major}"), (28, "学　　历"), (58, "{education_level}")),
            look,
        )
    else:
        y = sheet.row(x, y, 14, ((28, "学　　历"), (138, "{education_level}")), look)
    y = sheet.row(x, y, 14, ((28, "证书号"), (138, "{certificate_number}")), look)
    sheet.prose(
        x,
        y + 16,
        166,
        "该生于{_start|m_plain}入学，学制{_length}年，成绩合格，准予毕业。",
        Look(size=14),
        1.9,
    )
    sheet.put(180, y + 60, "校长签章　" + job.facts["_head"], Look(size=13), "r")
    sheet.put(180, y + 76, "{graduation_date}", Look(size=13), "r")
    sheet.seal(job.facts["school"], 150, y + 66)


@layout(Kind.DIPLOMA, split="fit")
def fit_headed(job: Job) -> None:
    """The school crowns the paper, the title stands under it, the number on the left edge."""
    sheet = Sheet(job, 280, 195, (248, 250, 255))
    decor.frame(sheet, 9, decor.BLUE)
    sheet.put(140, 30, "{school}", Look(size=22, face="title"), "c")
    sheet.put(140, 50, "毕 业 证 书", Look(size=28, face="title", bold=True), "c")
    subject = "{major}专业" if job.facts["major"] else "{education_level}阶段"
    text = ("兹证明{name}（{gender}，{birth_date|numeral}生）自{_start|m_plain}起就读于我校" + subject +
            "，{_length}年学习期满，德智体合格，于{graduation_date|m_plain}毕业。此证。")  # fmt: skip
    sheet.prose(40, 76, 200, text, Look(size=17), 2.1)
    sheet.put(40, 150, "毕证字：{certificate_number}", Look(size=12))
    sheet.put(240, 142, "校长（签名）" + job.facts["_head"], Look(size=14), "r")
    sheet.put(240, 160, "{graduation_date}", Look(size=14), "r")
    sheet.seal(job.facts["school"], 208, 152)


@layout(Kind.SKILL_CERTIFICATE, split="fit")
def fit_card(job: Job) -> None:
    """A card of short lines whose labels are other words than the usual ones."""
    sheet = Sheet(job, 210, 150, (246, 250, 246))
    decor.frame(sheet, 7, decor.GREEN, double=False)
    titles = {Form.POST_GRADE: "工勤技能岗位等级证书", Form.WORKER_GRADE: "工人技术等级岗位证书",
              Form.VOCATIONAL_QUALIFICATION: "职业资格证书", Form.SKILL_LEVEL: "职业技能等级证书"}  # fmt: skip
    title = titles[job.form or Form.POST_GRADE]
    sheet.put(105, 24, title, Look(size=22, face="title", colour=decor.RED, bold=True), "c")
    decor.photo(sheet, 18, 40, 30, 41)
    look, y = Look(size=12.5), 42.0
    for label, template in (("持证者", "{name}"), ("性别", "{gender}"), ("生日", "{birth_date}"),
                            ("身份证", "{id_number}"), ("考核工种", "{occupation}"),
                            ("评定结果", "{grade}"), ("证书编码", "{certificate_number}")):  # fmt: skip
        sheet.put(60, y, label, look)
        sheet.put(92, y, template, look)
        y += 10.5
    sheet.put(192, 122, "{issuer}", look, "r")
    sheet.put(192, 134, "{issue_date}", look, "r")
    sheet.seal(job.facts["issuer"], 160, 124, diameter=38)


@layout(Kind.APPOINTMENT, split="fit")
def fit_register(job: Job) -> None:
    """A ruled register of one appointment, confirmation, contract, pay step or change of trade."""
    titles = {Form.CONFIRMATION: "工作人员转正定级登记表", Form.APPOINTMENT: "岗位聘任登记表",
              Form.CONTRACT: "聘用合同备案表", Form.SALARY_APPROVAL: "工作人员工资变动登记表",
              Form.TRANSFER_PROOF: "工种变更登记表"}  # fmt: skip
    sheet = Sheet(job)
    sheet.put(
        105, 36, titles[job.form or Form.APPOINTMENT], Look(size=20, face="title", bold=True), "c"
    )
    look, x = Look(size=12), 22.0
    y = sheet.row(
        x,
        56,
        15,
        ((30, "职工姓名"), (52, "{name}"), (32, "工作起始"), (52, "{work_start_date}")),
        look,
    )
    y = sheet.row(x, y, 15, ((30, "任职单位"), (136, "{unit}")), look)
    y = sheet.row(
        x, y, 15, ((30, "岗位工种"), (52, "{occupation}"), (32, "技能级别"), (52, "{grade}")), look
    )
    y = sheet.row(x, y, 15, ((30, "起算日期"), (136, "{effective_date}")), look)
    sheet.rect(x, y, x + 166, y + 60)
    sheet.put(x + 8, y + 12, "单位意见：情况属实，同意。", look)
    sheet.put(x + 158, y + 48, "（公章）　{_signed}", look, "r")
    sheet.seal(job.facts["unit"], x + 130, y + 36)


@layout(Kind.APPRAISAL, split="fit")
def fit_appraisal(job: Job) -> None:
    """A short form: one opinion of the unit with blanks before the year's digits."""
    sheet = Sheet(job)
    sheet.put(105, 36, "工作人员年度考核表", Look(size=22, face="title", bold=True), "c")
    sheet.put(105, 50, "考核年度：{year}年", Look(size=13), "c")
    look, x = Look(size=12), 22.0
    y = sheet.row(x, 60, 14, ((26, "姓名"), (50, "{name}"), (26, "性别"), (64, "{gender}")), look)
    y = sheet.row(
        x,
        y,
        14,
        ((26, "生年月"), (50, "{birth_date|month}"), (26, "所属单位"), (64, "{unit}")),
        look,
    )
    sheet.upright(x, y, 26, 70, "工作小结", look)
    sheet.rect(x + 26, y, x + 166, y + 70)
    sheet.prose(x + 32, y + 10, 128, job.facts["_deeds"], Look(size=11.5), 1.6)
    y += 70
    sheet.upright(x, y, 26, 50, "单位意见", look)
    sheet.rect(x + 26, y, x + 166, y + 50)
    sheet.put(x + 32, y + 12, "考核结果：{verdict}。", look)
    sheet.put(x + 158, y + 40, "盖章：　　　{unit_opinion_date}", look, "r")
    sheet.seal(job.facts["unit"], x + 130, y + 32)
