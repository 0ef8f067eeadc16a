"""Appraisals: last year's grade beside this year's, words ringed by pen, a folded sheet by pen."""

from schemas.kinds import Kind
from yanzhen.samples.job import WORDS, Job
from yanzhen.samples.papers.opened.third.marks import (
    VERDICTS,
    autograph,
    boxed,
    pieces_of_hand,
    ringed,
)
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.APPRAISAL
_LEVELS = {5: "五级", 4: "四级", 3: "三级", 2: "二级", 1: "一级"}


@layout(_KIND, split="tune", traits=("rare",))
def last_year_beside(job: Job) -> None:
    """A form that asks for last year's grade, too, and is filed by the department a month later."""
    day = job.facts["unit_opinion_date"]
    job.facts |= {
        "_last": WORDS[job.rng.choice(("qualified", "qualified", "excellent"))],
        "_class": _LEVELS[job.person.grade],
        "_filed": day._replace(month=day.month + 1, day=job.rng.randrange(3, 28)),
    }
    sheet = Sheet(job)
    sheet.put(
        105, 24, "事业单位工勤人员年度考核登记表", Look(size=20, face="title", bold=True), "c"
    )
    sheet.put(20, 36, "考核年度：{year}年", Look(size=12))
    sheet.put(190, 36, f"存档号：{job.rng.randrange(100, 990)}", Look(size=11), "r")
    x, y, look = 20.0, 41.0, Look(size=11.5)
    y = sheet.row(x, y, 11, ((34, "单位名称"), (136, "{unit}")), look)
    y = sheet.row(x, y, 11, ((18, "姓名"), (44, "{name}"), (18, "性别"), (18, "{gender}"),
                             (30, "出生年月"), (42, "{birth_date|month}")), look)  # fmt: skip
    y = sheet.row(x, y, 11, ((18, "学历"), (44, "{_education}"), (18, "民族"), (18, "{_nation}"),
                             (30, "政治面貌"), (42, "{_party}")), look)  # fmt: skip
    y = sheet.row(x, y, 11, ((34, "工种及等级"), (64, "{_occupation}　{_class}"), (38, "上年度考核等次"),
                             (34, "{_last}")), look)  # fmt: skip
    sheet.cell(x, y, 34, 62, "本人工作总结", look)
    boxed(sheet, (x + 34, y, 136, 62), "{_deeds}", Look(size=11))
    sheet.cell(x, y + 62, 34, 30, "分管领导评鉴意见", look)
    boxed(sheet, (x + 34, y + 62, 136, 30), "{_praise}请考核委员会评定。", look)
    sheet.put(x + 84, y + 85, "（签字）", look)
    autograph(sheet, x + 102, y + 84, job.facts["_leader"])
    y = sheet.row(x, y + 92, 14, ((34, "本年度考核等次"), (136, "{verdict}")), Look(size=13))
    sheet.cell(x, y, 34, 40, "单位考核意见", look)
    boxed(sheet, (x + 34, y, 136, 40), "经单位考核委员会评定，同意以上考核等次。", look)
    sheet.put(x + 162, y + 33, "（公章）　{unit_opinion_date}", look, "r")
    sheet.seal(job.facts["unit"], x + 118, y + 24, diameter=39)
    sheet.cell(x, y + 40, 34, 22, "主管部门备案", look)
    boxed(sheet, (x + 34, y + 40, 136, 22), "予以备案。", look)
    sheet.put(x + 162, y + 56, "{_filed}", look, "r")


@layout(_KIND, split="tune", traits=("rare",))
def ringed_words(job: Job) -> None:
    """Underlined blanks for the person, votes counted, the grade ringed among five words."""
    sheet = Sheet(job)
    sheet.put(105, 28, "{year}年度工人考核评定表", Look(size=21, face="title", value_face="title",
              bold=True), "c")  # fmt: skip
    look = Look(size=12.5)
    end = sheet.blank(22, 46, "姓名", "{name}", 44, look)
    end = sheet.blank(end + 4, 46, "性别", "{gender}", 16, look)
    sheet.blank(end + 4, 46, "出生日期", "{birth_date}", 56, look)
    sheet.blank(22, 58, "所在单位", "{unit}", 84, look)
    sheet.blank(132, 58, "工种", "{_occupation}", 40, look)
    y = 74.0
    sheet.put(22, y, "一、自我鉴定", look._replace(bold=True))
    sheet.prose(22, y + 11, 166, "{_deeds}", Look(size=12), 1.85)
    sheet.put(126, y + 58, "被考核人：", look)
    autograph(sheet, 150, y + 57, job.person.name)
    y += 72
    sheet.line((22, y), (188, y), 0.25)
    sheet.put(22, y + 9, "二、民主测评", look._replace(bold=True))
    votes = [job.rng.randrange(5, 12), job.rng.randrange(13, 25), job.rng.randrange(0, 3)]
    counted = (
        f"参加{sum(votes)}人，优秀{votes[0]}票，合格{votes[1]}票，基本合格{votes[2]}票，不合格0票。"
    )
    sheet.put(30, y + 20, "" if job.blank else counted, look)
    y += 30
    sheet.line((22, y), (188, y), 0.25)
    sheet.put(22, y + 9, "三、考核等次（在确定的等次上画圈）", look._replace(bold=True))
    ringed(sheet, 32, y + 22, "verdict", VERDICTS, Look(size=13.5), 11)
    y += 33
    sheet.line((22, y), (188, y), 0.25)
    sheet.put(22, y + 9, "四、单位意见", look._replace(bold=True))
    sheet.prose(22, y + 20, 166, "经集体研究，同意以上评定。", look)
    sheet.put(96, y + 44, "负责人：", look)
    autograph(sheet, 114, y + 43, job.facts["_leader"])
    sheet.put(188, y + 58, "{unit_opinion_date}", look, "r")
    sheet.seal(job.facts["unit"], 162, y + 44, diameter=40)


@layout(_KIND, split="tune", traits=("rare",))
def folded_sheet(job: Job) -> None:
    """Both inner pages of a folded form, everything by pen: person on the left, opinions right."""
    sheet = Sheet(job, 297, 210, (249, 246, 235))
    pen = pieces_of_hand(sheet, 13)
    wrote = pen._replace(face="hand", press="hand", colour=pen.value_colour or pen.colour)
    sheet.put(76, 22, "工人年度考核鉴定表", Look(size=19, face="title", bold=True), "c")
    sheet.put(76, 33, "（{year}年）", pen, "c")
    x, y = 14.0, 40.0
    y = sheet.row(
        x, y, 12, ((30, "姓　　名"), (44, "{name}"), (24, "性　别"), (28, "{gender}")), pen
    )
    y = sheet.row(x, y, 12, ((30, "何年何月生"), (44, "{birth_date|month}"), (24, "文化程度"),
                             (28, "{_education}")), pen)  # fmt: skip
    y = sheet.row(x, y, 12, ((30, "工作单位"), (96, "{unit}")), pen)
    y = sheet.row(
        x, y, 12, ((30, "从事工种"), (44, "{_occupation}"), (24, "政治面貌"), (28, "{_party}")), pen
    )
    sheet.put(x + 63, y + 6, "本　人　小　结", Look(size=12.5), "c")
    sheet.rect(x, y, x + 126, 196)
    sheet.prose(x + 5, y + 17, 116, "{_deeds}", pen, 1.75)
    x = 157.0
    for top, high, label in ((14, 54, "班组（科室）鉴定意见："), (68, 58, "考核小组意见："),
                             (126, 70, "单位审定意见：")):  # fmt: skip
        sheet.rect(x, top, x + 126, top + high)
        sheet.put(x + 4, top + 8, label, Look(size=12.5))
    sheet.prose(x + 5, 33, 116, "{_praise}表现良好。", wrote, 1.7)
    sheet.put(x + 120, 61, "{_leader_date}", pen, "r")
    sheet.prose(x + 5, 88, 116, "经评议，考核结果定为：{verdict}", wrote, 1.7)
    sheet.put(x + 42, 118, "组长签名", Look(size=12.5))
    autograph(sheet, x + 64, 117, job.facts["_leader"])
    sheet.prose(x + 5, 147, 116, "同意考核小组意见。", wrote, 1.7)
    sheet.put(x + 120, 189, "{unit_opinion_date}", pen, "r")
    sheet.put(x + 54, 178, "（单位盖章）", Look(size=12.5), "c")
    sheet.seal(job.facts["unit"], x + 96, 172, diameter=40)
