"""The page on the rules names every condition, reading, confirmation and table there is."""

import re
from pathlib import Path
from typing import get_args

import pytest

from extractors.checks.eligibility import CONDITIONS, Condition
from schemas.confirmations import Confirmation
from schemas.policy import Policy, Readings

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "rules.md").read_text("utf-8")
ROWS = [
    [cell.strip() for cell in line.strip("|").split(" | ")]
    for line in PAGE.splitlines()
    if line.startswith("| `")
]


@pytest.mark.parametrize("condition", CONDITIONS, ids=lambda condition: condition.id)
def test_every_rule_has_a_row_with_its_clause(condition: Condition) -> None:
    rows = [row for row in ROWS if row[0] == f"`{condition.id}`"]
    assert [row[1] for row in rows] == [condition.clause]


def test_no_row_names_a_rule_that_is_not_there() -> None:
    named = {row[0].strip("`") for row in ROWS if re.fullmatch(r"`\w+\.\w+`", row[0])}
    assert named == {condition.id for condition in CONDITIONS}


@pytest.mark.parametrize("name", list(Readings.model_fields))
def test_every_reading_has_a_row_with_its_values_the_shipped_first(name: str) -> None:
    row = next(row for row in ROWS if row[0] == f"`{name}`")
    field = Readings.model_fields[name]
    values = [str(value) for value in get_args(field.annotation)] or ["true", "false"]
    named = re.findall(r"`(\w+)`", row[1])
    assert sorted(named) == sorted(values)
    assert named[0] == str(getattr(Policy.load().readings, name)).lower()


@pytest.mark.parametrize("clause", list(Confirmation))
def test_every_confirmation_is_named(clause: Confirmation) -> None:
    assert f"`{clause.value}`" in PAGE


def test_every_table_of_the_policy_is_named() -> None:
    cells = " ".join(row[0] for row in ROWS)
    assert set(Policy.model_fields) <= set(re.findall(r"`(\w+)`", cells))
