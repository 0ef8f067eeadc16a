"""A unit's report to its department with the list as an annex on the next page."""

from schemas.kinds import Form, Kind
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth import roster_parts as parts
from yanzhen.samples.papers.opened.third.lists import Column, Plan, listed
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.sheet import Look, Sheet

_SIZE = (210.0, 297.0)
_X, _H = 12.0, 9.5
_COLUMNS: tuple[Column, ...] = (
    (11, "序号", "{seq}"), (33, "姓名", "{name}"), (11, "性别", "{gender}"), (48, "身份证号", "{id_number}"),
    (34, "申报工种", "{occupation}"), (31, "申报等级", "{grade}"), (18, "备注", "{_note}"),
)  # fmt: skip
_BODIES = (
    (
        "根据市工考管理机构通知要求，我单位组织符合条件的工勤人员进行了报名。经审核，共有{stated_count}名同志申报{year}年度工勤技能岗位等级考核，"
        "其个人信息及证书材料均与档案一致。现将申报人员名单报上，请审核。"
    ),
    "按照{year}年机关事业单位工勤技能岗位等级考核工作安排，经个人申请、班子会研究，同意{stated_count}名工勤人员参加考核，现将名单随文上报，请予审核并转报。",
)


@layout(Kind.ROSTER, Form.NAME_LIST, split="apart", traits=("rare", "many"))
def report_annex(job: Job) -> None:
    """A letter with the unit's seal; the annex that the department has stamped."""
    rng = job.rng
    for row in job.facts["rows"]:
        row["_note"] = rng.choice(("", "", "", "晋升", "转岗"))
    _letter(job)
    sheet, small = Sheet(job, *_SIZE), Look(size=12)
    sheet.put(_X, 20, rng.choice(("附件", "附：", "附件1")), small._replace(face="title"))
    title = Look(size=18, face="title", value_face="title", bold=True)
    name = rng.choice(
        ("{year}年工勤技能岗位等级考核申报人员名单", "工勤技能岗位等级考核申报人员名单")
    )
    sheet.put(105, 34, name, title, "c")
    plan = Plan(_SIZE, _X, 44, _H, 276, _COLUMNS, Look(size=10.5), _head, _lines, top=20.0)
    pages, y = listed(job, sheet, plan, 54)
    last = pages[-1]
    last.put(_X + 2, y + 14, "填表人：{_handler}", small)
    last.put(150, y + 20, "主管部门审核（盖章）", small, "c")
    last.seal(job.facts["_department"], 152, y + 30, diameter=40)


def _letter(job: Job) -> None:
    """The report itself."""
    rng, body = job.rng, Look(size=15, value_face="body")
    sheet = Sheet(job, *_SIZE)
    title = Look(size=20, face="title", value_face="title", bold=True)
    sheet.put(105, 44, "{unit}", title, "c")
    sheet.put(105, 56, "关于报送工勤技能岗位等级考核", title, "c")
    sheet.put(105, 68, rng.choice(("申报人员名单的报告", "申报人员名单的函")), title, "c")
    sheet.put(26, 92, "{_department}：", body)
    y = sheet.prose(26, 106, 158, rng.choice(_BODIES), body, 2.0)
    ends = ("特此报告。", "妥否，请批示。", "请予审核。")
    y = sheet.prose(26, y, 158, rng.choice(ends), body, 2.0)
    y = sheet.prose(26, y + 10, 158, "附件：申报人员名单", body, 2.0)
    sheet.put(150, y + 32, "{unit}", body, "c")
    sheet.put(150, y + 44, "{form_date}", body, "c")
    sheet.seal(job.facts["unit"], 150, y + 36, diameter=41)


def _head(sheet: Sheet, y: float) -> float:
    parts.boxes(sheet, _X, y, 11, _COLUMNS)
    parts.labels(sheet, _X, y, 11, _COLUMNS, Look(size=11, bold=True))
    return y + 11


def _lines(sheet: Sheet, y: float, _: int) -> None:
    parts.boxes(sheet, _X, y, _H, _COLUMNS)
