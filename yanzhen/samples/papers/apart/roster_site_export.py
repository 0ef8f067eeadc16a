"""The registration site's own print of a roster: the browser's head and foot, a state in the last column."""

from collections.abc import Callable

from schemas.kinds import Form, Kind
from yanzhen.samples.facts_roster import STATEMENT
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth import roster_parts as parts
from yanzhen.samples.papers.opened.third.lists import Column, Plan, declared, listed
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.roster import sign
from yanzhen.samples.sheet import Look, Sheet

_SIZE = (297.0, 210.0)
_GREY = Look(size=8.5, colour=(110, 112, 118))
_COLUMNS: tuple[Column, ...] = (
    (13, "序号", "{seq}"), (29, "报名序号", "{_entry}"), (26, "姓名", "{name}"), (13, "性别", "{gender}"),
    (46, "身份证号", "{id_number}"), (56, "所在单位", "{unit}"), (34, "报考工种", "{occupation}"),
    (30, "报考等级", "{grade}"), (26, "审核状态", "{_state}"),
)  # fmt: skip


@layout(Kind.ROSTER, Form.PASSED_LIST, Form.ONSITE_LIST, split="apart", traits=("rare",))
def site_export(job: Job) -> None:
    """Lying, nine columns; the declaration typed below or added by a pen, the day beside the seals."""
    rng = job.rng
    state = "审核通过" if job.form is Form.PASSED_LIST else "需现场审查"
    for row in job.facts["rows"]:
        row["_entry"] = f"26{rng.randrange(100000, 999999)}"
        row["_state"] = state
    sheet = Sheet(job, *_SIZE)
    title = Look(size=17, face="title", value_face="title", bold=True)
    lead = rng.choice(
        ("{year}年河南省机关事业单位工勤技能岗位等级考核", "河南省{year}年度工勤技能岗位等级考核")
    )
    sheet.put(148.5, 20, lead, title, "c")
    sheet.put(148.5, 30, parts.title_of(job), title, "c")
    sheet.put(
        12, 42, rng.choice(("单位：{unit}", "报考单位：{unit}", "单位名称：{unit}")), Look(size=11)
    )
    sheet.put(285, 42, "合计：{stated_count}人", Look(size=11), "r")
    h = rng.choice((8.0, 9.0, 10.0))
    plan = Plan(_SIZE, 12, 46, h, 192, _COLUMNS, Look(size=10), _head, _row_boxes(h))
    sheets, y = listed(job, sheet, plan, 74)
    _foot(job, sheets[-1], y)
    for number, page in enumerate(sheets, start=1):
        page.put(12, 7, "河南工考报名系统", _GREY)
        page.put(12, 204, "http://bm.example.org.cn/roster/print", _GREY)
        page.put(285, 204, f"{number}/{len(sheets)}", _GREY, "r")


def _head(sheet: Sheet, y: float) -> float:
    parts.boxes(sheet, 12, y, 9, _COLUMNS)
    parts.labels(sheet, 12, y, 9, _COLUMNS, Look(size=10.5, bold=True))
    return y + 9


def _row_boxes(h: float) -> Callable[[Sheet, float, int], None]:
    return lambda sheet, y, _: parts.boxes(sheet, 12, y, h, _COLUMNS)


def _foot(job: Job, sheet: Sheet, y: float) -> None:
    """The declaration, the two hands, the two seals."""
    rng = job.rng
    look = Look(size=12)
    if rng.random() < 0.4:
        look = Look(size=14, face="hand", value_face="hand", colour=(26, 30, 60))
    y = declared(job, sheet, 14, y + 10, 266, STATEMENT, look) + 8
    sign(
        job,
        sheet,
        (20, y),
        (110, y),
        rng.choice((("经办人：", "单位负责人："), ("经办人签字：", "单位负责人签字："))),
    )
    sheet.put(60, y + 20, rng.choice(("（单位公章）", "单位（盖章）")), Look(size=11.5), "c")
    sheet.put(214, y + 20, "主管部门（盖章）", Look(size=11.5), "c")
    for left in (60, 214):
        sheet.put(left, y + 31, "{form_date}", Look(size=11.5), "c")
    sheet.seal(job.facts["unit"], 66, y + 24, diameter=40)
    sheet.seal(job.facts["_department"], 220, y + 24, diameter=40)
