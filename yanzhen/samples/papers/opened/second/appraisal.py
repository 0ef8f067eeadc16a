"""Appraisals: an organ's form on two sides, a card for the file, a letter that tells the result."""

from schemas.kinds import Kind
from yanzhen.samples.flow import MM
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.APPRAISAL
_ORGAN = {"excellent": "优秀", "qualified": "称职", "basically_qualified": "基本称职",
          "unqualified": "不称职", "undetermined": "不确定等次"}  # fmt: skip
"""How organs of government call the verdicts."""


def hand(sheet: Sheet, x: float, y: float, name: str) -> None:
    """A signature in blue or black ink, its pen starting at ``x``."""
    colour = sheet.job.rng.choice(((22, 28, 84), (26, 26, 30)))
    tilt = sheet.job.rng.uniform(-4, 6)
    sheet.put(x, y, name, Look(size=18, face="hand", colour=colour, angle=tilt))


def in_organ_words(sheet: Sheet, x: float, y: float, look: Look) -> None:
    """The verdict as organs call it, noted as its place."""
    job = sheet.job
    if job.blank:
        return
    value = job.facts["verdict"]
    left, right = sheet.put(x, y, _ORGAN[value], look)
    half = look.size * MM * 0.6
    sheet.note("verdict", value, (left, y - half, right, y + half))
    job.texts["verdict"] = _ORGAN[value]


@layout(_KIND, traits=("many", "rare"))
def organ_sides(job: Job) -> None:
    """Front: title, person and summary; back: what the head, the organ and the person say."""
    front = Sheet(job)
    front.put(105, 38, "机关工勤人员年度考核登记表", Look(size=23, face="title", bold=True), "c")
    front.put(105, 52, "（ {year} 年度 ）", Look(size=15), "c")
    x, look = 24.0, Look(size=12)
    y = front.row(x, 64, 14, ((24, "姓　名"), (34, "{name}"), (22, "性　别"), (24, "{gender}"),
                              (26, "出生年月"), (32, "{birth_date|month}")), look)  # fmt: skip
    y = front.row(x, y, 14, ((24, "政治面貌"), (34, "{_party}"), (22, "民　族"), (24, "{_nation}"),
                             (26, "文化程度"), (32, "{_education}")), look)  # fmt: skip
    y = front.row(x, y, 14, ((46, "工　作　单　位"), (116, "{unit}")), look)
    y = front.row(x, y, 14, ((46, "工种及参加工作时间"), (116, "{_occupation}　{_work_start|month}")),
                  look)  # fmt: skip
    front.upright(x, y, 14, 158, "个人总结", Look(size=13))
    front.rect(x + 14, y, x + 162, y + 158)
    front.prose(x + 19, y + 12, 136, "{_deeds}", Look(size=12.5), 2.1)
    front.put(x + 92, y + 148, "签名：", look)
    hand(front, x + 106, y + 147, job.person.name)
    _organ_back(Sheet(job))


def _organ_back(sheet: Sheet) -> None:
    job, x, look = sheet.job, 24.0, Look(size=12)
    sheet.upright(x, 30, 20, 62, "主管领导评语和考核等次建议", Look(size=11))
    sheet.rect(x + 20, 30, x + 162, 92)
    job.facts["_advice"] = f"建议确定为{_ORGAN[job.facts['verdict']]}。"
    sheet.prose(x + 25, 42, 130, "{_praise}{_advice}", Look(size=12.5), 2.0)
    sheet.put(x + 62, 82, "签名：", look)
    hand(sheet, x + 76, 81, job.facts["_leader"])
    sheet.put(x + 156, 82, "{_leader_date}", look, "r")
    sheet.upright(x, 92, 20, 62, "机关负责人意见", look)
    sheet.rect(x + 20, 92, x + 162, 154)
    in_organ_words(sheet, x + 30, 112, Look(size=15))
    sheet.put(x + 70, 143, "签名或盖章", look)
    sheet.put(x + 156, 143, "{unit_opinion_date}", look, "r")
    sheet.seal(job.facts["unit"], x + 124, 130)
    sheet.upright(x, 154, 20, 46, "本人意见", look)
    sheet.rect(x + 20, 154, x + 162, 200)
    sheet.put(x + 28, 170, "同意。", look)
    hand(sheet, x + 92, 188, job.person.name)
    sheet.cell(x, 200, 20, 50, "未确定等次或不参加考核情况说明", Look(size=10.5))
    sheet.rect(x + 20, 200, x + 162, 250)
    sheet.put(x + 156, 242, "盖章或签名　　　　　年　　月　　日", look, "r")


@layout(_KIND, traits=("rare",))
def file_card(job: Job) -> None:
    """A card of half a page: labels in the first line of each pair of rows, values below them."""
    sheet = Sheet(job, 210, 148, (252, 251, 244))
    sheet.put(105, 15, "年 度 考 核 登 记 卡", Look(size=19, face="title", bold=True), "c")
    sheet.put(14, 26, "单位：{unit}", Look(size=11.5))
    sheet.put(196, 26, "考核年度：{year}", Look(size=11.5), "r")
    x, y = 14.0, 31.0
    wide = (30.0, 18.0, 36.0, 26.0, 30.0, 42.0)
    labels = ("姓　名", "性　别", "出生年月日", "学　历", "政治面貌", "岗位（工种）")
    values = ("{name}", "{gender}", "{birth_date}", "{_education}", "{_party}", "{_occupation}")
    y = sheet.row(x, y, 9, list(zip(wide, labels, strict=True)), Look(size=10.5, bold=True))
    y = sheet.row(x, y, 11, list(zip(wide, values, strict=True)), Look(size=11))
    sheet.cell(x, y, 30, 36, "工作小结", Look(size=11))
    sheet.rect(x + 30, y, x + 182, y + 36)
    job.facts["_told"] = "。".join(job.facts["_deeds"].split("。")[:2]) + "。"
    sheet.prose(x + 34, y + 7, 144, "{_told}", Look(size=10.5), 1.7)
    y += 36
    y = sheet.row(x, y, 14, ((30, "主管领导建议"), (61, "{_praise}"),
                             (30, "考核组组长"), (61, "")), Look(size=11))  # fmt: skip
    hand(sheet, x + 132, y - 7, job.facts["_leader"])
    sheet.row(
        x, y, 30, ((30, "考核结果"), (61, "{verdict}"), (30, "单位盖章"), (61, "")), Look(size=13)
    )
    sheet.put(x + 178, y + 24, "{unit_opinion_date}", Look(size=11), "r")
    sheet.seal(job.facts["unit"], x + 148, y + 14, diameter=38)


@layout(_KIND, traits=("rare",))
def result_letter(job: Job) -> None:
    """A letter to the person with the result, and the slip that is torn off and sent back."""
    sheet = Sheet(job)
    sheet.put(105, 40, "年度考核结果通知书", Look(size=24, face="title", bold=True), "c")
    look = Look(size=15)
    sheet.put(30, 66, "{name}同志：", look)
    text = ("按照事业单位工作人员考核有关规定，经民主测评、考核工作领导小组审核，并经本单位领导班子"
            "集体研究，你{year}年度考核结果确定为{verdict}。")  # fmt: skip
    y = sheet.prose(30, 82, 150, text, look, 2.1)
    appeal = "如有异议，请自收到本通知书之日起三十日内以书面形式向本单位申请复核。"
    sheet.prose(30, y, 150, appeal, look, 2.1)
    sheet.put(176, 158, "{unit}", look, "r")
    sheet.put(172, 171, "{unit_opinion_date}", look, "r")
    sheet.seal(job.facts["unit"], 142, 164)
    for i in range(46):
        sheet.line((20 + i * 3.7, 204), (22.2 + i * 3.7, 204), 0.25)
    sheet.put(105, 218, "回　　执", Look(size=17, face="title", bold=True), "c")
    sheet.prose(30, 234, 150, "年度考核结果通知书已收到，本人对考核结果无异议。", look, 2.0)
    sheet.put(108, 258, "签收人：", look)
    hand(sheet, 132, 257, job.person.name)
