"""What becomes of a job: claimed, renewed, broken off, tried again, handed to a person.

The database is the truth and the queue only a doorbell (design decision 1): nothing here asks
Redis. Every write of a claim goes under its fencing token.
"""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from service.audit.store import record
from service.clock import now
from service.documents import store as documents
from service.documents.tables import Document, DocumentState
from service.jobs import store
from service.jobs.tables import Job, JobState
from service.settings import Settings
from service.webhooks.service import announce

_LOG = logging.getLogger(__name__)
_EXPIRED_AT_ONCE = 100
_UNCLAIMED_AT_ONCE = 1000
_LOST = "lost"
"""The fault of a paper whose workers died over it again and again."""
_PAUSE_AFTER_LOSS = 1.0
"""Seconds after a lost lease, doubled with every further one; the file need not be at fault."""
_LONGEST_PAUSE = 600.0


@dataclass(frozen=True)
class Claim:
    """A job that is this worker's for as long as its token is the newest."""

    job_id: str
    token: int
    document_id: str
    worker: str


@dataclass(frozen=True)
class Retries:
    """How often a job is tried and how long it rests in between, from the settings."""

    tries: int
    claims: int
    pause: float

    @classmethod
    def of(cls, settings: Settings) -> "Retries":
        """The installation's own figures."""
        return cls(settings.tries, settings.claims, settings.retry_seconds)


def claim(session: Session, job_id: str, worker: str, lease: float) -> Claim | None:
    """Take a job; None where another has it, it is finished, or not due yet."""
    if not store.claim(session, job_id, worker, _after(session, lease)):
        return None
    job = session.get_one(Job, job_id, populate_existing=True)
    documents.set_state(session, job.document_id, DocumentState.EXAMINING)
    return Claim(job_id, job.token, job.document_id, worker)


def renew(
    session: Session,
    claim: Claim,
    lease: float,
    progress: tuple[str, int | None, int | None] | None = None,
) -> bool:
    """A sign of life, with the stage, page and pages reached; False where the claim is lost."""
    stage, page, pages = progress or (None, None, None)
    return store.update_mine(
        session,
        claim.job_id,
        claim.token,
        lease_until=_after(session, lease),
        stage=stage,
        page=page,
        pages=pages,
    )


def release(session: Session, claim: Claim) -> bool:
    """Give a job back unexamined, because its worker is told to stop; it counts as no claim."""
    given = store.update_mine(
        session,
        claim.job_id,
        claim.token,
        state=JobState.WAITING,
        claims=Job.claims - 1,
        lease_until=None,
        available_at=now(session),
    )
    if given:
        job = session.get_one(Job, claim.job_id, populate_existing=True)
        documents.set_state(session, job.document_id, DocumentState.QUEUED)
        store.ring(session, job.id, job.lane, now(session))
    return given


def fail(session: Session, claim: Claim, fault: str, retries: Retries) -> bool:
    """The file did not survive its reading: rest and try again, or hand over to a person."""
    if not store.update_mine(session, claim.job_id, claim.token, faults=Job.faults + 1):
        return False
    job = session.get_one(Job, claim.job_id, populate_existing=True)
    if job.faults >= retries.tries:
        _give_up(session, job, fault, claim.worker)
    else:
        _rest(session, job, fault, retries.pause * 2 ** (job.faults - 1), claim.worker)
    return True


def recover(session: Session, retries: Retries) -> int:
    """Take jobs from workers that gave no sign of life for their lease.

    Returns:
        How many there were.
    """
    lost = store.expired(session, _EXPIRED_AT_ONCE)
    return sum(_recover(session, job, retries) for job in lost)


def overdue(session: Session, ring_again: float) -> Sequence[Job]:
    """Jobs that nobody came for since their last ring, as after a wiped Redis."""
    before = now(session) - timedelta(seconds=ring_again)
    return store.unclaimed(session, before, _UNCLAIMED_AT_ONCE)


def _recover(session: Session, job: Job, retries: Retries) -> bool:
    worker = job.claimed_by or "unknown"
    if not store.take_back(session, job.id, job.token):
        return False
    session.refresh(job)
    if job.claims >= retries.claims:
        _give_up(session, job, _LOST, worker)
    else:
        _rest(session, job, _LOST, _PAUSE_AFTER_LOSS * 2 ** (job.claims - 1), worker)
    return True


def _rest(session: Session, job: Job, fault: str, pause: float, worker: str) -> None:
    due = _after(session, min(pause, _LONGEST_PAUSE))
    job.state, job.last_fault, job.lease_until, job.available_at = (
        JobState.WAITING,
        fault,
        None,
        due,
    )
    session.flush()
    documents.set_state(session, job.document_id, DocumentState.QUEUED)
    store.ring(session, job.id, job.lane, due)
    _tell(session, job, "worker:job:interrupted", worker)


def _give_up(session: Session, job: Job, fault: str, worker: str) -> None:
    job.state, job.last_fault, job.lease_until, job.finished_at = (
        JobState.NEEDS_PERSON,
        fault,
        None,
        now(session),
    )
    session.flush()
    documents.set_state(session, job.document_id, DocumentState.NEEDS_PERSON, fault=fault)
    _tell(session, job, "worker:document:needs_person", worker)
    announce(session, session.get_one(Document, job.document_id), "document.needs_person")


def _tell(session: Session, job: Job, tag: str, worker: str) -> None:
    document = session.get_one(Document, job.document_id)
    _LOG.info("%s: job %s, %s, claim %d", tag, job.id, job.last_fault, job.claims)
    record(
        session,
        tag,
        worker,
        application_id=document.application_id,
        document_id=document.id,
        facts={"job": job.id, "fault": job.last_fault, "claims": job.claims, "faults": job.faults},
    )


def _after(session: Session, seconds: float) -> datetime:
    return now(session) + timedelta(seconds=seconds)
