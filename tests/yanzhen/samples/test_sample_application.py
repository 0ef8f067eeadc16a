"""One whole application: its papers agree with each other until one thing is made wrong."""

import json
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from random import Random
from typing import Any

import pytest
from click.testing import CliRunner

from schemas.case import CaseFile
from schemas.kinds import Form, Kind
from yanzhen.cli import main
from yanzhen.samples.application import CONTRADICTIONS, Draft, draft_case, print_case

SEEDS = range(1, 6)
GRADES = range(1, 6)
PERSON = ("name", "gender", "id_number")


def facts(draft: Draft, kind: Kind, form: Form | None = None) -> Iterator[dict[str, Any]]:
    for one in draft.planned:
        if one.item.kind is kind and form in {None, one.item.form}:
            yield one.order.facts


def said(draft: Draft) -> list[dict[str, Any]]:
    """All that the papers and the application say, to be compared."""
    return [draft.application, *(one.order.facts for one in draft.planned)]


@pytest.mark.parametrize("grade", GRADES)
@pytest.mark.parametrize("seed", SEEDS)
def test_all_papers_are_of_one_person_who_fits_the_grade(grade: int, seed: int) -> None:
    draft = draft_case(grade, seed)
    application = draft.application
    for paper in draft.planned:
        assert {name: paper.order.facts[name] for name in PERSON} == {
            name: application[name] for name in PERSON
        }
    for one in facts(draft, Kind.SKILL_CERTIFICATE):
        assert (one["grade"], one["occupation"]) == (grade + 1, application["applied_occupation"])
        assert one["issue_date"].year <= 2020


@pytest.mark.parametrize("seed", SEEDS)
def test_grade_1_has_its_five_years_and_an_appointment_after_the_certificate(seed: int) -> None:
    draft = draft_case(1, seed)
    verdicts = {one["year"]: one["verdict"] for one in facts(draft, Kind.APPRAISAL)}
    assert sorted(verdicts) == [2021, 2022, 2023, 2024, 2025]
    assert list(verdicts.values()).count("excellent") == 2
    (certificate,) = facts(draft, Kind.SKILL_CERTIFICATE)
    (appointed,) = facts(draft, Kind.APPOINTMENT, Form.APPOINTMENT)
    assert appointed["grade"] == certificate["grade"] == 2
    assert appointed["effective_date"] > certificate["issue_date"]


@pytest.mark.parametrize("wrong", sorted(CONTRADICTIONS))
def test_each_contradiction_changes_the_application(wrong: str) -> None:
    draft = draft_case(1)
    CONTRADICTIONS[wrong](draft, Random(1))
    assert said(draft) != said(draft_case(1))
    assert len(said(draft)) == len(said(draft_case(1))) - (wrong == "missing")


def test_the_files_and_their_case_are_the_same_each_time(tmp_path: Path) -> None:
    first, again = print_case(tmp_path / "a", 4), print_case(tmp_path / "b", 4)
    for path in first.parent.iterdir():
        other = again.parent / path.name
        assert sha256(path.read_bytes()).digest() == sha256(other.read_bytes()).digest()
    case = CaseFile.model_validate(json.loads(first.read_text("utf-8")))
    assert [document.kind for document in case.documents] == [Kind.ID_CARD, Kind.SKILL_CERTIFICATE]
    assert all((first.parent / document.file).is_file() for document in case.documents)
    assert case.confirmations["2.1"] is True


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--case", "3", "--wrong", "order"], "不能这样改错"),
        (["--wrong", "name"], "--case"),
        (["--case", "6"], "6"),
    ],
    ids=str,
)
def test_what_cannot_be_printed_is_said(tmp_path: Path, options: list[str], words: str) -> None:
    result = CliRunner().invoke(main, ["samples", str(tmp_path / "out"), *options])
    assert (result.exit_code, words in result.stderr) == (2, True)
    assert not (tmp_path / "out").exists()


def test_the_command_writes_a_case(tmp_path: Path) -> None:
    result = CliRunner().invoke(main, ["samples", str(tmp_path), "--case", "5", "--wrong", "start"])
    assert result.exit_code == 0, result.output
    case = CaseFile.model_validate(json.loads((tmp_path / "CASE.json").read_text("utf-8")))
    assert (case.application.applied_grade, len(case.documents)) == (5, 2)
