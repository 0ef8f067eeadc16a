"""Events of a transaction, gathered until it commits: chains are then locked in one order, briefly.

What is gathered within a savepoint goes with it when that is rolled back.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import event
from sqlalchemy.orm import Session, SessionTransaction

from service.audit import chains
from service.audit.lines import chain_of

_KEY = "pending events"


@dataclass
class Pending:
    """An event that is not part of its chain yet. ``within``: the savepoint it was told in."""

    at: datetime
    tag: str
    actor: str
    application_id: str | None
    document_id: str | None
    facts: str | None
    data_key_id: str | None
    values: dict[str, Any] | None
    within: SessionTransaction | None = None

    @property
    def chain(self) -> str:
        """The chain that it will belong to."""
        return chain_of(self.application_id, self.document_id)


def gather(session: Session, pending: Pending) -> None:
    """Have an event written when this transaction commits."""
    pending.within = session.get_nested_transaction()
    _pending(session).append(pending)


def _pending(session: Session) -> list[Pending]:
    found: list[Pending] = session.info.setdefault(_KEY, [])
    return found


@event.listens_for(Session, "before_commit")
def _write(session: Session) -> None:
    """Write what was gathered, once everything else is written and holds its locks."""
    if session.in_nested_transaction() or not _pending(session):
        return
    session.flush()
    gathered = _pending(session)
    session.info[_KEY] = []
    chains.append(session, gathered)


@event.listens_for(Session, "after_rollback")
def _forget(session: Session) -> None:
    """Forget what was told in the savepoint that is rolled back, or in the whole transaction."""
    within = session.get_nested_transaction()
    kept = [one for one in _pending(session) if within and one.within is not within]
    session.info[_KEY] = kept


@event.listens_for(Session, "after_transaction_end")
def _released(session: Session, ended: SessionTransaction) -> None:
    """What was told in a savepoint that ended well belongs to what is around it."""
    outer = ended.parent if ended.parent is not None and ended.parent.nested else None
    for one in _pending(session):
        if one.within is ended:
            one.within = outer
    if ended.parent is None and _pending(session):
        raise RuntimeError("a transaction ended with events that were never written")
