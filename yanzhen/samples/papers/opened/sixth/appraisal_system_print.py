"""What an office's personnel system prints of one year's appraisal, stamped by the unit."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_GREY = (120, 124, 130)


@layout(Kind.APPRAISAL, split="tune", traits=("rare",))
def system_print(job: Job) -> None:
    """The system's name and a print time in small letters; tinted labels, the grade, the day of the unit; a seal."""
    rng, day = job.rng, job.facts["unit_opinion_date"]
    job.facts["_print"] = day._replace(month=day.month + 1, day=rng.randrange(3, 20))
    sheet, small = Sheet(job), Look(size=9, colour=_GREY, value_colour=_GREY)
    sheet.put(
        14,
        12,
        rng.choice(("河南省事业单位人事管理信息系统", "机关事业单位人员信息管理系统")),
        small,
    )
    sheet.put(
        196,
        12,
        f"打印时间：{{_print|dash}} {rng.randrange(8, 18):02d}:{rng.randrange(60):02d}",
        small,
        "r",
    )
    title = rng.choice(("年度考核信息表", "工作人员年度考核情况表", "年度考核登记表"))
    sheet.put(105, 32, title, Look(size=21, face="title", bold=True), "c")
    x, look = 20.0, Look(size=12)
    unit_word, grade_word = (
        rng.choice(("所在单位", "单位名称")),
        rng.choice(("考核结果", "考核等次", "考核结论")),
    )
    rows = [(("姓名", "{name}"), ("性别", "{gender}")), (("出生日期", "{birth_date}"), ("民族", "{_nation}")),
            (("政治面貌", "{_party}"), ("学历", "{_education}")), ((unit_word, "{unit}"),),
            (("岗位类别", "工勤技能岗位"), ("岗位名称", "{_occupation}")),
            (("考核年度", "{year}" + rng.choice(("", "年"))), ("考核类别", "年度考核")),
            ((grade_word, "{verdict}"), (rng.choice(("单位意见日期", "单位审定日期")), "{unit_opinion_date}")),
            (("奖惩情况", "无"), ("备案状态", "已备案"))]  # fmt: skip
    y = 44.0
    for row in rows:
        wide = 130.0 if len(row) == 1 else 47.5
        for i, (label, template) in enumerate(row):
            left = x + 85 * i
            sheet.rect(left, y, left + 37.5, y + 14, 0.25, fill=(232, 238, 246))
            sheet.cell(left, y, 37.5, 14, label, look)
            sheet.cell(left + 37.5, y, wide + (2.5 if len(row) == 1 else 0), 14, template, look)
        y += 14
    sheet.rect(x, y, x + 37.5, y + 62, 0.25, fill=(232, 238, 246))
    sheet.cell(x, y, 37.5, 62, "个人总结", look)
    sheet.rect(x + 37.5, y, x + 170, y + 62)
    sheet.prose(x + 42, y + 10, 122, "{_deeds}", Look(size=11.5), 1.8)
    y += 62
    sheet.put(
        x,
        y + 14,
        rng.choice(("以上信息由系统生成，与本人档案材料一致。", "本表信息经单位审核无误。")),
        look,
    )
    sheet.put(190, y + 28, rng.choice(("（单位盖章）", "审核单位（章）")), look, "r")
    sheet.seal(job.facts["unit"], 168, y + 28, diameter=40)
    sheet.put(105, 286, "第 1 页　共 1 页", small, "c")
