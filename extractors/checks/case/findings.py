"""Findings on a case with their keys, and what people decided on them."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from schemas.case import (
    CaseCode,
    CaseDocument,
    CaseFinding,
    Decision,
    OpenFinding,
    case_key,
    finding_key,
)
from schemas.findings import Axis
from schemas.report import Finding


def case_finding(
    code: CaseCode,
    message: str,
    *,
    subject: str | None,
    documents: Iterable[str] = (),
    values: object = None,
    **details: Any,
) -> CaseFinding:
    """A finding of the code's own weight; ``values`` tell it from one on other values."""
    concerned = sorted(set(documents))
    return CaseFinding(
        key=case_key(code, subject, concerned, values),
        code=code,
        severity=code.severity,
        subject=subject,
        documents=concerned,
        message=message,
        **details,
    )


def late_findings(document: CaseDocument) -> list[CaseFinding]:
    """``reuse.*`` that became known after the paper's own report."""
    return [_late(document.id, finding) for finding in document.late]


def open_of(document: CaseDocument, decisions: Mapping[str, Decision]) -> list[OpenFinding]:
    """The findings of a paper's report that nobody dismissed or mended.

    A later paper mends what could not be read or did not fit; a suspicion stays.
    """
    found = document.report.findings if document.report else []
    if document.replaced:
        found = [finding for finding in found if finding.code.axis is Axis.FORGERY]
    keyed = [(finding_key(document.id, finding), finding) for finding in found]
    return [
        _opened(key, finding, decisions)
        for key, finding in keyed
        if decisions.get(key) != "dismissed"
    ]


def undismissed(
    findings: Sequence[CaseFinding], decisions: Mapping[str, Decision]
) -> list[CaseFinding]:
    """The case's findings that nobody dismissed, marked where a person upheld them."""
    kept = [found for found in findings if decisions.get(found.key) != "dismissed"]
    return [
        found.model_copy(update={"decision": "upheld"}) if found.key in decisions else found
        for found in kept
    ]


def _late(document_id: str, finding: Finding) -> CaseFinding:
    return CaseFinding(
        key=finding_key(document_id, finding),
        code=finding.code,
        severity=finding.severity,
        subject=finding.field,
        documents=[document_id],
        message=finding.message,
        confidence=finding.confidence,
    )


def _opened(key: str, finding: Finding, decisions: Mapping[str, Decision]) -> OpenFinding:
    values = {name: getattr(finding, name) for name in Finding.model_fields}
    return OpenFinding(**values, key=key, decision="upheld" if key in decisions else None)
