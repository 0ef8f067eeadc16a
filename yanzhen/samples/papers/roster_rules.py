"""More rosters: worn lines, merged cells under two rows of names, no lines, a needle printer's."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.grids import Grid, Rule, listed, rule
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.roster import name_of, sign, state
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.ROSTER
_LYING = (297.0, 210.0)
_TALL = (210.0, 297.0)
_WORN: tuple[Rule, ...] = ("broken", "dashed", "solid")
_OPEN: tuple[Rule, ...] = ("none", "none", "faint")


@layout(_KIND, traits=("rare",))
def broken_lines(job: Job) -> None:
    """A copy of a copy: the table's lines have gaps, some of them are dashes."""
    sheet = Sheet(job, *_TALL)
    sheet.put(
        105,
        22,
        "{year}年工勤技能岗位等级考核",
        Look(size=15, face="title", value_face="title"),
        "c",
    )
    sheet.put(105, 33, name_of(job), Look(size=18, face="title", bold=True), "c")
    sheet.put(14, 45, "填报单位：{unit}", Look(size=11.5))
    sheet.put(196, 45, "{form_date}", Look(size=11), "r")
    columns = ((13, "序号", "{seq}"), (28, "姓名", "{name}"), (14, "性别", "{gender}"),
               (54, "身份证号码", "{id_number}"), (40, "工种", "{occupation}"), (33, "等级", "{grade}"))  # fmt: skip
    across: Rule = job.rng.choice(_WORN)
    grid = Grid(14, 50, 8.6, columns, _TALL, 266, across, "broken")
    sheet, y = listed(job, sheet, grid)
    if y > 205:
        sheet, y = Sheet(job, *_TALL), 20.0
    y = state(job, sheet, 16, y + 10, 176, Look(size=12)) + 8
    sign(job, sheet, (16, y), (104, y), ("经办人：", "单位负责人："))
    sheet.put(56, y + 20, "申报单位（盖章）", Look(size=12), "c")
    sheet.put(156, y + 20, "主管部门（盖章）", Look(size=12), "c")
    sheet.seal(job.facts["unit"], 56, y + 24)
    sheet.seal(job.facts["_department"], 156, y + 24)


@layout(_KIND, traits=("rare",))
def merged_cells(job: Job) -> None:
    """Two rows of names with merged cells, and one merged cell with the unit of all people."""
    sheet = Sheet(job, *_LYING)
    sheet.put(148.5, 20, "{year}年度机关事业单位工勤技能岗位等级考核" + name_of(job),
              Look(size=16, face="title", value_face="title", bold=True), "c")  # fmt: skip
    sheet.put(16, 33, "主管部门：{_department}", Look(size=11.5))
    sheet.put(281, 33, "填报日期：{form_date}", Look(size=11.5), "r")
    columns = ((13, "序号", "{seq}"), (52, "单位", "{unit}"), (27, "姓名", "{name}"),
               (15, "性别", "{gender}"), (54, "身份证号", "{id_number}"), (24, "学历", "{_education}"),
               (45, "工种", "{occupation}"), (35, "等级", "{grade}"))  # fmt: skip
    grid = Grid(16, 38, 8.6, columns, _LYING, 180, head=_two_rows, shared="unit")
    sheet, y = listed(job, sheet, grid)
    if y > 132:
        sheet, y = Sheet(job, *_LYING), 20.0
    y = state(job, sheet, 16, y + 9, 265, Look(size=12)) + 8
    sign(job, sheet, (16, y), (110, y), ("经办人：", "单位负责人："))
    sheet.put(70, y + 20, "单位公章", Look(size=12), "c")
    sheet.put(225, y + 20, "主管部门公章", Look(size=12), "c")
    sheet.seal(job.facts["unit"], 72, y + 22)
    sheet.seal(job.facts["_department"], 228, y + 22)


def _two_rows(sheet: Sheet, x: float, y: float) -> float:
    """基本情况 over four columns and 申报情况 over two; the rest is as high as both rows."""
    look, h = Look(size=10, bold=True), 8.0
    for label, left, width in (("序号", 0, 13), ("单位名称", 13, 52)):
        sheet.cell(x + left, y, width, 2 * h, label, look)
    sheet.cell(x + 65, y, 120, h, "基本情况", look)
    sheet.cell(x + 185, y, 80, h, "申报情况", look)
    sheet.row(x + 65, y + h, h, ((27, "姓名"), (15, "性别"), (54, "身份证号码"), (24, "文化程度"),
                                 (45, "申报工种"), (35, "申报等级")), look)  # fmt: skip
    return y + 2 * h


@layout(_KIND, traits=("rare",))
def no_lines(job: Job) -> None:
    """Typed with tabs: columns stand under their names, and no line parts them."""
    sheet = Sheet(job, *_LYING)
    sheet.put(148.5, 22, name_of(job), Look(size=18, face="title", bold=True), "c")
    sheet.put(148.5, 33, "（{year}年）", Look(size=12), "c")
    sheet.put(20, 43, "单位：{unit}", Look(size=11.5))
    columns = ((18, "序号", "{seq}"), (36, "姓名", "{name}"), (22, "性别", "{gender}"),
               (62, "身份证号", "{id_number}"), (70, "工种", "{occupation}"), (44, "级别", "{grade}"))  # fmt: skip
    across: Rule = job.rng.choice(_OPEN)
    grid = Grid(20, 48, 8.2, columns, _LYING, 182, across, "none")
    sheet, y = listed(job, sheet, grid)
    if y > 132:
        sheet, y = Sheet(job, *_LYING), 20.0
    y = state(job, sheet, 20, y + 10, 258, Look(size=12)) + 8
    sign(job, sheet, (20, y), (112, y), ("经办人：", "单位负责人："))
    sheet.put(276, y, "{form_date}", Look(size=12), "r")
    sheet.seal(job.facts["unit"], 80, y + 26)
    sheet.seal(job.facts["_department"], 220, y + 26)
    sheet.put(80, y + 24, "（单位盖章）", Look(size=11), "c")
    sheet.put(220, y + 24, "（主管部门盖章）", Look(size=11), "c")


@layout(_KIND, traits=("rare",))
def needle_printer(job: Job) -> None:
    """Continuous paper from a needle printer: text of dots, column names on the first page only."""
    sheet = Sheet(job, *_LYING)
    dots = Look(size=11, face="body", value_face="body", press="dots")
    sheet.put(148.5, 20, "{year}年工勤技能岗位等级考核" + name_of(job), dots._replace(size=15), "c")
    sheet.put(16, 32, "单位名称：{unit}", dots)
    sheet.put(281, 32, "打印日期：{form_date}", dots, "r")
    columns = ((16, "序号", "{seq}"), (34, "姓名", "{name}"), (18, "性别", "{gender}"),
               (66, "身份证号", "{id_number}"), (76, "申报工种", "{occupation}"), (55, "申报等级", "{grade}"))  # fmt: skip
    grid = Grid(16, 38, 8.4, columns, _LYING, 184, "dashed", "none", again=False, look=dots)
    sheet, y = listed(job, sheet, grid)
    if y > 126:
        sheet, y = Sheet(job, *_LYING), 20.0
    y = state(job, sheet, 16, y + 10, 265, dots) + 8
    sign(job, sheet, (16, y), (110, y), ("经办人：", "单位负责人："))
    rule(sheet, (16, y + 8), (281, y + 8), "dashed")
    sheet.put(70, y + 22, "单位盖章", dots, "c")
    sheet.put(228, y + 22, "主管部门盖章", dots, "c")
    sheet.seal(job.facts["unit"], 72, y + 24)
    sheet.seal(job.facts["_department"], 230, y + 24)
