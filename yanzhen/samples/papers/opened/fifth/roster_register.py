"""A unit's register of those who apply, with their birth, schooling and years of work."""

from schemas.kinds import Form
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth import roster_parts as parts
from yanzhen.samples.papers.opened.fourth.roster_parts import KIND, LYING
from yanzhen.samples.papers.opened.third.lists import Column, Plan, listed
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.people import person_name
from yanzhen.samples.sheet import Look, Sheet

_FIRST: tuple[Column, ...] = (
    (12, "序号", "{seq}"), (26, "姓名", "{name}"), (13, "性别", "{gender}"), (25, "出生年月", "{_birth|m_dot}"),
    (48, "身份证号码", "{id_number}"), (26, "参加工作时间", "{_work_start|m_dot}"), (24, "文化程度", "{_education}"),
    (36, "申报工种", "{occupation}"), (32, "申报等级", "{grade}"), (29, "联系电话", "{_mobile}"),
)  # fmt: skip
_SECOND: tuple[Column, ...] = (
    (12, "序号", "{seq}"), (50, "工作单位", "{unit}"), (28, "姓名", "{name}"), (13, "性别", "{gender}"),
    (50, "身份证号", "{id_number}"), (26, "参加工作年月", "{_work_start|m_dot}"), (36, "申报岗位（工种）", "{occupation}"),
    (34, "申报等级", "{grade}"), (22, "备注", ""),
)  # fmt: skip


@layout(KIND, Form.NAME_LIST, split="tune", traits=("rare",))
def unit_register(job: Job) -> None:
    """Lying, ruled, nine or ten columns; the maker and the checker stand below."""
    rng, x = job.rng, 13.0
    columns = rng.choice((_FIRST, _SECOND))
    job.facts |= {"_maker": person_name(rng, "female").split("·")[0],
                  "_checker": person_name(rng, "male").split("·")[0]}  # fmt: skip
    sheet = Sheet(job, *LYING)
    title = Look(size=18, face="title", value_face="title", bold=True)
    name = rng.choice(("申报人员花名册", "报考人员花名册", "申报人员名单"))
    sheet.put(148.5, 22, "{year}年机关事业单位工勤技能岗位等级考核" + name, title, "c")
    sheet.put(
        x, 36, rng.choice(("填报单位：", "单位（盖章）：", "单位：")) + "{unit}", Look(size=12)
    )
    sheet.put(
        284, 36, rng.choice(("填报时间：", "填表日期：", "")) + "{form_date}", Look(size=12), "r"
    )

    def head(page: Sheet, y: float) -> float:
        parts.boxes(page, x, y, 12, columns)
        parts.labels(page, x, y, 12, columns, Look(size=11, bold=True))
        return y + 12

    def under(page: Sheet, y: float, _: int) -> None:
        parts.boxes(page, x, y, 9, columns)

    plan = Plan(LYING, x, 41, 9, 192, columns, Look(size=10.5), head, under)
    pages, y = listed(job, sheet, plan, 50)
    last = pages[-1]
    if rng.random() < 0.5:
        last.put(x, y + 7, "本单位共申报{stated_count}人。", Look(size=11))
    else:
        last.put(x, y + 7, "合计：{stated_count}人", Look(size=11))
    last.put(x, y + 19, "填表人：{_maker}", Look(size=12))
    last.put(x + 70, y + 19, rng.choice(("审核人：", "负责人：")) + "{_checker}", Look(size=12))
    last.put(x + 160, y + 19, "主管部门（盖章）：", Look(size=12))
    last.seal(job.facts["unit"], 132, y + 25, diameter=40)
    last.seal(job.facts["_department"], 236, y + 24, diameter=40)
