"""The contract page says what the code says: finding codes, severities, kinds, fields, seals."""

import re
from pathlib import Path

import pytest

from schemas.case import CaseCode
from schemas.findings import FindingCode
from schemas.kinds import FIELDS, IDENTITY_FIELDS, ROW_FIELDS, Form, Kind
from schemas.policy import Policy

CONTRACT = (Path(__file__).resolve().parents[2] / "docs" / "contract.md").read_text("utf-8")


def section(number: int) -> str:
    """The text of one numbered section of the contract."""
    return re.split(r"^## ", CONTRACT, flags=re.MULTILINE)[number]


def table(number: int) -> list[list[str]]:
    """The body rows of a section's first table, as cells without blanks around them."""
    lines = [line for line in section(number).splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]


def code_severities() -> dict[str, str]:
    return {
        code: row[1]
        for row in table(4)
        for code in re.findall(r"`([a-z_.]+)`", row[0])
        if row[0].startswith("`") and "*" not in row[0]
    }


def test_every_finding_code_is_in_the_contract_with_its_severity() -> None:
    known = [*FindingCode, *CaseCode]
    assert code_severities() == {code.value: code.severity.value for code in known}


KIND_ROWS = {row[0].strip("`"): row for row in table(2)}


def test_the_contract_lists_the_kinds_in_the_codes_order() -> None:
    assert list(KIND_ROWS) == [kind.value for kind in Kind]


@pytest.mark.parametrize("kind", list(Kind))
def test_the_fields_of_a_kind_and_who_it_identifies(kind: Kind) -> None:
    words = re.findall(r"([a-z_]+)(\*?)", KIND_ROWS[kind][2].split(";")[0])
    assert tuple(name for name, _ in words) == FIELDS[kind]
    starred = tuple(name for name, star in words if star)
    assert starred == IDENTITY_FIELDS.get(kind, ())


def test_the_columns_of_a_rosters_row() -> None:
    columns = KIND_ROWS[Kind.ROSTER][2].split("`rows`:")[1]
    assert tuple(re.findall(r"[a-z_]+", columns)) == ROW_FIELDS


@pytest.mark.parametrize("kind", list(Kind))
def test_the_seals_that_a_kind_needs_by_the_shipped_policy(kind: Kind) -> None:
    digits = re.match(r"\d+", KIND_ROWS[kind][3])
    assert digits is not None
    assert int(digits.group()) == Policy.load().seals[kind]


@pytest.mark.parametrize("form", list(Form))
def test_every_form_is_named_in_the_contract(form: Form) -> None:
    assert f"`{form.value}`" in section(2)
