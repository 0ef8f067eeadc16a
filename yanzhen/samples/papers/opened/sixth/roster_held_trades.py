"""A wide list with two decks of column names: who it is, the post held now, what is applied for."""

from schemas.kinds import Form, Kind
from yanzhen.samples import names
from yanzhen.samples.facts_roster import STATEMENT
from yanzhen.samples.job import GRADE_WORDS, Job
from yanzhen.samples.papers.opened.fourth import roster_parts as parts
from yanzhen.samples.papers.opened.third.lists import Column, Plan, declared, listed
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.roster import sign
from yanzhen.samples.sheet import Look, Sheet

_SIZE = (297.0, 210.0)
_X, _H = 8.0, 9.0
_COLUMNS: tuple[Column, ...] = (
    (11, "序号", "{seq}"), (24, "姓名", "{name}"), (12, "性别", "{gender}"), (45, "身份证号", "{id_number}"),
    (20, "学历", "{_education}"), (27, "参加工作时间", "{_work_start|m_dot}"), (31, "工种", "{_trade}"), (21, "等级", "{_held}"),
    (32, "工种", "{occupation}"), (24, "等级", "{grade|number}"), (34, "联系电话", "{_mobile}"),
)  # fmt: skip
_GROUPS = ((1, 6, "基本情况"), (6, 8, "现聘岗位"), (8, 10, "申报岗位"))


@layout(Kind.ROSTER, Form.NAME_LIST, Form.PASSED_LIST, split="tune", traits=("rare",))
def held_and_applied(job: Job) -> None:
    """Lying to the edges of the page, small print; the makers' names and the day below."""
    rng = job.rng
    for row in job.facts["rows"]:
        row["_trade"] = row["occupation"] if rng.random() < 0.8 else rng.choice(names.TRADES)
        row["_held"] = GRADE_WORDS["number"][min(5, row["grade"] + 1)] if row["grade"] < 5 else "—"
    sheet = Sheet(job, *_SIZE)
    title = Look(size=17, face="title", value_face="title", bold=True)
    sheet.put(148.5, 18, "{year}年工勤技能岗位等级考核" + parts.title_of(job), title, "c")
    sheet.put(_X, 29, rng.choice(("单位（公章）：{unit}", "填报单位：{unit}")), Look(size=11))
    sheet.put(289, 29, "共{stated_count}人", Look(size=11), "r")
    plan = Plan(_SIZE, _X, 33, _H, 194, _COLUMNS, Look(size=9.5), _head, _lines, top=14.0)
    sheets, y = listed(job, sheet, plan, 68)
    _foot(job, sheets[-1], y)


def _head(sheet: Sheet, y: float) -> float:
    """Groups over their columns; the first and the last column stand alone."""
    edges, look = parts.edges(_X, _COLUMNS), Look(size=10, bold=True)
    for first, last, word in _GROUPS:
        sheet.cell(edges[first], y, edges[last] - edges[first], 7, word, look)
    for n, (width, label, _) in enumerate(_COLUMNS):
        alone = n in (0, len(_COLUMNS) - 1)
        sheet.cell(edges[n], y if alone else y + 7, width, 15 if alone else 8, label, look)
    return y + 15


def _lines(sheet: Sheet, y: float, _: int) -> None:
    parts.boxes(sheet, _X, y, _H, _COLUMNS)


def _foot(job: Job, sheet: Sheet, y: float) -> None:
    look = Look(size=11.5)
    y = declared(job, sheet, _X + 2, y + 9, 274, STATEMENT, look) + 8
    sign(job, sheet, (_X + 4, y), (_X + 92, y), ("经办人：", "单位负责人："))
    if not parts.declares(job):
        sheet.put(_X + 4, y, "填表人：{_handler}　　联系电话：{_phone}", look)
    sheet.put(289, y, "填报日期：{form_date}", look, "r")
    sheet.put(74, y + 22, "所在单位盖章", look, "c")
    sheet.put(222, y + 22, "主管部门盖章", look, "c")
    sheet.seal(job.facts["unit"], 80, y + 25, diameter=39)
    sheet.seal(job.facts["_department"], 228, y + 25, diameter=39)
