"""The form that schools, hospitals and centres made for their staff: the grade is ticked in the unit's box."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.third.marks import VERDICTS, autograph
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.ticks import WAYS, ticked
from yanzhen.samples.sheet import Look, Sheet

_X, _WIDE = 20.0, 170.0


@layout(Kind.APPRAISAL, split="apart", traits=("rare",))
def staff_form_ticked(job: Job) -> None:
    """Year in the title; person with number and telephone; summary; department; grades to tick over the seal."""
    rng = job.rng
    job.facts |= {"_id": job.person.id_number, "_phone": f"1{rng.choice(('38', '56'))}0000{rng.randrange(1000, 9999)}"}  # fmt: skip
    sheet, look = Sheet(job), Look(size=11)
    title = Look(size=19, face="title", value_face="title", bold=True)
    words = rng.choice(("{year}年度职工考核登记表", "{year}年度工作人员考核登记表", "{year}年职工年度考核登记表"))  # fmt: skip
    sheet.put(105, 22, words, title, "c")
    y = _person(sheet, look)
    sheet.cell(_X, y, 24, 84, rng.choice(("个人年度工作总结", "年度工作小结", "本人述职")), look)
    sheet.rect(_X + 24, y, _X + _WIDE, y + 84)
    sheet.prose(_X + 29, y + 10, 134, "{_deeds}", Look(size=12), 1.9)
    sheet.put(_X + 98, y + 76, "本人签字：", look)
    autograph(sheet, _X + 120, y + 76, job.person.name, 15)
    _opinions(sheet, y + 84, look)


def _person(sheet: Sheet, look: Look) -> float:
    """Four rows of particulars, the unit in one of them."""
    rng, y = sheet.job.rng, 34.0
    wide = (24.0, 36.0, 22.0, 22.0, 28.0, 38.0)
    rows = [("姓　名", "{name}", "性　别", "{gender}", "出生年月", "{birth_date|month}"),
            ("政治面貌", "{_party}", "学　历", "{_education}", "参加工作", "{_work_start|month}")]  # fmt: skip
    for cells in rows:
        y = sheet.row(_X, y, 11, list(zip(wide, cells, strict=True)), look)
    unit = rng.choice(("工作单位", "单位名称", "单　　位"))
    y = sheet.row(_X, y, 11, ((24, unit), (80, "{unit}"), (28, "岗　位"), (38, "{_occupation}")), look)  # fmt: skip
    if rng.random() < 0.5:
        y = sheet.row(_X, y, 11, ((24, "身份证号"), (80, "{_id}"), (28, "联系电话"), (38, "{_phone}")), look)  # fmt: skip
    return y


def _opinions(sheet: Sheet, y: float, look: Look) -> None:
    """The department's words, the unit's box with the grades, and the person's line."""
    job, rng = sheet.job, sheet.job.rng
    sheet.cell(_X, y, 24, 36, rng.choice(("部门意见", "所在部门（科室）评语", "科室评语")), look)
    sheet.rect(_X + 24, y, _X + _WIDE, y + 36)
    sheet.prose(_X + 29, y + 9, 134, "{_praise}完成了年度工作任务。", look, 1.8)
    sheet.put(_X + 78, y + 29, "负责人：", look)
    autograph(sheet, _X + 94, y + 29, job.facts["_leader"], 15)
    sheet.put(_X + 165, y + 30, "{_leader_date}", look, "r")
    y += 36
    label = rng.choice(("单位考核领导小组意见", "单位考核结论", "单位意见及考核等次"))
    sheet.cell(_X, y, 24, 52, label, look)
    sheet.rect(_X + 24, y, _X + _WIDE, y + 52)
    options = VERDICTS if job.facts["verdict"] == "undetermined" else VERDICTS[:4]
    way, gap = rng.choice(WAYS[:4]), 6.5
    lead = rng.choice(("考核等次：", "确定为：", "考核结果："))
    _, pen = sheet.put(_X + 28, y + 12, lead, look)
    ticked(sheet, pen + 2, y + 12, "verdict", options, look=look, way=way, gap=gap)
    sheet.put(_X + 32, y + 27, rng.choice(("负责人签字：", "组长签字：")), look)
    autograph(sheet, _X + 58, y + 27, job.facts["_leader"], 15)
    sheet.put(_X + 162, y + 44, rng.choice(("{unit_opinion_date}", "（公章）{unit_opinion_date}")), look, "r")  # fmt: skip
    sheet.seal(job.facts["unit"], _X + 136, y + 32, diameter=38)
    y += 52
    sheet.row(_X, y, 15, ((24, "备　注"), (_WIDE - 24, "")), look)
