"""A roster with the grade held beside the grade applied for, under two rows of columns' names."""

from itertools import pairwise

from schemas.kinds import Form, Kind
from yanzhen.samples.facts_roster import STATEMENT
from yanzhen.samples.job import GRADE_WORDS, Job
from yanzhen.samples.papers.opened.third.lists import NAMES, Plan, declared, listed
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.roster import sign
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.ROSTER
_LYING = (297.0, 210.0)
_COLUMNS = ((12.0, "序号", "{seq}"), (32.0, "姓名", "{name}"), (14.0, "性别", "{gender}"),
            (54.0, "身份证号码", "{id_number}"), (32.0, "参加工作时间", "{_work_start|m_dot}"), (30.0, "现有等级", "{_held}"),
            (38.0, "申报工种", "{occupation}"), (30.0, "申报等级", "{grade|number}"), (27.0, "联系电话", "{_mobile}"))  # fmt: skip
_HIGH = 7.0


@layout(_KIND, split="tune", traits=("rare",))
def held_beside_applied(job: Job) -> None:
    """Ruled in full, the title at the left, mobile numbers last, the date under both seals."""
    for row in job.facts["rows"]:
        row["_held"] = "无" if row["grade"] == 5 else GRADE_WORDS["number"][row["grade"] + 1]
    sheet = Sheet(job, *_LYING)
    title = "{year}年度机关事业单位工勤技能岗位等级考核" + NAMES[job.form or Form.PASSED_LIST]
    sheet.put(14, 20, title, Look(size=16, face="title", value_face="title", bold=True))
    sheet.put(14, 32, "呈报单位：{unit}　　主管部门：{_department}", Look(size=11.5))
    plan = Plan(_LYING, 14, 38, 8.8, 192, _COLUMNS, Look(size=10), _head, _ruled)
    sheets, y = listed(job, sheet, plan, 78)
    last = sheets[-1]
    y = declared(job, last, 16, y + 9, 262, STATEMENT, Look(size=11.5)) + 7
    sign(job, last, (16, y), (16, y + 12), ("经办人：", "单位负责人："))
    last.put(118, y + 2, "呈报单位（公章）", Look(size=11.5), "c")
    last.put(118, y + 38, "{form_date}", Look(size=11.5), "c")
    last.put(226, y + 2, "主管部门（公章）", Look(size=11.5), "c")
    last.put(226, y + 38, "{form_date}", Look(size=11.5), "c")
    last.seal(job.facts["unit"], 118, y + 24, diameter=40)
    last.seal(job.facts["_department"], 226, y + 24, diameter=40)


def _head(sheet: Sheet, y: float) -> float:
    """基本信息 and 申报信息 over the columns that belong together."""
    look, x = Look(size=10, bold=True), 14.0
    for label, width in (("基　本　信　息", 174.0), ("申　报　信　息", 68.0), ("其他", 27.0)):
        sheet.cell(x, y, width, _HIGH, label, look)
        x += width
    sheet.row(14, y + _HIGH, _HIGH, [(w, label) for w, label, _ in _COLUMNS], look)
    return y + 2 * _HIGH


def _ruled(sheet: Sheet, y: float, _number: int) -> None:
    """The lines about one row's cells."""
    edges = [14.0]
    for width, _, _ in _COLUMNS:
        edges.append(edges[-1] + width)
    for left, right in pairwise(edges):
        sheet.rect(left, y, right, y + 8.8, 0.2)
