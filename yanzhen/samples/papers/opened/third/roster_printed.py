"""More rosters: printed from a web page with its own numbers, and by a needle printer without rules."""

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
_PALE: Colour = (196, 198, 204)
_GREY: Colour = (96, 98, 104)
_STATES = {Form.PASSED_LIST: "审核通过", Form.ONSITE_LIST: "现场审查", Form.NAME_LIST: "已提交"}


@layout(_KIND, split="tune", traits=("rare",))
def web_page(job: Job) -> None:
    """A web page on paper: when it was printed, a registration number, a state, pages counted."""
    form = job.form or Form.PASSED_LIST
    first = job.rng.randrange(10000, 60000)
    for i, row in enumerate(job.facts["rows"]):
        row |= {"_number": f"4108{first + i * 7}", "_state": _STATES[form]}
    sheet = Sheet(job, *_LYING)
    printed = f"2026-04-13 {job.rng.randrange(9, 18)}:{job.rng.randrange(10, 60)}"
    sheet.put(16, 24, NAMES[form], Look(size=17, face="title", bold=True))
    sheet.put(
        16, 35, "考核年度：{year}　　单位名称：{unit}　　填报日期：{form_date}", Look(size=11)
    )
    columns = ((14, "序号", "{seq}"), (30, "报名号", "{_number}"), (34, "考生姓名", "{name}"), (16, "性别", "{gender}"),
               (56, "证件号码", "{id_number}"), (40, "报考工种", "{occupation}"), (40, "报考等级", "{grade}"),
               (35, "审核状态", "{_state}"))  # fmt: skip

    def head(on: Sheet, y: float) -> float:
        on.put(281, 12, "河南工考报名系统　打印时间 " + printed, Look(size=8.5, colour=_GREY), "r")
        on.rect(16, y, 281, y + 9, 0.2, _PALE, (238, 239, 242))
        named(on, plan, y, 9, Look(size=10.5))
        return y + 9

    def under(on: Sheet, y: float, _number: int) -> None:
        edges = widths(plan)
        for left, right in pairwise(edges):
            on.rect(left, y, right, y + plan.h, 0.2, _PALE)

    plan = Plan(_LYING, 16, 41, 8.4, 192, columns, Look(size=10), head, under, top=20)
    sheets, y = listed(job, sheet, plan, 76)
    last = sheets[-1]
    y = declared(job, last, 18, y + 9, 260, STATEMENT, Look(size=11.5)) + 8
    sign(job, last, (18, y), (112, y), ("经办人签字：", "单位负责人签字："))
    last.put(70, y + 24, "所在单位（章）", Look(size=11.5), "c")
    last.put(222, y + 24, "主管部门（章）", Look(size=11.5), "c")
    last.seal(job.facts["unit"], 74, y + 22, diameter=39)
    last.seal(job.facts["_department"], 226, y + 22, diameter=39)
    for n, page in enumerate(sheets, start=1):
        page.put(148.5, 204, f"第 {n} 页，共 {len(sheets)} 页", Look(size=8.5), "c")


@layout(_KIND, split="tune", traits=("rare",))
def needle_list(job: Job) -> None:
    """No line between columns, one under every fifth row; all of it, sum included, by needles."""
    sheet = Sheet(job, *_TALL)
    look = Look(size=11.5, value_face="body", press="dots", value_press="dots")
    name = NAMES[job.form or Form.PASSED_LIST]
    if job.form is Form.NAME_LIST:
        name = "申报人员花名册"
    sheet.put(105, 22, "工勤技能岗位等级考核" + name, look._replace(size=16), "c")
    sheet.put(18, 34, "填报单位：{unit}", look)
    sheet.put(192, 34, "{year}年度", look, "r")
    columns = ((14, "序号", "{seq}"), (50, "身份证号", "{id_number}"), (32, "姓名", "{name}"), (14, "性别", "{gender}"),
               (38, "现从事工种", "{occupation}"), (26, "申报等级", "{grade|number}"))  # fmt: skip

    def head(on: Sheet, y: float) -> float:
        for at in (y, y + 10):
            on.line((18, at), (192, at), 0.4)
        named(on, plan, y, 10, look)
        return y + 10

    def under(on: Sheet, y: float, number: int) -> None:
        if number % 5 == 4:
            on.line((18, y + plan.h), (192, y + plan.h), 0.15)

    plan = Plan(_TALL, 18, 39, 8.6, 278, columns, look._replace(size=11), head, under, "l")
    sheets, y = listed(job, sheet, plan, 92)
    last = sheets[-1]
    last.line((18, y + 1), (192, y + 1), 0.4)
    last.put(19.5, y + 8, "合计：{stated_count}人", look)
    y = declared(job, last, 18, y + 19, 174, STATEMENT, look) + 7
    sign(job, last, (18, y), (106, y), ("经办人：", "单位负责人："))
    last.put(54, y + 16, "{unit}", look, "c")
    last.put(54, y + 26, "{form_date}", look, "c")
    last.put(152, y + 16, "（主管部门盖章）", look, "c")
    last.seal(job.facts["unit"], 60, y + 24, diameter=40)
    last.seal(job.facts["_department"], 154, y + 24, diameter=40)
