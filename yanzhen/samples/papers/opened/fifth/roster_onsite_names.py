"""The names of those whose papers are to be looked at on the spot."""

from schemas.kinds import Form
from yanzhen.samples.facts_roster import STATEMENT
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth import roster_parts as parts
from yanzhen.samples.papers.opened.fourth.roster_parts import KIND, LYING
from yanzhen.samples.papers.opened.third.lists import Column, Plan, declared, listed
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.roster import sign
from yanzhen.samples.sheet import Look, Sheet

_COLUMNS: tuple[Column, ...] = (
    (14, "序号", "{seq}"), (30, "姓名", "{name}"), (15, "性别", "{gender}"), (54, "身份证号码", "{id_number}"),
    (42, "申报工种", "{occupation}"), (36, "申报等级", "{grade}"), (44, "需审查材料", "{_wanted}"), (30, "审查结果", ""),
)  # fmt: skip
_WANTED = ("证书原件", "转岗材料", "学历证书", "考核登记表", "荣誉证书")


@layout(KIND, Form.ONSITE_LIST, split="tune", traits=("rare",))
def onsite_names(job: Job) -> None:
    """Lying, with what is to be looked at and an empty column for the outcome; declaration and seals below."""
    rng, x = job.rng, 16.0
    for row in job.facts["rows"]:
        row["_wanted"] = rng.choice(_WANTED)
    sheet = Sheet(job, *LYING)
    title = Look(size=18, face="title", value_face="title", bold=True)
    name = rng.choice(("需现场审查人员名册表", "需现场审查人员名册", "现场资格审查人员名册"))
    sheet.put(148.5, 22, "{year}年度工勤技能岗位等级考核" + name, title, "c")
    sheet.put(x, 35, rng.choice(("单位：", "申报单位：")) + "{unit}", Look(size=12))
    sheet.put(281, 35, "人数：{stated_count}人", Look(size=12), "r")

    def head(page: Sheet, y: float) -> float:
        parts.boxes(page, x, y, 10.5, _COLUMNS)
        parts.labels(page, x, y, 10.5, _COLUMNS, Look(size=11.5, face="title"))
        return y + 10.5

    def under(page: Sheet, y: float, _: int) -> None:
        parts.boxes(page, x, y, 9, _COLUMNS)

    plan = Plan(LYING, x, 40, 9, 192, _COLUMNS, Look(size=11), head, under)
    pages, y = listed(job, sheet, plan, 76)
    last = pages[-1]
    y = declared(job, last, x, y + 10, 265, STATEMENT, Look(size=12)) + 8
    sign(
        job,
        last,
        (x, y),
        (x, y + 14),
        rng.choice((("经办人：", "单位负责人："), ("经办人（签字）：", "单位负责人（签字）："))),
    )
    for left, word in ((138, "单位（盖章）"), (232, "主管部门（盖章）")):
        last.put(left, y + 10, word, Look(size=12), "c")
        last.put(left, y + 25, "{form_date}", Look(size=12), "c")
    last.seal(job.facts["unit"], 138, y + 18, diameter=39)
    last.seal(job.facts["_department"], 234, y + 18, diameter=39)
