"""The form on a large sheet folded once: the cover's facts and summary left, everybody's opinion right."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.appraisal_words import own_words
from yanzhen.samples.papers.opened.fourth.certificate_words import told
from yanzhen.samples.papers.opened.third.marks import autograph, boxed
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet


@layout(Kind.APPRAISAL, split="tune", traits=("spread", "rare"))
def spread_on_large_sheet(job: Job) -> None:
    """Two pages side by side, inked by one printer; rewards and absences between summary and opinions."""
    rng = job.rng
    sheet, x, look = Sheet(job, 390, 270), 20.0, Look(size=12.5)
    sheet.line((195, 0), (195, 270), 0.25, (214, 214, 212))
    title = rng.choice(
        ("事业单位工作人员年度考核表", "工作人员年度考核登记表", "河南省事业单位工人年度考核登记表")
    )
    sheet.put(102, 24, title, Look(size=20, face="title", bold=True), "c")
    sheet.put(102, 35, rng.choice(("考核年度：{year}年", "（ {year} 年度 ）")), Look(size=13), "c")
    y = 42.0
    wide = (26.0, 34.0, 20.0, 20.0, 26.0, 38.0)
    for cells in (("姓　名", "{name}", "性　别", "{gender}", "出生年月", "{birth_date|month}"),
                  ("民　族", "{_nation}", "学　历", "{_education}", "政治面貌", "{_party}")):  # fmt: skip
        y = sheet.row(x, y, 13, list(zip(wide, cells, strict=True)), look)
    y = sheet.row(x, y, 13, ((26, "工作单位"), (138, "{unit}")), look)
    y = sheet.row(
        x,
        y,
        13,
        (
            (26, "岗位名称"),
            (54, "{_occupation}"),
            (40, "参加工作时间"),
            (44, "{_work_start|month}"),
        ),
        look,
    )
    sheet.upright(x, y, 14, 250 - y, rng.choice(("本年度工作总结", "个人总结")), look)
    boxed(sheet, (x + 14, y, 150, 250 - y), own_words(sheet) + "{_deeds}", Look(size=14), 2.2)
    autograph(sheet, x + 108, 238, job.person.name)
    _right(sheet, 207.0, look)


def _right(sheet: Sheet, x: float, look: Look) -> None:
    """Absences, the leader, the unit's committee with the grade, the person."""
    job, rng = sheet.job, sheet.job.rng
    y = sheet.row(
        x,
        20,
        13,
        ((28, "奖惩情况"), (54, "无"), (28, "出勤情况"), (54, rng.choice(("全勤", "良好")))),
        look,
    )
    labels = (
        "分管领导评语",
        rng.choice(("单位考核意见", "考核委员会意见")),
        "被考核人意见",
        "备　　注",
    )
    for label, high in zip(labels, (64, 72, 52, 29), strict=True):
        sheet.cell(x, y, 28, high, label, look)
        sheet.rect(x + 28, y, x + 164, y + high)
        y += high
    sheet.prose(x + 33, 43, 122, "{_praise}能够完成岗位任务。", look, 1.9)
    autograph(sheet, x + 84, 78, job.facts["_leader"])
    sheet.put(x + 158, 89, "{_leader_date}", look, "r")
    lost = job.facts["verdict"] == "undetermined"
    decided = (
        "经考核委员会研究，本年度{verdict}。"
        if lost
        else rng.choice(("经考核委员会研究，确定为{verdict}等次。", "考核结果：{verdict}。"))
    )
    told(sheet, (x + 33, 107, 120), decided, {}, look)
    sheet.put(x + 158, 160, "{unit_opinion_date}", look, "r")
    sheet.seal(job.facts["unit"], x + 130, 143, diameter=41)
    sheet.put(x + 42, 182, rng.choice(("同意考核结果。", "无意见")), look)
    autograph(sheet, x + 84, 200, job.person.name)
