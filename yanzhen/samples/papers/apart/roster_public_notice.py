"""A unit's notice board: the applicants' names made public, then filed with both seals."""

from schemas.kinds import Form, Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth import roster_parts as parts
from yanzhen.samples.papers.opened.third.lists import Column, Plan, listed
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_SIZE = (210.0, 297.0)
_X, _H = 20.0, 9.5
_SINCE: Column = (30, "参加工作时间", "{_work_start|m_dot}")
_SCHOOL: Column = (30, "文化程度", "{_education}")
_FIRST: tuple[Column, ...] = (
    (13, "序号", "{seq}"),
    (36, "姓名", "{name}"),
    (13, "性别", "{gender}"),
)
_LAST: tuple[Column, ...] = ((42, "申报工种", "{occupation}"), (36, "申报等级", "{grade}"))
_OPENINGS = (
    "根据{year}年度机关事业单位工勤技能岗位等级考核工作安排，经个人申请、单位审核，现将我单位申报人员（共{stated_count}人）予以公示。",
    "按照上级关于做好{year}年工勤技能岗位等级考核报名工作的要求，我单位共有{stated_count}名同志申报，现将名单公示如下：",
)
_ENDS = (
    "公示期为5个工作日。如有异议，请在公示期内向单位人事部门反映。联系电话：{_phone}。",
    "以上人员名单公示期内如有不同意见，请以书面形式实名反映，监督电话：{_phone}。",
)


@layout(Kind.ROSTER, Form.NAME_LIST, split="apart", traits=("rare",))
def public_notice(job: Job) -> None:
    """A title with the unit, an opening sentence, a short table, where to object, two seals."""
    rng = job.rng
    body = Look(size=rng.choice((13, 14)))
    columns = (*_FIRST, rng.choice((_SINCE, _SCHOOL)), *_LAST)
    sheet = Sheet(job, *_SIZE)
    title = Look(size=19, face="title", value_face="title", bold=True)
    sheet.put(105, 30, "{unit}", title, "c")
    name = rng.choice(("申报人员名单公示", "申报人员名单的公示"))
    sheet.put(105, 41, "工勤技能岗位等级考核" + name, title, "c")
    y = sheet.prose(_X, 58, 170, rng.choice(_OPENINGS), body, 1.8)

    def head(page: Sheet, top: float) -> float:
        parts.boxes(page, _X, top, 11, columns)
        parts.labels(page, _X, top, 11, columns, Look(size=11.5, face="title"))
        return top + 11

    def under(page: Sheet, top: float, _: int) -> None:
        parts.boxes(page, _X, top, _H, columns)

    plan = Plan(_SIZE, _X, y, _H, 270, columns, Look(size=11), head, under, top=24.0)
    pages, y = listed(job, sheet, plan, 82)
    _foot(job, pages[-1], y, body)


def _foot(job: Job, sheet: Sheet, y: float, body: Look) -> None:
    """Where to object; who publishes, and the department that has seen it."""
    y = sheet.prose(_X, y + 11, 170, job.rng.choice(_ENDS), body, 1.8)
    small = body._replace(size=12)
    for left, word in ((60, "公示单位（盖章）"), (152, "主管部门（盖章）")):
        sheet.put(left, y + 18, word, small, "c")
    sheet.put(152, y + 34, "{form_date}", small, "c")
    sheet.seal(job.facts["unit"], 62, y + 24, diameter=40)
    sheet.seal(job.facts["_department"], 154, y + 25, diameter=40)
