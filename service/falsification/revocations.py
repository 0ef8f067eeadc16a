"""Certificates already won: listed with the decision, revoked, then taken back (五(四))."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy.orm import Session

from service import clock
from service.accounts.callers import Caller
from service.api.refusals import ChangedError
from service.audit.store import record
from service.errors import ConflictError, NotFoundError
from service.falsification import store
from service.falsification.schemas import Certificate, NewRevocation, RevocationMove
from service.falsification.steps import Effect
from service.falsification.tables import Falsification, Revocation, RevocationState, RevocationStep
from service.falsification.taking import Asked, check_day, person
from service.ids import new_id

STATE_WORDS: Mapping[RevocationState, str] = {
    RevocationState.LISTED: "待撤销",
    RevocationState.REVOKED: "已撤销，待收回",
    RevocationState.RECALLED: "已收回",
    RevocationState.LIFTED: "已解除",
}
_NEXT: Mapping[RevocationState, RevocationState] = {
    RevocationState.LISTED: RevocationState.REVOKED,
    RevocationState.REVOKED: RevocationState.RECALLED,
}


class Moved(NamedTuple):
    """On which day a certificate went further, and why."""

    on: date
    reason: str


def put_on_list(
    session: Session,
    case: Falsification,
    certificates: Sequence[Certificate],
    caller: Caller,
    reason: str,
) -> list[Revocation]:
    """Put certificates on the list, each with its first step."""
    now, today = clock.now(session), clock.today(session)
    found = []
    for certificate in certificates:
        row = Revocation(
            id=new_id(),
            data_key_id=case.data_key_id,
            falsification_id=case.id,
            application_id=case.application_id,
            version=0,
            state=RevocationState.LISTED,
            grade=certificate.grade,
            occupation=certificate.occupation,
            issued_on=certificate.issued_on,
            created_at=now,
            updated_at=now,
            certificate_number=certificate.number,
        )
        session.add(row)
        session.flush()
        _write_down(session, row, RevocationState.LISTED, caller, Moved(today, reason))
        found.append(row)
    return found


def add(session: Session, asked: Asked, new: NewRevocation) -> Revocation:
    """Put a certificate on the list that became known after the decision.

    Raises:
        NotFoundError: there is no such case within the caller's reach.
        ConflictError: no decision is in force that would revoke it.
    """
    case = store.get_locked(session, asked.case_id, asked.caller.reach)
    if case is None:
        raise NotFoundError("没有这个弄虚作假案件，或您无权查看。")
    person(asked.caller)
    if case.effect not in {Effect.IN_FORCE, Effect.SUSPENDED}:
        raise ConflictError("本案没有有效的处理决定，不能列入撤销证书名单。")
    return put_on_list(session, case, [new], asked.caller, new.reason)[0]


def move(
    session: Session, revocation_id: str, asked: RevocationMove, caller: Caller, version: int | None
) -> Revocation:
    """Take one certificate further: listed, revoked, recalled, in this order.

    Raises:
        NotFoundError: there is none within the caller's reach.
        ChangedError: it is no longer the version that the caller has read.
        ConflictError: this is not what comes next, or the decision is suspended.
        InvalidError: the day lies before the last step's, or ahead.
    """
    row = store.revocation_locked(session, revocation_id, caller.reach)
    if row is None:
        raise NotFoundError("没有这个待撤销证书，或您无权查看。")
    person(caller)
    if version is not None and version != row.version:
        raise ChangedError("此项已有新的进展，请重新读取后再办理。")
    following = _NEXT.get(row.state)
    if following is not asked.state:
        then = STATE_WORDS[following] if following else "无"
        raise ConflictError(f"该证书目前为“{STATE_WORDS[row.state]}”，下一步只能是：{then}。")
    case = session.get_one(Falsification, row.falsification_id)
    if case.effect is not Effect.IN_FORCE:
        raise ConflictError("处理决定已中止执行或已撤销，暂不能办理。")
    last = store.revocation_steps(session, row.id)[-1]
    check_day("on", asked.on, last.on_day, clock.today(session))
    row.state = asked.state
    _write_down(session, row, asked.state, caller, Moved(asked.on, asked.reason))
    return row


def lift(session: Session, case: Falsification, caller: Caller, on: date, reason: str) -> None:
    """Take every certificate of an annulled decision off the list, as a step of its own."""
    for row in store.revocations_of(session, case.id):
        row.state = RevocationState.LIFTED
        _write_down(session, row, RevocationState.LIFTED, caller, Moved(on, reason))


def _write_down(
    session: Session,
    row: Revocation,
    state: RevocationState,
    caller: Caller,
    moved: Moved,
) -> None:
    """Every change of a certificate's standing adds one step, so its version counts them."""
    row.version += 1
    row.updated_at = clock.now(session)
    session.add(
        RevocationStep(
            id=new_id(),
            data_key_id=row.data_key_id,
            revocation_id=row.id,
            number=row.version,
            state=state,
            at=clock.now(session),
            on_day=moved.on,
            actor=caller.actor,
            reason=moved.reason,
        )
    )
    session.flush()
    record(
        session,
        f"api:revocation:{state}",
        caller.actor,
        application_id=row.application_id,
        reason=moved.reason,
        facts={
            "revocation": row.id,
            "falsification": row.falsification_id,
            "on": moved.on.isoformat(),
        },
    )
