"""Rosters: names of columns in two rows, bands instead of lines, dashes and a shared trade's cell."""

from schemas.kinds import Form, Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.grids import Grid, listed
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.roster import body, name_of, sign, state
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.ROSTER
_LYING = (297.0, 210.0)
_TALL = (210.0, 297.0)


@layout(_KIND, traits=("rare",))
def boxed_foot(job: Job) -> None:
    """An upright list whose head tells unit and year in cells, and whose foot is boxed in three."""
    sheet = Sheet(job, *_TALL)
    sheet.put(105, 22, "机关事业单位工勤技能岗位等级考核", Look(size=15, face="title"), "c")
    sheet.put(105, 32, name_of(job), Look(size=18, face="title", bold=True), "c")
    x, look = 13.0, Look(size=11)
    y = sheet.row(
        x, 40, 10, ((26, "申报单位"), (98, "{unit}"), (24, "申报年度"), (36, "{year}")), look
    )
    columns = ((11, "序号", "{seq}"), (24, "姓名", "{name}"), (12, "性别", "{gender}"),
               (51, "公民身份号码", "{id_number}"), (22, "文化程度", "{_education}"),
               (36, "申报工种", "{occupation}"), (28, "申报等级", "{grade}"))  # fmt: skip
    sheet, y = body(job, sheet, (x, y), 8.8, columns, 272, _TALL)
    if y > 196:
        sheet, y = Sheet(job, *_TALL), 22.0
    if job.form is not Form.NAME_LIST:
        top = y
        y = state(job, sheet, x + 5, y + 9, 174, Look(size=11.5)) + 5
        sign(job, sheet, (x + 5, y), (x + 88, y), ("经办人（签名）：", "单位负责人（签名）："))
        y += 9
        sheet.rect(x, top, x + 184, y)
    sheet.rect(x, y, x + 92, y + 46)
    sheet.rect(x + 92, y, x + 184, y + 46)
    sheet.put(x + 4, y + 7, "申报单位（公章）", look)
    sheet.put(x + 96, y + 7, "主管部门（公章）", look)
    sheet.put(x + 88, y + 40, "{form_date}", look, "r")
    sheet.put(x + 180, y + 40, "{form_date}", look, "r")
    sheet.seal(job.facts["unit"], x + 48, y + 25)
    sheet.seal(job.facts["_department"], x + 142, y + 25)


@layout(_KIND, traits=("rare",))
def banded(job: Job) -> None:
    """As a spreadsheet prints it: a dark head, every other row tinted, no line between columns."""
    sheet = Sheet(job, *_LYING)
    title = name_of(job) + "（{year}年度）"
    sheet.put(20, 20, title, Look(size=17, face="title", value_face="title", bold=True))
    sheet.put(20, 31, "填报单位　{unit}", Look(size=11.5))
    sheet.put(277, 31, "填报日期　{form_date}", Look(size=11.5), "r")
    columns = ((15, "序号", "{seq}"), (33, "姓名", "{name}"), (17, "性别", "{gender}"),
               (43, "工种", "{occupation}"), (39, "等级", "{grade}"), (57, "身份证号码", "{id_number}"),
               (53, "备注", ""))  # fmt: skip
    grid = Grid(
        20, 37, 8.6, columns, _LYING, 184, "none", "none", head=_dark_head, look=Look(size=10.5)
    )
    sheet, y = listed(job, _tinted(job, sheet), grid)
    if y > 132:
        sheet, y = Sheet(job, *_LYING), 20.0
    y = state(job, sheet, 20, y + 10, 256, Look(size=11.5)) + 8
    sign(job, sheet, (20, y), (110, y), ("经办人：", "单位负责人："))
    sheet.put(66, y + 24, "单位公章", Look(size=11.5), "c")
    sheet.put(216, y + 24, "主管部门公章", Look(size=11.5), "c")
    sheet.seal(job.facts["unit"], 82, y + 24)
    sheet.seal(job.facts["_department"], 236, y + 24)


def _tinted(job: Job, sheet: Sheet) -> Sheet:
    """Bands under every other row of the first page."""
    rows = min(len(job.facts["rows"]), int((184 - 47) // 8.6))
    for i in range(0, rows, 2):
        top = 47 + i * 8.6
        sheet.rect(20, top, 277, top + 8.6, 0, None, (226, 234, 244))
    return sheet


def _dark_head(sheet: Sheet, x: float, y: float) -> float:
    """White names of the columns on a dark band."""
    sheet.rect(x, y, x + 257, y + 10, 0, None, (54, 84, 128))
    look = Look(size=11, bold=True, colour=(255, 255, 255))
    names = ("序号", "姓名", "性别", "工种", "等级", "身份证号码", "备注")
    for width, label in zip((15, 33, 17, 43, 39, 57, 53), names, strict=True):
        sheet.cell(x, y, width, 10, label, look, "l", frame=False)
        x += width
    return y + 10


@layout(_KIND, traits=("rare",))
def dashed_units(job: Job) -> None:
    """Dashes between the rows, the unit once in a merged cell, two rows of columns' names."""
    sheet = Sheet(job, *_LYING)
    sheet.put(148.5, 18, "{year}年全市工勤技能岗位等级考核", Look(size=14, value_face="body"), "c")
    sheet.put(148.5, 28, name_of(job), Look(size=19, face="title", bold=True), "c")
    sheet.put(14, 39, "主管部门：{_department}", Look(size=11.5))
    sheet.put(283, 39, "制表日期：{form_date}", Look(size=11.5), "r")
    columns = ((13, "序号", "{seq}"), (54, "身份证号码", "{id_number}"), (29, "姓名", "{name}"),
               (14, "性别", "{gender}"), (30, "参加工作时间", "{_work_start|m_dot}"),
               (60, "工作单位", "{unit}"), (38, "申报工种", "{occupation}"), (31, "申报等级", "{grade}"))  # fmt: skip
    grid = Grid(14, 44, 8.8, columns, _LYING, 182, "dashed", "solid", head=_two_rows, shared="unit")
    sheet, y = listed(job, sheet, grid)
    if y > 134:
        sheet, y = Sheet(job, *_LYING), 20.0
    sheet.put(14, y + 8, "申报单位：{unit}", Look(size=11.5))
    y = state(job, sheet, 14, y + 17, 268, Look(size=11.5)) + 6
    sign(job, sheet, (14, y), (104, y), ("经 办 人：", "单位负责人："))
    sheet.put(204, y, "（以下加盖印章）", Look(size=11))
    sheet.put(70, y + 20, "申 报 单 位", Look(size=11.5), "c")
    sheet.put(228, y + 20, "主 管 部 门", Look(size=11.5), "c")
    sheet.seal(job.facts["unit"], 72, y + 24)
    sheet.seal(job.facts["_department"], 230, y + 24)


def _two_rows(sheet: Sheet, x: float, y: float) -> float:
    """个人信息 over five columns; those that stand alone are as high as both rows."""
    look, h = Look(size=10, bold=True), 7.5
    sheet.cell(x, y, 13, 2 * h, "序号", look)
    sheet.cell(x + 13, y, 127, h, "个　人　信　息", look)
    sheet.row(
        x + 13,
        y + h,
        h,
        ((54, "身份证号码"), (29, "姓名"), (14, "性别"), (30, "参加工作时间")),
        look,
    )
    for label, left, width in (("工作单位", 140, 60), ("申报工种", 200, 38), ("申报等级", 238, 31)):
        sheet.cell(x + left, y, width, 2 * h, label, look)
    return y + 2 * h
