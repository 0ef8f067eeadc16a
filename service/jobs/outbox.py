"""The SQL of the outbox: rows are taken for a while, then deleted or given back."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import delete, exists, select, update
from sqlalchemy.orm import Session

from service import clock
from service.jobs.tables import Outbox, Topic


@dataclass(frozen=True)
class Taken:
    """A row that is ours for a while."""

    number: int
    ref: str
    lane: str | None
    attempts: int


def take(session: Session, topic: Topic, hold: float, limit: int) -> list[Taken]:
    """Take due rows for ``hold`` seconds; whoever dies over them loses them to the next.

    Rows that another process is taking at this moment are left to it.
    """
    now = clock.now(session)
    query = select(Outbox).where(Outbox.topic == topic, Outbox.available_at <= now)
    ordered = query.order_by(Outbox.available_at, Outbox.number).limit(limit)
    rows = session.scalars(ordered.with_for_update(skip_locked=True)).all()
    for row in rows:
        row.available_at = now + timedelta(seconds=hold)
        row.attempts += 1
    return [Taken(row.number, row.ref, row.lane, row.attempts) for row in rows]


def is_due(session: Session, topic: Topic) -> bool:
    """Whether any row waits to be told."""
    due = exists().where(Outbox.topic == topic, Outbox.available_at <= clock.now(session))
    return bool(session.scalar(select(due)))


def done(session: Session, rows: Sequence[Taken]) -> None:
    """Delete rows that have been told."""
    session.execute(delete(Outbox).where(Outbox.number.in_([row.number for row in rows])))


def give_back(session: Session, rows: Sequence[Taken]) -> None:
    """Make rows due again: they could not be told."""
    session.execute(
        update(Outbox)
        .where(Outbox.number.in_([row.number for row in rows]))
        .values(available_at=clock.now(session))
    )
