"""Rosters: green bands, lying; the declaration above the table, trade and grade in one column."""

from itertools import pairwise

from schemas.kinds import Form, Kind
from yanzhen.samples.facts_roster import STATEMENT
from yanzhen.samples.job import Job
from yanzhen.samples.ops import Colour
from yanzhen.samples.papers.opened.third.lists import NAMES, Plan, declared, listed, named, widths
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.roster import sign
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.ROSTER
_LYING = (297.0, 210.0)
_TALL = (210.0, 297.0)
_GREEN: Colour = (220, 236, 222)
_DARK: Colour = (120, 160, 126)
_SHORTER = (
    "经审核，我单位{_first}等{stated_count}名同志符合相应等级考核申报资格条件，网上填报的个人信息和所有上报材料"
    "真实、准确，同意申报。如有不实，愿承担相应责任。"
)


@layout(_KIND, split="tune", traits=("rare",))
def green_bands(job: Job) -> None:
    """Every second row on green, thin lines across only, the unit first and in two lines."""
    sheet = Sheet(job, *_LYING)
    title = Look(size=18, face="title", value_face="title", bold=True)
    sheet.put(
        148.5,
        20,
        f"工勤技能岗位等级考核{NAMES[job.form or Form.PASSED_LIST]}（{{year}}年）",
        title,
        "c",
    )
    sheet.put(14, 33, "申报单位：{unit}", Look(size=12))
    sheet.put(283, 33, "填报时间：{form_date}", Look(size=12), "r")
    _remarked(job)
    columns = ((15, "序号", "{seq}"), (46, "所在单位", "{unit}"), (34, "姓名", "{name}"), (18, "性别", "{gender}"),
               (60, "身份证号", "{id_number}"), (28, "申报/等级", "{grade|number}"), (38, "申报工种", "{occupation}"),
               (30, "备注", "{_remark}"))  # fmt: skip

    def head(on: Sheet, y: float) -> float:
        on.rect(14, y, 283, y + 12, 0, None, (176, 210, 182))
        on.line((14, y), (283, y), 0.5, _DARK)
        named(on, plan, y, 12, Look(size=11, bold=True))
        return y + 12

    def under(on: Sheet, y: float, number: int) -> None:
        if number % 2:
            on.rect(14, y, 283, y + 10, 0, None, _GREEN)
        on.line((14, y + 10), (283, y + 10), 0.2, _DARK)

    plan = Plan(_LYING, 14, 38, 10, 190, columns, Look(size=10.5), head, under)
    sheets, y = listed(job, sheet, plan, 74)
    last = sheets[-1]
    y = declared(job, last, 16, y + 9, 264, STATEMENT, Look(size=12)) + 6
    sign(job, last, (16, y), (106, y), ("经办人（签字）", "单位负责人（签字）"))
    last.put(66, y + 20, "申报单位盖章", Look(size=12), "c")
    last.put(222, y + 20, "主管部门审核盖章", Look(size=12), "c")
    last.seal(job.facts["unit"], 66, y + 24, diameter=40)
    last.seal(job.facts["_department"], 222, y + 24, diameter=40)


def _remarked(job: Job) -> None:
    """A word in the remarks of some."""
    for row in job.facts["rows"]:
        row["_remark"] = job.rng.choice(("", "", "", "容缺后补", "晋级", "转岗"))


@layout(_KIND, split="tune", traits=("rare",))
def declared_first(job: Job) -> None:
    """An upright roster that declares above its table; trade and grade share a column."""
    sheet = Sheet(job, *_TALL)
    sheet.put(105, 22, "{year}年机关事业单位工勤技能岗位", Look(size=15, value_face="body"), "c")
    sheet.put(
        105,
        32,
        "等级考核" + NAMES[job.form or Form.PASSED_LIST],
        Look(size=17, face="title", bold=True),
        "c",
    )
    sheet.put(15, 45, "单位（公章）：{unit}", Look(size=12))
    y = declared(job, sheet, 15, 55, 180, _SHORTER, Look(size=11.5))
    columns = ((12, "序/号", "{seq}"), (28, "姓　名", "{name}"), (12, "性/别", "{gender}"), (26, "出生/年月", "{_birth|m_dot}"),
               (50, "身份证/号码", "{id_number}"), (52, "申报工种/及等级", "{occupation}　{grade|number}"))  # fmt: skip

    def head(on: Sheet, top: float) -> float:
        named(on, plan, top, 13, Look(size=10.5, bold=True))
        _grid(on, plan, top, 13)
        return top + 13

    plan = Plan(_TALL, 15, y + 2, 9.2, 276, columns, Look(size=10.5), head,
                lambda on, top, _: _grid(on, plan, top, plan.h))  # fmt: skip
    sheets, y = listed(job, sheet, plan, 66)
    last = sheets[-1]
    sign(job, last, (18, y + 12), (18, y + 25), ("经办人签名：", "单位负责人签名："))
    last.put(18, y + 38, "日期：{form_date}", Look(size=12))
    last.put(160, y + 12, "主管部门意见：同意上报", Look(size=12), "c")
    last.put(162, y + 50, "（主管部门公章）", Look(size=12), "c")
    last.seal(job.facts["unit"], 106, y + 34, diameter=40)
    last.seal(job.facts["_department"], 166, y + 36, diameter=40)


def _grid(sheet: Sheet, plan: Plan, y: float, h: float) -> None:
    """All lines of a row, thin."""
    edges = widths(plan)
    for left, right in pairwise(edges):
        sheet.rect(left, y, right, y + h, 0.2)
