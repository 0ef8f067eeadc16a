"""The SQL of webhook endpoints and deliveries."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import CursorResult, delete, func, select, update
from sqlalchemy.orm import Session

from service.clock import now
from service.jobs.tables import Outbox, Topic
from service.webhooks.tables import Delivery, Endpoint


@dataclass(frozen=True)
class Due:
    """A row of the outbox that asks for a message to be sent, as it was when seen."""

    number: int
    available_at: datetime
    delivery_id: str
    endpoint_id: str


def endpoints_of(session: Session, client: str) -> Sequence[Endpoint]:
    """Where a client wants to be told, oldest first; those switched off are left out."""
    query = select(Endpoint).where(Endpoint.client == client, Endpoint.disabled_at.is_(None))
    return session.scalars(query.order_by(Endpoint.id)).all()


def listed(
    session: Session, client: str | None, before: str | None, limit: int
) -> Sequence[Endpoint]:
    """Endpoints, newest first, those switched off too; with ``client``, its own."""
    query = select(Endpoint)
    if client is not None:
        query = query.where(Endpoint.client == client)
    if before:
        query = query.where(Endpoint.id < before)
    return session.scalars(query.order_by(Endpoint.id.desc()).limit(limit)).all()


def get(session: Session, endpoint_id: str, client: str | None = None) -> Endpoint | None:
    """One endpoint; with ``client``, only if it is that client's."""
    found = session.get(Endpoint, endpoint_id)
    return found if found and client in (None, found.client) else None


def deliveries_of(
    session: Session, endpoint_id: str, before: str | None, limit: int
) -> Sequence[Delivery]:
    """The messages to one endpoint, newest first, from behind ``before``."""
    query = select(Delivery).where(Delivery.endpoint_id == endpoint_id)
    if before:
        query = query.where(Delivery.id < before)
    return session.scalars(query.order_by(Delivery.id.desc()).limit(limit)).all()


def delivery(session: Session, delivery_id: str) -> tuple[Delivery, Endpoint] | None:
    """A message and where it goes."""
    query = select(Delivery, Endpoint).join(Endpoint).where(Delivery.id == delivery_id)
    found = session.execute(query).one_or_none()
    return (found[0], found[1]) if found else None


def delivery_locked(session: Session, delivery_id: str) -> Delivery | None:
    """A message, kept from others' changes until this transaction ends."""
    return session.get(Delivery, delivery_id, with_for_update=True, populate_existing=True)


def due(session: Session, busy: Collection[str], of_each: int, limit: int) -> Sequence[Due]:
    """Messages whose time has come, longest due first, but a few of each endpoint at most.

    So an endpoint with a long queue leaves room for the others. ``busy``: endpoints to leave out.
    """
    turn = func.row_number().over(partition_by=Delivery.endpoint_id, order_by=Outbox.number)
    waiting = (
        select(
            Outbox.number, Outbox.available_at, Outbox.ref, Delivery.endpoint_id, turn.label("n")
        )
        .join(Delivery, Delivery.id == Outbox.ref)
        .where(Outbox.topic == Topic.WEBHOOK, Outbox.available_at <= now(session))
        .where(Delivery.endpoint_id.not_in(busy))
        .subquery()
    )
    row = waiting.c
    query = select(row.number, row.available_at, row.ref, row.endpoint_id)
    query = query.where(row.n <= of_each).order_by(row.available_at, row.number).limit(limit)
    return [Due(*found) for found in session.execute(query)]


def take(session: Session, seen: Due, until: datetime) -> bool:
    """Keep a message from other senders until then; False where another has taken it."""
    result = session.execute(
        update(Outbox)
        .where(Outbox.number == seen.number, Outbox.available_at == seen.available_at)
        .values(available_at=until)
    )
    taken = isinstance(result, CursorResult) and result.rowcount == 1
    if taken:
        begun = update(Delivery).where(Delivery.id == seen.delivery_id)
        session.execute(begun.values(attempts=Delivery.attempts + 1))
    return taken


def send_again(session: Session, number: int, at: datetime) -> None:
    """Have a message sent again, then or later."""
    session.execute(update(Outbox).where(Outbox.number == number).values(available_at=at))


def done_with(session: Session, number: int) -> None:
    """Ask no more for a message to be sent."""
    session.execute(delete(Outbox).where(Outbox.number == number))
