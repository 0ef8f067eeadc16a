"""The names of those whose claims passed on the web, upright, with what the unit declares."""

from schemas.kinds import Form
from yanzhen.samples.facts_roster import STATEMENT
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth import roster_parts as parts
from yanzhen.samples.papers.opened.fourth.roster_parts import KIND, TALL
from yanzhen.samples.papers.opened.third.lists import Column, Plan, declared, listed
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.roster import sign
from yanzhen.samples.sheet import Look, Sheet

_ORDERS: tuple[tuple[Column, ...], ...] = (
    ((13, "序号", "{seq}"), (27, "姓名", "{name}"), (14, "性别", "{gender}"), (50, "身份证号码", "{id_number}"),
     (40, "申报工种", "{occupation}"), (34, "申报等级", "{grade}")),
    ((13, "序号", "{seq}"), (27, "姓名", "{name}"), (14, "性别", "{gender}"), (34, "申报等级", "{grade}"),
     (40, "申报工种", "{occupation}"), (50, "身份证号", "{id_number}")),
)  # fmt: skip


@layout(KIND, Form.PASSED_LIST, split="tune", traits=("rare",))
def passed_names(job: Job) -> None:
    """Upright, six columns; the declaration typed or written by pen, signatures, two seals side by side."""
    rng, x = job.rng, 16.0
    columns = rng.choice(_ORDERS)
    sheet = Sheet(job, *TALL)
    title = Look(size=17, face="title", value_face="title", bold=True)
    sheet.put(105, 25, "{year}年机关事业单位工勤技能岗位等级考核", title, "c")
    sheet.put(
        105,
        35,
        rng.choice(
            ("网上资格审查通过人员名册", "资格审查通过人员名册", "网上资格审查通过人员名册表")
        ),
        title,
        "c",
    )
    sheet.put(x, 48, rng.choice(("单位名称：", "申报单位：", "单位：")) + "{unit}", Look(size=12))
    sheet.put(194, 48, "共{stated_count}人", Look(size=12), "r")

    def head(page: Sheet, y: float) -> float:
        parts.boxes(page, x, y, 10, columns)
        parts.labels(page, x, y, 10, columns, Look(size=11.5, bold=True))
        return y + 10

    def under(page: Sheet, y: float, _: int) -> None:
        parts.boxes(page, x, y, 8.5, columns)

    plan = Plan(TALL, x, 53, 8.5, 280, columns, Look(size=11), head, under)
    pages, y = listed(job, sheet, plan, 104)
    last = pages[-1]
    look = Look(size=12.5)
    if rng.random() < 0.35:
        look = Look(
            size=15, face="hand", value_face="hand", colour=(24, 28, 44), value_colour=(24, 28, 44)
        )
    y = declared(job, last, x, y + 12, 178, STATEMENT, look) + 10
    sign(
        job,
        last,
        (x, y),
        (x + 90, y),
        rng.choice((("经办人：", "单位负责人："), ("经办人签字：", "单位负责人签字："))),
    )
    for left, word in ((52, "单位（公章）"), (152, "主管部门（公章）")):
        last.put(left, y + 22, word, look._replace(size=12, face="body", colour=(0, 0, 0)), "c")
        last.put(left, y + 38, "{form_date}", Look(size=12), "c")
    last.seal(job.facts["unit"], 54, y + 30)
    last.seal(job.facts["_department"], 154, y + 30)
