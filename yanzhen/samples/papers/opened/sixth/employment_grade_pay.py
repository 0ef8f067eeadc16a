"""Pay after a worker passed for a grade: the form of the years of allowances, and that of posts and steps."""

from schemas.kinds import Form, Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth.employment_parts import (
    held_before,
    opinion,
    signature,
    somebody,
    written,
)
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet


@layout(Kind.APPOINTMENT, Form.SALARY_APPROVAL, split="tune", traits=("rare",))
def pay_of_a_grade_form(job: Job) -> None:
    """Lying sheet: person above, before and after in two rows with the years' own columns, offices side by side."""
    rng = job.rng
    old = job.facts["effective_date"].year < 2007
    job.facts |= {"_held": held_before(job), "_clerk": somebody(job, "female")}
    sheet, x = Sheet(job, 270, 190, (250, 246, 232) if old else (255, 255, 255)), 15.0
    look = written(sheet, 11.5) if old else Look(size=11)
    titles = (("机关事业单位工人技术等级工资审批表", "工人晋升技术等级工资审批表") if old
              else ("机关事业单位工人岗位等级变动工资审批表", "工勤技能人员岗位变动工资审批表"))  # fmt: skip
    sheet.put(135, 19, rng.choice(titles), Look(size=19, face="title", bold=True), "c")
    sheet.put(x, 31, "填报单位：{unit}", Look(size=11))
    sheet.put(255, 31, "单位：元", Look(size=11), "r")
    y = sheet.row(x, 36, 12, ((20, "姓名"), (40, "{name}"), (16, "性别"), (18, "{gender}"), (24, "出生年月"), (42, "{birth_date|month}"),
                              (30, "参加工作时间"), (50, "{work_start_date|month}")), look)  # fmt: skip
    y = sheet.row(
        x,
        y,
        12,
        (
            (20, "工种"),
            (74, "{occupation}"),
            (24, "文化程度"),
            (42, "{_education}"),
            (30, "政治面貌"),
            (50, "{_party}"),
        ),
        look,
    )
    pay, step = int(job.facts["_pay"]) // (4 if old else 1), int(job.facts["_pay_step"])
    names = ("技术等级工资", "岗位津贴", "奖金") if old else ("岗位工资", "薪级", "薪级工资")
    wide = (30.0, 60.0, 40.0, 36.0, 36.0, 38.0)
    heads = ("项目", "技术等级" if old else "岗位等级", *names, "合计")
    y = sheet.row(x, y, 11, list(zip(wide, heads, strict=True)), Look(size=11, bold=True))
    for label, level, base in (
        (rng.choice(("原执行", "变动前")), "{_held}", pay - 26),
        (rng.choice(("现执行", "变动后")), "{grade}", pay),
    ):
        extra = (base // 4, base // 8) if old else (step, step * 25 + 70)
        total = base + extra[1] + (extra[0] if old else 0)
        cells = (label, level, str(base), *map(str, extra), str(total))
        y = sheet.row(x, y, 13, list(zip(wide, cells, strict=True)), look)
    reason = rng.choice(("取得技术等级证书并聘任", "考工晋级", "聘任到上一等级岗位"))
    y = sheet.row(
        x,
        y,
        12,
        (
            (30, "变动原因"),
            (100, reason),
            (36, rng.choice(("执行时间", "起薪时间"))),
            (74, "{effective_date|numeral}"),
        ),
        look,
    )
    boxes = ("单位意见", "主管部门意见", "人事部门意见" if old else "人社部门意见")
    for i, label in enumerate(boxes):
        opinion(
            sheet,
            (x + 80 * i, y, 80, 56),
            label,
            "同意" if i == 0 else "",
            "{_signed}" if i == 0 else "年　　月　　日",
            look,
        )
    signature(sheet, x + 36, y + 32, job.facts["_leader"])
    sheet.seal(job.facts["unit"], x + 58, y + 34, diameter=38)
    sheet.put(x, y + 64, "制表：{_clerk}", Look(size=10.5))
