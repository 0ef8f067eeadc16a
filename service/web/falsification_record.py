"""What a step of a falsification case holds, in words: who, when, why, and its own details."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from service.falsification.schemas import WAY_WORDS, Way
from service.falsification.steps import Step
from service.falsification.tables import Outcome
from service.falsification.views import StepView
from service.web.falsification_forms import OUTCOME_WORDS
from service.web.visitors import Names
from service.web.words import GRADE

_LABELS: Mapping[str, str] = {
    "outcome": "决定",
    "proposal": "复核建议",
    "facts": "查明的事实",
    "reasons": "拟处理的理由",
    "number": "文号",
    "way": "送达方式",
    "receiver": "收件人",
    "remarks": "备注",
    "defence_due": "陈述申辩截止",
    "statement": "陈述申辩",
    "documents": "一并提出的材料",
    "answer": "对申辩的答复",
    "violation_on": "违规行为日期",
    "starts_on": "限制起始日",
    "ends_on": "限制截止日",
    "certificates": "须撤销的证书",
    "authority": "机关",
    "office": "办理机构",
}
"""In this order; ids and what the step's own reason says again are left out."""


@dataclass(frozen=True)
class Entry:
    """One step as the record shows it. ``reason``: the opener's opinion is none of it."""

    number: int
    step: Step
    words: str
    on: date
    at: datetime
    who: str
    reason: str | None
    details: Sequence[tuple[str, str]]
    evidence: Sequence[int]


def record_of(
    steps: Sequence[StepView],
    pieces: Mapping[str, int],
    labels: Mapping[str, str],
    names: Names,
) -> list[Entry]:
    """Every step, oldest first.

    Args:
        steps: as they were taken.
        pieces: places of the pieces of evidence, by id.
        labels: what the papers are called, by id.
        names: of those who took them.
    """
    return [
        Entry(
            taken.number,
            taken.step,
            taken.words,
            taken.on,
            taken.at,
            names.of(taken.actor),
            _reason(taken),
            list(_details(taken.details, labels)),
            sorted(pieces[piece] for piece in taken.evidence if piece in pieces),
        )
        for taken in steps
    ]


def _reason(taken: StepView) -> str | None:
    """The notice's reasons stand among its details."""
    return None if taken.step is Step.NOTICE else taken.reason


def _details(details: Mapping[str, Any], labels: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for name, label in _LABELS.items():
        value = details.get(name)
        if value:
            yield label, _said(name, value, labels)


def _said(name: str, value: Any, labels: Mapping[str, str]) -> str:
    if name == "way":
        return WAY_WORDS[Way(value)]
    if name in {"outcome", "proposal"}:
        return OUTCOME_WORDS[Outcome(value)]
    if name == "documents":
        return "、".join(labels.get(one, one) for one in value)
    if name == "certificates":
        return "；".join(certificate_words(one) for one in value)
    return f"{value} 24时" if name == "defence_due" else str(value)


def certificate_words(told: Mapping[str, Any]) -> str:
    """A certificate in one line: grade, trade, number, day."""
    grade = GRADE.get(told["grade"] or 0, "等级未填")
    number = f"编号 {told['number']}" if told["number"] else "编号未填"
    issued = f"{told['issued_on']} 发证" if told["issued_on"] else None
    return "，".join(str(part) for part in (grade, told["occupation"], number, issued) if part)
