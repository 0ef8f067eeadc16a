"""A summary of those who apply, as a unit sends it to its department."""

from schemas.kinds import Form
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth import roster_parts as parts
from yanzhen.samples.papers.opened.fourth.roster_parts import KIND, LYING
from yanzhen.samples.papers.opened.third.lists import Column, Plan, listed
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_COLUMNS: tuple[Column, ...] = (
    (13, "序号", "{seq}"), (58, "单位名称", "{unit}"), (29, "姓名", "{name}"), (15, "性别", "{gender}"),
    (52, "身份证号码", "{id_number}"),
)  # fmt: skip
_ENDS: tuple[tuple[Column, ...], ...] = (
    ((42, "申报工种", "{occupation}"), (36, "申报等级", "{grade}"), (22, "备注", "")),
    ((36, "申报级别", "{grade}"), (42, "申报职业（工种）", "{occupation}"), (22, "备注", "")),
    ((40, "工种", "{occupation}"), (30, "等级", "{grade|word}"), (30, "联系方式", "{_mobile}")),
)  # fmt: skip


@layout(KIND, Form.NAME_LIST, split="tune", traits=("rare",))
def summary_table(job: Job) -> None:
    """Lying, with each person's unit, a last row of the total, and two seals over the words for them."""
    rng, x = job.rng, 15.0
    columns = _COLUMNS + rng.choice(_ENDS)
    sheet, top = Sheet(job, *LYING), 24.0
    if rng.random() < 0.4:
        sheet.put(x, 15, rng.choice(("附件1", "附件2", "附件：")), Look(size=12, face="title"))
        top = 27.0
    title = Look(size=19, face="title", value_face="title", bold=True)
    name = rng.choice(
        ("工勤技能岗位等级考核申报人员汇总表", "机关事业单位工勤人员技能等级考核报名汇总表")
    )
    sheet.put(148.5, top, rng.choice(("{year}年", "{year}年度")) + name, title, "c")
    sheet.put(x, top + 13, "填报单位：{unit}", Look(size=12))
    sheet.put(282, top + 13, "{form_date}", Look(size=12), "r")

    def head(page: Sheet, y: float) -> float:
        parts.boxes(page, x, y, 11, columns)
        parts.labels(page, x, y, 11, columns, Look(size=11.5, face="title"))
        return y + 11

    def under(page: Sheet, y: float, _: int) -> None:
        parts.boxes(page, x, y, 8.5, columns)

    plan = Plan(LYING, x, top + 18, 8.5, 194, columns, Look(size=11), head, under)
    pages, y = listed(job, sheet, plan, 52)
    last = pages[-1]
    total = sum(width for width, _, _ in columns)
    y = last.row(x, y, 9, ((71, "合　计"), (total - 71, "{stated_count}人")), Look(size=11))
    last.put(
        x + 20,
        y + 16,
        rng.choice(("单位（公章）", "申报单位（盖章）", "单位人事部门（盖章）")),
        Look(size=12),
    )
    last.put(
        x + 176, y + 16, rng.choice(("主管部门（公章）", "主管部门审核（盖章）")), Look(size=12)
    )
    last.seal(job.facts["unit"], 60, y + 21, diameter=40)
    last.seal(job.facts["_department"], 216, y + 21, diameter=40)
    if len(pages) > 1:
        parts.counted(pages, "第{}页 共{}页", 203)
