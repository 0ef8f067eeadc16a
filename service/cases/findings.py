"""Decisions on findings: upheld, dismissed, or open again; a change of mind is a new row."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from service import clock
from service.applications.tables import Application
from service.audit.store import record
from service.cases import store
from service.cases.access import By, changed, for_desk
from service.cases.known import Known, known_findings
from service.cases.refresh import refresh
from service.cases.tables import Case, FindingDecision, Verdict
from service.documents.results import Notice
from service.errors import NotFoundError
from service.ids import new_id


@dataclass(frozen=True)
class Judged:
    """A finding, and every decision on it, oldest first."""

    finding: Known
    decisions: list[FindingDecision]

    @property
    def verdict(self) -> Verdict:
        """The decision that counts."""
        return self.decisions[-1].verdict if self.decisions else Verdict.OPEN


def of_case(session: Session, application: Application, notice: Notice) -> list[Judged]:
    """Every finding of a case and its papers with what people decided on it."""
    return with_decisions(session, application.id, known_findings(session, application, notice))


def with_decisions(
    session: Session, application_id: str, known: Mapping[str, Known]
) -> list[Judged]:
    """These findings with what people decided on each."""
    rows = store.decisions_of(session, application_id)
    return [
        Judged(finding, [row for row in rows if row.key == key]) for key, finding in known.items()
    ]


def decide(
    session: Session, application_id: str, said: tuple[str, Verdict], reason: str, by: By
) -> Case:
    """Decide on one finding (``said``: its key, and what); the same once more changes nothing.

    Raises:
        NotFoundError: the case has no such finding.
    """
    key, verdict = said
    application, case = for_desk(session, application_id, by)
    finding = known_findings(session, application, by.notice).get(key)
    if finding is None:
        raise NotFoundError("这份申报没有这项发现，或材料已重新核对。")
    former = store.verdicts_of(session, application_id).get(key, Verdict.OPEN)
    if former is verdict:
        return case
    session.add(
        FindingDecision(
            id=new_id(),
            data_key_id=application.data_key_id,
            number=store.next_number(session, FindingDecision, application_id),
            application_id=application_id,
            document_id=finding.document_id,
            key=key,
            code=finding.code,
            verdict=verdict,
            former=former,
            decided_by=by.actor,
            decided_at=clock.now(session),
            reason=reason,
        )
    )
    changed(session, case)
    record(
        session,
        f"api:finding:{_DONE[verdict]}",
        by.actor,
        application_id=application_id,
        document_id=finding.document_id,
        reason=reason,
        facts={"key": key, "code": finding.code, "former": former},
    )
    session.flush()
    refresh(session, application_id, by.notice, by.actor)
    return case


_DONE = {
    Verdict.OPEN: "reopened",
    Verdict.UPHELD: "upheld",
    Verdict.DISMISSED: "dismissed",
}
