"""A county's printed form filled by pen: values, the leader's and the unit's words all in handwriting."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.certificate_words import told
from yanzhen.samples.papers.opened.third.marks import autograph, pieces_of_hand
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet


@layout(Kind.APPRAISAL, split="apart", traits=("rare",))
def county_form_by_pen(job: Job) -> None:
    """Printed labels, a pen in every cell; summary on ruled lines; three opinions, the unit's with its seal."""
    rng = job.rng
    sheet, x = Sheet(job, 210, 297, rng.choice(((252, 250, 243), (255, 255, 255)))), 18.0
    pen, plain = pieces_of_hand(sheet, 12.5), Look(size=11.5)
    ink = pen._replace(face="hand", colour=pen.value_colour or plain.colour, press="hand")
    title = rng.choice(
        ("事业单位工人年度考核登记表", "职工年度考核登记表", "工作人员年度考核登记表")
    )
    sheet.put(105, 24, title, Look(size=20, face="title", bold=True), "c")
    sheet.put(105, 35, "（ {year} 年度）", pen, "c")
    y = 42.0
    wide = (24.0, 36.0, 20.0, 22.0, 28.0, 44.0)
    for cells in (("姓　名", "{name}", "性　别", "{gender}", "出生年月", "{birth_date|month}"),
                  ("政治面貌", "{_party}", "文化程度", "{_education}", "从事工种", "{_occupation}")):  # fmt: skip
        y = sheet.row(x, y, 13, list(zip(wide, cells, strict=True)), pen)
    y = sheet.row(x, y, 13, ((24, "单　位"), (150, "{unit}")), pen)
    sheet.upright(x, y, 14, 96, "个人总结", plain)
    sheet.rect(x + 14, y, x + 174, y + 96)
    for i in range(9):
        sheet.line((x + 18, y + 12.4 + 9.1 * i), (x + 170, y + 12.4 + 9.1 * i), 0.15)
    sheet.prose(x + 19, y + 9, 148, "{_deeds}", ink, 9.1 / (12.5 * 0.3528))
    autograph(sheet, x + 124, y + 90, job.person.name)
    y += 96
    lost = job.facts["verdict"] == "undetermined"
    advice = "{_praise}" + (
        "建议{verdict}。"
        if lost
        else rng.choice(("建议评为{verdict}。", "建议定为{verdict}等次。"))
    )
    decided = (
        "经研究，{verdict}。"
        if lost
        else rng.choice(("同意{verdict}。", "同意评为{verdict}等次。", "经研究定为{verdict}。"))
    )
    boxes = (
        ("主管领导评语和等次建议", 44.0, advice, "{_leader_date}"),
        ("单位意见", 50.0, decided, "{unit_opinion_date}"),
    )
    for label, high, words, date in boxes:
        sheet.cell(x, y, 26, high, label, plain)
        sheet.rect(x + 26, y, x + 174, y + high)
        told(sheet, (x + 30, y + 9, 136 if high < 50 else 96), words, {}, ink)
        sheet.put(x + 168, y + high - 7, date, ink, "r")
        y += high
    autograph(sheet, x + 92, y - 60, job.facts["_leader"])
    sheet.seal(job.facts["unit"], x + 142, y - 22, diameter=40)
    sheet.cell(x, y, 26, 22, "本人意见", plain)
    sheet.rect(x + 26, y, x + 174, y + 22)
    sheet.put(x + 36, y + 9, "同意", ink)
    autograph(sheet, x + 92, y + 13, job.person.name)
