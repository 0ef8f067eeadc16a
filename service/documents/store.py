"""The SQL of papers and their reports."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, delete, exists, func, or_, select, update
from sqlalchemy.orm import Session

from schemas.facts import Facts
from schemas.report import Report
from service.accounts.reach import Reach
from service.applications.tables import Application
from service.clock import now
from service.documents.tables import (
    Document,
    DocumentState,
    LateFinding,
    ReportFinding,
    StoredFacts,
    StoredReport,
)


@dataclass(frozen=True)
class Wanted:
    """Which papers a list shall hold; None asks for nothing.

    ``whole``: by the whole reports; else by what applicants may see of them, and the caller asks
    for no ``finding`` of the third axis.
    """

    application_id: str | None = None
    state: str | None = None
    outcome: str | None = None
    finding: str | None = None
    whole: bool = False


def get(session: Session, document_id: str, reach: Reach | None = None) -> Document | None:
    """One paper; with ``reach``, only if it lies there."""
    query = select(Document).where(Document.id == document_id)
    return session.scalar(query if reach is None else query.where(reach.documents()))


def get_locked(session: Session, document_id: str) -> Document | None:
    """One paper, kept from others' changes until this transaction ends.

    Not from being referred to (``FOR NO KEY UPDATE``): who tells this paper of a find while we wait
    for its fingerprints' lock would else wait for us.
    """
    lock = {"key_share": True}
    return session.get(Document, document_id, with_for_update=lock, populate_existing=True)


def same_upload(session: Session, application_id: str, sha256: str, digest: str) -> Document | None:
    """The paper that this upload already is: as first declared, or as declared now."""
    query = select(Document).where(
        Document.application_id == application_id,
        Document.sha256 == sha256,
        or_(Document.upload_digest == digest, Document.declared_digest == digest),
    )
    return session.scalars(query.order_by(Document.id).limit(1)).first()


def same_scan(session: Session, roster_id: str, sha256: str) -> Document | None:
    """The scan of a list that this file already is."""
    query = select(Document).where(Document.roster_id == roster_id, Document.sha256 == sha256)
    return session.scalar(query)


def of_application(session: Session, application_id: str) -> Sequence[Document]:
    """All papers of one application, oldest first."""
    query = select(Document).where(Document.application_id == application_id)
    return session.scalars(query.order_by(Document.id)).all()


def count_of(session: Session, application_id: str) -> int:
    """How many papers an application has, former tries included."""
    query = select(func.count()).where(Document.application_id == application_id)
    return session.scalar(query) or 0


def of_applications(session: Session, application_ids: Collection[str]) -> Sequence[Document]:
    """All papers of these applications, oldest first."""
    query = select(Document).where(Document.application_id.in_(application_ids))
    return session.scalars(query.order_by(Document.id)).all()


def listed(
    session: Session, wanted: Wanted, reach: Reach, before: str | None, limit: int
) -> Sequence[Document]:
    """Papers of applications, newest first, from behind ``before``."""
    papers = select(Document).where(Document.application_id.is_not(None), reach.documents())
    query = _wanted(papers, wanted)
    if before:
        query = query.where(Document.id < before)
    return session.scalars(query.order_by(Document.id.desc()).limit(limit)).all()


def failed(
    session: Session, reach: Reach, before: str | None, limit: int
) -> Sequence[tuple[Document, Application]]:
    """Papers of applications that no machine could finish, newest first, from behind ``before``."""
    query = (
        select(Document, Application)
        .join(Application, Application.id == Document.application_id)
        .where(Document.state == DocumentState.NEEDS_PERSON, reach.documents())
    )
    if before:
        query = query.where(Document.id < before)
    rows = session.execute(query.order_by(Document.id.desc()).limit(limit))
    return [(document, application) for document, application in rows]


def set_state(
    session: Session, document_id: str, state: DocumentState, fault: str | None = None
) -> None:
    """Move a paper."""
    session.execute(
        update(Document)
        .where(Document.id == document_id)
        .values(state=state, fault=fault, updated_at=now(session))
    )


def facts_of(session: Session, document_id: str) -> Facts | None:
    """What was read from a paper; None before it is read, or where it could not be opened."""
    stored = session.get(StoredFacts, document_id)
    return Facts.model_validate(stored.facts) if stored else None


def facts_of_many(session: Session, document_ids: Sequence[str]) -> dict[str, Facts]:
    """What was read from each of these papers, in one question."""
    query = select(StoredFacts).where(StoredFacts.document_id.in_(document_ids))
    return {row.document_id: Facts.model_validate(row.facts) for row in session.scalars(query)}


def media_type_of(session: Session, document_id: str) -> str | None:
    """What an opened file turned out to be."""
    stored = session.get(StoredFacts, document_id)
    return stored.media_type if stored else None


def put_facts(
    session: Session, document: Document, facts: Facts | None, media_type: str | None
) -> None:
    """Keep what was read, in place of an earlier reading."""
    session.execute(delete(StoredFacts).where(StoredFacts.document_id == document.id))
    if facts is not None:
        session.add(
            StoredFacts(
                document_id=document.id,
                data_key_id=document.data_key_id,
                facts=facts.model_dump(mode="json"),
                media_type=media_type,
                created_at=now(session),
            )
        )


def report_in_force(session: Session, document_id: str) -> StoredReport | None:
    """The report that counts; None before the paper is examined."""
    query = select(StoredReport).where(
        StoredReport.document_id == document_id, StoredReport.superseded_at.is_(None)
    )
    return session.scalar(query)


def reports_in_force(session: Session, document_ids: Sequence[str]) -> dict[str, StoredReport]:
    """The report that counts, of each of these papers."""
    query = select(StoredReport).where(
        StoredReport.document_id.in_(document_ids), StoredReport.superseded_at.is_(None)
    )
    return {report.document_id: report for report in session.scalars(query)}


def reports_of(session: Session, document_id: str) -> Sequence[StoredReport]:
    """Every report on a paper, oldest first."""
    query = select(StoredReport).where(StoredReport.document_id == document_id)
    return session.scalars(query.order_by(StoredReport.number)).all()


def put_report(session: Session, stored: StoredReport, report: Report) -> None:
    """Add a report; what was in force before it is superseded."""
    session.execute(
        update(StoredReport)
        .where(StoredReport.document_id == stored.document_id, StoredReport.superseded_at.is_(None))
        .values(superseded_at=stored.created_at)
    )
    session.add(stored)
    session.flush()
    session.add_all(
        ReportFinding(report_id=stored.id, position=i, code=f.code, severity=f.severity)
        for i, f in enumerate(report.findings)
    )


def next_number(session: Session, document_id: str) -> int:
    """The number of a paper's next report, from 1."""
    query = select(func.max(StoredReport.number)).where(StoredReport.document_id == document_id)
    return (session.scalar(query) or 0) + 1


def late_findings(session: Session, document_ids: Sequence[str]) -> Sequence[LateFinding]:
    """What later papers showed about these, as long as it holds."""
    query = select(LateFinding).where(
        LateFinding.document_id.in_(document_ids), LateFinding.lapsed_at.is_(None)
    )
    return session.scalars(query.order_by(LateFinding.number)).all()


def applications_told(session: Session, document_ids: Sequence[str]) -> set[str]:
    """Applications with a paper that was ever told of these papers (late findings)."""
    query = (
        select(Document.application_id)
        .join(LateFinding, LateFinding.document_id == Document.id)
        .where(LateFinding.by_document_id.in_(document_ids))
    )
    return {found for found in session.scalars(query) if found is not None}


def expired(session: Session, now: datetime, limit: int) -> Sequence[Document]:
    """Pre-checks whose time is over, less those that another is deleting at this moment."""
    query = select(Document).where(Document.expires_at < now).limit(limit)
    return session.scalars(query.with_for_update(skip_locked=True)).all()


def existing(session: Session, document_ids: Sequence[str]) -> set[str]:
    """Which of these papers there are."""
    return set(session.scalars(select(Document.id).where(Document.id.in_(document_ids))))


def count_by_person(session: Session, person: str, since: datetime) -> int:
    """How many pre-checks one person has asked for."""
    query = select(func.count()).where(Document.person == person, Document.created_at >= since)
    return session.scalar(query) or 0


def oldest_by_person(session: Session, person: str, since: datetime) -> datetime | None:
    """When the first of these pre-checks was asked for."""
    query = select(func.min(Document.created_at)).where(
        Document.person == person, Document.created_at >= since
    )
    return session.scalar(query)


def count_by_state(session: Session) -> dict[str, int]:
    """How many papers stand where."""
    query = select(Document.state, func.count()).group_by(Document.state)
    return dict(session.execute(query).all())


def delete_document(session: Session, document_id: str) -> None:
    """Delete a paper with everything that hangs on it."""
    session.execute(delete(Document).where(Document.id == document_id))


def _wanted(query: Select[Document], wanted: Wanted) -> Select[Document]:
    for column in ("application_id", "state"):
        value: Any = getattr(wanted, column)
        if value is not None:
            query = query.where(getattr(Document, column) == value)
    if wanted.outcome:
        outcome: Any = StoredReport.outcome if wanted.whole else StoredReport.applicant_outcome
        query = query.where(_in_force(outcome == wanted.outcome))
    if wanted.finding:
        found = exists().where(
            ReportFinding.report_id == StoredReport.id, ReportFinding.code == wanted.finding
        )
        late = exists().where(
            LateFinding.document_id == Document.id,
            LateFinding.lapsed_at.is_(None),
            LateFinding.code == wanted.finding,
        )
        query = query.where(or_(_in_force(found), late) if wanted.whole else _in_force(found))
    return query


def _in_force(condition: Any) -> Any:
    return exists().where(
        StoredReport.document_id == Document.id, StoredReport.superseded_at.is_(None), condition
    )
