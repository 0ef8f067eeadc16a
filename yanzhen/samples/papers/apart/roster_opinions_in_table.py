"""A list that is one table: particulars in its first row, both opinions in the cells at its foot."""

from schemas.kinds import Form, Kind
from yanzhen.samples.facts_roster import STATEMENT
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth import roster_parts as parts
from yanzhen.samples.papers.opened.third.lists import Column, Plan, declared, listed
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.roster import sign
from yanzhen.samples.sheet import Look, Sheet

_SIZE = (210.0, 297.0)
_X, _H, _W = 15.0, 9.0, 180.0
_COLUMNS: tuple[Column, ...] = (
    (12, "序号", "{seq}"), (33, "姓　名", "{name}"), (12, "性别", "{gender}"), (50, "身份证号码", "{id_number}"),
    (40, "申报工种", "{occupation}"), (33, "申报等级", "{grade}"),
)  # fmt: skip


@layout(Kind.ROSTER, Form.PASSED_LIST, Form.ONSITE_LIST, split="apart", traits=("rare",))
def opinions_in_table(job: Job) -> None:
    """Upright; unit and number of people in ruled cells above, the declaration in the unit's cell."""
    rng = job.rng
    sheet = Sheet(job, *_SIZE)
    title = Look(size=18, face="title", value_face="title", bold=True)
    sheet.put(105, 23, "{year}年机关事业单位工勤技能岗位等级考核", title, "c")
    sheet.put(105, 33, parts.title_of(job), title, "c")
    look = Look(size=11.5)
    label = rng.choice(("单位名称", "申报单位", "填报单位"))
    cells = (
        (26, label),
        (81, "{unit}"),
        (30, rng.choice(("申报人数", "人数合计"))),
        (43, "{stated_count}人"),
    )
    y = sheet.row(_X, 41, 11, cells, look)
    plan = Plan(_SIZE, _X, y, _H, 280, _COLUMNS, Look(size=10.5), _head, _lines, top=18.0)
    pages, y = listed(job, sheet, plan, 108)
    last = pages[-1]
    y = _unit(job, last, y, look)
    _department(job, last, y, look)


def _head(sheet: Sheet, y: float) -> float:
    parts.boxes(sheet, _X, y, 10, _COLUMNS)
    parts.labels(sheet, _X, y, 10, _COLUMNS, Look(size=11, bold=True))
    return y + 10


def _lines(sheet: Sheet, y: float, _: int) -> None:
    parts.boxes(sheet, _X, y, _H, _COLUMNS)


def _unit(job: Job, sheet: Sheet, y: float, look: Look) -> float:
    """The unit's cell: the declaration, two hands, the seal; the ``y`` below."""
    sheet.upright(_X, y, 13, 62, "申报单位意见", look)
    sheet.rect(_X + 13, y, _X + _W, y + 62)
    below = declared(job, sheet, _X + 17, y + 8, 158, STATEMENT, look)
    at = max(below + 5, y + 32)
    labels = job.rng.choice((("经办人：", "单位负责人："), ("经办人签字：", "负责人签字：")))
    sign(job, sheet, (_X + 17, at), (_X + 17, at + 13), labels)
    sheet.put(_X + 140, at + 4, "（盖章）", look, "c")
    sheet.put(_X + 174, y + 56, "{form_date}", look, "r")
    sheet.seal(job.facts["unit"], _X + 132, y + 42, diameter=40)
    return y + 62


def _department(job: Job, sheet: Sheet, y: float, look: Look) -> None:
    """The department's cell: one word of assent and the seal."""
    sheet.upright(_X, y, 13, 45, "主管部门意见", look)
    sheet.rect(_X + 13, y, _X + _W, y + 45)
    words = ("同意申报。", "经审核，同意上报。", "情况属实，同意。")
    sheet.put(_X + 24, y + 11, job.rng.choice(words), look)
    sheet.put(_X + 140, y + 24, "（盖章）", look, "c")
    sheet.put(_X + 174, y + 39, "{form_date}", look, "r")
    sheet.seal(job.facts["_department"], _X + 132, y + 23, diameter=40)
