"""The whole report: outcome, doubts, what an applicant sees, and independence of the order."""

import random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractors.checks import evaluate_case
from schemas.case import CaseDocument, CaseReport, finding_key
from schemas.findings import FindingCode, Outcome
from schemas.kinds import Form, Kind
from schemas.report import Finding
from tests.extractors.checks.case_builder import (
    appraisal,
    case_of,
    codes,
    grade_one,
    judged,
    paper,
    replaced,
    without,
)
from tests.extractors.checks.facts_builder import POLICY, TODAY

GOOD = grade_one()
ODD = replaced(
    GOOD,
    paper("id", Kind.ID_CARD, name="王建军", gender="female", birth_date="1974-01-01"),
    paper("other", Kind.ID_CARD, name="李秀英"),
    paper("pay", Kind.APPOINTMENT, Form.SALARY_APPROVAL, work_start_date="1997-07"),
    appraisal(2024, "excellent", name="again"),
)
EDITED = Finding.of(FindingCode.TAMPER_EDITED_REGION, "改动。", page=1, box=(0.1, 0.1, 0.2, 0.2))
REUSED = Finding.of(FindingCode.REUSE_SAME_NUMBER, "编号相同。", field="certificate_number")


def with_report(document: CaseDocument, *more: Finding) -> CaseDocument:
    """The paper with more findings in its own report."""
    assert document.report is not None
    findings = [*document.report.findings, *more]
    report = document.report.model_copy(update={"findings": findings})
    return document.model_copy(update={"report": report})


def suspected() -> list[CaseDocument]:
    """The good papers, one of them changed after it was made."""
    return [with_report(one, EDITED) if one.id == "certificate" else one for one in GOOD]


def text(report: CaseReport) -> str:
    return report.model_dump_json()


@given(st.randoms(use_true_random=False))
@settings(max_examples=15, deadline=None)
def test_the_order_of_the_papers_changes_nothing(rng: random.Random) -> None:
    shuffled = list(ODD)
    rng.shuffle(shuffled)
    assert text(judged(shuffled)) == text(judged(ODD))


def test_the_outcome_is_the_heaviest_of_all() -> None:
    assert judged(GOOD).outcome is Outcome.PASS
    assert judged(without(GOOD, "id")).outcome is Outcome.FIX
    assert judged(ODD).outcome is Outcome.REVIEW
    assert judged(suspected()).outcome is Outcome.SUSPECT


@pytest.mark.parametrize(
    ("papers", "rest", "code", "clause", "answer"),
    [
        (replaced(GOOD, appraisal(2024, "basically_qualified")), {},
         "eligibility.not_met", "二.2.5(3)", "not_eligible"),
        (without(GOOD, "confirmation"), {}, "eligibility.unproven", "二.2.5(1)", "review"),
        (GOOD, {"confirmations": {}}, "eligibility.review", "二.2.5(4)", "review"),
    ],
    ids=["not met", "unproven", "review"],
)  # fmt: skip
def test_what_keeps_an_application_from_being_eligible_is_a_finding(
    papers: list[CaseDocument], rest: dict[str, Any], code: str, clause: str, answer: str
) -> None:
    report = judged(papers, **rest)
    assert report.eligibility.answer == answer
    found = [f for f in report.findings if f.code.value.startswith("eligibility.")]
    assert [(f.code.value, f.clause) for f in found] == [(code, clause)]
    (reason,) = report.eligibility.reasons
    assert reason == found[0].message.rstrip("。") + f"（{clause}）。"
    rule = next(rule for rule in report.rules if rule.id == found[0].subject)
    assert rule.answer in {"not_met", "review"}


def test_without_a_grade_nothing_can_be_judged() -> None:
    report = judged(GOOD, {"applied_grade": None})
    assert (report.eligibility.answer, report.outcome) == ("review", Outcome.REVIEW)
    assert codes(report) == ["eligibility.review"]
    assert report.checklist == []


def test_a_way_that_is_not_taken_is_no_finding() -> None:
    """Grade 3 by years of work: no lower certificate is needed (二.2.3)."""
    papers = [paper("id", Kind.ID_CARD), paper("start", Kind.APPOINTMENT, Form.CONFIRMATION)]
    report = judged(papers, {"applied_grade": 3, "route": "tenure"})
    assert report.eligibility.answer == "eligible"
    assert codes(report) == []


def test_a_case_on_a_suspected_paper_goes_to_people_though_its_conditions_are_met() -> None:
    assert judged(GOOD).eligibility.answer == "eligible"
    report = judged(suspected())
    assert report.eligibility.answer == "review"
    assert report.eligibility.reasons
    key = finding_key("certificate", EDITED)
    assert judged(suspected(), decisions={key: "dismissed"}).eligibility.answer == "eligible"


def test_a_later_match_is_a_finding_of_the_case() -> None:
    papers = [
        one.model_copy(update={"late": [REUSED]}) if one.id == "certificate" else one
        for one in GOOD
    ]
    report = judged(papers)
    assert codes(report) == ["reuse.same_number"]
    assert (report.outcome, report.eligibility.answer) == (Outcome.SUSPECT, "review")
    assert report.findings[0].key == finding_key("certificate", REUSED)


def test_an_applicant_sees_nothing_of_the_third_axis() -> None:
    papers = [one.model_copy(update={"late": [REUSED]}) for one in suspected()]
    shown = judged(papers).for_applicant()
    told = shown.model_dump_json()
    assert shown.outcome is Outcome.PASS
    for word in ("tamper", "reuse", "suspect", "risk", "eligibility"):
        assert word not in told
    assert {d.report_outcome for d in shown.documents} == {Outcome.PASS}


def test_an_applicant_sees_what_to_mend() -> None:
    shown = judged(ODD).for_applicant()
    assert shown.outcome is Outcome.REVIEW
    assert "case.name_mismatch" in [f.code for f in shown.findings]
    assert shown.checklist
    assert shown.facts


def test_a_paper_that_was_not_read_yet_has_no_outcome() -> None:
    waiting = CaseDocument(id="new", kind=Kind.HONOUR)
    state = next(d for d in judged(replaced(GOOD, waiting)).documents if d.id == "new")
    assert (state.report_outcome, state.open) == (None, [])
    assert state.proves_nothing


@pytest.mark.parametrize("said", [{}, {"applied_grade": 3, "route": "tenure"}, {"name": None}])
def test_an_empty_case_is_answered_too(said: dict[str, Any]) -> None:
    report = evaluate_case(case_of([], said), POLICY, TODAY)
    assert report.eligibility.answer != "eligible"
    assert report.outcome is not Outcome.PASS


def test_a_report_reads_back_as_it_was_written() -> None:
    report = judged(ODD)
    assert CaseReport.model_validate_json(text(report)) == report
