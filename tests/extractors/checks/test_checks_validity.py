"""validity.*: where they fire and where they stay silent."""

import pytest

from schemas.facts import FieldValue
from schemas.findings import FindingCode as C
from schemas.kinds import Form, Kind
from tests.extractors.checks.facts_builder import MAN, ROWS, check, codes, facts, read, row

Changes = dict[str, FieldValue | None]


@pytest.mark.parametrize("number", ["410802197506150010", "410882197002290010"])
def test_a_number_against_its_rule(number: str) -> None:
    findings, _ = check(facts(changes={"id_number": number, "birth_date": None}))
    assert [f.code for f in findings] == [C.VALIDITY_ID_NUMBER]
    assert number not in findings[0].message


def test_valid_numbers_of_both_lengths_are_silent() -> None:
    for number in (MAN, "410802750615001"):
        _, checks = check(facts(changes={"id_number": number}))
        assert checks[C.VALIDITY_ID_NUMBER].state == "clear"


def test_a_number_probably_misread_is_left_alone() -> None:
    found = facts(fields=[read("id_number", "410802197506150010", 0.5)])
    findings, checks = check(found)
    assert findings == []
    assert checks[C.VALIDITY_ID_NUMBER].state == "abstained"


def test_each_row_of_a_roster_is_judged() -> None:
    rows = [
        row(ROWS[0]),
        row({**ROWS[1], "gender": "male"}),
        row({"id_number": "410802197506150010"}),
    ]
    found = facts(Kind.ROSTER, changes={"stated_count": 3}, rows=rows)
    findings, _ = check(found)
    assert [(f.code, f.row) for f in findings] == [
        (C.VALIDITY_GENDER, 1),
        (C.VALIDITY_ID_NUMBER, 2),
    ]


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"birth_date": "1975-06-16"}, C.VALIDITY_BIRTH_DATE),
        ({"birth_date": "1975-07"}, C.VALIDITY_BIRTH_DATE),
        ({"gender": "female"}, C.VALIDITY_GENDER),
        ({"issue_date": "2019-02-30"}, C.VALIDITY_IMPOSSIBLE_DATE),
        ({"issue_date": "2019-13"}, C.VALIDITY_IMPOSSIBLE_DATE),
        ({"issue_date": "2026-03-21"}, C.VALIDITY_FUTURE_DATE),
        ({"issue_date": "2026-04"}, C.VALIDITY_FUTURE_DATE),
        ({"issue_date": "1974-01-01"}, C.VALIDITY_DATE_ORDER),
        ({"birth_date": None, "issue_date": "1975-06-14"}, C.VALIDITY_DATE_ORDER),
    ],
)
def test_a_certificate_that_contradicts_itself(changes: Changes, code: C) -> None:
    assert codes(facts(changes=changes)) == [code]


@pytest.mark.parametrize(
    "changes",
    [
        {"birth_date": "1975-06"},
        {"issue_date": "2026-03-20"},
        {"issue_date": "2026-03"},
        {"issue_date": "1975-06"},
        {"issue_date": "2020-02-29"},
    ],
)
def test_a_certificate_in_order(changes: Changes) -> None:
    assert codes(facts(changes=changes)) == []


@pytest.mark.parametrize(
    ("kind", "changes", "expected"),
    [
        (Kind.APPRAISAL, {"unit_opinion_date": "2021-12-20"}, [C.VALIDITY_DATE_ORDER]),
        (Kind.APPRAISAL, {"unit_opinion_date": "2022-12-20"}, []),
        (Kind.APPOINTMENT, {"effective_date": "1998-06-30"}, [C.VALIDITY_DATE_ORDER]),
        (Kind.APPOINTMENT, {"effective_date": "2026-09-01"}, []),
        (Kind.APPOINTMENT, {"effective_date": "2033-09-01"}, [C.VALIDITY_FUTURE_DATE]),
        (Kind.ID_CARD, {"valid_until": "2045-01-01"}, []),
        (Kind.ID_CARD, {"valid_until": "long_term"}, []),
    ],
)
def test_the_order_of_dates_by_kind(kind: Kind, changes: Changes, expected: list[C]) -> None:
    assert codes(facts(kind, changes=changes)) == expected


def test_an_uncertain_date_is_not_judged() -> None:
    findings, checks = check(facts(fields=[read("issue_date", "2019-02-30", 0.4)]))
    assert findings == []
    assert checks[C.VALIDITY_IMPOSSIBLE_DATE].state == "abstained"


NUMBER = C.VALIDITY_CERTIFICATE_NUMBER


@pytest.mark.parametrize(
    ("form", "number", "expected"),
    [
        (Form.VOCATIONAL_QUALIFICATION, "1916040000301234", []),
        (Form.VOCATIONAL_QUALIFICATION, "1816040000301234", [NUMBER]),
        (Form.VOCATIONAL_QUALIFICATION, "1916040000401234", [NUMBER]),
        (Form.SKILL_LEVEL, "Y000041000123193000123", []),
        (Form.SKILL_LEVEL, "Y00004100012319300012", [NUMBER]),
        (Form.POST_GRADE, "12", []),
        (Form.WORKER_GRADE, "豫A-1", []),
        (None, "12", []),
    ],
)
def test_certificate_numbers_by_form(form: Form | None, number: str, expected: list[C]) -> None:
    findings, checks = check(facts(form=form, changes={"certificate_number": number}))
    assert [f.code for f in findings] == expected
    ruled = form in {Form.VOCATIONAL_QUALIFICATION, Form.SKILL_LEVEL}
    assert (checks[NUMBER].state == "not_run") is not ruled


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"certificate_number": "104601200606001234"}, [NUMBER]),
        ({"certificate_number": "1046012005"}, [NUMBER]),
        ({"certificate_number": "1046012001", "graduation_date": "2001-07-01"}, []),
        ({"certificate_number": "豫中12345", "education_level": "secondary_vocational"}, []),
    ],
)
def test_diploma_numbers_are_ruled_from_2002(changes: Changes, expected: list[C]) -> None:
    assert codes(facts(Kind.DIPLOMA, changes=changes)) == expected


def test_a_certificate_number_that_was_not_read_is_not_judged() -> None:
    found = facts(form=Form.SKILL_LEVEL, changes={"certificate_number": None})
    _, checks = check(found)
    assert checks[NUMBER].state == "abstained"


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"patent_number": "ZL200810123456.7"}, [C.VALIDITY_PATENT_NUMBER]),
        ({"patent_number": "ZL200810123456.1"}, []),
        ({"patent_kind": "utility_model"}, [C.VALIDITY_PATENT_NUMBER]),
        ({"patent_number": None}, []),
    ],
)
def test_patent_numbers(changes: Changes, expected: list[C]) -> None:
    assert codes(facts(Kind.PATENT, changes=changes)) == expected


def test_a_number_that_is_wrong_itself_tells_nothing_of_its_holder() -> None:
    _, checks = check(facts(changes={"id_number": "410802197506150010"}))
    assert checks[C.VALIDITY_GENDER].state == "abstained"
    assert checks[C.VALIDITY_BIRTH_DATE].state == "abstained"
