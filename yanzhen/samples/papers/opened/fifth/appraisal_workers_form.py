"""The form for workers of organs and institutions, the verdict ticked among printed words."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.third.marks import VERDICTS, autograph
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.ticks import WAYS, ticked
from yanzhen.samples.sheet import Look, Sheet


@layout(Kind.APPRAISAL, split="tune", traits=("rare",))
def workers_form(job: Job) -> None:
    """One page: particulars, summary, department's words, grade with boxes, unit, person."""
    rng, facts = job.rng, job.facts
    sheet, look = Sheet(job), Look(size=11.5)
    title = rng.choice(
        (
            "机关事业单位工勤人员年度考核登记表",
            "机关、事业单位工人年度考核登记表",
            "工勤人员年度考核登记表",
        )
    )
    sheet.put(105, 24, title, Look(size=19, face="title", bold=True), "c")
    sheet.put(22, 36, "单位：{unit}", look)
    sheet.put(188, 36, rng.choice(("考核年度：{year}年", "{year}年度", "年度：{year}")), look, "r")
    x, y = 20.0, 42.0
    wide = (22.0, 36.0, 22.0, 26.0, 28.0, 36.0)
    for cells in (("姓　名", "{name}", "性　别", "{gender}", "出生年月", "{birth_date|month}"),
                  ("工　种", "{_occupation}", "文化程度", "{_education}", "参加工作时间", "{_work_start|month}")):  # fmt: skip
        y = sheet.row(x, y, 12, list(zip(wide, cells, strict=True)), look)
    for label, high, text in (
        ("个人工作总结", 76, "{_deeds}"),
        (rng.choice(("科室（班组）意见", "部门评鉴意见")), 38, "{_praise}完成了全年任务。"),
    ):
        sheet.upright(x, y, 14, high, label, Look(size=10.5))
        sheet.rect(x + 14, y, 190, y + high)
        sheet.prose(x + 18, y + 9, 146, text, look, 1.75)
        y += high
    autograph(sheet, 98, y - 8, facts["_leader"])
    sheet.put(186, y - 7, "{_leader_date}", look, "r")
    sheet.row(x, y, 16, ((30, rng.choice(("考核等次", "考核结果", "评定等次"))), (140, "")), look)
    way = rng.choice(WAYS)
    small = look._replace(size=9.5) if way == "mark" else look
    ticked(
        sheet,
        x + 33,
        y + 8,
        "verdict",
        VERDICTS,
        look=small,
        way=way,
        gap=2.5 if way == "mark" else 5.5,
    )
    y += 16
    sheet.upright(x, y, 14, 46, "单位意见", look)
    sheet.rect(x + 14, y, 190, y + 46)
    sheet.prose(
        x + 18,
        y + 10,
        146,
        rng.choice(("同意上述考核等次。", "同意。", "经研究，同意评定等次。")),
        look,
    )
    sheet.put(
        184, y + 38, rng.choice(("（公章）{unit_opinion_date}", "{unit_opinion_date}")), look, "r"
    )
    sheet.seal(facts["unit"], 152, y + 27, diameter=39)
    y += 46
    sheet.upright(x, y, 14, 26, "本人意见", Look(size=10.5))
    sheet.rect(x + 14, y, 190, y + 26)
    sheet.put(x + 20, y + 9, rng.choice(("同意", "无意见", "认可考核结果")), look)
    sheet.put(118, y + 18, "签字：", look)
    autograph(sheet, 132, y + 18, job.person.name)
