"""One row a datum: papers against each other and against what the application declares."""

from typing import Any

import pytest

from extractors.checks import evaluate_case
from schemas.case import CaseDocument, CaseReport, Correction
from schemas.kinds import Form, Kind
from tests.extractors.checks.case_builder import (
    NAME,
    PERSON,
    TRADE,
    appraisal,
    case_of,
    codes,
    document,
    grade_one,
    judged,
    paper,
    replaced,
    row,
)
from tests.extractors.checks.facts_builder import POLICY, TODAY, WOMAN, facts, read

GOOD = grade_one()
OTHER_NUMBER = "410802197506150079"
STRANGER = {
    "name": "李秀英",
    "gender": "female",
    "birth_date": "1980-12-31",
    "id_number": WOMAN,
}


def mismatches(report: CaseReport) -> list[str]:
    """Codes of papers that disagree."""
    return [code for code in codes(report) if code.startswith("case.") and "paper" not in code]


def card(**changes: Any) -> CaseDocument:
    return paper("id", Kind.ID_CARD, **changes)


def certificate(**changes: Any) -> CaseDocument:
    given = {"grade": 2, "issue_date": "2018-11-25"} | changes
    return paper("certificate", Kind.SKILL_CERTIFICATE, Form.POST_GRADE, **given)


def doubtful_name(name: str, confidence: float) -> CaseDocument:
    """A diploma whose name was read with some confidence."""
    found = facts(Kind.DIPLOMA, changes={**PERSON, "name": None})
    fields = [*found.fields, read("name", name, confidence)]
    return document("diploma", found.model_copy(update={"fields": fields}), Kind.DIPLOMA)


def test_papers_that_agree_give_no_finding_and_every_row_says_so() -> None:
    report = judged(GOOD)
    assert mismatches(report) == []
    assert {r.name for r in report.facts if r.differs} == set()
    names = row(report, "name")
    assert names.declared == NAME
    assert len(names.values) == len(GOOD)
    assert row(report, "unit").differs is None


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        (card(name="王建军"), "case.name_mismatch"),
        (card(id_number="41080219750615001X"[:17] + "0"), "case.id_number_mismatch"),
        (card(gender="female"), "case.gender_mismatch"),
        (card(birth_date="1975-06-16"), "case.birth_date_mismatch"),
        (certificate(birth_date="1975-07"), "case.birth_date_mismatch"),
        (certificate(occupation="公路养护工"), "case.occupation_mismatch"),
        (certificate(issue_date="2019-02-01"), "case.certificate_order"),
        (appraisal(2024, "excellent", name="again"), "case.appraisal_mismatch"),
        (
            paper("pay", Kind.APPOINTMENT, Form.SALARY_APPROVAL, work_start_date="1999-07-01"),
            "case.work_start_mismatch",
        ),
        (
            paper("confirmation", Kind.APPOINTMENT, Form.CONFIRMATION, effective_date="2000-07-01"),
            "case.confirmation_mismatch",
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else value.id,
)
def test_a_contradiction_is_one_finding_that_names_the_papers(
    changed: CaseDocument, code: str
) -> None:
    report = judged(replaced(GOOD, changed))
    assert mismatches(report) == [code]
    found = next(f for f in report.findings if f.code == code)
    assert changed.id in found.documents
    assert found.severity == "review"
    assert report.outcome == "review"
    assert any(r.differs for r in report.facts)


@pytest.mark.parametrize(
    "changed",
    [
        card(birth_date="1975-06"),
        certificate(issue_date="2019-01"),
        certificate(birth_date=None, gender=None),
        paper("old", Kind.SKILL_CERTIFICATE, Form.WORKER_GRADE, grade=4, occupation="锅炉工",
              issue_date="2008-10-10", certificate_number=None),
        paper("earlier", Kind.SKILL_CERTIFICATE, Form.POST_GRADE, grade=2,
              issue_date="2021-11-11", certificate_number=None),
        appraisal(2024, "qualified", name="again"),
        paper("appraisal-2021", Kind.APPRAISAL, year=2021, verdict="excellent",
              unit="焦作市公路养护中心", unit_opinion_date="2022-01-10"),
    ],
    ids=["month", "same month", "silent", "other trade of old", "second of the grade", "twice",
         "former unit"],
)  # fmt: skip
def test_what_need_not_be_equal_is_no_contradiction(changed: CaseDocument) -> None:
    assert mismatches(judged(replaced(GOOD, changed))) == []


def test_the_declared_number_is_held_against_the_declared_birth_date_and_gender() -> None:
    silent = [paper("diploma", Kind.DIPLOMA, id_number=None, birth_date=None, gender=None)]
    said = {"birth_date": "1975-06-16", "gender": "female"}
    report = judged(silent, said)
    assert mismatches(report) == ["case.gender_mismatch", "case.birth_date_mismatch"]


@pytest.mark.parametrize(("name", "confidence", "differs"), [
    ("王建围", 0.7, False), ("王建围", 0.95, True), ("王小明", 0.5, False),
])  # fmt: skip
def test_a_look_alike_counts_only_where_it_was_read_very_surely(
    name: str, confidence: float, *, differs: bool
) -> None:
    report = judged(replaced(GOOD, doubtful_name(name, confidence)))
    assert ("case.name_mismatch" in codes(report)) is differs
    assert row(report, "name").differs is differs


@pytest.mark.parametrize("said", [{"route": "transfer"}, {"route": "reform"}])
def test_a_changed_trade_is_left_to_the_rules(said: dict[str, Any]) -> None:
    report = judged(replaced(GOOD, certificate(occupation="公路养护工")), said)
    assert "case.occupation_mismatch" not in codes(report)
    assert row(report, "occupation").declared == TRADE


def test_a_finding_never_spells_out_an_identity_number() -> None:
    report = judged(replaced(GOOD, card(id_number=WOMAN)))
    found = next(f for f in report.findings if f.code == "case.id_number_mismatch")
    assert not any(char.isdigit() for char in found.message)


def test_a_strangers_paper_is_told_once_and_proves_nothing() -> None:
    report = judged(replaced(GOOD, paper("diploma", Kind.DIPLOMA, **STRANGER)))
    state = next(d for d in report.documents if d.id == "diploma")
    assert state.proves_nothing is not None
    assert "declared.other_person" in [f.code for f in state.open]
    assert mismatches(report) == []
    missing = [f.subject for f in report.findings if f.code == "case.missing_paper"]
    assert missing == ["diploma"]


def test_a_paper_that_names_only_somebody_else_proves_nothing() -> None:
    other = paper("appointment", Kind.APPOINTMENT, Form.APPOINTMENT, name="李秀英", grade=2,
                  effective_date="2019-01-01", work_start_date=None)  # fmt: skip
    report = judged(replaced(GOOD, other))
    assert next(d for d in report.documents if d.id == "appointment").proves_nothing


def test_a_namesakes_paper_proves_nothing_until_a_person_says_otherwise() -> None:
    papers = replaced(GOOD, paper("diploma", Kind.DIPLOMA, id_number=OTHER_NUMBER))
    report = judged(papers)
    state = next(d for d in report.documents if d.id == "diploma")
    assert state.proves_nothing
    key = next(f.key for f in state.open if f.field == "id_number")
    again = judged(papers, decisions={key: "dismissed"})
    assert next(d for d in again.documents if d.id == "diploma").proves_nothing is None


def test_a_mistyped_number_makes_no_stranger_of_the_applicant() -> None:
    report = judged(GOOD, {"id_number": "410802197506150010"})
    assert {d.proves_nothing for d in report.documents} == {None}
    assert mismatches(report) == ["case.id_number_mismatch"]


def test_a_former_name_counts_once_a_person_dismissed_the_finding() -> None:
    """曾用名: the number on the paper is the applicant's, so it was never a stranger's."""
    former = paper("diploma", Kind.DIPLOMA, name="王卫东", id_number=None, birth_date=None)
    report = judged(replaced(GOOD, former))
    state = next(d for d in report.documents if d.id == "diploma")
    assert state.proves_nothing
    keys = [f.key for f in state.open if f.field == "name"]
    keys += [f.key for f in report.findings]
    dismissed = dict.fromkeys(keys, "dismissed")
    again = judged(replaced(GOOD, former), decisions=dismissed)
    state = next(d for d in again.documents if d.id == "diploma")
    assert (state.proves_nothing, state.open) == (None, [])
    assert codes(again) == []


def test_a_dismissed_finding_is_gone_until_its_values_change() -> None:
    wrong = replaced(GOOD, card(gender="female"))
    found = next(f for f in judged(wrong).findings if f.code == "case.gender_mismatch")
    assert found.code not in codes(judged(wrong, decisions={found.key: "dismissed"}))
    more = replaced(wrong, certificate(gender="female"))
    assert found.code in codes(judged(more, decisions={found.key: "dismissed"}))


def test_an_upheld_finding_says_so() -> None:
    wrong = replaced(GOOD, card(gender="female"))
    found = next(f for f in judged(wrong).findings if f.code == "case.gender_mismatch")
    report = judged(wrong, decisions={found.key: "upheld"})
    assert next(f for f in report.findings if f.key == found.key).decision == "upheld"


def test_a_correction_replaces_what_the_machine_read_and_keeps_it_beside() -> None:
    wrong = replaced(GOOD, card(name="王建军"))
    corrected = Correction(document="id", field="name", value="王 建国")
    report = judged(wrong, corrections=[corrected])
    value = next(v for v in row(report, "name").values if v.document == "id")
    assert (value.value, value.corrected, value.machine) == (NAME, True, "王建军")
    assert mismatches(report) == []


def test_a_correction_may_add_what_was_not_read_and_name_the_kind() -> None:
    unread = document("id", facts(Kind.OTHER), Kind.ID_CARD)
    changes = [
        Correction(document="id", field="kind", value="id_card"),
        Correction(document="id", field="gender", value="女", page=1),
        Correction(document="id", paper=7, field="gender", value="女"),
        Correction(document="elsewhere", field="gender", value="女"),
    ]
    report = evaluate_case(case_of(replaced(GOOD, unread), corrections=changes), POLICY, TODAY)
    value = next(v for v in row(report, "gender").values if v.document == "id")
    assert (value.value, value.corrected, value.machine) == ("female", True, None)
    assert mismatches(report) == ["case.gender_mismatch"]
