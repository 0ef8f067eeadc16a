"""Taking one step: the case moves, the step is written down, the event tells of it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from service import clock
from service.accounts.callers import Caller
from service.api.refusals import ChangedError, InvalidError
from service.audit.store import record
from service.errors import NotFoundError
from service.falsification import store
from service.falsification.refusals import PersonNeededError
from service.falsification.steps import Stand, Step, after
from service.falsification.tables import Falsification, TakenStep
from service.ids import new_id
from service.organisations.store import ancestors


@dataclass(frozen=True)
class Asked:
    """Who asks for a step of which case, and as which version they have read it."""

    case_id: str
    caller: Caller
    version: int | None = None


@dataclass(frozen=True)
class Written:
    """What a step leaves in the record. ``evidence``: ids of the pieces that it relies on."""

    on: date
    reason: str | None = None
    evidence: Sequence[str] = ()
    details: dict[str, Any] = field(default_factory=dict)


def locked(session: Session, asked: Asked, step: Step) -> Falsification:
    """The case, kept from others' steps until this transaction ends, if the step is open now.

    Raises:
        NotFoundError: there is none within the caller's reach.
        ChangedError: it is no longer the version that the caller has read.
        StepError: this step is not open now.
    """
    case = store.get_locked(session, asked.case_id, asked.caller.reach)
    if case is None:
        raise NotFoundError("没有这个弄虚作假案件，或您无权查看。")
    if asked.version is not None and asked.version != case.version:
        raise ChangedError("本案已有新的进展，请重新读取后再办理。")
    after(_stand(case), step)
    return case


def person(caller: Caller) -> str:
    """The account of whoever takes a step.

    Raises:
        PersonNeededError: a key calls, behind which nobody can be told from anybody else.
    """
    if caller.account_id is None:
        raise PersonNeededError("此步骤须由登录的工作人员办理，访问密钥不能代办。")
    return caller.account_id


def office_of(session: Session, caller: Caller) -> str | None:
    """The name of the office that whoever takes a step acts for."""
    office = ancestors(session, caller.organisation_id).office
    return office.name if office else None


def check_day(place: str, day: date, earliest: date, today: date) -> None:
    """Refuse a day before what it follows, or one still to come.

    Raises:
        InvalidError: the day cannot be.
    """
    if day > today:
        raise InvalidError(place, "日期不能晚于今天。")
    if day < earliest:
        raise InvalidError(place, f"日期不能早于上一步的日期（{earliest.isoformat()}）。")


def take(
    session: Session, case: Falsification, step: Step, caller: Caller, written: Written
) -> TakenStep:
    """Move a case by one step.

    Raises:
        StepError: this step is not open now.
    """
    stand = after(_stand(case), step)
    case.state, case.effect = stand.state, stand.effect
    case.version += 1
    case.updated_at = clock.now(session)
    if step is Step.REFERRAL:
        case.referred_on = written.on
    return write_down(session, case, step, caller, written)


def _stand(case: Falsification) -> Stand:
    return Stand(case.state, case.effect, case.referred_on is not None)


def write_down(
    session: Session, case: Falsification, step: Step, caller: Caller, written: Written
) -> TakenStep:
    """Add a step to the record of its case, and the event."""
    taken = TakenStep(
        id=new_id(),
        data_key_id=case.data_key_id,
        falsification_id=case.id,
        number=store.step_count(session, case.id) + 1,
        step=step,
        state=case.state,
        effect=case.effect,
        at=clock.now(session),
        on_day=written.on,
        actor=caller.actor,
        evidence=list(written.evidence),
        reason=written.reason,
        details=written.details,
    )
    session.add(taken)
    session.flush()
    record(
        session,
        f"api:falsification:{step}",
        caller.actor,
        application_id=case.application_id,
        reason=written.reason,
        facts={"falsification": case.id, "number": taken.number, "state": case.state},
        new=written.details or None,
    )
    return taken
