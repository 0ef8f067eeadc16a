"""A sheet by which the result of a person's appraisal is put on file."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet


@layout(Kind.APPRAISAL, split="tune", traits=("rare",))
def filed_sheet(job: Job) -> None:
    """A landscape table of one person: particulars, the year and its grade, attendance, the unit's opinion."""
    rng, facts = job.rng, job.facts
    facts["_days"] = str(rng.randrange(238, 252))
    sheet, look = Sheet(job, 297, 210), Look(size=12.5)
    title = rng.choice(
        ("年度考核结果备案表", "事业单位工勤人员年度考核备案表", "年度考核情况登记备案表")
    )
    sheet.put(148.5, 26, title, Look(size=22, face="title", bold=True), "c")
    sheet.put(24, 40, rng.choice(("填报单位：{unit}", "单位名称：{unit}")), look)
    sheet.put(273, 40, rng.choice(("考核年度：{year}", "{year}年度")), look, "r")
    x, y = 22.0, 47.0
    wide = (32.0, 50.0, 32.0, 52.0, 34.0, 53.0)
    grade = rng.choice(("考核等次", "年度考核结果", "评定等次"))
    for cells in (("姓　　名", "{name}", "性　　别", "{gender}", "出生年月", "{birth_date|month}"),
                  ("政治面貌", "{_party}", "文化程度", "{_education}", "参加工作时间", "{_work_start|month}"),
                  ("岗位工种", "{_occupation}", "出勤天数", "{_days}", grade, "{verdict}")):  # fmt: skip
        y = sheet.row(x, y, 15, list(zip(wide, cells, strict=True)), look)
    sheet.cell(x, y, 32, 34, rng.choice(("主要表现", "考核评语")), look)
    sheet.rect(x + 32, y, x + 253, y + 34)
    sheet.prose(x + 38, y + 10, 206, "{_praise}圆满完成各项工作。", look, 1.8)
    y += 34
    half = 126.5
    sheet.cell(x, y, 32, 56, "单位意见", look)
    sheet.rect(x + 32, y, x + half + 20, y + 56)
    opinion = rng.choice(("情况属实，同意备案。", "同意上报。", "经研究，同意考核等次。"))
    sheet.put(x + 40, y + 12, opinion, look)
    sheet.put(x + half + 14, y + 47, "{unit_opinion_date}", look, "r")
    sheet.seal(facts["unit"], x + half - 14, y + 32)
    sheet.cell(x + half + 20, y, 26, 56, rng.choice(("备　注", "主管部门意见")), look)
    sheet.rect(x + half + 46, y, x + 253, y + 56)
    sheet.put(24, 198, rng.choice(("填表人：{_leader}", "经办人：{_leader}")), Look(size=11))
    sheet.put(273, 198, "注：本表一式两份，存入个人档案一份。", Look(size=10), "r")
