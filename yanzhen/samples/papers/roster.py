"""名册表 and 申报人员名单: long ruled tables with a declaration, signatures and two seals."""

from collections.abc import Sequence

from schemas.kinds import Form, Kind
from yanzhen.samples.facts_roster import STATEMENT
from yanzhen.samples.job import Job
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.ROSTER
_NAMES = {
    Form.PASSED_LIST: "网上资格审查通过人员名册表",
    Form.ONSITE_LIST: "需现场审查人员名册表",
    Form.NAME_LIST: "申报人员名单",
}
Column = tuple[float, str, str]


def name_of(job: Job) -> str:
    """The list's own name, by its form."""
    return _NAMES[job.form or Form.PASSED_LIST]


def _header(sheet: Sheet, x: float, y: float, h: float, columns: Sequence[Column]) -> float:
    look = Look(size=10.5, bold=True)
    return sheet.row(x, y, h, [(w, label) for w, label, _ in columns], look)


def body(job: Job, sheet: Sheet, at: tuple[float, float], h: float, columns: Sequence[Column],
          bottom: float, blank: tuple[float, float]) -> tuple[Sheet, float]:  # fmt: skip
    """All rows, going on with a fresh page (``blank``: its size) where ``bottom`` is reached."""
    x, y = at
    y = _header(sheet, x, y, h + 2, columns)
    for i in range(len(job.facts["rows"])):
        if y + h > bottom:
            sheet = Sheet(job, *blank)
            y = _header(sheet, x, 24, h + 2, columns)
        job.rows.append({})
        job.row_places.append({})
        sheet.in_row(i)
        y = sheet.row(x, y, h, [(w, template) for w, _, template in columns], Look(size=10))
        sheet.in_row(None)
    return sheet, y


def state(job: Job, sheet: Sheet, x: float, y: float, w: float, look: Look) -> float:
    """The declaration sentence, where this form has one and nobody left it away."""
    if job.form is Form.NAME_LIST:
        return y
    shown = bool(job.facts["statement_present"])
    below = y
    if shown:
        below = sheet.prose(x, y, w, STATEMENT, look, 1.7)
    sheet.note("statement_present", shown, (x, y - 3, x + w, below - 2) if shown else None)
    return below


def sign(job: Job, sheet: Sheet, handler: tuple[float, float], head: tuple[float, float],
          labels: tuple[str, str]) -> None:  # fmt: skip
    """The two signature labels and the hands that signed."""
    if job.form is Form.NAME_LIST:
        return
    signed = job.facts["signatures"]
    colour = job.rng.choice(((20, 22, 30), (28, 40, 110)))
    for role, (x, y), label in zip(("handler", "unit_head"), (handler, head), labels, strict=True):
        _, end = sheet.put(x, y, label, Look(size=12))
        if role in signed:
            look = Look(size=19, face="hand", colour=colour, angle=job.rng.uniform(-4, 7))
            sheet.put(end + 3, y - 1, job.facts[f"_{role}"], look)
    sheet.note("signatures", list(signed), (handler[0], handler[1] - 6, head[0] + 60, head[1] + 6))


@layout(_KIND)
def landscape(job: Job) -> None:
    """A4 landscape with seven columns, unit and date above, declaration and seals below."""
    size = (297.0, 210.0)
    sheet = Sheet(job, *size)
    head = "河南省{year}年机关事业单位工勤技能岗位等级考核"
    name = name_of(job)
    sheet.put(148.5, 20, head, Look(size=16, face="title", value_face="title"), "c")
    sheet.put(148.5, 30, name, Look(size=18, face="title", bold=True), "c")
    sheet.put(16, 41, "单位名称：{unit}", Look(size=12))
    sheet.put(281, 41, "填表日期：{form_date}", Look(size=12), "r")
    columns = ((14, "序号", "{seq}"), (28, "姓名", "{name}"), (16, "性别", "{gender}"),
               (56, "身份证号", "{id_number}"), (70, "工作单位", "{unit}"),
               (44, "申报工种", "{occupation}"), (37, "申报等级", "{grade}"))  # fmt: skip
    sheet, y = body(job, sheet, (16, 46), 8.5, columns, 180, size)
    if y > 142:
        sheet, y = Sheet(job, *size), 20.0
    y = state(job, sheet, 16, y + 9, 265, Look(size=12)) + 8
    sign(job, sheet, (16, y), (110, y), ("经办人：", "单位负责人："))
    sheet.put(60, y + 22, "单位（盖章）", Look(size=12), "c")
    sheet.put(225, y + 22, "主管部门（盖章）", Look(size=12), "c")
    sheet.seal(job.facts["unit"], 70, y + 24)
    sheet.seal(job.facts["_department"], 232, y + 24)


@layout(_KIND)
def upright_plain(job: Job) -> None:
    """A4 upright with six columns; the date stands at the foot beside the unit's seal."""
    size = (210.0, 297.0)
    sheet = Sheet(job, *size)
    name = name_of(job)
    sheet.put(
        105,
        24,
        "{year}年度工勤技能岗位等级考核",
        Look(size=16, face="title", value_face="title"),
        "c",
    )
    sheet.put(105, 34, name, Look(size=17, face="title", bold=True), "c")
    sheet.put(16, 46, "单位：{unit}", Look(size=11.5))
    columns = ((12, "序号", "{seq}"), (26, "姓　名", "{name}"), (14, "性别", "{gender}"),
               (52, "身份证号码", "{id_number}"), (40, "工种", "{occupation}"), (34, "等级", "{grade}"))  # fmt: skip
    sheet, y = body(job, sheet, (16, 52), 9, columns, 262, size)
    if y > 212:
        sheet, y = Sheet(job, *size), 24.0
    y = state(job, sheet, 18, y + 10, 174, Look(size=12.5)) + 8
    sign(job, sheet, (18, y), (108, y), ("经办人签字：", "单位负责人签字："))
    sheet.put(50, y + 18, "申报单位（公章）", Look(size=12), "c")
    sheet.put(158, y + 18, "主管部门意见（公章）", Look(size=12), "c")
    sheet.put(50, y + 30, "{form_date}", Look(size=12), "c")
    sheet.put(158, y + 30, "{form_date}", Look(size=12), "c")
    sheet.seal(job.facts["unit"], 52, y + 26)
    sheet.seal(job.facts["_department"], 156, y + 26)
