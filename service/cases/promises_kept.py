"""A promised paper handed in by its day is a promise kept (三(三))."""

from sqlalchemy.orm import Session

from schemas.case import CaseReport
from service import clock
from service.audit.store import record
from service.cases import store
from service.cases.days import day_of
from service.cases.tables import Case, Promise, PromiseEnd
from service.documents import store as documents


def keep_promises(session: Session, case: Case, report: CaseReport, actor: str) -> bool:
    """End the promises whose paper has come in time and was read; whether there was one."""
    read = {paper.id for paper in report.documents if paper.report_outcome is not None}
    present = {entry.item: entry.document for entry in report.checklist if entry.document in read}
    kept = [
        promise
        for promise in store.open_promises(session, case.application_id)
        if (paper := present.get(promise.item)) and _in_time(session, promise, paper)
    ]
    for promise in kept:
        _end(session, promise, present[promise.item], actor)
    return bool(kept)


def _in_time(session: Session, promise: Promise, document_id: str) -> bool:
    """The day of the upload counts, however long the reading took."""
    if clock.today(session) <= promise.due_on:
        return True
    document = documents.get(session, document_id)
    return document is not None and day_of(document.created_at) <= promise.due_on


def _end(session: Session, promise: Promise, document_id: str | None, actor: str) -> None:
    promise.end, promise.ended_at = PromiseEnd.KEPT, clock.now(session)
    promise.document_id = document_id
    record(
        session,
        "cases:promise:kept",
        actor,
        application_id=promise.application_id,
        document_id=document_id,
        facts={"promise": promise.id, "item": promise.item},
    )
    session.flush()
