"""Decisions on lists that come back: taken in, completed by a table, accepted or sent back."""

from typing import Any

from sqlalchemy.orm import Session

from schemas.kinds import Kind
from schemas.reconciliation import Answer
from service import clock
from service.accounts.callers import Caller
from service.accounts.permissions import Right
from service.api.refusals import ForbiddenError, InvalidError
from service.audit.store import record
from service.documents.results import Notice
from service.documents.tables import DocumentState
from service.documents.uploads import Upload
from service.errors import ConflictError, NotFoundError
from service.ids import new_id
from service.rosters import store
from service.rosters.comparing import reconciled
from service.rosters.tables import Decision, Roster, RosterReturn, RosterState, Stage
from service.vault.vault import vault_of

_CLOSED = {
    RosterState.ACCEPTED: "这份名册已核对通过。",
    RosterState.SUPERSEDED: "这份名册已被新生成的名册取代，请使用新的名册。",
}
_ABOVE = {
    Stage.UNIT: (Right.CASE_REVIEW_DEPARTMENT, Right.CASE_REVIEW_OFFICE),
    Stage.DEPARTMENT: (Right.CASE_REVIEW_OFFICE,),
}
"""Who accepts at which stage: a level above the one that has stamped."""


def found(session: Session, roster_id: str, caller: Caller) -> Roster:
    """One list within the caller's reach.

    Raises:
        NotFoundError: there is none.
    """
    roster = store.get(session, roster_id, caller.reach)
    if roster is None:
        raise NotFoundError("没有这份名册，或无权查看。")
    return roster


def found_return(session: Session, roster: Roster, return_id: str) -> RosterReturn:
    """One of a list's returns.

    Raises:
        NotFoundError: there is none.
    """
    returned = store.get_return(session, roster.id, return_id)
    if returned is None:
        raise NotFoundError("没有这次交回。")
    return returned


def open_roster(session: Session, roster_id: str, caller: Caller) -> Roster:
    """A list that can still come back, kept from others' changes.

    Raises:
        NotFoundError: there is none within reach.
        ConflictError: it is accepted, or a newer one has taken its place.
    """
    roster = store.get_locked(session, roster_id, caller.reach)
    if roster is None:
        raise NotFoundError("没有这份名册，或无权查看。")
    if roster.state in _CLOSED:
        raise ConflictError(_CLOSED[roster.state])
    return roster


def scan_upload(session: Session, roster_id: str, file_name: str, caller: Caller) -> Upload:
    """The upload of a stamped scan, but for size and digest; the rows listed are declared of it."""
    roster = open_roster(session, roster_id, caller)
    rows = [row.values for row in store.rows_of(session, roster.id) if row.values is not None]
    return Upload(
        client=caller.owner,
        roster_id=roster.id,
        file_name=file_name,
        sha256="",
        bytes=0,
        kind=Kind.ROSTER,
        declared={"rows": rows, "stated_count": roster.count, "unit": roster.unit},
    )


def receive(
    session: Session, roster_id: str, document_id: str, stage: Stage, caller: Caller
) -> RosterReturn:
    """Write down that a list came back; the same scan again is the same return."""
    roster = open_roster(session, roster_id, caller)
    known = store.return_of_document(session, document_id)
    if known is not None:
        return known
    due_on = roster.due_on
    returned = RosterReturn(
        id=new_id(),
        roster_id=roster.id,
        document_id=document_id,
        data_key_id=vault_of(session).own_key(session),
        stage=stage,
        received_at=clock.now(session),
        received_by=caller.actor,
        is_late=due_on is not None and clock.today(session) > due_on,
    )
    session.add(returned)
    session.flush()
    _tell(session, roster, returned, "received", caller, stage=stage.value)
    return returned


def add_table(
    session: Session,
    roster_id: str,
    return_id: str,
    rows: list[dict[str, Any]],
    caller: Caller,
) -> RosterReturn:
    """Put the table sent with a scan beside it, in place of an earlier one."""
    roster = open_roster(session, roster_id, caller)
    returned = _undecided(session, roster, return_id)
    returned.electronic = rows
    _tell(session, roster, returned, "table_added", caller, rows=len(rows))
    return returned


def decide(
    session: Session,
    roster_id: str,
    return_id: str,
    *,
    decision: Decision,
    reason: str | None,
    caller: Caller,
    notice: Notice,
) -> RosterReturn:
    """Accept a list that came back, or send it back; its reconciliation is kept as it stands.

    Raises:
        ForbiddenError: accepting is for a level above the one that has stamped.
        InvalidError: a reason is needed: to send back, and to accept what does not agree.
        ConflictError: it is decided on already, or not read yet.
    """
    roster = open_roster(session, roster_id, caller)
    returned = _undecided(session, roster, return_id)
    result = reconciled(session, roster, returned, notice)
    if result is None and not _is_stuck(session, returned):
        raise ConflictError("扫描件尚未读完，请稍后再作决定。")
    answer = result.answer if result else None
    _check(returned, decision, reason, answer, caller)
    returned.result = result.model_dump(mode="json") if result else None
    returned.answer = answer
    returned.decision, returned.reason = decision, reason
    returned.decided_at, returned.decided_by = clock.now(session), caller.actor
    roster.state = _state_after(returned.stage, decision)
    facts = {"decision": decision.value, "answer": answer}
    _tell(session, roster, returned, decision.value, caller, reason=reason, **facts)
    return returned


def may_accept(returned: RosterReturn, caller: Caller) -> bool:
    """Whether this caller is of a level above the one that has stamped."""
    return any(caller.may(right) for right in _ABOVE[returned.stage])


def _check(
    returned: RosterReturn,
    decision: Decision,
    reason: str | None,
    answer: Answer | None,
    caller: Caller,
) -> None:
    is_accepted = decision is Decision.ACCEPTED
    if is_accepted and not may_accept(returned, caller):
        raise ForbiddenError("名册应由上一级审核通过。")
    if reason is None and not (is_accepted and answer is Answer.AGREES):
        raise InvalidError("reason", "请说明理由。")


def _state_after(stage: Stage, decision: Decision) -> RosterState:
    if decision is Decision.SENT_BACK:
        return RosterState.SENT_BACK
    return RosterState.ACCEPTED if stage is Stage.DEPARTMENT else RosterState.UNIT_CHECKED


def _is_stuck(session: Session, returned: RosterReturn) -> bool:
    """A scan that no machine could finish is judged by eye."""
    return store.scan_of(session, returned).state is DocumentState.NEEDS_PERSON


def _undecided(session: Session, roster: Roster, return_id: str) -> RosterReturn:
    returned = found_return(session, roster, return_id)
    if returned.decision is not None:
        raise ConflictError("这次交回已有处理结果。")
    return returned


def _tell(
    session: Session,
    roster: Roster,
    returned: RosterReturn,
    action: str,
    caller: Caller,
    *,
    reason: str | None = None,
    **facts: Any,
) -> None:
    record(
        session,
        f"api:roster:{action}",
        caller.actor,
        document_id=returned.document_id,
        reason=reason,
        facts={"roster": roster.id, "return": returned.id} | facts,
    )
