"""Rosters composed by chance: titles, heads, tables, sums, the declaration, who signs, both seals."""

from random import Random

from schemas.kinds import Form, Kind
from yanzhen.samples.facts_roster import STATEMENT
from yanzhen.samples.job import Job
from yanzhen.samples.papers.composed.roster_table import listed, table
from yanzhen.samples.papers.opened.third.lists import declared
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.roster import sign
from yanzhen.samples.sheet import Look, Sheet

_KIND = Kind.ROSTER
_TITLES = {
    Form.PASSED_LIST: ("网上资格审查通过人员名册表", "网上资格审查通过人员名册", "网上审查通过人员名册表", "网上资格审查合格人员名册表"),
    Form.ONSITE_LIST: ("需现场审查人员名册表", "需现场审查人员名册", "需现场资格审查人员名册表", "现场审查人员名册表"),
    Form.NAME_LIST: ("申报人员名单", "申报人员花名册", "工勤技能岗位等级考核申报人员名单", "申报人员汇总名单", "拟申报人员名单"),
}  # fmt: skip
_HEADS = ("河南省{year}年机关事业单位工勤技能岗位等级考核", "{year}年度机关事业单位工勤技能岗位等级考核", "{year}年工勤技能岗位等级考核", "机关事业单位工勤技能岗位等级考核",
          "{year}年度工考")  # fmt: skip
_STATEMENTS = (STATEMENT, STATEMENT, STATEMENT,
               "经审核，我单位{_first}等{stated_count}名同志符合申报资格条件，网上填报信息和上报材料真实、准确，同意申报。以上如有不实，愿承担相应责任。")  # fmt: skip
_SIGNERS = (("经办人：", "单位负责人："), ("经办人签字：", "单位负责人签字："), ("经办人（签字）：", "单位负责人（签字）："), ("经办人签名：", "负责人签名："),
            ("经 办 人：", "单位负责人："))  # fmt: skip
_STAMPS = (("单位（盖章）", "主管部门（盖章）"), ("申报单位（公章）", "主管部门（公章）"), ("单位盖章：", "主管部门盖章："), ("所在单位意见（章）", "主管部门意见（章）"),
           ("（单位公章）", "（主管部门公章）"), ("{unit}", "{_department}"))  # fmt: skip


@layout(_KIND, split="tune", traits=("rare", "composed"))
def composed_roster(job: Job) -> None:
    """A list whose head, columns, lines and foot are drawn anew for every paper."""
    rng = job.rng
    size = rng.choice(((297.0, 210.0), (297.0, 210.0), (210.0, 297.0)))
    x = rng.uniform(12, 20)
    sheet = Sheet(job, *size)
    what = table(job, rng, size, x)
    shown = rng.random() < 0.85
    y, dated = _top(job, sheet, x, shown=shown)
    sheet, y = listed(job, sheet, what, y)
    need = 98.0 if job.form is not Form.NAME_LIST else 66.0
    if y + need > size[1] - 6:
        sheet, y = Sheet(job, *size), 20.0
    _foot(job, sheet, x, y, dated=dated)


def _top(job: Job, sheet: Sheet, x: float, *, shown: bool) -> tuple[float, bool]:
    """Title and the lines under it; the ``y`` below, and whether the date stood there."""
    rng, w = job.rng, sheet.canvas.width
    title = rng.choice(_TITLES[job.form or Form.NAME_LIST])
    look = Look(size=rng.uniform(14, 18), face="title", value_face="title", bold=rng.random() < 0.8)
    y = rng.uniform(16, 26)
    if rng.random() < 0.25:
        sheet.put(x, y - 6, rng.choice(("附件1", "附件 2", "附表3：", "附件4：")), Look(size=11))
        y += 3
    head = rng.choice(_HEADS)
    if rng.random() < 0.3 and len(head + title) < 36 and w > 250:
        sheet.put(w / 2, y, head + title, look._replace(size=15), "c")
    else:
        sheet.put(w / 2, y, head, look._replace(size=look.size * 0.85), "c")
        y += 9
        sheet.put(w / 2, y, title, look, "c")
    y += 9
    return _lines(job, sheet, x, y) if shown else (y, False)


def _lines(job: Job, sheet: Sheet, x: float, y: float) -> tuple[float, bool]:
    """Unit, department and date over the table, at its edges or in one run."""
    rng, right = job.rng, sheet.canvas.width - x
    look = Look(size=rng.uniform(10.5, 12))
    unit = rng.choice(
        (
            "单位名称：{unit}",
            "单位：{unit}",
            "填报单位：{unit}",
            "申报单位（盖章）：{unit}",
            "呈报单位：{unit}",
            "单位（公章）：{unit}",
        )
    )
    date = rng.choice(
        (
            "填表日期：{form_date}",
            "填报日期：{form_date}",
            "{form_date}",
            "填报时间：{form_date}",
            "制表时间：{form_date}",
        )
    )
    dated = rng.random() < 0.5
    wide = sheet.canvas.width > 250
    if rng.random() < 0.25 and wide:
        sheet.put(
            x, y, unit + "　　　主管部门：{_department}" + ("　　　" + date if dated else ""), look
        )
    else:
        sheet.put(x, y, unit, look)
        if dated:
            sheet.put(right, y, date, look, "r")
        elif rng.random() < 0.3:
            sheet.put(
                right,
                y,
                rng.choice(("单位：人", "共{stated_count}人", "第 1 页", "一式三份")),
                look,
                "r",
            )
    return y + look.size * 0.55, dated


def _foot(job: Job, sheet: Sheet, x: float, y: float, *, dated: bool) -> None:
    """The sum, the declaration, signatures, two bodies with their seals."""
    rng, w = job.rng, sheet.canvas.width
    look = Look(size=rng.uniform(10.8, 12.4))
    y += 8
    if rng.random() < (0.5 if job.form is Form.NAME_LIST else 0.12):
        words = (
            "合计：{stated_count}人",
            "共计{stated_count}人",
            "共{stated_count}名",
            "以上共{stated_count}人",
            "总人数：{stated_count}人",
        )
        sheet.put(x + 2, y, rng.choice(words), look)
        y += 9
    y = declared(job, sheet, x + 2, y, w - 2 * x - 4, rng.choice(_STATEMENTS), look) + 7
    if job.form is not Form.NAME_LIST:
        y = _signatures(job, sheet, x, y)
    elif rng.random() < 0.5:
        sheet.put(x + 2, y, "填表人：{_handler}　　　　联系电话：{_phone}", look)
        y += 9
    _stamps(job, sheet, (x, y), look, dated=dated)


def _signatures(job: Job, sheet: Sheet, x: float, y: float) -> float:
    labels = job.rng.choice(_SIGNERS)
    if job.rng.random() < 0.7:
        sign(job, sheet, (x + 2, y), (x + 2 + (sheet.canvas.width - 2 * x) * 0.5, y), labels)
        return y + 12
    sign(job, sheet, (x + 2, y), (x + 2, y + 11), labels)
    return y + 22


def _stamps(job: Job, sheet: Sheet, at: tuple[float, float], look: Look, *, dated: bool) -> None:
    """Two bodies side by side, each with its seal, the date under one of them, both or none."""
    rng: Random = job.rng
    x, y = at
    w = sheet.canvas.width - 2 * x
    words = rng.choice(_STAMPS)
    spots = (x + w * 0.24, x + w * 0.76)
    days = (
        rng.choice(((True, True), (True, False), (False, True)))
        if not dated or rng.random() < 0.3
        else (False, False)
    )
    style = rng.choice(("", "", "|numeral"))
    for spot, label, day, seal in zip(spots, words, days, ("unit", "_department"), strict=True):
        sheet.put(spot, y + 6, label, look, "c")
        if day:
            sheet.put(spot, y + 17, "{form_date" + style + "}", look, "c")
        sheet.seal(job.facts[seal], spot + rng.uniform(-8, 12), y + 12, diameter=40)
