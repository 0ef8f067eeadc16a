"""A roster as a word processor's page: the declaration comes first, the table and both seals follow."""

from schemas.kinds import Form, Kind
from yanzhen.samples.facts_roster import STATEMENT
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth import roster_parts as parts
from yanzhen.samples.papers.opened.third.lists import Column, Plan, declared, listed
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.roster import sign
from yanzhen.samples.sheet import Look, Sheet

_SIZE = (210.0, 297.0)
_H = 11.0
_COLUMNS: tuple[Column, ...] = (
    (14, "序号", "{seq}"), (28, "姓名", "{name}"), (14, "性别", "{gender}"), (52, "身份证号", "{id_number}"),
    (36, "申报工种", "{occupation}"), (28, "申报等级", "{grade}"),
)  # fmt: skip


@layout(Kind.ROSTER, Form.PASSED_LIST, Form.ONSITE_LIST, split="tune", traits=("rare",))
def word_declared(job: Job) -> None:
    """Upright, large letters, few rows a page; hands and seals side by side at the foot with the day."""
    rng = job.rng
    sheet, body = Sheet(job, *_SIZE), Look(size=rng.choice((13, 14)))
    title = Look(size=20, face="title", value_face="title", bold=True)
    sheet.put(105, 30, rng.choice(("{unit}", "{year}年度")), title, "c")
    sheet.put(105, 42, parts.title_of(job), title, "c")
    if "unit" not in job.fields and not job.blank:
        sheet.put(19, 56, "单位名称：{unit}", body)
    elif rng.random() < 0.5:
        sheet.put(19, 56, "考核年度：{year}年", body)
    y = declared(job, sheet, 19, 68, 172, STATEMENT, body) + 2
    plan = Plan(_SIZE, 19, y, _H, 276, _COLUMNS, Look(size=11), _head, _lines, top=24.0)
    sheets, y = listed(job, sheet, plan, 66)
    last = sheets[-1]
    y += 14
    sign(
        job,
        last,
        (24, y),
        (110, y),
        rng.choice((("经办人签字：", "单位负责人签字："), ("经办人：", "单位负责人："))),
    )
    for left, word in ((58, "申报单位（盖章）"), (150, "主管部门（盖章）")):
        last.put(left, y + 18, word, body._replace(size=12), "c")
        last.put(left, y + 30, "{form_date}", body._replace(size=12), "c")
    last.seal(job.facts["unit"], 62, y + 24, diameter=40)
    last.seal(job.facts["_department"], 154, y + 24, diameter=40)


def _head(sheet: Sheet, y: float) -> float:
    parts.boxes(sheet, 19, y, 12, _COLUMNS)
    parts.labels(sheet, 19, y, 12, _COLUMNS, Look(size=12, bold=True))
    return y + 12


def _lines(sheet: Sheet, y: float, _: int) -> None:
    parts.boxes(sheet, 19, y, _H, _COLUMNS)
