"""Every finding of a case and its papers by its key, dismissed ones too."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from schemas.base import Box
from schemas.case import CaseReport
from schemas.findings import Axis, Severity
from service.applications.tables import Application
from service.cases.evaluation import evaluate
from service.documents.results import Notice


@dataclass(frozen=True)
class Known:
    """One finding as decisions refer to it. ``document_id``: None where it is about the case.

    ``page`` and ``box``: where on the paper; ``field``: of which of its fields. ``subject``: the
    datum that it is about, the field or what the case calls it.
    """

    key: str
    code: str
    axis: Axis
    severity: Severity
    document_id: str | None
    message: str
    page: int | None = None
    box: Box | None = None
    field: str | None = None
    subject: str | None = None


def known_findings(
    session: Session, application: Application, notice: Notice
) -> Mapping[str, Known]:
    """By key, papers' findings first."""
    return known_in(evaluate(session, application, notice, decided=False))


def known_in(report: CaseReport) -> Mapping[str, Known]:
    """The findings of a case judged as if nobody had decided, by key."""
    return {found.key: found for found in (*_of_papers(report), *_of_case(report))}


def _of_papers(report: CaseReport) -> list[Known]:
    return [
        Known(
            f.key,
            f.code.value,
            f.code.axis,
            f.severity,
            paper.id,
            f.message,
            f.page,
            f.box,
            f.field,
            f.field,
        )
        for paper in report.documents
        for f in paper.open
    ]


def _of_case(report: CaseReport) -> list[Known]:
    return [
        Known(
            f.key,
            f.code.value,
            f.code.axis,
            f.severity,
            f.documents[0] if len(f.documents) == 1 else None,
            f.message,
            subject=f.subject,
        )
        for f in report.findings
    ]
