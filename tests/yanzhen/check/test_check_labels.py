"""Every code that a report can hold has words for people."""

from typing import get_args

from extractors.checks.eligibility.conditions import CONDITIONS
from schemas.findings import FindingCode, Outcome, Severity
from schemas.kinds import FIELDS, ROW_FIELDS, Form, Kind
from schemas.report import CheckState
from yanzhen.check import labels


def test_nothing_is_shown_as_a_bare_code() -> None:
    assert set(labels.CHECK_LABELS) == set(FindingCode)
    assert set(labels.CONDITION_LABELS) == {condition.id for condition in CONDITIONS}
    assert set(labels.FORM_LABELS) == set(Form)
    assert set(labels.KIND_LABELS) == set(Kind)
    assert set(labels.OUTCOME_LABELS) == set(Outcome)
    assert set(labels.SEVERITY_LABELS) == set(Severity)
    assert set(labels.STATE_LABELS) == set(get_args(CheckState))
    printed = {name for names in FIELDS.values() for name in names} | set(ROW_FIELDS)
    assert printed <= set(labels.FIELD_LABELS)


def test_a_step_without_a_label_keeps_its_own_id() -> None:
    assert labels.check_label("ocr.second_engine") == "ocr.second_engine"


def test_terminal_codes_and_reversed_text_are_taken_out() -> None:
    assert labels.plain("a\x1b[31m\nb\u202ec") == "a [31m b c"
