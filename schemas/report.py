"""The report on one file (contract, section 3) and what applicants may see of it."""

from collections.abc import Iterable
from typing import Any, Literal, Self

from pydantic import Field as Bounded
from pydantic import SerializerFunctionWrapHandler, model_serializer

from schemas.base import Box, Fraction, Model
from schemas.facts import Code, Facts, FieldValue, KindGuess, Page, Paper, ReadField, Row, Seal
from schemas.findings import Axis, FindingCode, Outcome, Severity

CheckState = Literal["found", "clear", "abstained", "not_run"]


class FileInfo(Model):
    """The file as it was handed in. ``media_type`` is sniffed from the content."""

    name: str
    sha256: str
    bytes: int
    media_type: str | None = None


class Finding(Model):
    """One thing that does not fit, in words that its reader can act on (``message``, Chinese)."""

    paper: int | None = None
    code: FindingCode
    severity: Severity
    field: str | None = None
    declared: FieldValue | None = None
    found: FieldValue | None = None
    message: str
    page: int | None = None
    box: Box | None = None
    confidence: Fraction = 1.0
    row: int | None = None

    @classmethod
    def of(cls, code: FindingCode, message: str, **details: Any) -> Self:
        """A finding with its code's own severity."""
        return cls(code=code, severity=code.severity, message=message, **details)

    @model_serializer(mode="wrap")
    def _without_empty_row(self, handler: SerializerFunctionWrapHandler) -> dict[str, Any]:
        return _drop_none(handler(self), "row")


class Check(Model):
    """What became of one check. *Not run* is never *clear*."""

    id: str
    state: CheckState
    reason: str | None = None


class ApplicantReport(Model):
    """What an applicant, or a key without the right to review, sees: the first two axes."""

    id: str | None
    status: Literal["examined", "rejected"]
    file: FileInfo | None
    kind: KindGuess | None = None
    papers: list[Paper] = []
    pages: list[Page] = []
    fields: list[ReadField] = []
    rows: list[Row] = []
    seals: list[Seal] = []
    codes: list[Code] = []
    findings: list[Finding] = []
    outcome: Outcome


class Report(ApplicantReport):
    """The whole report. ``risk`` comes from the third axis alone; None where no such check ran.

    ``seconds`` always holds ``total``: CPU seconds by stage, or the wait for an examination that
    was broken off.
    """

    line: int | None = None
    checks: list[Check] = []
    risk: Fraction | None = None
    seconds: dict[str, float] = Bounded(default={"total": 0.0})

    @classmethod
    def examined(
        cls,
        facts: Facts,
        findings: list[Finding],
        checks: list[Check],
        **rest: Any,
    ) -> Self:
        """A report on a file that could be read."""
        return cls(
            status="examined",
            kind=facts.papers[0].kind if facts.papers else None,
            papers=facts.papers,
            pages=facts.pages,
            fields=facts.fields,
            rows=facts.rows,
            seals=facts.seals,
            codes=facts.codes,
            findings=findings,
            checks=checks,
            outcome=outcome_of(findings),
            **rest,
        )

    @classmethod
    def rejected(cls, finding: Finding, **rest: Any) -> Self:
        """A report on a file that could not be taken in."""
        return cls(status="rejected", findings=[finding], outcome=outcome_of([finding]), **rest)

    def for_applicant(self) -> ApplicantReport:
        """The first two axes of this report, with the outcome recomputed from what is left."""
        kept = [f for f in self.findings if f.code.axis is not Axis.FORGERY]
        shown = {name: getattr(self, name) for name in ApplicantReport.model_fields}
        return ApplicantReport(**shown | {"findings": kept, "outcome": outcome_of(kept)})

    @model_serializer(mode="wrap")
    def _without_empty_line(self, handler: SerializerFunctionWrapHandler) -> dict[str, Any]:
        return _drop_none(handler(self), "line")


def outcome_of(findings: list[Finding]) -> Outcome:
    """The heaviest severity among the findings; *pass* where there is none above *info*."""
    return heaviest(f.severity for f in findings)


def heaviest(severities: Iterable[Severity]) -> Outcome:
    """The outcome that these severities lead to; *pass* where none is above *info*."""
    worst = max(severities, key=lambda s: s.rank, default=Severity.INFO)
    return Outcome.PASS if worst is Severity.INFO else Outcome(worst.value)


def _drop_none(data: dict[str, Any], *keys: str) -> dict[str, Any]:
    return {k: v for k, v in data.items() if v is not None or k not in keys}
