"""Appraisals told in words: a notice with its stub, an extract out of the file, a card, a covered form."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.numbers import Day
from yanzhen.samples.papers.opened.fourth.appraisal_words import bracketed, own_words
from yanzhen.samples.papers.opened.fourth.certificate_words import dotted, told
from yanzhen.samples.papers.opened.third.marks import autograph, boxed, pieces_of_hand
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.people import person_name
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.APPRAISAL


@layout(_KIND, split="tune", traits=("rare",))
def notice_over_stub(job: Job) -> None:
    """A notice of the result with the stub that the unit keeps above it, both with the same number."""
    job.facts["_no"] = f"{job.facts['unit_opinion_date'].year}〕{job.rng.randrange(1, 90)}号"
    sheet = Sheet(job, 210, 240)
    look = Look(size=13)
    sheet.put(105, 20, "年度考核结果告知单（存根）", Look(size=16, face="title", bold=True), "c")
    sheet.put(188, 31, "考字〔{_no}", Look(size=11), "r")
    sheet.prose(
        24, 43, 162, "被告知人：{name}　　考核年度：{year}　　考核等次：{verdict}", look, 1.8, 0
    )
    sheet.put(24, 58, "签收：", look)
    autograph(sheet, 40, 57, job.person.name)
    dotted(sheet, 14, 196, 74)
    sheet.put(105, 92, "年度考核结果告知单", Look(size=22, face="title", bold=True), "c")
    sheet.put(188, 106, "考字〔{_no}", Look(size=11), "r")
    look = Look(size=14.5)
    text = ("{name}同志（{gender}，{birth_date|sentence}出生）：你在{year}年度考核中，经本人述职、群众评议、"
            "单位考核小组评审并公示，等次定为{verdict}，现予告知。")  # fmt: skip
    y = told(sheet, (24, 122, 162), text, {}, look, 2.1)
    sheet.prose(24, y, 162, "对结果有异议的，可在接到本告知单后十日内提出复核申请。", look, 2.1)
    sheet.put(182, 196, "{unit}", look, "r")
    sheet.put(178, 210, "{unit_opinion_date}", look, "r")
    sheet.seal(job.facts["unit"], 150, 203, diameter=40)


@layout(_KIND, split="tune", traits=("rare",))
def copied_from_file(job: Job) -> None:
    """An extract: it quotes what the form in the file says and when the unit signed, then its own later day."""
    job.facts |= {
        "_clerk": person_name(job.rng, "female").split("·")[0],
        "_copied": Day(2026, 3, job.rng.randrange(6, 27)),
    }
    sheet = Sheet(job)
    sheet.put(105, 42, "干部（工人）人事档案材料摘抄", Look(size=21, face="title", bold=True), "c")
    look = Look(size=14)
    sheet.put(28, 62, "材料名称：年度考核登记表　　考核年度：{year}年", look)
    text = ("姓名{name}，性别{gender}，{birth_date|sentence}出生，工作单位{unit}，岗位{_occupation}。"
            "该同志本年度考核登记表“单位意见”栏载明：同意定为{verdict}，落款时间为{unit_opinion_date|plain}，并加盖单位公章。")  # fmt: skip
    y = told(sheet, (28, 80, 154), text, {}, look, 2.15)
    sheet.prose(28, y + 2, 154, "以上内容系从本人人事档案中摘抄，与原件一致。", look, 2.1)
    sheet.put(28, y + 30, "摘抄人：{_clerk}", look)
    sheet.put(28, y + 44, "摘抄时间：{_copied|plain}", look)
    sheet.put(178, y + 44, "（档案管理单位盖章）", look, "r")
    sheet.seal(job.facts["unit"], 148, y + 40, diameter=40)


@layout(_KIND, split="tune", traits=("rare",))
def bracketed_card(job: Job) -> None:
    """A card of half a page filled by pen: lines left, the grades with brackets in a box at the right."""
    sheet = Sheet(job, 210, 148, (251, 250, 242))
    pen = pieces_of_hand(sheet, 13)
    sheet.put(105, 16, "职工年度考核卡片", Look(size=19, face="title", bold=True), "c")
    sheet.blank(16, 32, "年度", "{year}", 26, pen)
    end = sheet.blank(16, 45, "姓名", "{name}", 44, pen)
    end = sheet.blank(end + 4, 45, "性别", "{gender}", 16, pen)
    sheet.blank(16, 58, "出生年月", "{birth_date|month}", 54, pen)
    sheet.blank(16, 71, "所在单位", "{unit}", 92, pen)
    sheet.blank(16, 84, "岗位工种", "{_occupation}", 60, pen)
    sheet.blank(16, 97, "奖惩情况", "无", 60, pen)
    sheet.rect(140, 25, 196, 84)
    sheet.put(168, 32, "考　核　等　次", Look(size=11.5, face="title"), "c")
    bracketed(sheet, 148, 42, Look(size=12), 9.2)
    sheet.put(16, 113, "考核小组组长", Look(size=12.5))
    autograph(sheet, 48, 112, job.facts["_leader"])
    sheet.put(16, 130, "被考核人", Look(size=12.5))
    autograph(sheet, 40, 129, job.person.name)
    sheet.put(118, 104, "单位审核（公章）", Look(size=12.5))
    sheet.put(192, 130, "{unit_opinion_date}", pen, "r")
    sheet.seal(job.facts["unit"], 160, 118, diameter=39)


@layout(_KIND, split="tune", traits=("many", "rare"))
def cover_and_table(job: Job) -> None:
    """Two pages: a cover with unit, name and the day of filling in, then the table of opinions."""
    day = job.facts["unit_opinion_date"]
    job.facts["_filled"] = Day(job.facts["year"], 12, job.rng.randrange(18, 31))
    cover = Sheet(job)
    cover.put(105, 78, "工作人员年度考核表", Look(size=30, face="title", bold=True), "c")
    cover.put(105, 98, "（ {year} 年度 ）", Look(size=17), "c")
    for i, (label, template) in enumerate((("单　　位", "{unit}"), ("姓　　名", "{name}"), ("岗位类别", "工勤技能岗位"),
                                           ("填表日期", "{_filled}"))):  # fmt: skip
        cover.blank(52, 156 + 18 * i, label, template, 84, Look(size=15))
    cover.put(105, 262, "焦作市人事考核办公室制", Look(size=13), "c")
    sheet = Sheet(job)
    x, y, look = 20.0, 24.0, Look(size=12)
    y = sheet.row(x, y, 13, ((26, "性　别"), (30, "{gender}"), (28, "出生年月"), (44, "{birth_date|month}"),
                             (20, "民族"), (22, "{_nation}")), look)  # fmt: skip
    y = sheet.row(
        x,
        y,
        13,
        ((26, "学　历"), (30, "{_education}"), (28, "现任岗位"), (86, "{_occupation}")),
        look,
    )
    sheet.upright(x, y, 12, 76, "履行职责情况", look)
    boxed(sheet, (x + 12, y, 158, 76), own_words(sheet) + "{_deeds}", look, 1.85)
    y += 76
    sheet.upright(x, y, 12, 44, "民主测评", look)
    boxed(sheet, (x + 12, y, 158, 44), "测评小组认为：{_praise}在职工中反映较好。", look)
    sheet.put(x + 164, y + 37, "{_leader_date}", look, "r")
    y += 44
    y = sheet.row(x, y, 15, ((42, "确定等次"), (128, "{verdict}")), look._replace(size=14))
    sheet.upright(x, y, 12, 62, "单位审定", look)
    boxed(sheet, (x + 12, y, 158, 62), "经党组会议研究，同意确定的等次。", look)
    sheet.put(x + 40, y + 40, "主要负责人：", look)
    autograph(sheet, x + 68, y + 39, job.facts["_leader"])
    sheet.put(x + 164, y + 54, "{unit_opinion_date}", look, "r")
    sheet.seal(job.facts["unit"], x + 130, y + 38, diameter=41)
    note = f"注：本表应于{day.year}年3月底前归入本人档案。"
    sheet.put(x, y + 72, note, Look(size=10))
