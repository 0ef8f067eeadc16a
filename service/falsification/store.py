"""The SQL of falsification cases, their evidence, steps and revocations."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Select, func, or_, select
from sqlalchemy.orm import Session

from service.accounts.reach import Reach
from service.applications.tables import Application
from service.falsification.steps import UNDECIDED, Effect, State
from service.falsification.tables import (
    Evidence,
    Falsification,
    Revocation,
    RevocationState,
    RevocationStep,
    TakenStep,
)


@dataclass(frozen=True)
class Wanted:
    """Which cases a list shall hold; None asks for nothing."""

    state: State | None = None
    application_id: str | None = None
    year: int | None = None


def get(session: Session, case_id: str, reach: Reach) -> Falsification | None:
    """One case within reach."""
    query = _seen(select(Falsification).where(Falsification.id == case_id), reach)
    return session.scalar(query)


def get_locked(session: Session, case_id: str, reach: Reach) -> Falsification | None:
    """One case within reach, kept from others' steps until this transaction ends."""
    if get(session, case_id, reach) is None:
        return None
    return session.get(Falsification, case_id, with_for_update=True, populate_existing=True)


def listed(
    session: Session, wanted: Wanted, reach: Reach, before: str | None, limit: int
) -> Sequence[Falsification]:
    """Cases within reach, newest first, from behind ``before``."""
    query = _seen(select(Falsification), reach)
    if wanted.state is not None:
        query = query.where(Falsification.state == wanted.state)
    if wanted.application_id is not None:
        query = query.where(Falsification.application_id == wanted.application_id)
    if wanted.year is not None:
        query = query.where(Falsification.year == wanted.year)
    if before:
        query = query.where(Falsification.id < before)
    return session.scalars(query.order_by(Falsification.id.desc()).limit(limit)).all()


def open_case_of(session: Session, application_id: str) -> Falsification | None:
    """The undecided case against an application: while there is one, nobody approves it."""
    query = select(Falsification).where(
        Falsification.application_id == application_id,
        Falsification.state.in_(sorted(UNDECIDED)),
    )
    return session.scalar(query)


def is_bound(session: Session, application_id: str) -> bool:
    """Whether a case that is open, or a decision that was not annulled, ties it to its person."""
    holds = Falsification.effect.in_([Effect.IN_FORCE, Effect.SUSPENDED])
    query = select(Falsification.id).where(
        Falsification.application_id == application_id,
        or_(Falsification.state.in_(sorted(UNDECIDED)), holds),
    )
    return session.scalar(query.limit(1)) is not None


def evidence_of(session: Session, case_id: str) -> Sequence[Evidence]:
    """What a case rests on, in the order it was put down."""
    query = select(Evidence).where(Evidence.falsification_id == case_id)
    return session.scalars(query.order_by(Evidence.position)).all()


def steps_of(session: Session, case_id: str) -> Sequence[TakenStep]:
    """Every step of a case, oldest first."""
    query = select(TakenStep).where(TakenStep.falsification_id == case_id)
    return session.scalars(query.order_by(TakenStep.number)).all()


def step_count(session: Session, case_id: str) -> int:
    """How many steps a case has taken."""
    query = select(func.count()).where(TakenStep.falsification_id == case_id)
    return session.scalar(query) or 0


def revocation(session: Session, revocation_id: str, reach: Reach) -> Revocation | None:
    """One certificate to be taken back, within reach."""
    query = select(Revocation).join(Application, Application.id == Revocation.application_id)
    return session.scalar(query.where(Revocation.id == revocation_id, reach.applications()))


def revocation_locked(session: Session, revocation_id: str, reach: Reach) -> Revocation | None:
    """The same, kept from others' steps until this transaction ends."""
    if revocation(session, revocation_id, reach) is None:
        return None
    return session.get(Revocation, revocation_id, with_for_update=True, populate_existing=True)


def revocations(
    session: Session,
    state: RevocationState | None,
    reach: Reach,
    before: str | None,
    limit: int,
) -> Sequence[Revocation]:
    """Certificates to be taken back, within reach, newest first, from behind ``before``."""
    query = select(Revocation).join(Application, Application.id == Revocation.application_id)
    query = query.where(reach.applications())
    if state is not None:
        query = query.where(Revocation.state == state)
    if before:
        query = query.where(Revocation.id < before)
    return session.scalars(query.order_by(Revocation.id.desc()).limit(limit)).all()


def revocations_of(session: Session, case_id: str) -> Sequence[Revocation]:
    """The certificates of one case, oldest first."""
    query = select(Revocation).where(Revocation.falsification_id == case_id)
    return session.scalars(query.order_by(Revocation.id)).all()


def revocation_steps(session: Session, revocation_id: str) -> Sequence[RevocationStep]:
    """Every step of taking one certificate back, oldest first."""
    query = select(RevocationStep).where(RevocationStep.revocation_id == revocation_id)
    return session.scalars(query.order_by(RevocationStep.number)).all()


def _seen(query: Select[Falsification], reach: Reach) -> Select[Falsification]:
    joined = query.join(Application, Application.id == Falsification.application_id)
    return joined.where(reach.applications())
