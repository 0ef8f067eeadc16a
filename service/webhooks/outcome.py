"""What becomes of a message after an attempt: delivered, sent again later, or given up."""

from datetime import timedelta

from sqlalchemy.orm import Session

from service.audit.store import record
from service.clock import now
from service.webhooks import store
from service.webhooks.post import Outcome
from service.webhooks.service import switch_off
from service.webhooks.store import Due
from service.webhooks.tables import Delivery

PAUSES = (5.0, 30.0, 300.0, 1800.0, 7200.0, 21600.0, 86400.0)
"""Seconds after each failed attempt; after the one that follows the last, a message is given up."""
_ACTOR = "sender"
_SWITCHED_OFF = "switched_off"


def settle(session: Session, due: Due, outcome: Outcome | None) -> None:
    """Note how an attempt ended; None where the endpoint was switched off before it."""
    delivery = store.delivery_locked(session, due.delivery_id)
    if delivery is None or delivery.delivered_at or delivery.failed_at:
        store.done_with(session, due.number)
        return
    outcome = outcome or Outcome(error=_SWITCHED_OFF)
    delivery.last_status, delivery.last_error = outcome.status, outcome.error
    if outcome.delivered:
        delivery.delivered_at = now(session)
        store.done_with(session, due.number)
    elif outcome.gone or outcome.error == _SWITCHED_OFF or delivery.attempts > len(PAUSES):
        _give_up(session, due, delivery, outcome)
    else:
        pause = timedelta(seconds=PAUSES[delivery.attempts - 1])
        store.send_again(session, due.number, now(session) + pause)


def _give_up(session: Session, due: Due, delivery: Delivery, outcome: Outcome) -> None:
    delivery.failed_at = now(session)
    store.done_with(session, due.number)
    facts = {
        "delivery": delivery.id,
        "endpoint": delivery.endpoint_id,
        "event": delivery.event,
        "status": outcome.status,
        "error": outcome.error,
        "attempts": delivery.attempts,
    }
    record(session, "service:webhook:failed", _ACTOR, document_id=delivery.document_id, facts=facts)
    endpoint = store.get(session, delivery.endpoint_id) if outcome.gone else None
    if endpoint is not None:
        switch_off(session, endpoint, "service:webhook:gone", _ACTOR)
