"""The SQL of jobs: every change is a compare-and-set, so that two workers cannot both win."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, CursorResult, func, select, update
from sqlalchemy.orm import Session

from service import clock
from service.ids import new_id
from service.jobs.tables import Job, JobState, Lane, Outbox, Topic


def add(session: Session, document_id: str, lane: Lane) -> Job:
    """A new job for a paper, and the ring for it in the outbox."""
    now = clock.now(session)
    job = Job(
        id=new_id(),
        document_id=document_id,
        lane=lane,
        state=JobState.WAITING,
        available_at=now,
        created_at=now,
    )
    session.add(job)
    ring(session, job.id, lane, now)
    return job


def ring(session: Session, job_id: str, lane: str, at: datetime) -> None:
    """Ask the relay to ring for a job, at ``at`` or later."""
    session.add(Outbox(topic=Topic.RING, ref=job_id, lane=lane, available_at=at))


def get(session: Session, job_id: str) -> Job | None:
    """One job."""
    return session.get(Job, job_id)


def latest_of(session: Session, document_id: str) -> Job | None:
    """The newest job of a paper."""
    query = select(Job).where(Job.document_id == document_id).order_by(Job.id.desc()).limit(1)
    return session.scalar(query)


def latest_of_many(session: Session, document_ids: Sequence[str]) -> dict[str, Job]:
    """The newest job of each of these papers."""
    query = select(Job).where(Job.document_id.in_(document_ids)).order_by(Job.id)
    return {job.document_id: job for job in session.scalars(query)}


def claim(session: Session, job_id: str, worker: str, lease_until: datetime) -> bool:
    """Take a waiting job whose time has come; False where somebody else did, or it is not due."""
    return _changed(
        session,
        (Job.id == job_id)
        & (Job.state == JobState.WAITING)
        & (Job.available_at <= clock.now(session)),
        state=JobState.CLAIMED,
        token=Job.token + 1,
        claims=Job.claims + 1,
        claimed_by=worker,
        lease_until=lease_until,
        stage=None,
        page=None,
        pages=None,
    )


def update_mine(session: Session, job_id: str, token: int, **values: object) -> bool:
    """Change a job under its fencing token; False where it is no longer this claim's."""
    return _changed(session, _mine(job_id, token), **values)


def take_back(session: Session, job_id: str, token: int) -> bool:
    """End a claim whose lease is over; False where its worker renewed or finished meanwhile."""
    lapsed = _mine(job_id, token) & (Job.lease_until < clock.now(session))
    return _changed(session, lapsed, token=token + 1)


def expired(session: Session, limit: int) -> Sequence[Job]:
    """Claimed jobs whose worker has given no sign of life for its lease."""
    query = select(Job).where(Job.state == JobState.CLAIMED, Job.lease_until < clock.now(session))
    return session.scalars(query.order_by(Job.lease_until).limit(limit)).all()


def unclaimed(session: Session, rung_before: datetime, limit: int) -> Sequence[Job]:
    """Due jobs that nobody claimed since their last ring, the longest unrung first.

    One never rung for counts from its making: its row of the outbox may have been lost.
    """
    rung = func.coalesce(Job.rung_at, Job.created_at)
    query = select(Job).where(
        Job.state == JobState.WAITING, Job.available_at <= clock.now(session), rung < rung_before
    )
    return session.scalars(query.order_by(rung).limit(limit)).all()


def mark_rung(session: Session, job_ids: Sequence[str], at: datetime) -> None:
    """Note when jobs were last rung for."""
    session.execute(update(Job).where(Job.id.in_(job_ids)).values(rung_at=at))


def count_by_state(session: Session) -> dict[tuple[str, str], int]:
    """How many jobs stand where: lane and state to count."""
    query = select(Job.lane, Job.state, func.count()).group_by(Job.lane, Job.state)
    return {(lane, state): count for lane, state, count in session.execute(query)}


def claimed(session: Session) -> Sequence[Job]:
    """Jobs that a worker has in hand and gives signs of life for, the longest first."""
    query = select(Job).where(Job.state == JobState.CLAIMED, Job.lease_until >= clock.now(session))
    return session.scalars(query.order_by(Job.id)).all()


def oldest_waiting(session: Session, lane: Lane) -> datetime | None:
    """Since when the job that waits longest in a lane has been due."""
    query = select(func.min(Job.available_at)).where(
        Job.state == JobState.WAITING, Job.lane == lane, Job.available_at <= clock.now(session)
    )
    return session.scalar(query)


def outbox_depth(session: Session) -> int:
    """How many rows of the outbox are still to be told."""
    return session.scalar(select(func.count()).select_from(Outbox)) or 0


def _mine(job_id: str, token: int) -> ColumnElement[bool]:
    return (Job.id == job_id) & (Job.token == token) & (Job.state == JobState.CLAIMED)


def _changed(session: Session, where: ColumnElement[bool], **values: object) -> bool:
    statement = update(Job).where(where).values(**values)
    result = session.execute(statement, execution_options={"synchronize_session": False})
    return isinstance(result, CursorResult) and result.rowcount == 1
