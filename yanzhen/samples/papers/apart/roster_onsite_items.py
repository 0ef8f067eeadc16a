"""需现场审查人员名册表 with what is to be examined of each person in a wide last column."""

from schemas.kinds import Form, Kind
from yanzhen.samples.facts_roster import STATEMENT
from yanzhen.samples.job import Job
from yanzhen.samples.papers.opened.fourth import roster_parts as parts
from yanzhen.samples.papers.opened.third.lists import Column, Plan, declared, listed
from yanzhen.samples.papers.registry import layout
from yanzhen.samples.papers.roster import sign
from yanzhen.samples.sheet import Look, Sheet

_SIZE = (297.0, 210.0)
_H = 11.0
_COLUMNS: tuple[Column, ...] = (
    (13, "序号", "{seq}"), (28, "姓　名", "{name}"), (14, "性别", "{gender}"), (50, "身份证号码", "{id_number}"),
    (36, "申报工种", "{occupation}"), (34, "申报等级", "{grade}"), (60, "现场审查内容", "{_item}"), (34, "审查结果", "{_none}"),
)  # fmt: skip
_ITEMS = (
    "等级证书原件", "毕业证书原件", "转岗证明、岗位变动文件", "近五年年度考核登记表", "获奖证书原件及表彰文件", "聘用合同、聘任文件",
    "工龄认定材料（档案）", "身份证、毕业证原件",
)  # fmt: skip


@layout(Kind.ROSTER, Form.ONSITE_LIST, split="apart", traits=("rare",))
def onsite_items(job: Job) -> None:
    """Lying; the result's column stays empty for the office; declaration, hands and seals below."""
    rng = job.rng
    for row in job.facts["rows"]:
        row["_item"], row["_none"] = rng.choice(_ITEMS), ""
    sheet = Sheet(job, *_SIZE)
    if rng.random() < 0.4:
        sheet.put(14, 12, "附件3", Look(size=12, face="title"))
    title = Look(size=18, face="title", value_face="title", bold=True)
    words = rng.choice((
        "{year}年工勤技能岗位等级考核需现场审查人员名册表", "工勤技能岗位等级考核需现场审查人员名册表（{year}年）",
    ))  # fmt: skip
    sheet.put(148.5, 24, words, title, "c")
    sheet.put(14, 38, "申报单位：{unit}", Look(size=12))
    sheet.put(283, 38, "报送时间：{form_date}", Look(size=12), "r")
    plan = Plan(_SIZE, 14, 43, _H, 194, _COLUMNS, Look(size=10.5), _head, _lines)
    sheets, y = listed(job, sheet, plan, 72)
    _foot(job, sheets[-1], y)


def _head(sheet: Sheet, y: float) -> float:
    parts.boxes(sheet, 14, y, 12, _COLUMNS, 0.35)
    parts.labels(sheet, 14, y, 12, _COLUMNS, Look(size=11, face="title"))
    return y + 12


def _lines(sheet: Sheet, y: float, _: int) -> None:
    parts.boxes(sheet, 14, y, _H, _COLUMNS)


def _foot(job: Job, sheet: Sheet, y: float) -> None:
    look = Look(size=12)
    y = declared(job, sheet, 16, y + 10, 264, STATEMENT, look) + 8
    sign(job, sheet, (20, y), (20, y + 13), ("经办人（签字）：", "单位负责人（签字）："))
    sheet.put(150, y + 4, "单位（公章）", look, "c")
    sheet.put(240, y + 4, "主管部门（公章）", look, "c")
    sheet.seal(job.facts["unit"], 150, y + 22, diameter=40)
    sheet.seal(job.facts["_department"], 240, y + 22, diameter=40)
