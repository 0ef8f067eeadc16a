"""Look-ups of single people: counted against whoever asks, and bounded, lest lists be tried out."""

from datetime import date, timedelta

from sqlalchemy.orm import Session

from service import clock
from service.accounts.callers import Caller
from service.api.refusals import TooOftenError
from service.audit.store import record
from service.bans import store
from service.bans.service import look_up
from service.bans.standing import Standing
from service.bans.tables import BanLookUp
from service.documents.results import Notice

_WINDOW = timedelta(hours=1)


def counted(
    session: Session,
    id_number: str,
    asked: date | int,
    *,
    caller: Caller,
    notice: Notice,
    most: int,
) -> Standing:
    """Look a person up; the event says who asked and what the answer was, never about whom.

    Args:
        session: within one transaction, which keeps the count.
        id_number: 18 characters, valid.
        asked: a day, or a year's window.
        caller: who asks.
        notice: whose windows count.
        most: how many look-ups one caller has an hour.

    Raises:
        TooOftenError: these are used up.
    """
    now = clock.now(session)
    since = now - _WINDOW
    store.forget_look_ups(session, caller.actor, since)
    if store.count_look_ups(session, caller.actor, since) >= most:
        oldest = store.oldest_look_up(session, caller.actor, since) or now
        again = max(1, int((oldest + _WINDOW - now).total_seconds()) + 1)
        raise TooOftenError(f"每小时最多查询 {most} 次，请稍后再查。", again)
    session.add(BanLookUp(actor=caller.actor, at=now))
    found = look_up(session, id_number, asked, notice)
    facts = {"answer": found.answer, "ban": found.ban.id if found.ban else None}
    record(session, "api:ban:looked_up", caller.actor, facts=facts)
    return found
