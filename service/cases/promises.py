"""Papers promised for later (容缺后补, 三(三)): made, consented to, taken back, lapsed."""

from datetime import date

from sqlalchemy.orm import Session

from service import clock
from service.accounts.permissions import Right
from service.api.refusals import ForbiddenError
from service.applications.tables import Application
from service.audit.store import record
from service.cases import store
from service.cases.access import By, changed, for_change, for_review
from service.cases.days import day_of
from service.cases.deadlines import promise_day
from service.cases.levels import levels_of
from service.cases.moves import enter
from service.cases.refresh import refresh
from service.cases.states import LEVELS, SETTLED, Action
from service.cases.tables import Case, Promise, PromiseEnd
from service.cases.transitions import LEVEL_RIGHTS, choose
from service.cases.words import STATE_WORDS
from service.documents import store as documents
from service.documents.results import Notice
from service.documents.tables import DocumentState
from service.errors import ConflictError, NotFoundError
from service.ids import new_id

CLAUSE = "三(四)"
"""视为资格审查不通过."""


def make(session: Session, application_id: str, item: str, by: By) -> Promise:
    """Promise a paper of the checklist; the same once more is the promise that stands.

    Raises:
        ConflictError: the paper is there, cannot be promised, or the case is settled.
        LateError: the last day has passed.
    """
    _, case = for_change(session, application_id, by)
    if case.state in SETTLED:
        raise ConflictError(f"这份申报目前为“{STATE_WORDS[case.state]}”，不能再作承诺。")
    known = store.open_promise(session, application_id, item)
    if known is not None:
        return known
    report = refresh(session, application_id, by.notice, by.actor)
    promise = Promise(
        id=new_id(),
        application_id=application_id,
        item=item,
        due_on=promise_day(report, item, by.notice),
        made_by=by.actor,
        made_at=clock.now(session),
    )
    session.add(promise)
    _changed(session, case, promise, "made", by)
    return promise


def consent(session: Session, application_id: str, promise_id: str, by: By) -> Promise:
    """The unit agrees to a promise; where there is no unit above, the lowest level does.

    Raises:
        ForbiddenError: the caller is not that level's reviewer.
        NotFoundError: there is no such open promise.
    """
    application, case = for_review(session, application_id, by)
    if not by.caller.may(consenting(session, application)):
        raise ForbiddenError("容缺后补承诺须经所在单位审核同意，不由您办理。")
    promise = _open(session, application_id, promise_id)
    if promise.consented_at is None:
        promise.consented_by, promise.consented_at = by.actor, clock.now(session)
        _changed(session, case, promise, "consented", by)
    return promise


def take_back(session: Session, application_id: str, promise_id: str, by: By) -> None:
    """The applicant promises no longer; the paper is missing again.

    Raises:
        NotFoundError: there is no such open promise.
    """
    _, case = for_change(session, application_id, by)
    promise = _open(session, application_id, promise_id)
    promise.end, promise.ended_at = PromiseEnd.TAKEN_BACK, clock.now(session)
    _changed(session, case, promise, "taken_back", by)


def lapse(session: Session, application_id: str, notice: Notice, actor: str) -> bool:
    """End promises whose last day is over: the application counts as failed (三(四)).

    A paper uploaded in time that is still being read, or that a person has to read, is waited for.

    Returns:
        Whether a promise lapsed.
    """
    lock = {"key_share": True}  # an upload under way ends before
    application = session.get_one(Application, application_id, with_for_update=lock)
    case = store.get_locked(session, application_id)
    refresh(session, application_id, notice, actor)
    over = [p for p in store.open_promises(session, application_id) if p.due_on < notice.today]
    if case is None or not over or _reading(session, application_id, over[0].due_on):
        return False
    for promise in over:
        promise.end, promise.ended_at = PromiseEnd.LAPSED, clock.now(session)
        _record(session, promise, "housekeeper:promise:lapsed", actor)
    row = choose(case.state, Action.LAPSE, levels_of(session, application))
    if row is not None:
        facts = {"clause": CLAUSE, "items": [promise.item for promise in over]}
        move = (row.action, row.target)
        enter(
            session,
            application,
            case,
            move,
            due_on=None,
            actor=actor,
            source="housekeeper",
            facts=facts,
        )
    session.flush()
    refresh(session, application_id, notice, actor)
    return True


def consenting(session: Session, application: Application) -> Right:
    """The right of who agrees to promises: the unit, or the lowest level that there is."""
    levels = levels_of(session, application)
    lowest = next((level for level in LEVELS if level in levels), LEVELS[-1])
    return LEVEL_RIGHTS[lowest]


def _open(session: Session, application_id: str, promise_id: str) -> Promise:
    for promise in store.open_promises(session, application_id):
        if promise.id == promise_id:
            return promise
    raise NotFoundError("没有这项承诺，或承诺已经结束。")


def _reading(session: Session, application_id: str, due_on: date) -> bool:
    return any(
        paper.state is not DocumentState.EXAMINED and day_of(paper.created_at) <= due_on
        for paper in documents.of_application(session, application_id)
    )


def _changed(session: Session, case: Case, promise: Promise, done: str, by: By) -> None:
    changed(session, case)
    _record(session, promise, f"api:promise:{done}", by.actor)
    session.flush()
    refresh(session, case.application_id, by.notice, by.actor)


def _record(session: Session, promise: Promise, tag: str, actor: str) -> None:
    facts = {"promise": promise.id, "item": promise.item, "due_on": promise.due_on.isoformat()}
    record(session, tag, actor, application_id=promise.application_id, facts=facts)
