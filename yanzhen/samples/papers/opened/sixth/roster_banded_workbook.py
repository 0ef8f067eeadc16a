"""A workbook in its program's own dress: coloured names of columns, banded rows, the page counted below."""

from schemas.kinds import Kind
from yanzhen.samples.facts_roster import STATEMENT
from yanzhen.samples.job import Job
from yanzhen.samples.ops import Colour
from yanzhen.samples.papers.opened.fourth import roster_parts as parts
from yanzhen.samples.papers.opened.third.lists import Column, Plan, declared, listed, widths
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.roster import sign
from yanzhen.samples.sheet import Look, Sheet

_SIZE = (297.0, 210.0)
_H = 8.5
_COLUMNS: tuple[Column, ...] = (
    (14, "序号", "{seq}"), (62, "单位", "{unit}"), (28, "姓名", "{name}"), (14, "性别", "{gender}"),
    (54, "身份证号", "{id_number}"), (42, "申报工种", "{occupation}"), (36, "申报等级", "{grade}"), (21, "备注", "{_none}"),
)  # fmt: skip
_DRESS: tuple[tuple[Colour, Colour], ...] = (
    ((189, 215, 238), (237, 244, 251)), ((198, 224, 180), (240, 247, 235)), ((217, 217, 217), (246, 246, 246)),
)  # fmt: skip


@layout(Kind.ROSTER, split="tune", traits=("rare",))
def banded_workbook(job: Job) -> None:
    """Lying; every row repeats the unit; the declaration in a frame, two hands, seals on the right."""
    rng = job.rng
    for row in job.facts["rows"]:
        row["_none"] = ""
    dress = rng.choice(_DRESS)
    sheet = Sheet(job, *_SIZE)
    title = Look(size=18, face="title", value_face="title", bold=True)
    sheet.put(148.5, 20, "{year}年工勤技能岗位等级考核" + parts.title_of(job), title, "c")
    sheet.put(13, 32, "填报单位：{unit}", Look(size=11.5))
    sheet.put(
        284, 32, rng.choice(("填报时间：{form_date}", "日期：{form_date}")), Look(size=11.5), "r"
    )

    def under(page: Sheet, y: float, number: int) -> None:
        fill = dress[1] if number % 2 else None
        page.rect(13, y, 284, y + _H, 0.2, fill=fill)
        for edge in widths(plan)[1:-1]:
            page.line((edge, y), (edge, y + _H), 0.2)

    def head(page: Sheet, y: float) -> float:
        page.rect(13, y, 284, y + 10, 0.2, fill=dress[0])
        for edge in widths(plan)[1:-1]:
            page.line((edge, y), (edge, y + 10), 0.2)
        parts.labels(page, 13, y, 10, _COLUMNS, Look(size=10.5, bold=True))
        return y + 10

    plan = Plan(_SIZE, 13, 37, _H, 192, _COLUMNS, Look(size=10), head, under, top=14.0)
    sheets, y = listed(job, sheet, plan, 70)
    _foot(job, sheets[-1], y)
    parts.counted(sheets, "第 {} 页，共 {} 页", 204)


def _foot(job: Job, sheet: Sheet, y: float) -> None:
    look = Look(size=11.5)
    top = y
    if parts.declares(job):
        y = declared(job, sheet, 17, y + 8, 254, STATEMENT, look) - 1
        if job.facts["statement_present"]:
            sheet.rect(13, top, 284, y, 0.2)
    y += 10
    sign(job, sheet, (17, y), (17, y + 13), ("经办人：", "单位负责人："))
    sheet.put(150, y + 6, "申报单位（盖章）", look, "c")
    sheet.put(238, y + 6, "主管部门（盖章）", look, "c")
    sheet.seal(job.facts["unit"], 152, y + 20, diameter=40)
    sheet.seal(job.facts["_department"], 240, y + 20, diameter=40)
