"""Decisions on papers: who sees them, declared anew, read anew."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from service.accounts.callers import Caller
from service.audit.store import record
from service.cases.frozen import refuse_redeclaration
from service.cases.refresh import refresh_touched
from service.clock import now
from service.documents import store
from service.documents.results import Notice, declare_again
from service.documents.tables import Document, DocumentState, StoredReport
from service.documents.uploads import digest_of
from service.errors import ConflictError, NotFoundError
from service.jobs import store as jobs
from service.jobs.tables import Job, Lane
from service.vault.errors import ErasedError
from service.vault.vault import vault_of

_UNKNOWN = "没有这份材料，或此密钥无权查看。"


@dataclass(frozen=True)
class Standing:
    """A paper with what its state is told by."""

    document: Document
    job: Job | None
    report: StoredReport | None


def found(session: Session, document_id: str, caller: Caller) -> Document:
    """One paper of an application that this caller may see.

    Raises:
        NotFoundError: there is none, or it is out of reach.
        ErasedError: its person's data was erased.
    """
    document = store.get(session, document_id, caller.reach)
    if document is None or document.application_id is None:
        raise NotFoundError(_UNKNOWN)
    if document.is_erased:
        raise ErasedError
    return document


def standing(session: Session, document: Document) -> Standing:
    """Where a paper stands."""
    return Standing(
        document,
        jobs.latest_of(session, document.id),
        store.report_in_force(session, document.id),
    )


def standings(session: Session, documents: list[Document]) -> list[Standing]:
    """Where each of these stands, in three questions."""
    ids = [document.id for document in documents]
    latest, reports = jobs.latest_of_many(session, ids), store.reports_in_force(session, ids)
    return [Standing(d, latest.get(d.id), reports.get(d.id)) for d in documents]


def redeclare(
    session: Session, document_id: str, said: dict[str, Any], caller: Caller, notice: Notice
) -> Standing:
    """Put ``declared``, ``kind`` or both in place of what was declared.

    An examined paper gets a new report from the stored facts; for one that is still to be read,
    the report to come heeds it. What was said before changes nothing.

    Raises:
        NotFoundError: there is no such paper for this caller.
        FrozenError: the application's case was settled with it.
    """
    found(session, document_id, caller)
    document = store.get_locked(session, document_id)
    if document is None:
        raise NotFoundError(_UNKNOWN)
    old = {name: getattr(document, name) for name in said}
    if said != old:
        if document.application_id is not None:
            refuse_redeclaration(session, document.application_id, document.created_at)
        _set(session, document, said)
        record(
            session,
            "api:document:declared",
            caller.actor,
            application_id=document.application_id,
            document_id=document.id,
            facts={"declared_version": document.declared_version},
            old=old,
            new=said,
        )
        session.flush()
        declare_again(session, document, notice, caller.actor)
        refresh_touched(session, document.application_id or "", [document], notice, caller.actor)
    return standing(session, document)


def send_on(session: Session, document_id: str, caller: Caller, notice: Notice) -> Standing:
    """Mark a paper that its applicant sends on as it is; a second time changes nothing.

    Raises:
        NotFoundError: there is no such paper for this caller.
        ConflictError: it has not been examined yet, or was replaced.
    """
    document = found(session, document_id, caller)
    if document.state is not DocumentState.EXAMINED or document.replaced_by is not None:
        raise ConflictError("这份材料还没有核对完，或已被后来上传的替换，请刷新后再试。")
    if document.as_it_is_at is None:
        document.as_it_is_at = now(session)
        record(
            session,
            "api:document:sent_on",
            caller.actor,
            application_id=document.application_id,
            document_id=document.id,
        )
        session.flush()
        refresh_touched(session, document.application_id or "", [], notice, caller.actor)
    return standing(session, document)


def try_again(session: Session, document_id: str, caller: Caller) -> Standing:
    """Have a paper read again that was handed to a person: a new job.

    Raises:
        NotFoundError: there is no such paper.
        ConflictError: it waits, is being read, or is examined.
    """
    is_seen = store.get(session, document_id, caller.oversight) is not None
    document = store.get_locked(session, document_id) if is_seen else None
    if document is None or document.application_id is None:
        raise NotFoundError(_UNKNOWN)
    if document.is_erased:
        raise ErasedError
    if document.state != DocumentState.NEEDS_PERSON:
        raise ConflictError("只有已转人工处理的材料才能重新读取。")
    former = jobs.latest_of(session, document.id)
    job = jobs.add(session, document.id, Lane.PAPERS)
    # Its pictures lie below its token: never where a worker of the former job may still write.
    job.token = former.token if former else 0
    store.set_state(session, document.id, DocumentState.QUEUED)
    record(
        session,
        "api:document:retried",
        caller.actor,
        application_id=document.application_id,
        document_id=document.id,
        facts={"job": job.id},
    )
    session.flush()
    session.refresh(document)
    return standing(session, document)


def _set(session: Session, document: Document, said: dict[str, Any]) -> None:
    for name, value in said.items():
        setattr(document, name, value)
    document.declared_version += 1
    document.declared_digest = digest_of(
        vault_of(session), document.sha256, document.kind, document.declared
    )
