"""The three lists of the notice: whom they hold and how they look (三(五)1 and 3)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from extractors.checks import messages
from extractors.checks.reconciliation import FORM_NAMES
from schemas.facts import FieldValue
from schemas.kinds import Form
from service.cases.states import ENDS, CaseState

ListForm = Literal[Form.PASSED_LIST, Form.ONSITE_LIST, Form.NAME_LIST]
_REGISTERED = frozenset(CaseState) - ENDS


@dataclass(frozen=True)
class Listed:
    """``now``: whose cases go on a new list; ``still``: whose may stay on one produced before.

    ``letter`` begins the list's number.
    """

    letter: str
    now: frozenset[CaseState]
    still: frozenset[CaseState]


FORMS: Mapping[Form, Listed] = {
    Form.PASSED_LIST: Listed(
        "P",
        now=frozenset({CaseState.ONSITE_CONFIRMED, CaseState.APPROVED}),
        still=frozenset({CaseState.ONSITE_CONFIRMED, CaseState.APPROVED}),
    ),
    Form.ONSITE_LIST: Listed(
        "O",
        now=frozenset({CaseState.ONSITE_DUE}),
        still=frozenset({CaseState.ONSITE_DUE, CaseState.ONSITE_CONFIRMED, CaseState.APPROVED}),
    ),
    Form.NAME_LIST: Listed("N", now=_REGISTERED, still=_REGISTERED),
}

COLUMNS: Mapping[str, tuple[str, int]] = {
    "seq": ("序号", 14),
    "name": ("姓名", 36),
    "gender": ("性别", 14),
    "id_number": ("身份证号", 52),
    "unit": ("工作单位", 70),
    "occupation": ("申报工种", 45),
    "grade": ("申报等级", 38),
}
"""Heading and width in millimetres of each column, on A4 lying on its side."""

SIGNERS = ("经办人", "单位负责人")
SEAL_PLACES = ("单位（盖章）", "主管部门（盖章）")


def name_of(form: Form) -> str:
    """What the list is called."""
    return FORM_NAMES[form]


def headings() -> list[str]:
    """The columns' headings."""
    return [heading for heading, _ in COLUMNS.values()]


def cells(position: int, values: Mapping[str, FieldValue]) -> list[str]:
    """A row in the words of the papers."""
    shown = {name: messages.shown(name, value) for name, value in values.items()}
    return [str(position) if name == "seq" else shown.get(name, "") for name in COLUMNS]
