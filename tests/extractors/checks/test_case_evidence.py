"""What the papers prove, what is only declared, and how the two are kept apart."""

from collections.abc import Sequence
from typing import Any

import pytest

from extractors.checks.case.evidence import evidence_of
from extractors.checks.case.papers import papers_of
from schemas.case import CaseDocument, Correction, finding_key
from schemas.evidence import Certificate, Evidence
from schemas.kinds import Form, Kind
from tests.extractors.checks.case_builder import (
    NAME,
    TRADE,
    appraisal,
    case_of,
    document,
    grade_one,
    paper,
    replaced,
)
from tests.extractors.checks.facts_builder import POLICY, WOMAN, facts, guess, line, read

GOOD = grade_one()
CERTIFICATE = {"grade": "三级", "occupation": TRADE, "issue_date": "2020年12月1日"}


def evidence(
    documents: list[CaseDocument],
    said: dict[str, Any] | None = None,
    promised: Sequence[int] = (),
    **rest: Any,
) -> Evidence:
    case = case_of(documents, said, **rest)
    return evidence_of(case, papers_of(case, POLICY), NAME, promised)


def test_all_papers_of_grade_1_prove_what_they_say() -> None:
    known = evidence(GOOD)
    assert (known.birth_date.proven, known.birth_date.documents) == (
        "1975-06-15",
        ["id", "certificate", "diploma"],
    )
    assert known.work_start_date.proven == "1998-07-01"
    assert known.confirmation_date.proven == "1999-07-01"
    assert known.certificates == [
        Certificate(
            document="certificate",
            grade=2,
            occupation=TRADE,
            issue_date="2018-11-25",
            form=Form.POST_GRADE,
        )
    ]
    assert [one.year for one in known.appraisals] == [2021, 2022, 2023, 2024, 2025]
    assert {one.form for one in known.appointments} == {Form.CONFIRMATION, Form.APPOINTMENT}
    assert [one.level for one in known.education] == ["junior_college"]
    assert known.confirmations == {"2.2.5(4)": True}
    assert known.unread == []
    assert known.application.applied_grade == 1


def test_what_is_only_declared_names_no_paper() -> None:
    blurred = facts(Kind.OTHER, papers=[guess(Kind.OTHER, 0.3)])
    unreadable = document("c", blurred, Kind.SKILL_CERTIFICATE, declared=CERTIFICATE)
    known = evidence([unreadable])
    assert known.certificates == [
        Certificate(grade=3, occupation=TRADE, issue_date="2020-12-01", document=None)
    ]
    assert [(one.document, one.kind) for one in known.unread] == [("c", Kind.SKILL_CERTIFICATE)]
    assert (known.birth_date.declared, known.birth_date.proven) == ("1975-06-15", None)


def test_a_reading_that_is_not_sure_proves_nothing() -> None:
    found = facts(form=Form.POST_GRADE, changes={"issue_date": None})
    fields = [*found.fields, read("issue_date", "2019-11-25", 0.5)]
    unsure = document("c", found.model_copy(update={"fields": fields}), Kind.SKILL_CERTIFICATE)
    known = evidence([unsure])
    assert [(one.grade, one.issue_date) for one in known.certificates] == [(3, None)]
    assert [one.document for one in known.unread] == ["c"]


def test_a_correction_proves() -> None:
    found = facts(form=Form.POST_GRADE, changes={"issue_date": None})
    change = Correction(document="c", field="issue_date", value="2019年11月25日")
    known = evidence([document("c", found, Kind.SKILL_CERTIFICATE)], corrections=[change])
    assert [one.issue_date for one in known.certificates] == ["2019-11-25"]
    assert known.unread == []


def test_a_strangers_paper_proves_nothing() -> None:
    other = {"name": "李秀英", "id_number": WOMAN, "birth_date": "1980-12-31", "gender": "female"}
    known = evidence(
        replaced(GOOD, paper("certificate", Kind.SKILL_CERTIFICATE, Form.POST_GRADE, **other))
    )
    assert known.certificates == []
    assert known.birth_date.conflicting == []
    assert known.unread == []


def test_forms_tell_certificates_apart() -> None:
    papers = [
        paper(form.value, Kind.SKILL_CERTIFICATE, form)
        for form in (Form.POST_GRADE, Form.VOCATIONAL_QUALIFICATION)
    ]
    assert {one.form for one in evidence(papers).certificates} == {
        Form.POST_GRADE,
        Form.VOCATIONAL_QUALIFICATION,
    }


def test_the_card_outranks_other_papers_and_what_contradicts_it_is_kept() -> None:
    other = paper("a-certificate", Kind.SKILL_CERTIFICATE, birth_date="1974-01-01", id_number=None)
    born = evidence([other, paper("id", Kind.ID_CARD)]).birth_date
    assert (born.proven, born.documents) == ("1975-06-15", ["id"])
    assert born.conflicting == ["1974-01-01"]


def test_the_paper_of_the_first_employment_says_when_work_began() -> None:
    later = paper("a", Kind.APPOINTMENT, Form.CONTRACT, work_start_date="1999-07-01")
    first = paper("b", Kind.APPOINTMENT, Form.CONFIRMATION, work_start_date="1998-07")
    start = evidence([later, first]).work_start_date
    assert (start.proven, start.conflicting) == ("1998-07", ["1999-07-01"])


def test_only_a_confirmation_form_proves_the_confirmation() -> None:
    raise_of_pay = paper("a", Kind.APPOINTMENT, Form.SALARY_APPROVAL)
    assert evidence([raise_of_pay]).confirmation_date.proven is None


@pytest.mark.parametrize(
    ("inventors", "rank"), [([NAME, "李秀英"], 1), (["甲乙", "丙丁", NAME], 3)]
)
def test_the_place_among_the_inventors(inventors: list[str], rank: int) -> None:
    known = evidence([paper("p", Kind.PATENT, inventors=inventors)])
    assert [(one.kind, one.rank, one.document) for one in known.patents] == [
        ("invention", rank, "p")
    ]


def test_a_patent_of_others_is_none_of_the_applicants() -> None:
    assert evidence([paper("p", Kind.PATENT, inventors=["李秀英"])]).patents == []


def test_a_patent_whose_inventors_were_not_read_has_no_rank() -> None:
    known = evidence([paper("p", Kind.PATENT, inventors=None)])
    assert [one.rank for one in known.patents] == [None]
    assert [one.document for one in known.unread] == ["p"]


@pytest.mark.parametrize(("words", "reform"), [("机构改革方案", True), ("转岗证明", False)])
def test_a_proof_of_transfer_tells_whether_there_was_a_reform(words: str, *, reform: bool) -> None:
    found = facts(Kind.APPOINTMENT, Form.TRANSFER_PROOF, lines=[line(words)])
    known = evidence([document("t", found, Kind.APPOINTMENT)])
    assert [(one.document, one.reform) for one in known.transfer_proofs] == [("t", reform)]
    assert known.appointments == []


def test_promised_years_are_marked() -> None:
    known = evidence([appraisal(2024)], promised=[2025])
    assert [(one.year, one.promised) for one in known.appraisals] == [(2024, False), (2025, True)]


def doubtful(given: CaseDocument, **rest: Any) -> list[list[str]]:
    return [one.doubtful for one in evidence([given], **rest).certificates if one.document]


def test_a_field_declared_otherwise_is_doubtful_until_that_is_dismissed_or_corrected() -> None:
    declared = CERTIFICATE | {"issue_date": "2018-11-25"}
    given = document("c", facts(form=Form.POST_GRADE), Kind.SKILL_CERTIFICATE, declared=declared)
    assert given.report is not None
    key = next(finding_key("c", f) for f in given.report.findings if f.field == "issue_date")
    assert doubtful(given) == [["issue_date"]]
    assert doubtful(given, decisions={key: "upheld"}) == [["issue_date"]]
    assert doubtful(given, decisions={key: "dismissed"}) == [[]]
    change = Correction(document="c", field="issue_date", value="2018-11-25")
    assert doubtful(given, corrections=[change]) == [[]]
