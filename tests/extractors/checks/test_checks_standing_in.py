"""The application's person stands in where a paper's own declaration is silent."""

from typing import Any

import pytest

from extractors.checks import check_paper, fingerprints_of
from schemas.declared import Declared
from schemas.facts import Facts
from schemas.findings import FindingCode as C
from schemas.kinds import Kind
from schemas.report import CheckState
from tests.extractors.checks.facts_builder import (
    CLEAN,
    MAN,
    POLICY,
    TODAY,
    WOMAN,
    facts,
    guess,
    line,
    page,
    read,
    seal,
)

HIM = Declared(name="王建国", gender="男", birth_date="1975-06-15", id_number=MAN)
HER = Declared(name="李秀英", gender="女", birth_date="1980-12-31", id_number=WOMAN)
MISMATCH, NOT_FOUND, OTHER = (
    C.DECLARED_MISMATCH,
    C.DECLARED_NOT_FOUND,
    C.DECLARED_OTHER_PERSON,
)
_OWNER = {Kind.DIPLOMA: HER}
_NOBODYS = (Kind.ROSTER, Kind.ADMIN_FORM, Kind.OTHER)


def _checked(
    found: Facts,
    standing_in: Declared | None,
    declared: dict[str, Any] | None = None,
    kind: Kind | None = None,
) -> tuple[list[tuple[C, str | None]], dict[str, CheckState]]:
    """Findings with their fields, and the states of the checks."""
    said = None if declared is None else Declared(**declared)
    findings, checks = check_paper(found, said, POLICY, TODAY, kind, standing_in=standing_in)
    states = {check.id: check.state for check in checks}
    return [(f.code, f.field) for f in findings], states


@pytest.mark.parametrize("kind", list(Kind))
def test_who_owns_a_clean_paper_gets_no_finding(kind: Kind) -> None:
    his = _OWNER.get(kind, HIM)
    for declared in (None, {}, dict(CLEAN[kind])):
        assert _checked(facts(kind), his, declared, kind)[0] == []


@pytest.mark.parametrize("kind", list(Kind))
def test_what_a_paper_does_not_print_is_not_missed(kind: Kind) -> None:
    gone = dict.fromkeys(("name", "gender", "birth_date", "id_number"))
    bare = facts(kind, changes=gone, rows=[], rows_paper=[])
    missed = [code for code, _ in _checked(bare, HIM)[0] if code.startswith("declared.")]
    assert missed == []


def test_the_papers_own_declared_values_are_still_missed() -> None:
    bare = facts(changes={"id_number": None, "birth_date": None})
    assert _checked(bare, HIM, {"id_number": MAN})[0] == [(NOT_FOUND, "id_number")]


def test_what_only_stands_in_blames_no_picture() -> None:
    blurred = facts(changes={"id_number": None}, pages=[page(sharpness=0.05)])
    assert _checked(blurred, HIM)[0] == []
    assert _checked(blurred, None, {"id_number": MAN})[0] == [(C.QUALITY_BLURRED, None)]


@pytest.mark.parametrize("kind", [Kind.APPRAISAL, Kind.HONOUR, Kind.APPOINTMENT])
def test_another_name_is_found_on_every_kind_that_prints_one(kind: Kind) -> None:
    findings, states = _checked(facts(kind), HER)
    assert findings == [(MISMATCH, "name")]
    assert states[NOT_FOUND] == "not_run"


def test_another_persons_paper_is_said_to_be_that() -> None:
    findings, states = _checked(facts(), HER)
    assert findings == [(OTHER, "name")]
    assert states[OTHER] == "found"


def test_one_contradicting_value_is_a_mismatch() -> None:
    wrong = Declared(name="王建国", birth_date="1975-06-16")
    assert _checked(facts(), wrong)[0] == [(MISMATCH, "birth_date")]


def test_the_papers_own_declaration_comes_first() -> None:
    hers = {"name": "王建国", "id_number": MAN, "birth_date": "1975-06-15", "gender": "男"}
    assert _checked(facts(), HER, hers)[0] == []
    blank = {"name": " ", "id_number": None}
    assert _checked(facts(), HER, blank)[0] == [(OTHER, "name")]


def test_under_the_wrong_kind_the_person_is_still_compared() -> None:
    findings, _ = _checked(facts(), HER, {"year": 2022}, Kind.APPRAISAL)
    assert findings == [(C.DOCUMENT_WRONG_KIND, None), (OTHER, "name")]


@pytest.mark.parametrize("kind", _NOBODYS)
def test_nothing_stands_in_on_papers_of_no_person(kind: Kind) -> None:
    findings, states = _checked(facts(kind), HER)
    assert findings == []
    assert states[MISMATCH] == states[OTHER] == "not_run"


def test_a_patent_must_name_the_applicant_among_its_inventors() -> None:
    findings, states = _checked(facts(Kind.PATENT), HER)
    assert findings == []
    assert (states[NOT_FOUND], states[MISMATCH]) == ("clear", "not_run")
    assert _checked(facts(Kind.PATENT), Declared(name="赵铁柱"))[0] == [(NOT_FOUND, "inventors")]


def test_inventors_that_were_not_read_prove_nothing() -> None:
    unread = facts(Kind.PATENT, changes={"inventors": None})
    findings, states = _checked(unread, Declared(name="赵铁柱"))
    assert findings == []
    assert states[NOT_FOUND] == "abstained"


def test_a_list_of_many_that_names_the_applicant_is_his_too() -> None:
    listed = facts(Kind.APPOINTMENT, lines=[line("聘任 王建国 李秀英 同志为技师")])
    findings, states = _checked(listed, HER)
    assert findings == []
    assert states[MISMATCH] == "clear"


def test_a_check_that_only_stood_in_is_clear_only_if_it_saw_something() -> None:
    _, states = _checked(facts(), HIM)
    assert [states[c] for c in (MISMATCH, OTHER, NOT_FOUND)] == ["clear", "clear", "not_run"]
    nameless = facts(Kind.HONOUR, changes={"name": None})
    _, states = _checked(nameless, HIM)
    assert [states[c] for c in (MISMATCH, OTHER)] == ["abstained", "not_run"]
    printed = facts(Kind.HONOUR, changes={"name": None}, lines=[line("授予 王建国 同志")])
    assert _checked(printed, HIM)[1][MISMATCH] == "clear"


def _two_certificates() -> Facts:
    """His and hers on one photo."""
    return facts(
        papers=[guess(Kind.SKILL_CERTIFICATE, 0.95, i) for i in range(2)],
        pages=[page(1), page(2)],
        fields=[
            read(name, value, paper=paper)
            for paper, who in enumerate(("李秀英", "王建国"))
            for name, value in (("name", who), ("grade", 3))
        ],
        seals=[seal(0), seal(1)],
        lines=[line("证书"), line("证书", number=2)],
    )


def test_every_paper_of_a_file_must_be_the_applicants() -> None:
    findings, _ = _checked(_two_certificates(), HIM)
    assert findings == [(MISMATCH, "name")]


def test_what_stands_in_tells_which_paper_the_declaration_goes_with() -> None:
    findings, _ = _checked(_two_certificates(), HIM, {"grade": 2})
    assert findings == [(MISMATCH, "name"), (MISMATCH, "grade")]
    said = Declared(grade=2)
    made, _ = check_paper(_two_certificates(), said, POLICY, TODAY, standing_in=HIM)
    assert [f.paper for f in made] == [0, 1]


@pytest.mark.parametrize("kind", [k for k in Kind if k not in _NOBODYS])
def test_the_person_of_a_paper_is_whom_it_was_handed_in_for(kind: Kind) -> None:
    prints = fingerprints_of("a", facts(kind), None, None, standing_in=HER, sure=0.6)
    assert (prints.person.id_number, prints.person.name) == (WOMAN, "李秀英")
    own = Declared(name="王建国")
    prints = fingerprints_of("a", facts(kind), own, None, standing_in=HER, sure=0.6)
    assert (prints.person.id_number, prints.person.name) == (WOMAN, "王建国")


@pytest.mark.parametrize("kind", _NOBODYS)
def test_nobody_stands_in_as_the_person_of_a_list_or_form(kind: Kind) -> None:
    with_her, without = (
        fingerprints_of("a", facts(kind), None, None, standing_in=who, sure=0.6)
        for who in (HER, None)
    )
    assert with_her == without
