"""The answer to a whole application (contract, section 6), and what its applicant may see of it."""

from collections.abc import Sequence
from datetime import date
from typing import Literal

from schemas.base import Box, Fraction, Model
from schemas.case_findings import CaseCode, CaseFinding, Decision, case_key, finding_key
from schemas.case_input import (
    IDENTITY,
    CaseApplication,
    CaseDocument,
    CaseFile,
    CaseFileDocument,
    CaseInput,
    Correction,
)
from schemas.evidence import Eligibility, RuleResult
from schemas.facts import FieldValue
from schemas.findings import Axis, Outcome
from schemas.kinds import Form, Kind
from schemas.report import Finding, heaviest

__all__ = [
    "IDENTITY",
    "ApplicantCase",
    "CaseApplication",
    "CaseCode",
    "CaseDocument",
    "CaseEligibility",
    "CaseFile",
    "CaseFileDocument",
    "CaseFinding",
    "CaseInput",
    "CaseReport",
    "ChecklistEntry",
    "Correction",
    "Decision",
    "FactRow",
    "FactValue",
    "OpenFinding",
    "PaperState",
    "RuleResult",
    "case_key",
    "finding_key",
]


class CaseEligibility(Model):
    """Whether the notice's conditions hold for the grade applied for.

    ``grade`` and ``occupation`` as declared. ``reasons``: Chinese sentences with their clauses;
    none where the answer is *eligible*.
    """

    grade: int | None
    occupation: str | None
    answer: Eligibility
    reasons: list[str] = []


class OpenFinding(Finding):
    """A paper's finding that nobody dismissed. ``key``: what a decision on it is kept under."""

    key: str
    decision: Literal["upheld"] | None = None


class PaperState(Model):
    """One paper of the case.

    ``kind``, ``form``: as it counts here: recognised, else as uploaded. ``report_outcome``: None
    until it has been examined. ``proves_nothing``: why, in Chinese, where it is no evidence.
    ``replaced``: the applicant handed in a later one, so that only the third axis still stands
    open. ``as_it_is``: the applicant has sent it on, knowing what stands against it.
    """

    id: str
    kind: Kind | None
    form: Form | None = None
    file: str | None = None
    report_outcome: Outcome | None
    open: list[OpenFinding] = []
    proves_nothing: str | None = None
    item: str | None = None
    replaced: bool = False
    as_it_is: bool = False


class ChecklistEntry(Model):
    """One paper that is needed. ``document``: the one that serves it; ``due``: of a promise.

    ``lapsed``: it was promised and its last day is over.
    """

    item: str
    label: str
    clause: str | None = None
    state: Literal["present", "promised", "missing"]
    document: str | None = None
    due: date | None = None
    lapsed: bool = False


class FactValue(Model):
    """What one paper says about a datum, and where.

    ``field``: under which of the paper's fields it stands. ``corrected``: a person read it; then
    ``machine`` is what the machine had read there, None where it had read nothing.
    """

    document: str
    paper: int
    field: str
    value: FieldValue
    page: int
    box: Box
    confidence: Fraction
    corrected: bool = False
    machine: FieldValue | None = None


class FactRow(Model):
    """One datum across the case.

    ``differs``: some of the values cannot all be right; None where they need not be equal.
    """

    name: str
    label: str
    declared: FieldValue | None = None
    values: list[FactValue] = []
    differs: bool | None = None


class ApplicantCase(Model):
    """What an applicant sees: the first two axes, and an outcome made from them alone."""

    id: str | None
    documents: list[PaperState] = []
    checklist: list[ChecklistEntry] = []
    facts: list[FactRow] = []
    findings: list[CaseFinding] = []
    outcome: Outcome


class CaseReport(Model):
    """The whole answer. ``policy`` and ``today``: by which notice, and on which day."""

    id: str | None
    policy: str
    today: date
    eligibility: CaseEligibility
    documents: list[PaperState] = []
    checklist: list[ChecklistEntry] = []
    facts: list[FactRow] = []
    rules: list[RuleResult] = []
    findings: list[CaseFinding] = []
    outcome: Outcome

    def for_applicant(self) -> ApplicantCase:
        """This case without the third axis; neither reasons nor rules, which may rest on it."""
        documents = [_shown(paper) for paper in self.documents]
        findings = [found for found in self.findings if found.code.axis is not Axis.FORGERY]
        return ApplicantCase(
            id=self.id,
            documents=documents,
            checklist=self.checklist,
            facts=self.facts,
            findings=findings,
            outcome=case_outcome(documents, findings),
        )


def case_outcome(documents: Sequence[PaperState], findings: Sequence[CaseFinding]) -> Outcome:
    """The heaviest severity among the case's findings and every paper's open ones."""
    of_papers = [found.severity for paper in documents for found in paper.open]
    return heaviest([*of_papers, *(found.severity for found in findings)])


def _shown(paper: PaperState) -> PaperState:
    kept = [found for found in paper.open if found.code.axis is not Axis.FORGERY]
    outcome = None if paper.report_outcome is None else heaviest(f.severity for f in kept)
    return paper.model_copy(update={"open": kept, "report_outcome": outcome})
