"""The truth about a paper against its report."""

import pytest

from schemas.findings import FindingCode
from schemas.report import CheckState
from tests.yanzhen.demo.papers_judged import finding, judged, report
from yanzhen.demo.verdicts import Verdict

NUMBER, FILE = FindingCode.REUSE_SAME_NUMBER, FindingCode.REUSE_SAME_FILE
PASTED, EDITED = FindingCode.SEAL_PASTED, FindingCode.TAMPER_EDITED_REGION


def test_a_right_paper_passes() -> None:
    assert judged(report()).verdict is Verdict.CLEAR


def test_a_right_paper_with_a_hint_alone_passes() -> None:
    hint = finding(FindingCode.TAMPER_EDITING_SOFTWARE)
    assert judged(report([hint])).verdict is Verdict.CLEAR


def test_a_right_paper_that_is_flagged_is_a_false_alarm() -> None:
    assert judged(report([finding(NUMBER)])).verdict is Verdict.FALSE_ALARM


def test_a_wrong_paper_is_found_by_its_codes_whatever_else_is_said() -> None:
    both = report([finding(NUMBER), finding(FILE)])
    assert judged(both, expected=[NUMBER]).verdict is Verdict.FOUND
    assert judged(both, expected=[NUMBER, FILE]).verdict is Verdict.FOUND


@pytest.mark.parametrize("said", [[], [FILE]])
def test_a_wrong_paper_without_one_of_its_codes_is_missed(said: list[FindingCode]) -> None:
    made = report([finding(code) for code in said])
    assert judged(made, expected=[NUMBER, FILE]).verdict is Verdict.MISSED


def test_what_was_found_later_does_not_excuse_the_paper_s_own_report() -> None:
    late = judged(report(), expected=[NUMBER], late=[finding(NUMBER)])
    assert late.verdict is Verdict.MISSED


@pytest.mark.parametrize(
    ("states", "verdict"),
    [
        (("not_run", "not_run"), Verdict.NOT_CHECKED),
        (("abstained", "not_run"), Verdict.NOT_CHECKED),
        (("found", "not_run"), Verdict.FOUND),
        (("not_run", "clear"), Verdict.MISSED),
        ((None, "not_run"), Verdict.MISSED),  # a check that the report does not name
    ],
)
def test_a_forgery_is_unchecked_only_if_the_report_says_so(
    states: tuple[CheckState | None, ...], verdict: Verdict
) -> None:
    said = {code: state for code, state in zip((PASTED, EDITED), states, strict=True) if state}
    assert judged(report(checks=said), unseen=[PASTED, EDITED]).verdict is verdict


@pytest.mark.parametrize("expected", [[], [NUMBER]])
def test_without_a_report_a_person_is_needed(expected: list[FindingCode]) -> None:
    assert judged(None, expected=expected).verdict is Verdict.FAILED
