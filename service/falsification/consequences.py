"""What follows from a decision that confirms, all within its transaction (五(四))."""

from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from service.accounts.callers import Caller
from service.applications import store as applications
from service.bans import service as bans
from service.bans.disqualifying import disqualify_all
from service.bans.service import Entry
from service.bans.standing import Answer
from service.cases import store as cases
from service.cases.procedure import reinstate
from service.cases.states import CaseState
from service.documents.results import Notice
from service.falsification import store
from service.falsification.schemas import Decision
from service.falsification.steps import Step
from service.falsification.tables import Falsification
from service.vault.errors import ErasedError
from service.webhooks.service import announce_application

DISQUALIFIED, BANNED = "application.disqualified", "ban.entered"


def of(
    session: Session, case: Falsification, said: Decision, caller: Caller, notice: Notice
) -> dict[str, Any]:
    """Enter the ban, and disqualify this year's and later applications of the person.

    Returns:
        Both by their ids, and the ban's term as decided, for the decision's own record.

    Raises:
        ErasedError: whom the case is about was erased.
    """
    if case.id_number is None:
        raise ErasedError
    application = applications.get(session, case.application_id)
    entry = Entry(
        id_number=case.id_number,
        name=case.name,
        reason=said.reason,
        decision_number=case.decision_number,
        violation_on=case.violation_on,
        decided_on=case.decided_on,
        application_id=case.application_id,
        organisation_id=application.organisation_id if application else None,
        falsification_id=case.id,
    )
    ban = bans.enter(session, entry, notice, caller.actor)
    hit = disqualify_all(session, ban, case.year, caller.actor)
    term = {"starts_on": ban.starts_on.isoformat(), "ends_on": _iso(ban.ends_on)}
    return {"ban": ban.id, "applications": hit, **term}


def lift(
    session: Session, case: Falsification, caller: Caller, notice: Notice
) -> dict[str, list[str]]:
    """Reinstate what an annulled decision had disqualified, unless another ban bars the person.

    Returns:
        The ids of the applications that stand again, for the record of the annulment.
    """
    barred = _is_barred(session, case, notice)
    decisions = [s for s in store.steps_of(session, case.id) if s.step is Step.DECISION]
    hit: list[str] = decisions[-1].details["applications"]
    stand_again = (
        [] if barred else [a for a in hit if _reinstated(session, a, case.id, caller.actor)]
    )
    return {"applications": stand_again}


def announce(session: Session, case: Falsification, done: dict[str, Any]) -> None:
    """Tell the sites, each of its own applications."""
    for application_id in done["applications"]:
        application = applications.get(session, application_id)
        if application is not None:
            announce_application(session, application, DISQUALIFIED, {})
    application = applications.get(session, case.application_id)
    if application is not None:
        announce_application(session, application, BANNED, {"ban_id": done["ban"]})


def _is_barred(session: Session, case: Falsification, notice: Notice) -> bool:
    """By another decision; of an erased person nobody can tell any more."""
    if case.id_number is None:
        return True
    return bans.look_up(session, case.id_number, notice.today, notice).answer is Answer.BARRED


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _reinstated(session: Session, application_id: str, case_id: str, actor: str) -> bool:
    application = applications.get_locked(session, application_id)
    case = cases.get(session, application_id)
    if application is None or case is None or case.state is not CaseState.DISQUALIFIED:
        return False
    reinstate(session, application, by=actor, decision_id=case_id)
    return True
