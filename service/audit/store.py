"""Writing and reading events, within the transaction of the change that they tell of."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from service.accounts.reach import Reach
from service.audit.canonical import canonical
from service.audit.pending import Pending, gather
from service.audit.tables import Event
from service.clock import now
from service.vault.owners import key_of


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
    data_key_id: str | None = None,
) -> None:
    """Add an event to its chain: the application's, else the paper's, else the system's.

    It is written when the transaction commits, or goes with it. ``facts`` holds nothing personal;
    ``reason``, ``old`` and ``new`` may, and are sealed.

    ``data_key_id`` says whose they are, where neither application nor paper does.
    """
    values = {"reason": reason, "old": old, "new": new}
    said = {name: value for name, value in values.items() if value is not None}
    if not said:
        data_key_id = None
    elif data_key_id is None:
        data_key_id = key_of(session, application_id, document_id)
    pending = Pending(
        at=now(session),
        tag=tag,
        actor=actor,
        application_id=application_id,
        document_id=document_id,
        facts=None if facts is None else canonical(facts),
        data_key_id=data_key_id,
        values=json.loads(canonical(said)) if said else None,  # as it is now
    )
    gather(session, pending)


def of_application(
    session: Session, application_id: str, after: int, limit: int
) -> Sequence[Event]:
    """Events of one application and its papers, oldest first, from behind event ``after``."""
    return found(session, Sought(application_id=application_id), after, limit)


@dataclass(frozen=True)
class Sought:
    """Which events are asked for; None asks for nothing in particular.

    ``tag`` may be the beginning of one, up to a colon: ``api:document``. A ``reach`` that is not
    everything gives events of its applications only.
    """

    application_id: str | None = None
    document_id: str | None = None
    tag: str | None = None
    actor: str | None = None
    since: datetime | None = None
    before: datetime | None = None
    reach: Reach | None = None


def found(session: Session, sought: Sought, after: int, limit: int) -> Sequence[Event]:
    """Events asked for, oldest first, from behind event ``after``."""
    query = select(Event).where(Event.number > after).order_by(Event.number).limit(limit)
    for column, value in (
        (Event.application_id, sought.application_id),
        (Event.document_id, sought.document_id),
        (Event.actor, sought.actor),
    ):
        if value is not None:
            query = query.where(column == value)
    if sought.tag is not None:
        below = Event.tag.startswith(f"{sought.tag}:", autoescape=True)
        query = query.where((Event.tag == sought.tag) | below)
    if sought.reach is not None and not sought.reach.is_everything:
        query = query.where(sought.reach.through(Event.application_id))
    if sought.since is not None:
        query = query.where(Event.at >= sought.since)
    if sought.before is not None:
        query = query.where(Event.at < sought.before)
    return session.scalars(query).all()
