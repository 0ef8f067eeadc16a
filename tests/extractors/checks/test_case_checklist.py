"""The checklist: what is needed by grade and route, what serves it, promises and their end."""

import datetime as dt
from typing import Any

import pytest

from extractors.checks import evaluate_case
from schemas.case import CaseDocument, CaseReport, ChecklistEntry
from schemas.facts import Facts, FieldValue, Page, Paper, ReadField, Seal
from schemas.findings import FindingCode
from schemas.kinds import Form, Kind
from schemas.report import Finding, Report
from tests.extractors.checks.case_builder import (
    appraisal,
    case_of,
    codes,
    document,
    grade_one,
    judged,
    paper,
    replaced,
    without,
)
from tests.extractors.checks.facts_builder import POLICY, facts, guess, page, read, seal

GOOD = grade_one()
PROMISED = "appraisal_2025"
SEPTEMBER, OCTOBER = dt.date(2026, 9, 30), dt.date(2026, 10, 1)


def entry(report: CaseReport, item: str) -> ChecklistEntry:
    return next(one for one in report.checklist if one.item == item)


def items(report: CaseReport, state: str) -> list[str]:
    return [one.item for one in report.checklist if one.state == state]


def certificate(grade: int | None = 4, form: Form | None = Form.POST_GRADE) -> CaseDocument:
    return paper("certificate", Kind.SKILL_CERTIFICATE, form, grade=grade)


def five_years_in_one_file() -> CaseDocument:
    """Five appraisals in one PDF: five papers of one document."""
    papers: list[Paper] = []
    pages: list[Page] = []
    fields: list[ReadField] = []
    seals: list[Seal] = []
    for index, year in enumerate(range(2021, 2026)):
        papers.append(guess(Kind.APPRAISAL, 0.95, index))
        pages.append(page(index + 1))
        said: dict[str, FieldValue] = {"name": "王建国", "year": year, "verdict": "qualified"}
        fields += [read(name, value, paper=index) for name, value in said.items()]
        seals.append(seal(index))
    whole = Facts(papers=papers, pages=pages, fields=fields, seals=seals)
    return document("appraisals", whole, Kind.APPRAISAL)


def test_all_papers_of_grade_1_are_there() -> None:
    report = judged(GOOD)
    assert items(report, "present") == [one.item for one in report.checklist]
    assert entry(report, "appointed_grade_2").document == "appointment"
    assert entry(report, "appraisal_2023").document == "appraisal-2023"


@pytest.mark.parametrize(
    ("said", "needed"),
    [
        ({"applied_grade": 5, "route": None}, ["id_card", "confirmation"]),
        ({"applied_grade": 4, "route": "tenure"}, ["id_card", "tenure_proof"]),
        ({"applied_grade": 3, "route": "certificate"}, ["id_card", "lower_certificate"]),
        ({"applied_grade": 3, "route": "transfer"},
         ["id_card", "own_certificate", "transfer_proof"]),
        ({"applied_grade": 2, "route": "certificate"},
         ["id_card", "lower_certificate_needed", "diploma"]),
        ({"applied_grade": None}, []),
    ],
    ids=str,
)  # fmt: skip
def test_what_is_needed_by_grade_and_route(said: dict[str, Any], needed: list[str]) -> None:
    report = judged([], said)
    assert items(report, "missing") == needed
    assert [f.subject for f in report.findings if f.code == "case.missing_paper"] == needed
    assert {f.severity for f in report.findings if f.code == "case.missing_paper"} <= {"fix"}


@pytest.mark.parametrize(
    ("papers", "state", "item"),
    [
        ([certificate()], "present", "lower_certificate"),
        ([paper("pay", Kind.APPOINTMENT, Form.SALARY_APPROVAL)], "present", "tenure_proof"),
        ([], "missing", "tenure_proof"),
    ],
    ids=["certificate", "tenure", "neither"],
)
def test_without_a_route_one_of_both_is_enough(
    papers: list[CaseDocument], state: str, item: str
) -> None:
    report = judged(papers, {"applied_grade": 3, "route": None})
    entries = [one for one in report.checklist if one.item != "id_card"]
    assert [(one.item, one.state) for one in entries] == [(item, state)]
    assert ("或下一等级" in entries[0].label) is (not papers)


@pytest.mark.parametrize(
    ("given", "serves"),
    [
        (certificate(), True),
        (certificate(form=Form.WORKER_GRADE), True),
        (certificate(form=None), True),
        (certificate(form=Form.VOCATIONAL_QUALIFICATION), False),
        (certificate(form=Form.SKILL_LEVEL), False),
        (certificate(grade=3), False),
        (certificate(grade=None), False),
        (paper("certificate", Kind.DIPLOMA), False),
    ],
    ids=[
        "post",
        "worker",
        "no form",
        "vocational",
        "skill level",
        "other grade",
        "no grade",
        "diploma",
    ],
)
def test_only_a_certificate_of_the_lower_grade_serves(given: CaseDocument, *, serves: bool) -> None:
    report = judged([given], {"applied_grade": 3, "route": "certificate"})
    assert entry(report, "lower_certificate").document == ("certificate" if serves else None)


@pytest.mark.parametrize(
    ("uploaded", "declared", "serves"),
    [
        (Kind.SKILL_CERTIFICATE, {"grade": "四级"}, True),
        (Kind.SKILL_CERTIFICATE, None, True),
        (Kind.SKILL_CERTIFICATE, {"grade": 5}, False),
        (Kind.DIPLOMA, None, False),
        (None, None, False),
    ],
    ids=str,
)
def test_what_could_not_be_read_serves_as_what_it_was_uploaded_as(
    uploaded: Kind | None, declared: dict[str, Any] | None, *, serves: bool
) -> None:
    blurred = facts(Kind.OTHER, papers=[guess(Kind.OTHER, 0.3)])
    given = document("certificate", blurred, uploaded, declared=declared)
    waiting = document("certificate", None, uploaded, declared=declared)
    for one in (given, waiting):
        report = judged([one], {"applied_grade": 3, "route": "certificate"})
        assert bool(entry(report, "lower_certificate").document) is serves


def test_a_file_that_cannot_be_opened_serves_nothing() -> None:
    finding = Finding.of(FindingCode.DOCUMENT_ENCRYPTED, "文件有密码。")
    report = Report.rejected(finding, id="id", file=None)
    case = judged([document("id", None, Kind.ID_CARD, report=report)], {"applied_grade": 5})
    assert entry(case, "id_card").state == "missing"
    assert case.documents[0].proves_nothing


def test_the_better_of_two_papers_serves() -> None:
    poor = paper("a", Kind.ID_CARD, id_number=None)
    assert entry(judged([poor, paper("b", Kind.ID_CARD)]), "id_card").document == "b"


def test_five_years_in_one_file_serve_five_items() -> None:
    report = judged(replaced([one for one in GOOD if "appraisal" not in one.id],
                             five_years_in_one_file()))  # fmt: skip
    served = {one.document for one in report.checklist if one.item.startswith("appraisal_")}
    assert served == {"appraisals"}
    assert "case.missing_paper" not in codes(report)


@pytest.mark.parametrize(
    ("today", "state", "lapsed"),
    [(SEPTEMBER, "promised", False), (OCTOBER, "missing", True)],
    ids=str,
)
def test_a_promise_holds_until_its_last_day(today: dt.date, state: str, *, lapsed: bool) -> None:
    case = case_of(without(GOOD, "appraisal-2025"), promises={PROMISED: None})
    report = evaluate_case(case, POLICY, today)
    promised = entry(report, PROMISED)
    assert (promised.state, promised.lapsed, promised.due) == (state, lapsed, SEPTEMBER)
    assert ("case.promise_lapsed" in codes(report)) is lapsed
    assert "case.missing_paper" not in codes(report)


def test_a_lapsed_promise_fails_the_application_as_the_notice_says() -> None:
    case = case_of(without(GOOD, "appraisal-2025"), promises={PROMISED: None})
    report = evaluate_case(case, POLICY, OCTOBER)
    assert report.eligibility.answer == "not_eligible"
    assert "三（四）" in report.eligibility.reasons[0]
    finding = next(f for f in report.findings if f.code == "case.promise_lapsed")
    assert (finding.clause, finding.subject) == ("三(四)", PROMISED)


@pytest.mark.parametrize(("filed", "state"), [(SEPTEMBER, "present"), (OCTOBER, "missing")])
def test_a_promised_paper_has_to_come_in_time(filed: dt.date, state: str) -> None:
    came = appraisal(2025).model_copy(update={"filed_on": filed})
    case = case_of(replaced(GOOD, came), promises={PROMISED: None})
    report = evaluate_case(case, POLICY, OCTOBER)
    assert entry(report, PROMISED).state == state


def test_an_earlier_day_of_a_promise_holds_and_a_later_one_does_not() -> None:
    papers, may = without(GOOD, "appraisal-2025"), dt.date(2026, 5, 1)
    early = evaluate_case(case_of(papers, promises={PROMISED: may}), POLICY, dt.date(2026, 5, 2))
    assert entry(early, PROMISED).lapsed
    late = dt.date(2026, 12, 1)
    assert entry(judged(papers, promises={PROMISED: late}), PROMISED).due == SEPTEMBER


@pytest.mark.parametrize("item", ["appraisal_2024", "diploma", "nothing"])
def test_only_what_the_policy_allows_can_be_promised(item: str) -> None:
    papers = without(GOOD, "appraisal-2024", "diploma")
    report = judged(papers, promises={item: None})
    assert items(report, "missing") == ["diploma", "appraisal_2024"]
