"""Every sentence that a finding on a case says: plain, polite, and what to do.

Identity numbers are never spelled out in a sentence; the facts carry them.
"""

from collections.abc import Iterable
from datetime import date

from extractors.checks.messages import KIND_LABELS, label, shown
from schemas.facts import FieldValue
from schemas.kinds import Kind

OTHER_PERSON = "材料上的姓名不是申报人，不作为申报人的证明"
NOT_READ = "材料尚未读出"
REPLACED = "申报人已另行上传，以后传的为准"
REJECTED = "文件无法打开，未能读出内容"

ROW_LABELS: dict[str, str] = {
    "name": "姓名",
    "id_number": "身份证号",
    "gender": "性别",
    "birth_date": "出生日期",
    "unit": "单位",
    "occupation": "工种",
    "work_start_date": "参加工作时间",
    "confirmation_date": "转正定级时间",
}
_NAMED = 3
"""Most sources of one value that a sentence names."""


def row_label(name: str) -> str:
    """A datum's name for people."""
    if name.startswith("appraisal_"):
        return f"{name.removeprefix('appraisal_')}年度考核等次"
    if name.startswith("certificate_order_"):
        grade = shown("grade", name.removeprefix("certificate_order_"))
        return f"{grade}发证、聘任"
    return ROW_LABELS.get(name, label(name))


def mismatch(name: str, field: str, said: Iterable[tuple[str, FieldValue]]) -> str:
    """Values of one datum that cannot all be right: pairs of who says it and what it says."""
    if name == "id_number":
        papers = "、".join(dict.fromkeys(source for source, _ in said))
        return f"身份证号：{papers}上的号码不一致，请核对。"
    sources: dict[str, list[str]] = {}
    for who, value in said:
        named = sources.setdefault(shown(field, value), [])
        named += [] if who in named else [who]
    parts = [f"{_some(named)}为{value}" for value, named in sources.items()]
    return f"{row_label(name)}：{'；'.join(parts)}。互相不一致，请核对。"


def _some(named: list[str]) -> str:
    more = "等" if len(named) > _NAMED else ""
    return "、".join(named[:_NAMED]) + more


def certificate_order(grade: int, issued: str, appointed: str) -> str:
    """A certificate younger than the appointment that rests on it."""
    return (
        f"{shown('grade', grade)}证书的发证日期（{shown('issue_date', issued)}）"
        f"晚于聘任时间（{shown('effective_date', appointed)}），前后矛盾，请核对。"
    )


def missing_paper(item: str) -> str:
    """A paper of the checklist that nobody handed in."""
    return f"缺少{item}，请补充上传。"


def promise_lapsed(item: str, due: date) -> str:
    """A promised paper that did not come in time (三(四))."""
    return (
        f"{item}承诺于{due.year}年{due.month}月{due.day}日前补充上传，没有按时上传，"
        "按通知三（四）视为资格审查不通过，请核实。"
    )


def source(kind: Kind | None) -> str:
    """What to call the paper that says something."""
    return KIND_LABELS[kind] if kind else "材料"


DECLARED = "申报填写"
LAPSED_CLAUSE = "三(四)"
IN_DOUBT = "有材料被指出疑点或经核实有问题，须由工作人员核查后确定。"
