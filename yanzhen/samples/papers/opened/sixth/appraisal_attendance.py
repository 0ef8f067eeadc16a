"""A form for workers of a trade that counts days of work before it grades: attendance, tasks, skill, grade."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.third.marks import autograph, boxed, ringed
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.ticks import ticked
from yanzhen.samples.sheet import Look, Sheet

_ALL = ("excellent", "qualified", "basically_qualified", "unqualified", "undetermined")


@layout(Kind.APPRAISAL, split="tune", traits=("rare",))
def attendance_form(job: Job) -> None:
    """Person and trade, days in a strip, tasks, the head's words, the grade ticked or ringed, unit and day."""
    rng = job.rng
    sheet, x, look = Sheet(job), 18.0, Look(size=11.5)
    title = rng.choice(
        ("机关事业单位技术工人年度考核表", "工勤技能岗位人员年度考核表", "技术工人年度考核登记表")
    )
    sheet.put(105, 25, title, Look(size=20, face="title", bold=True), "c")
    sheet.put(x, 38, "单位：{unit}", look)
    sheet.put(192, 38, rng.choice(("{year}年度", "考核年度：{year}")), look, "r")
    y = 44.0
    wide = (24.0, 36.0, 20.0, 22.0, 28.0, 44.0)
    for cells in (("姓　名", "{name}", "性　别", "{gender}", "出生年月", "{birth_date|month}"),
                  ("工　种", "{_occupation}", "学　历", "{_education}", "工作时间", "{_work_start|month}")):  # fmt: skip
        y = sheet.row(x, y, 13, list(zip(wide, cells, strict=True)), look)
    sick = rng.choice((0, 0, 2, 5))
    days = (
        ("应出勤", "250"),
        ("实出勤", str(250 - sick)),
        ("病假", str(sick)),
        ("事假", "0"),
        ("旷工", "0"),
    )
    sheet.cell(x, y, 24, 24, "出勤情况（天）", look)
    for i, (label, number) in enumerate(days):
        sheet.cell(x + 24 + 30 * i, y, 30, 12, label, look)
        sheet.cell(x + 24 + 30 * i, y + 12, 30, 12, number, look)
    y += 24
    sheet.cell(x, y, 24, 74, "完成任务情况（个人小结）", look)
    boxed(sheet, (x + 24, y, 150, 74), "{_deeds}", Look(size=12), 1.9)
    autograph(sheet, x + 124, y + 65, job.person.name)
    y += 74
    sheet.cell(x, y, 24, 38, rng.choice(("班组（科室）评议", "科室意见")), look)
    boxed(sheet, (x + 24, y, 150, 38), "{_praise}操作技能达到本等级要求。", look)
    autograph(sheet, x + 94, y + 27, job.facts["_leader"])
    sheet.put(x + 168, y + 31, "{_leader_date}", look, "r")
    y += 38
    sheet.cell(x, y, 24, 16, "考核等次", look)
    sheet.rect(x + 24, y, x + 174, y + 16)
    if rng.random() < 0.65:
        ticked(
            sheet,
            x + 28,
            y + 8,
            "verdict",
            _ALL,
            look=Look(size=11),
            way=rng.choice(("pen", "tick", "filled")),
            gap=6,
        )
    else:
        ringed(sheet, x + 30, y + 8, "verdict", _ALL, Look(size=11.5), 10)
    y += 16
    sheet.cell(x, y, 24, 46, "单位意见", look)
    boxed(sheet, (x + 24, y, 150, 46), rng.choice(("同意评定等次。", "情况属实，同意。")), look)
    sheet.put(x + 168, y + 38, "{unit_opinion_date}", look, "r")
    sheet.seal(job.facts["unit"], x + 140, y + 25, diameter=39)
