"""Moving a case along the table of transitions: the one place where its state changes."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from service import clock
from service.accounts.permissions import Right
from service.api.refusals import ForbiddenError
from service.applications.tables import Application
from service.audit.store import record
from service.cases.access import By, changed, for_change, refuse_others_lock
from service.cases.deadlines import last_day
from service.cases.levels import levels_of
from service.cases.refusals import WrongStateError
from service.cases.states import Action, CaseState, Who
from service.cases.tables import Case
from service.cases.transitions import Transition, choose, possible
from service.cases.words import DONE, STATE_WORDS
from service.webhooks.service import announce_application

STATE_CHANGED = "case.state_changed"
"""The event of a message to the site that a case stands elsewhere."""


@dataclass(frozen=True)
class Step:
    """A move that may be made: the application, its case (locked), and the table's row."""

    application: Application
    case: Case
    row: Transition


def step(session: Session, application_id: str, action: Action, by: By) -> Step:
    """The row by which this caller may take this action now.

    Raises:
        NotFoundError: there is no such case within reach.
        ChangedError: it is no longer the version that the caller has read.
        WrongStateError: the action is not possible from here; the words say what is.
        ForbiddenError: somebody else takes this action here.
        LockedError: another reviewer works on it.
    """
    application, case = for_change(session, application_id, by)
    levels = levels_of(session, application)
    row = choose(case.state, action, levels)
    if row is None or row.right is None:
        held = [right for right in Right if by.caller.may(right)]
        raise WrongStateError(case.state, possible(case.state, held, levels), levels)
    if not all(by.caller.may(right) for right in row.rights):
        raise ForbiddenError(f"这份申报目前为“{STATE_WORDS[case.state]}”，这一步不由您办理。")
    if row.who is not Who.APPLICANT:
        refuse_others_lock(session, case, by.actor)
    return Step(application, case, row)


def take(
    session: Session,
    found: Step,
    by: By,
    *,
    reason: str | None = None,
    facts: Mapping[str, Any] | None = None,
    due_on: date | None = None,
) -> Case:
    """Take a step that was found possible. ``due_on``: instead of the state's own last day."""
    enter(
        session,
        found.application,
        found.case,
        (found.row.action, found.row.target),
        due_on=due_on or last_day(found.row.target, by.notice),
        actor=by.actor,
        reason=reason,
        facts=facts,
    )
    return found.case


def enter(
    session: Session,
    application: Application,
    case: Case,
    move: tuple[Action, CaseState],
    *,
    due_on: date | None,
    actor: str,
    source: str = "api",
    reason: str | None = None,
    facts: Mapping[str, Any] | None = None,
) -> None:
    """Put a case into a state, with its event and the message to the site.

    The desk's own marks (assignee, lock, postponement) end with the state they were made for.
    """
    action, target = move
    former, now = case.state, clock.now(session)
    case.state, case.entered_at, case.moved_by = target, now, actor
    case.due_on = due_on
    case.assignee = case.locked_by = case.locked_until = case.postponed_until = None
    changed(session, case)
    record(
        session,
        f"{source}:case:{DONE[action]}",
        actor,
        application_id=application.id,
        reason=reason,
        facts={"from": former, "to": target, "version": case.version, **(facts or {})},
    )
    if former is not target:
        told = {"case": f"/api/v1/cases/{application.id}", "from": former, "state": target}
        announce_application(session, application, STATE_CHANGED, told)
