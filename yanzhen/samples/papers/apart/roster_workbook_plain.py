"""A workbook's sheet printed upright, as most units make their lists: title, unit, thin lines, empty rows."""

from collections.abc import Callable

from schemas.kinds import Kind
from yanzhen.samples.facts_roster import STATEMENT
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth import roster_parts as parts
from yanzhen.samples.papers.opened.third.lists import Column, Plan, declared, listed
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.roster import sign
from yanzhen.samples.sheet import Look, Sheet

_SIZE = (210.0, 297.0)
_START: tuple[Column, ...] = (
    (11, "序号", "{seq}"),
    (24, "姓名", "{_shown}"),
    (12, "性别", "{gender}"),
)
_TAILS: tuple[tuple[Column, ...], ...] = (
    ((50, "身份证号", "{id_number}"), (36, "申报工种", "{occupation}"), (30, "申报等级", "{grade}"), (19, "备注", "{_none}")),
    ((48, "身份证号码", "{id_number}"), (30, "申报等级", "{grade}"), (32, "申报工种", "{occupation}"), (25, "联系电话", "{_mobile}")),
    ((28, "出生年月", "{_birth|m_dot}"), (47, "身份证号", "{id_number}"), (34, "工种", "{occupation}"), (26, "等级", "{grade|word}")),
)  # fmt: skip


@layout(Kind.ROSTER, split="apart", traits=("rare",))
def workbook_upright(job: Job) -> None:
    """Upright; names of two characters set apart, the form going on empty below the last person."""
    rng = job.rng
    for row in job.facts["rows"]:
        name = row["name"]
        row["_shown"] = f"{name[0]}　{name[1]}" if len(name) == 2 else name
        row["_none"] = ""
    columns = (*_START, *rng.choice(_TAILS))
    h, sheet = rng.choice((8.0, 9.0, 10.0)), Sheet(job, *_SIZE)
    title = Look(size=18, face="title", value_face="title", bold=True)
    sheet.put(105, 24, rng.choice(("{year}年度工勤技能岗位等级考核", "{year}年机关事业单位工勤技能岗位等级考核")),
              title._replace(size=16), "c")  # fmt: skip
    sheet.put(105, 34, parts.title_of(job), title, "c")
    sheet.put(
        14,
        46,
        rng.choice(("单位：{unit}", "单位（盖章）：{unit}", "填报单位：{unit}")),
        Look(size=11),
    )
    sheet.put(196, 46, rng.choice(("填报日期：{form_date}", "{form_date}")), Look(size=11), "r")
    plan = Plan(_SIZE, 14, 50, h, 278, columns, Look(size=10), _head(columns), _lines(columns, h))
    sheets, y = listed(job, sheet, plan, 86)
    _named(job)
    for _ in range(rng.randrange(4) if len(sheets) == 1 else 0):
        if y + h + 86 < 289:
            parts.boxes(sheets[-1], 14, y, h, columns, 0.2)
            y += h
    _foot(job, sheets[-1], y)


def _named(job: Job) -> None:
    """The name set apart is the name."""
    for fact, row, places in zip(job.facts["rows"], job.rows, job.row_places, strict=True):
        if row.pop("_shown", None) is not None:
            row["name"], places["name"] = fact["name"], places.pop("_shown")


def _head(columns: tuple[Column, ...]) -> Callable[[Sheet, float], float]:
    def draw(sheet: Sheet, y: float) -> float:
        parts.boxes(sheet, 14, y, 10, columns, 0.2)
        parts.labels(sheet, 14, y, 10, columns, Look(size=10.5, face="title"))
        return y + 10

    return draw


def _lines(columns: tuple[Column, ...], h: float) -> Callable[[Sheet, float, int], None]:
    return lambda sheet, y, _: parts.boxes(sheet, 14, y, h, columns, 0.2)


def _foot(job: Job, sheet: Sheet, y: float) -> None:
    """The number of persons, what is declared, hands and seals."""
    look = Look(size=11.5)
    if not parts.declares(job):
        sheet.put(14, y + 9, "合计：{stated_count}人", look)
        sheet.put(196, y + 9, "联系电话：" + job.facts["_phone"], look, "r")
    y = declared(job, sheet, 14, y + 10, 182, STATEMENT, look) + 8
    sign(job, sheet, (16, y), (106, y), ("经办人：", "单位负责人："))
    sheet.put(52, y + 22, "单位公章", look, "c")
    sheet.put(152, y + 22, "主管部门公章", look, "c")
    sheet.seal(job.facts["unit"], 56, y + 26, diameter=40)
    sheet.seal(job.facts["_department"], 156, y + 26, diameter=40)
