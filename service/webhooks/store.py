"""The SQL of webhook endpoints and deliveries."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from service.webhooks.tables import Delivery, Endpoint


def endpoints_of(session: Session, client: str) -> Sequence[Endpoint]:
    """Where a client wants to be told, oldest first; those switched off are left out."""
    query = select(Endpoint).where(Endpoint.client == client, Endpoint.disabled_at.is_(None))
    return session.scalars(query.order_by(Endpoint.id)).all()


def get(session: Session, endpoint_id: str) -> Endpoint | None:
    """One endpoint."""
    return session.get(Endpoint, endpoint_id)


def delivery(session: Session, delivery_id: str) -> tuple[Delivery, Endpoint] | None:
    """A message and where it goes."""
    query = select(Delivery, Endpoint).join(Endpoint).where(Delivery.id == delivery_id)
    found = session.execute(query).one_or_none()
    return (found[0], found[1]) if found else None
