"""A reviewer's desk: who works on a case, until when alone, what waits, what was noted."""

from datetime import date, timedelta

from sqlalchemy.orm import Session

from service import clock
from service.api.refusals import InvalidError
from service.audit.store import record
from service.cases import store
from service.cases.access import By, changed, for_change, for_desk, for_review
from service.cases.states import SETTLED
from service.cases.tables import Case, Note
from service.cases.words import STATE_WORDS
from service.errors import ConflictError, NotFoundError
from service.ids import new_id
from service.staff import store as staff


def assign(session: Session, application_id: str, assignee: str | None, by: By) -> Case:
    """Say whose case it is; None: nobody's.

    Raises:
        NotFoundError: the assignee has no account within the caller's reach.
    """
    _, case = for_desk(session, application_id, by)
    if assignee not in {None, by.caller.account_id}:
        _refuse_stranger(session, assignee or "", by)
    if case.assignee != assignee:
        former, case.assignee = case.assignee, assignee
        changed(session, case)
        _record(session, case, "assigned", by, former=former, assignee=assignee)
    return case


def lock(session: Session, application_id: str, minutes: float, by: By) -> Case:
    """Keep other reviewers out for a while; again, and the time begins anew.

    A lock is no change of the case: its version stays.

    Raises:
        LockedError: another reviewer has it.
        ConflictError: there is nothing left to review.
    """
    _, case = for_desk(session, application_id, by)
    if case.state in SETTLED:
        raise ConflictError(f"这份申报目前为“{STATE_WORDS[case.state]}”，无需锁定。")
    case.locked_by = by.actor
    case.locked_until = clock.now(session) + timedelta(minutes=minutes)
    return case


def unlock(session: Session, application_id: str, by: By) -> Case:
    """Let others at it again; one's own lock only.

    Raises:
        LockedError: another reviewer has it.
    """
    _, case = for_review(session, application_id, by)
    case.locked_by = case.locked_until = None
    return case


def postpone(session: Session, application_id: str, until: date | None, by: By) -> Case:
    """Put a case aside until a day; None: take it up again.

    Raises:
        InvalidError: that day is not in the future.
    """
    if until is not None and until <= by.notice.today:
        raise InvalidError("until", "请填写今天以后的日期。")
    _, case = for_desk(session, application_id, by)
    if case.postponed_until != until:
        case.postponed_until = until
        changed(session, case)
        _record(session, case, "postponed", by, until=until.isoformat() if until else None)
    return case


def note(session: Session, application_id: str, words: str, by: By) -> Note:
    """Write something down for other reviewers; it is never changed."""
    application, case = for_change(session, application_id, by)
    written = Note(
        id=new_id(),
        data_key_id=application.data_key_id,
        number=store.next_number(session, Note, application_id),
        application_id=application_id,
        noted_by=by.actor,
        noted_at=clock.now(session),
        words=words,
    )
    session.add(written)
    session.flush()
    _record(session, case, "noted", by, note=written.number)
    return written


def _refuse_stranger(session: Session, account_id: str, by: By) -> None:
    account = staff.get(session, account_id, by.caller.reach)
    if account is None or account.disabled_at is not None:
        raise NotFoundError("没有这个工作人员账号，或不在您的管辖范围内。")


def _record(session: Session, case: Case, done: str, by: By, **facts: str | int | None) -> None:
    record(
        session,
        f"api:case:{done}",
        by.actor,
        application_id=case.application_id,
        facts=dict(facts),
    )
