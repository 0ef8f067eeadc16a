"""A list as the registration site reports it, with boxes for the unit and its department below."""

from schemas.kinds import Form
from yanzhen.samples.facts_roster import STATEMENT
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth import roster_parts as parts
from yanzhen.samples.papers.opened.fourth.roster_parts import KIND, LYING
from yanzhen.samples.papers.opened.third.lists import Column, Plan, declared, listed
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.roster import sign
from yanzhen.samples.sheet import Look, Sheet

_COLUMNS: tuple[Column, ...] = (
    (14, "序号", "{seq}"), (30, "姓名", "{name}"), (16, "性别", "{gender}"), (54, "身份证号", "{id_number}"),
    (68, "单位名称", "{unit}"), (44, "申报工种", "{occupation}"), (39, "申报等级", "{grade}"),
)  # fmt: skip
_OTHER: tuple[Column, ...] = (_COLUMNS[0], _COLUMNS[4], *_COLUMNS[1:4], *_COLUMNS[5:])


@layout(KIND, Form.PASSED_LIST, Form.ONSITE_LIST, split="tune", traits=("rare",))
def site_report(job: Job) -> None:
    """Lying; the department and the unit above, rows, then two boxes of opinions with seals."""
    rng, x = job.rng, 16.0
    columns = rng.choice((_COLUMNS, _OTHER))
    sheet = Sheet(job, *LYING)
    title = Look(size=17, face="title", value_face="title", bold=True)
    sheet.put(148.5, 18, "河南省机关事业单位工勤技能岗位等级考核" + parts.title_of(job), title, "c")
    sheet.put(x, 33, "主管部门：{_department}", Look(size=11))
    sheet.put(118, 33, "单位名称：{unit}", Look(size=11))
    sheet.put(148.5, 26.5, "（{year}年度）", Look(size=11.5), "c")
    sheet.put(281, 33, rng.choice(("打印日期：", "填表日期：")) + "{form_date}", Look(size=11), "r")

    def head(page: Sheet, y: float) -> float:
        parts.boxes(page, x, y, 9.5, columns)
        parts.labels(page, x, y, 9.5, columns, Look(size=11, bold=True))
        return y + 9.5

    def under(page: Sheet, y: float, _: int) -> None:
        parts.boxes(page, x, y, 8, columns)

    plan = Plan(LYING, x, 38, 8, 194, columns, Look(size=10.5), head, under)
    pages, y = listed(job, sheet, plan, 70)
    last, h = pages[-1], 62.0
    last.rect(x, y, x + 16, y + h, 0.25)
    last.upright(x, y, 16, h, "单位意见", Look(size=11.5))
    last.rect(x + 16, y, x + 170, y + h, 0.25)
    last.upright(x + 170, y, 16, h, "主管部门意见", Look(size=11.5))
    last.rect(x + 186, y, x + 265, y + h, 0.25)
    below = max(declared(job, last, x + 19, y + 8, 148, STATEMENT, Look(size=11.5)) + 4, y + 32)
    sign(job, last, (x + 19, below), (x + 19, below + 11), ("经办人：", "单位负责人："))
    last.put(x + 120, y + h - 6, "（盖章）", Look(size=11.5), "c")
    last.put(
        x + 226,
        y + 14,
        rng.choice(("审核同意", "同意申报", "情况属实，同意申报")),
        Look(size=12),
        "c",
    )
    last.put(x + 226, y + h - 6, "（盖章）", Look(size=11.5), "c")
    last.put(x, y + h + 4.5, "合计{stated_count}人", Look(size=10))
    last.seal(job.facts["unit"], x + 132, y + h - 21, diameter=39)
    last.seal(job.facts["_department"], x + 228, y + h - 24, diameter=39)
