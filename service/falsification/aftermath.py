"""After the decision: what 复议 or a court makes of it. Each is a new step; nothing is undone."""

from datetime import date

from sqlalchemy.orm import Session

from service import clock
from service.api.refusals import InvalidError
from service.bans import service as bans
from service.bans.store import of_case
from service.bans.tables import Ban
from service.documents.results import Notice
from service.falsification import consequences, revocations
from service.falsification.schemas import Authority, Correction
from service.falsification.steps import Step
from service.falsification.tables import Falsification
from service.falsification.taking import Asked, Written, check_day, locked, person, take


def suspend(session: Session, asked: Asked, by: Authority) -> Falsification:
    """The decision is not carried out for now; whoever looks the person up is told to ask."""
    case = _begun(session, asked, Step.SUSPENSION, by)
    bans.suspend(session, _ban(session, case), asked.caller.actor, by.reason)
    _taken(session, case, Step.SUSPENSION, asked, by)
    return case


def resume(session: Session, asked: Asked, by: Authority) -> Falsification:
    """The decision is carried out again, as before."""
    case = _begun(session, asked, Step.RESUMPTION, by)
    bans.resume(session, _ban(session, case), asked.caller.actor, by.reason)
    _taken(session, case, Step.RESUMPTION, asked, by)
    return case


def correct(session: Session, asked: Asked, by: Correction, notice: Notice) -> Falsification:
    """The decision was changed: another ban takes the place of the first.

    Raises:
        InvalidError: it does not lie within the first one's term: nobody fares worse for having
            asked (行政复议法 63).
    """
    case = _begun(session, asked, Step.CORRECTION, by)
    former = _ban(session, case)
    latest = former.ends_on or date.max
    if not former.starts_on <= by.starts_on <= by.ends_on <= latest:
        raise InvalidError("ends_on", "变更后的期限应在原期限之内，且截止日不早于起始日。")
    other = bans.entry_of(former, reason=by.reason, term=(by.starts_on, by.ends_on))
    bans.correct(session, former, other, notice, asked.caller.actor)
    _taken(session, case, Step.CORRECTION, asked, by)
    return case


def annul(session: Session, asked: Asked, by: Authority, notice: Notice) -> Falsification:
    """The decision was annulled: its ban ends, and so does what followed from it."""
    case = _begun(session, asked, Step.ANNULMENT, by)
    bans.annul(session, _ban(session, case), asked.caller.actor, by.reason)
    lifted = consequences.lift(session, case, asked.caller, notice)
    revocations.lift(session, case, asked.caller, by.on, by.reason)
    _taken(session, case, Step.ANNULMENT, asked, by, more=lifted)
    return case


def _begun(session: Session, asked: Asked, step: Step, by: Authority) -> Falsification:
    case = locked(session, asked, step)
    person(asked.caller)
    check_day("on", by.on, case.decided_on or case.opened_on, clock.today(session))
    return case


def _ban(session: Session, case: Falsification) -> Ban:
    found = of_case(session, case.id)
    if found is None:
        raise RuntimeError("a decision in force without its ban")
    return found


def _taken(
    session: Session,
    case: Falsification,
    step: Step,
    asked: Asked,
    by: Authority,
    *,
    more: dict[str, list[str]] | None = None,
) -> None:
    details = by.model_dump(mode="json") | (more or {})
    take(session, case, step, asked.caller, Written(by.on, by.reason, details=details))
