"""Old and new values, and what goes with an event, in the words that people read."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from extractors.checks.messages import FIELD_LABELS, KIND_LABELS, shown
from schemas.kinds import Kind
from service.audit.sealing import Values
from service.cases.states import CaseState
from service.cases.words import STATE_WORDS
from service.vault.masks import mask_id
from service.web.finding_words import FINDING
from service.web.words import OUTCOME, VERDICT

_LABELS: Mapping[str, str] = FIELD_LABELS | {
    "external_id": "网上报名编号",
    "post_type": "岗位类别",
    "applied_grade": "申报等级",
    "applied_occupation": "申报工种",
    "route": "申报途径",
    "confirmation_date": "转正定级时间",
    "confirmations": "人工确认",
    "declared": "申报内容",
    "file_name": "文件名",
    "finding": "发现",
    "statement": "陈述申辩",
    "documents": "一并提出的材料",
    "facts": "查明的事实",
    "reasons": "拟处理的理由",
    "outcome": "决定",
    "proposal": "复核建议",
    "reason": "理由",
    "answer": "答复",
    "authority": "机关",
    "number": "文号",
    "on": "日期",
    "way": "送达方式",
    "receiver": "收件人",
    "remarks": "备注",
    "defence_due": "陈述申辩截止",
    "starts_on": "限制起始日",
    "ends_on": "限制截止日",
    "violation_on": "违规行为日期",
    "certificates": "须撤销的证书",
    "office": "办理机构",
}
_FACTS: Mapping[str, str] = {
    "from": "原状态",
    "to": "现状态",
    "due_on": "期限",
    "code": "发现",
    "former": "原认定",
    "kind": "材料",
    "field": "项目",
    "outcome": "核对结果",
    "risk": "风险",
    "count": "人数",
    "policy": "考务通知",
    "decision": "处理",
    "starts_on": "起始",
    "ends_on": "截止",
    "on": "日期",
}
_TABLES: Mapping[str, Mapping[Any, str]] = {
    "from": STATE_WORDS,
    "to": STATE_WORDS,
    "code": FINDING,
    "former": VERDICT,
    "outcome": OUTCOME,
    "field": FIELD_LABELS,
    "decision": {"accepted": "核对通过", "sent_back": "退回"},
}
_AS = {"applied_grade": "grade", "confirmation_date": "work_start_date"}
_VALUES: Mapping[str, Mapping[Any, str]] = {
    "post_type": {"worker": "工勤技能岗位", "technical": "专业技术岗位", "management": "管理岗位"},
    "route": {
        "certificate": "按证书",
        "tenure": "按工作年限",
        "transfer": "转换工种",
        "reform": "机构改革",
        "honour": "荣誉",
    },
    "outcome": {"confirmed": "查实", "not_confirmed": "未查实"},
    "proposal": {"confirmed": "查实", "not_confirmed": "未查实"},
}
_LONGEST = 600


@dataclass(frozen=True)
class Change:
    """One value that was changed; None: there was, or is, none."""

    label: str
    old: str | None
    new: str | None


def changes_of(values: Values, shown_as: Values) -> list[Change]:
    """What an event changed, value by value, in the order of the new ones.

    Args:
        values: what it says; by these a value counts as changed.
        shown_as: the same as it may be shown; an ID number is masked for everybody.
    """
    before, after = dict(_flat(values.old or {})), dict(_flat(values.new or {}))
    old, new = dict(_flat(shown_as.old or {})), dict(_flat(shown_as.new or {}))
    return [
        Change(label, old.get(label), new.get(label))
        for label in dict.fromkeys((*after, *before))
        if before.get(label) != after.get(label)
    ]


def facts_of(facts: Mapping[str, Any] | None) -> list[tuple[str, str]]:
    """What goes with an event, without ids and counters."""
    found = facts or {}
    return [
        (label, _fact(name, found[name]))
        for name, label in _FACTS.items()
        if found.get(name) is not None
    ]


def _flat(values: Mapping[str, Any], above: Sequence[str] = ()) -> Iterator[tuple[str, str]]:
    for name, value in values.items():
        path = (*above, _LABELS.get(name, name))
        if isinstance(value, Mapping):
            yield from _flat(value, path)
        elif value not in (None, "", []):
            yield " · ".join(path), _value(name, value)


def _value(name: str, value: Any) -> str:
    if name == "id_number" and isinstance(value, str):
        return mask_id(value) if "*" not in value else value
    if isinstance(value, list):
        said = "；".join(_value(name, one) for one in value)
    elif isinstance(value, Mapping):
        said = "，".join(text for _, text in _flat(value))
    else:
        said = _VALUES.get(name, {}).get(value) or shown(_AS.get(name, name), value)
    return said if len(said) <= _LONGEST else f"{said[:_LONGEST]}…"


def _fact(name: str, value: Any) -> str:
    if name in {"from", "to"} and value in set(CaseState):
        return STATE_WORDS[CaseState(value)]
    if name == "kind" and value in set(Kind):
        return KIND_LABELS[Kind(value)]
    return _TABLES.get(name, {}).get(value, str(value))
