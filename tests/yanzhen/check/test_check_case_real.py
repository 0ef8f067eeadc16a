"""Printed applications, read for real: the answer that ``--case`` gives to a user."""

from pathlib import Path

from click.testing import CliRunner

from schemas.case import CaseReport
from yanzhen.cli import main
from yanzhen.samples.application import print_case


def answered(folder: Path, wrong: str | None) -> CaseReport:
    path = print_case(folder, 3, wrong=wrong)
    given = ["check", "--case", str(path), "--json", "--today", "2026-03-20"]
    result = CliRunner().invoke(main, given)
    assert result.exit_code == 0, result.output
    return CaseReport.model_validate_json(result.stdout)


def test_an_application_in_order_is_eligible(tmp_path: Path) -> None:
    report = answered(tmp_path, None)
    assert (report.eligibility.answer, report.outcome) == ("eligible", "pass")
    assert {one.state for one in report.checklist} == {"present"}
    proofs = {paper for rule in report.rules if rule.answer == "met" for paper in rule.proven_by}
    assert report.checklist[1].document in proofs


def test_another_name_on_the_certificate_is_found(tmp_path: Path) -> None:
    report = answered(tmp_path, "name")
    assert [found.code.value for found in report.findings] == ["case.name_mismatch"]
    assert (report.eligibility.answer, report.outcome) == ("eligible", "review")
