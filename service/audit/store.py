"""Writing and reading events, within the transaction of the change that they tell of."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from service.audit.tables import Event
from service.clock import now


def record(
    session: Session,
    tag: str,
    actor: str,
    *,
    application_id: str | None = None,
    document_id: str | None = None,
    reason: str | None = None,
    facts: dict[str, Any] | None = None,
    old: dict[str, Any] | None = None,
    new: dict[str, Any] | None = None,
) -> None:
    """Add an event. ``facts`` holds nothing personal; ``old`` and ``new`` may."""
    session.add(
        Event(
            at=now(session),
            tag=tag,
            actor=actor,
            application_id=application_id,
            document_id=document_id,
            reason=reason,
            facts=facts,
            old=old,
            new=new,
        )
    )


def of_application(
    session: Session, application_id: str, after: int, limit: int
) -> Sequence[Event]:
    """Events of one application and its papers, oldest first, from behind event ``after``."""
    query = (
        select(Event)
        .where(Event.application_id == application_id, Event.number > after)
        .order_by(Event.number)
        .limit(limit)
    )
    return session.scalars(query).all()
