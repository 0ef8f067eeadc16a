"""What the service answers for each whole application, and why."""

from collections.abc import Sequence
from typing import NamedTuple

from rich.box import SIMPLE
from rich.console import Console
from rich.table import Table
from rich.text import Text

from extractors.checks.messages import shown
from schemas.case import CaseReport
from schemas.findings import Severity
from yanzhen.check.case_table import ANSWER_COLOURS, ANSWER_LABELS
from yanzhen.check.labels import plain
from yanzhen.samples.season import SeasonApplicant

_MOST = 4
"""Reasons shown of one application; the rest are counted."""


class Answered(NamedTuple):
    """An application and the answer to it."""

    applicant: SeasonApplicant
    report: CaseReport


def show_cases(console: Console, answered: Sequence[Answered]) -> None:
    """One line an application that applies for a grade."""
    table = Table(title="申报资格", expand=True, box=SIMPLE, padding=(0, 1, 0, 0))
    table.add_column("申报", ratio=3, overflow="fold")
    table.add_column("结论", ratio=2, overflow="fold")
    table.add_column("理由", ratio=9, overflow="fold")
    for one in answered:
        table.add_row(*_cells(one))
    console.print(table)


def _cells(one: Answered) -> tuple[Text, ...]:
    eligibility = one.report.eligibility
    name = one.applicant.application["name"]
    grade = shown("grade", eligibility.grade) if eligibility.grade else ""
    reasons = _reasons(one.report)
    said = reasons[:_MOST]
    if len(reasons) > _MOST:
        said.append(f"另有 {len(reasons) - _MOST} 条")
    answer = eligibility.answer
    return (
        Text(f"{one.applicant.external_id} {name}\n{grade}"),
        Text(ANSWER_LABELS[answer], ANSWER_COLOURS[answer]),
        Text("\n".join(said) or "—"),
    )


def _reasons(report: CaseReport) -> list[str]:
    """Why it is not *eligible*, then what is missing or does not fit together."""
    said = [plain(reason) for reason in report.eligibility.reasons]
    found = [f for f in report.findings if f.severity is not Severity.INFO]
    said += [plain(f.message) for f in found if not f.code.startswith("eligibility.")]
    return list(dict.fromkeys(said))
