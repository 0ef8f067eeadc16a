"""The procedure up to the decision: opening, notice, defence, re-check, and the ways out of it."""

from datetime import date

from sqlalchemy.orm import Session

from service import clock
from service.accounts.callers import Caller
from service.api.refusals import InvalidError
from service.applications import service as applications
from service.bans.numbers import number_of
from service.cases import store as cases
from service.documents.results import Notice as InForce
from service.errors import ConflictError
from service.falsification import evidence, store
from service.falsification.deadlines import defence_due
from service.falsification.refusals import PersonNeededError, TooEarlyError
from service.falsification.schemas import (
    Authority,
    Defence,
    Delivery,
    MoreEvidence,
    Notice,
    Opening,
    Reasoned,
    Recheck,
    Waiver,
)
from service.falsification.steps import Effect, State, Step
from service.falsification.tables import Falsification
from service.falsification.taking import (
    Asked,
    Written,
    check_day,
    locked,
    office_of,
    person,
    take,
    write_down,
)
from service.ids import new_id


def open_case(session: Session, asked: Opening, caller: Caller, notice: InForce) -> Falsification:
    """Open a case; from now on nobody approves the application.

    Raises:
        NotFoundError: there is no such application within the caller's reach.
        ConflictError: a case against it is open already.
        InvalidError: it names no person, or a piece of evidence is not on file.
    """
    opener, today = person(caller), clock.today(session)
    application = applications.found(session, asked.application_id, caller)
    session.refresh(application, with_for_update={"key_share": True})
    cases.get_locked(session, application.id)  # an approval under way ends before, or sees this
    if store.open_case_of(session, application.id) is not None:
        raise ConflictError("这份申报已有未决定的弄虚作假案件，不能重复立案。")
    if asked.violation_on is not None:
        check_day("violation_on", asked.violation_on, date.min, today)
    now = clock.now(session)
    case = Falsification(
        id=new_id(),
        data_key_id=application.data_key_id,
        application_id=application.id,
        version=1,
        state=State.OPENED,
        effect=Effect.NONE,
        opener=opener,
        year=application.created_at.astimezone(clock.SHANGHAI).year,
        opened_on=today,
        violation_on=asked.violation_on,
        policy_id=notice.policy.id,
        policy_sha256=notice.sha256,
        created_at=now,
        updated_at=now,
        name=application.name,
        id_number=number_of(application.id_number or "", "application_id"),
        unit=application.unit,
        opinion=asked.opinion,
    )
    session.add(case)
    session.flush()
    pieces = evidence.add(session, case, asked.evidence)
    write_down(session, case, Step.OPENING, caller, Written(today, asked.opinion, pieces))
    return case


def add_evidence(session: Session, asked: Asked, more: MoreEvidence) -> Falsification:
    """Add evidence before the notice; the person answers to what was notified and nothing else."""
    case, today = locked(session, asked, Step.EVIDENCE), clock.today(session)
    person(asked.caller)
    pieces = evidence.add(session, case, more.evidence)
    take(session, case, Step.EVIDENCE, asked.caller, Written(today, evidence=pieces))
    return case


def give_notice(session: Session, asked: Asked, notice: Notice) -> Falsification:
    """Make the notice of facts, reasons and basis (行政处罚法 44)."""
    case, today = locked(session, asked, Step.NOTICE), clock.today(session)
    person(asked.caller)
    pieces = [piece.id for piece in store.evidence_of(session, case.id)]
    details = notice.model_dump(mode="json") | {"office": office_of(session, asked.caller)}
    take(session, case, Step.NOTICE, asked.caller, Written(today, notice.reasons, pieces, details))
    case.notice_number = notice.number
    return case


def deliver_notice(
    session: Session, asked: Asked, delivery: Delivery, in_force: InForce
) -> Falsification:
    """Record that the person has the notice; the time of the defence begins.

    Raises:
        NoCalendarError: its last day lies in a year whose working days are not known.
    """
    case, today = locked(session, asked, Step.NOTICE_DELIVERY), clock.today(session)
    person(asked.caller)
    made = _day_of(session, case, Step.NOTICE)
    check_day("on", delivery.on, made or case.opened_on, today)
    due = defence_due(delivery.on, in_force)
    details = delivery.model_dump(mode="json") | {"defence_due": due.isoformat()}
    written = Written(delivery.on, delivery.remarks, details=details)
    take(session, case, Step.NOTICE_DELIVERY, asked.caller, written)
    case.notified_on, case.defence_due = delivery.on, due
    return case


def record_defence(session: Session, asked: Asked, defence: Defence) -> Falsification:
    """Keep what the person says, with the papers that support it (行政处罚法 45)."""
    case = locked(session, asked, Step.DEFENCE)
    person(asked.caller)
    evidence.own_documents(session, case, defence.documents, "documents")
    _take_heard(session, case, Step.DEFENCE, asked.caller, defence)
    return case


def record_waiver(session: Session, asked: Asked, waiver: Waiver) -> Falsification:
    """Keep the person's own word that nothing will be said."""
    case = locked(session, asked, Step.WAIVER)
    person(asked.caller)
    _take_heard(session, case, Step.WAIVER, asked.caller, waiver)
    return case


def record_expiry(session: Session, asked: Asked) -> Falsification:
    """Record that the time of the defence is over and nothing was said.

    Raises:
        TooEarlyError: the last day is not over.
    """
    case, today = locked(session, asked, Step.EXPIRY), clock.today(session)
    person(asked.caller)
    due = case.defence_due
    if due is not None and today <= due:
        raise TooEarlyError(f"陈述申辩期限至 {due.isoformat()} 24时，尚未届满，不能记为期满。")
    details = {"defence_due": due.isoformat() if due else None}
    take(session, case, Step.EXPIRY, asked.caller, Written(today, details=details))
    return case


def recheck(session: Session, asked: Asked, found: Recheck) -> Falsification:
    """Record what the re-check found, with the answer to the defence where there was one.

    Raises:
        InvalidError: there was a defence and nothing answers it.
    """
    case, today = locked(session, asked, Step.RECHECK), clock.today(session)
    rechecker = person(asked.caller)
    if case.state is State.DEFENDED and found.answer is None:
        raise InvalidError("answer", "当事人已陈述申辩，请逐条写明复核答复。")
    pieces = [piece.id for piece in store.evidence_of(session, case.id)]
    details = found.model_dump(mode="json")
    written = Written(today, found.reason, pieces, details)
    take(session, case, Step.RECHECK, asked.caller, written)
    case.rechecker = rechecker
    return case


def dismiss(session: Session, asked: Asked, why: Reasoned) -> Falsification:
    """End a case without a decision: there is nothing in it."""
    case, today = locked(session, asked, Step.DISMISSAL), clock.today(session)
    person(asked.caller)
    take(session, case, Step.DISMISSAL, asked.caller, Written(today, why.reason))
    return case


def withdraw(session: Session, asked: Asked, why: Reasoned) -> Falsification:
    """Take a case back, which only its opener may.

    Raises:
        PersonNeededError: somebody else asks.
    """
    case, today = locked(session, asked, Step.WITHDRAWAL), clock.today(session)
    if person(asked.caller) != case.opener:
        raise PersonNeededError("只有立案人可以撤回本案；其他人员认为不成立的，请撤案并写明理由。")
    take(session, case, Step.WITHDRAWAL, asked.caller, Written(today, why.reason))
    return case


def refer(session: Session, asked: Asked, to: Authority) -> Falsification:
    """Record a referral where a crime is suspected, as of forged seals (刑法 280).

    It stands beside the procedure: it judges nothing and changes no state.
    """
    case, today = locked(session, asked, Step.REFERRAL), clock.today(session)
    person(asked.caller)
    check_day("on", to.on, case.opened_on, today)
    details = to.model_dump(mode="json")
    take(session, case, Step.REFERRAL, asked.caller, Written(to.on, to.reason, details=details))
    return case


def close(session: Session, asked: Asked) -> Falsification:
    """Put a served case to the files."""
    case, today = locked(session, asked, Step.CLOSING), clock.today(session)
    person(asked.caller)
    take(session, case, Step.CLOSING, asked.caller, Written(today))
    return case


def _take_heard(
    session: Session,
    case: Falsification,
    step: Step,
    caller: Caller,
    said: Defence | Waiver,
) -> None:
    check_day("on", said.on, case.notified_on or case.opened_on, clock.today(session))
    details = said.model_dump(mode="json")
    reason = said.reason if isinstance(said, Waiver) else None
    take(session, case, step, caller, Written(said.on, reason, details=details))


def _day_of(session: Session, case: Falsification, step: Step) -> date | None:
    """The day of a step already taken."""
    days = [taken.on_day for taken in store.steps_of(session, case.id) if taken.step is step]
    return days[-1] if days else None
