"""A form that sets the year's grade beside what was found in each quarter."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.third.marks import autograph, boxed
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_QUARTERS = {"excellent": ("好", "好", "较好"), "qualified": ("较好", "好", "较好"), "basically_qualified": ("一般", "较好", "一般"),
             "unqualified": ("较差", "一般", "较差"), "undetermined": ("较好", "一般", "未评定")}  # fmt: skip


@layout(Kind.APPRAISAL, split="apart", traits=("rare",))
def quarters_and_year(job: Job) -> None:
    """Person, four quarters in a strip, summary, the advised and the decided grade in cells, unit's day and seal."""
    rng = job.rng
    sheet, x, look = Sheet(job), 19.0, Look(size=11.5)
    title = rng.choice(
        ("平时考核和年度考核登记表", "工作人员平时考核暨年度考核登记表", "年度考核登记表")
    )
    sheet.put(105, 24, title, Look(size=20, face="title", bold=True), "c")
    sheet.put(x, 37, rng.choice(("单位（盖章）：", "单位名称：")) + "{unit}", look)
    sheet.put(191, 37, rng.choice(("{year}年度", "年度：{year}年")), look, "r")
    y = 43.0
    wide = (24.0, 36.0, 20.0, 22.0, 28.0, 42.0)
    for cells in (("姓　名", "{name}", "性　别", "{gender}", "出生年月", "{birth_date|month}"),
                  ("岗　位", "{_occupation}", "学　历", "{_education}", "政治面貌", "{_party}")):  # fmt: skip
        y = sheet.row(x, y, 12, list(zip(wide, cells, strict=True)), look)
    sheet.cell(x, y, 24, 24, "平时考核结果", look)
    for i, quarter in enumerate(("第一季度", "第二季度", "第三季度", "第四季度")):
        sheet.cell(x + 24 + 37 * i, y, 37, 12, quarter, look)
        sheet.cell(
            x + 24 + 37 * i, y + 12, 37, 12, rng.choice(_QUARTERS[job.facts["verdict"]]), look
        )
    y += 24
    sheet.cell(x, y, 24, 82, "个人年度工作总结", look)
    boxed(sheet, (x + 24, y, 148, 82), "{_deeds}", Look(size=12.5), 2.0)
    autograph(sheet, x + 122, y + 73, job.person.name)
    y += 82
    sheet.cell(x, y, 24, 42, "主管领导评语", look)
    boxed(
        sheet,
        (x + 24, y, 148, 42),
        "{_praise}平时考核情况良好。"
        if job.facts["verdict"] in ("excellent", "qualified")
        else "{_praise}仍需努力。",
        look,
    )
    autograph(sheet, x + 94, y + 30, job.facts["_leader"])
    sheet.put(x + 166, y + 35, "{_leader_date}", look, "r")
    y += 42
    label = rng.choice(("年度考核等次", "年度考核结果", "确定等次"))
    y = sheet.row(x, y, 16, ((42, label), (130, "{verdict}")), look._replace(size=13))
    sheet.cell(x, y, 24, 44, "单位意见", look)
    boxed(
        sheet,
        (x + 24, y, 148, 44),
        rng.choice(("同意上述等次。", "经领导班子会议研究，同意。")),
        look,
    )
    sheet.put(x + 166, y + 36, "{unit_opinion_date}", look, "r")
    sheet.seal(job.facts["unit"], x + 138, y + 24, diameter=39)
