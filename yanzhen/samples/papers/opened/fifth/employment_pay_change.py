"""The upright form of pay after a change of post: what was paid before, what is paid now, three offices."""

from schemas.kinds import Form, Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.employment_parts import held_before, opinion
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet


@layout(Kind.APPOINTMENT, Form.SALARY_APPROVAL, split="tune", traits=("rare",))
def pay_after_a_change(job: Job) -> None:
    """Person above; before and now in two rows of amounts; reason and month of execution; offices below."""
    rng = job.rng
    pay, step = int(job.facts["_pay"]), int(job.facts["_pay_step"])
    job.facts |= {"_before": held_before(job), "_old_pay": str(pay - 80), "_step_pay": str(step * 26 + 80),
                  "_old_step_pay": str(step * 26 + 54), "_sum": str(pay + step * 26 + 80)}  # fmt: skip
    sheet, x, look = Sheet(job), 15.0, Look(size=11)
    title = rng.choice(
        (
            "事业单位工作人员工资变动审批表",
            "机关事业单位工作人员岗位变动工资审批表",
            "机关工人工资变动审批表",
        )
    )
    sheet.put(105, 24, title, Look(size=19, face="title", bold=True), "c")
    sheet.put(x, 37, rng.choice(("单位：", "填表单位：")) + "{unit}", look)
    sheet.put(195, 37, "单位：元", look, "r")
    y = sheet.row(
        x,
        42,
        12,
        (
            (24, "姓　名"),
            (36, "{name}"),
            (18, "性　别"),
            (18, "{gender}"),
            (32, "出生年月"),
            (52, "{birth_date|month}"),
        ),
        look,
    )
    y = sheet.row(
        x,
        y,
        12,
        (
            (24, "文化程度"),
            (36, "{_education}"),
            (36, "参加工作时间"),
            (84, "{work_start_date|month}"),
        ),
        look,
    )
    y = sheet.row(
        x,
        y,
        12,
        ((24, "工　种"), (72, "{occupation}"), (32, "工作年限"), (52, f"{rng.randrange(8, 35)}年")),
        look,
    )
    heads = (
        (24, ""),
        (46, rng.choice(("技术等级（岗位）", "岗位等级"))),
        (32, "岗位工资"),
        (24, "薪级"),
        (26, "薪级工资"),
        (28, "合计"),
    )
    y = sheet.row(x, y, 12, heads, look._replace(bold=True))
    words = rng.choice((("变动前", "变动后"), ("原工资", "现工资")))
    y = sheet.row(
        x,
        y,
        13,
        (
            (24, words[0]),
            (46, "{_before}"),
            (32, "{_old_pay}"),
            (24, str(max(1, step - 1))),
            (26, "{_old_step_pay}"),
            (28, ""),
        ),
        look,
    )
    y = sheet.row(
        x,
        y,
        13,
        (
            (24, words[1]),
            (46, "{grade}"),
            (32, "{_pay}"),
            (24, "{_pay_step}"),
            (26, "{_step_pay}"),
            (28, "{_sum}"),
        ),
        look,
    )
    reason = rng.choice(("聘任工勤技能岗位", "取得技术等级证书并聘用", "岗位变动"))
    y = sheet.row(
        x,
        y,
        13,
        (
            (24, "变动原因"),
            (72, reason),
            (32, rng.choice(("执行时间", "起薪时间"))),
            (52, "{effective_date}"),
        ),
        look,
    )
    opinion(
        sheet,
        (x, y, 180, 38),
        "单位意见",
        rng.choice(("同意上报。", "情况属实，请审批。")),
        "{_signed}",
        look,
    )
    sheet.seal(job.facts["unit"], x + 144, y + 22, diameter=39)
    opinion(sheet, (x, y + 38, 180, 34), "主管部门意见", "", "年　　月　　日", look)
    opinion(
        sheet,
        (x, y + 72, 180, 34),
        rng.choice(("审批机关意见", "人社部门审批意见")),
        "",
        "年　　月　　日",
        look,
    )
    sheet.put(x, y + 112, "此表一式三份，本人档案、单位、审批机关各一份。", Look(size=9.5))
