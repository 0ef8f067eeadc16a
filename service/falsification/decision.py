"""The decision and its service. What a confirming decision does happens in its transaction."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy.orm import Session

from service import clock
from service.api.refusals import InvalidError
from service.bans import service as bans
from service.bans.store import of_case
from service.documents.results import Notice
from service.falsification import consequences, store
from service.falsification.refusals import SecondPersonError
from service.falsification.revocations import put_on_list
from service.falsification.schemas import Decision, Delivery
from service.falsification.steps import Effect, Step
from service.falsification.tables import Falsification, Outcome
from service.falsification.taking import Asked, Written, check_day, locked, office_of, person, take


def decide(session: Session, asked: Asked, said: Decision, notice: Notice) -> Falsification:
    """Decide a case as a second person (行政处罚法 57).

    Where it is confirmed: this year's and later applications of the person are disqualified, the
    ban is entered, certificates already won are put on the list, and the site is told; all of it
    or nothing.

    Raises:
        SecondPersonError: whoever decides has opened or re-checked the case.
        InvalidError: the evidence is not the case's, or certificates are named without cause.
    """
    case, today = locked(session, asked, Step.DECISION), clock.today(session)
    decider = person(asked.caller)
    if decider in {case.opener, case.rechecker}:
        raise SecondPersonError("决定须由立案人、复核人以外的另一名决定人作出。")
    relied = _relied_on(session, case, said)
    if said.outcome is Outcome.NOT_CONFIRMED and said.certificates:
        raise InvalidError("certificates", "未查实的案件不涉及撤销证书。")
    if said.violation_on is not None:
        check_day("violation_on", said.violation_on, date.min, today)
        case.violation_on = said.violation_on
    case.outcome, case.decider = said.outcome, decider
    case.decided_on, case.decision_number = today, said.number
    confirmed = said.outcome is Outcome.CONFIRMED
    case.effect = Effect.IN_FORCE if confirmed else Effect.NONE
    done = consequences.of(session, case, said, asked.caller, notice) if confirmed else {}
    office = {"office": office_of(session, asked.caller)}
    details = said.model_dump(mode="json") | done | office
    take(session, case, Step.DECISION, asked.caller, Written(today, said.reason, relied, details))
    if confirmed:
        put_on_list(session, case, said.certificates, asked.caller, said.reason)
        consequences.announce(session, case, done)
    return case


def serve(session: Session, asked: Asked, delivery: Delivery, notice: Notice) -> Falsification:
    """Record that the decision was handed over; its ban is served from that day."""
    case, today = locked(session, asked, Step.SERVICE), clock.today(session)
    person(asked.caller)
    check_day("on", delivery.on, case.decided_on or case.opened_on, today)
    case.served_on = delivery.on
    details = delivery.model_dump(mode="json")
    written = Written(delivery.on, delivery.remarks, details=details)
    take(session, case, Step.SERVICE, asked.caller, written)
    ban = of_case(session, case.id)
    if ban is not None:
        bans.serve(session, ban, delivery.on, notice, asked.caller.actor)
    return case


def _relied_on(session: Session, case: Falsification, said: Decision) -> Sequence[str]:
    pieces = [piece.id for piece in store.evidence_of(session, case.id)]
    if said.evidence is None:
        return pieces
    if not said.evidence or not set(said.evidence) <= set(pieces):
        raise InvalidError("evidence", "决定所依据的证据须是本案已列明、已事先告知的证据。")
    return said.evidence
