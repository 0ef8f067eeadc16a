"""The rosters whose tables are hard: three lines only, dots between the columns, kept apart until 2026-11-26."""

from schemas.kinds import Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.grids import Grid, Rule, listed
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.roster import name_of, sign, state
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.ROSTER
_TALL = (210.0, 297.0)
_LYING = (297.0, 210.0)
_PALE: tuple[Rule, ...] = ("faint", "broken")


@layout(_KIND, traits=("rare",))
def three_lines(job: Job) -> None:
    """Lines above and below the column names and under the last row; the trade stands first."""
    sheet = Sheet(job, *_LYING)
    sheet.put(
        148.5,
        18,
        "焦作市工勤技能岗位等级考核（{year}年）",
        Look(size=14, face="title", value_face="title"),
        "c",
    )
    sheet.put(148.5, 29, name_of(job), Look(size=19, face="title", bold=True), "c")
    sheet.put(18, 41, "申报单位（公章）　{unit}", Look(size=11.5))
    columns = ((52, "拟考工种", "{occupation}"), (38, "拟考等级", "{grade}"), (18, "编号", "{seq}"),
               (36, "申报人", "{name}"), (20, "性别", "{gender}"), (66, "居民身份证号", "{id_number}"),
               (30, "备注", ""))  # fmt: skip
    grid = Grid(18, 46, 8.4, columns, _LYING, 178, "none", "none", again=job.rng.random() < 0.5)
    sheet, y = listed(job, sheet, grid)
    if y > 134:
        sheet, y = Sheet(job, *_LYING), 20.0
    y = state(job, sheet, 18, y + 9, 262, Look(size=11.5)) + 7
    sign(job, sheet, (18, y), (120, y), ("经办人签字　", "单位负责人签字　"))
    sheet.put(278, y, "{form_date}", Look(size=11.5), "r")
    sheet.seal(job.facts["unit"], 84, y + 24)
    sheet.seal(job.facts["_department"], 214, y + 24)
    sheet.put(214, y + 40, "主管部门", Look(size=11), "c")


@layout(_KIND, traits=("rare",))
def worn_form(job: Job) -> None:
    """A pre-printed form: pale or broken lines, everything written in by pen, empty rows left."""
    sheet = Sheet(job, *_TALL)
    sheet.put(105, 26, name_of(job), Look(size=20, face="title", bold=True), "c")
    pen = Look(size=11, value_face="hand", value_colour=(30, 44, 110), value_press="hand")
    sheet.put(16, 40, "单 位：{unit}", pen)
    sheet.put(194, 40, "{year}年", pen, "r")
    columns = ((12, "序号", "{seq}"), (30, "姓 名", "{name}"), (13, "性别", "{gender}"),
               (56, "身份证号码", "{id_number}"), (37, "申报工种", "{occupation}"), (30, "申报等级", "{grade}"))  # fmt: skip
    across, down = (job.rng.choice(_PALE) for _ in range(2))
    grid = Grid(16, 46, 9.2, columns, _TALL, 258, across, down, look=pen)
    sheet, y = listed(job, sheet, grid)
    if y > 196:
        sheet, y = Sheet(job, *_TALL), 22.0
    y = state(job, sheet, 18, y + 12, 174, Look(size=12)) + 8
    sign(job, sheet, (18, y), (104, y), ("经办人：", "负责人："))
    sheet.put(50, y + 20, "申报单位章", Look(size=11.5), "c")
    sheet.put(154, y + 20, "主管部门章", Look(size=11.5), "c")
    sheet.put(154, y + 42, "{form_date}", pen, "c")
    sheet.seal(job.facts["unit"], 52, y + 24)
    sheet.seal(job.facts["_department"], 156, y + 26)
