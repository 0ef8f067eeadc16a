"""Appraisals as forms of one page: the unit decides in a sentence, organs' wings, a landscape form."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.appraisal_words import columned, organ_word, own_words
from yanzhen.samples.papers.opened.fourth.certificate_words import told
from yanzhen.samples.papers.opened.third.marks import autograph, boxed
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.APPRAISAL


@layout(_KIND, split="tune", traits=("rare",))
def decided_in_sentence(job: Job) -> None:
    """A recent form of an institution; the committee decides in a sentence, the person signs days later."""
    day = job.facts["unit_opinion_date"]
    job.facts["_own_date"] = day._replace(month=day.month + 1, day=job.rng.randrange(2, 12))
    sheet = Sheet(job)
    sheet.put(
        105, 25, "事业单位工作人员年度考核登记表", Look(size=19, face="title", bold=True), "c"
    )
    sheet.put(105, 35, "（{year}年度）", Look(size=13), "c")
    x, y, look = 19.0, 42.0, Look(size=11.5)
    wide = (22.0, 38.0, 18.0, 24.0, 26.0, 44.0)
    for cells in (("姓　名", "{name}", "性　别", "{gender}", "出生年月", "{birth_date|month}"),
                  ("民　族", "{_nation}", "学　历", "{_education}", "政治面貌", "{_party}")):  # fmt: skip
        y = sheet.row(x, y, 11, list(zip(wide, cells, strict=True)), look)
    y = sheet.row(
        x, y, 11, ((22, "单　位"), (80, "{unit}"), (26, "岗位类别"), (44, "工勤技能")), look
    )
    y = sheet.row(x, y, 11, ((40, "从事或分管工作"), (62, "{_occupation}"), (26, "任职时间"), (44, "{_work_start|month}")),
                  look)  # fmt: skip
    for label, high in (("个人总结", 58), ("主管领导评语和考核档次建议", 40), ("考核委员会（领导班子）意见", 42), ("本人意见", 24),
                        ("未确定档次或不参加考核情况说明", 22)):  # fmt: skip
        sheet.cell(x, y, 26, high, label, look)
        sheet.rect(x + 26, y, x + 172, y + high)
        y += high
    y -= 186
    sheet.prose(x + 30, y + 8, 136, own_words(sheet) + "{_deeds}", Look(size=11), 1.65)
    sheet.prose(x + 30, y + 66, 136, "{_praise}同意参加本年度考核。", look, 1.7)
    autograph(sheet, x + 70, y + 90, job.facts["_leader"])
    sheet.put(x + 166, y + 91, "{_leader_date}", look, "r")
    sheet.prose(
        x + 30, y + 107, 84, "经考核委员会集体研究，本年度考核档次为：{verdict}。", look, 1.7
    )
    sheet.put(x + 166, y + 133, "盖章　{unit_opinion_date}", look, "r")
    sheet.seal(job.facts["unit"], x + 143, y + 122, diameter=38)
    sheet.put(x + 32, y + 148, "对考核结果无意见。", look)
    autograph(sheet, x + 62, y + 157, job.person.name)
    sheet.put(x + 166, y + 157, "{_own_date}", look, "r")


@layout(_KIND, split="tune", traits=("rare",))
def two_wings(job: Job) -> None:
    """A landscape form of an organ: the worker and the report left, three opinions right, in organs' words."""
    sheet = Sheet(job, 297, 210)
    sheet.put(
        148.5,
        19,
        "{year}年机关工人年度考核表",
        Look(size=19, face="title", value_face="title", bold=True),
        "c",
    )
    x, y, look = 14.0, 28.0, Look(size=11.5)
    for cells in (((20, "姓　名"), (44, "{name}"), (24, "性　别"), (42, "{gender}")),
                  ((20, "生　于"), (44, "{birth_date}"), (24, "文化程度"), (42, "{_education}")),
                  ((20, "单　位"), (110, "{unit}")),
                  ((20, "工　种"), (44, "{_occupation}"), (24, "党派"), (42, "{_party}"))):  # fmt: skip
        y = sheet.row(x, y, 12, cells, look)
    sheet.upright(x, y, 12, 116, "个人工作小结", look)
    boxed(sheet, (x + 12, y, 118, 116), "{_deeds}", Look(size=12), 1.9)
    autograph(sheet, x + 88, y + 106, job.person.name)
    x, y = 149.0, 28.0
    for label, high in (
        ("科室负责人评语", 46),
        ("考核领导小组评定意见", 52),
        ("机关负责人审定意见", 66),
    ):
        sheet.rect(x, y, x + 134, y + 9)
        sheet.put(x + 67, y + 4.5, label, Look(size=11.5, face="title"), "c")
        sheet.rect(x, y + 9, x + 134, y + high)
        y += high
    sheet.prose(x + 5, 46, 122, "{_praise}同意小结内容。", look, 1.7)
    autograph(sheet, x + 58, 65, job.facts["_leader"])
    sheet.put(x + 129, 66, "{_leader_date}", look, "r")
    words = {"verdict": organ_word(sheet)}
    told(sheet, (x + 5, 94, 122), "根据民主测评和平时表现，本年度评定为{verdict}。", words, look)
    sheet.put(x + 40, 115, "组长（签名）", look)
    sheet.prose(x + 5, 146, 122, "同意考核领导小组意见。", look)
    sheet.put(x + 129, 183, "{unit_opinion_date}", look, "r")
    sheet.seal(job.facts["unit"], x + 98, 166, diameter=40)
    sheet.put(x, 200, "本表存入本人档案", Look(size=9.5))


@layout(_KIND, split="tune", traits=("rare",))
def mark_below_word(job: Job) -> None:
    """A form with a heading over each block; the grade is a mark in the strip of cells below its word."""
    sheet = Sheet(job)
    sheet.put(105, 26, "工勤技能人员年度考核登记表", Look(size=20, face="title", bold=True), "c")
    look, bold = Look(size=12), Look(size=12.5, face="title", bold=True)
    sheet.put(22, 40, "考核年度：{year}", look)
    sheet.put(188, 40, "填报单位：{unit}", look, "r")
    sheet.rect(22, 46, 188, 278)
    sheet.put(27, 55, "姓名：{name}", look)
    sheet.put(84, 55, "性别：{gender}", look)
    sheet.put(122, 55, "出生日期：{birth_date}", look)
    sheet.put(27, 66, "岗位（工种）：{_occupation}", look)
    sheet.put(122, 66, "参加工作：{_work_start|month}", look)
    sheet.line((22, 73), (188, 73))
    sheet.put(27, 81, "【工作总结】", bold)
    sheet.prose(27, 92, 154, own_words(sheet) + "{_deeds}", look, 1.75)
    sheet.line((22, 146), (188, 146))
    sheet.put(27, 154, "【部门评价】", bold)
    sheet.prose(27, 164, 154, "{_praise}全年无差错。", look, 1.75)
    autograph(sheet, 98, 179, job.facts["_leader"])
    sheet.put(182, 180, "{_leader_date}", look, "r")
    sheet.line((22, 188), (188, 188))
    sheet.put(27, 196, "【考核等次】（在相应栏内打√）", bold)
    columned(sheet, 27, 202, (26, 26, 32, 32, 38), look)
    sheet.line((22, 228), (188, 228))
    sheet.put(27, 236, "【单位意见】", bold)
    sheet.put(36, 249, "同意以上等次。", look)
    sheet.put(182, 268, "{unit_opinion_date}", look, "r")
    sheet.seal(job.facts["unit"], 146, 254, diameter=40)
