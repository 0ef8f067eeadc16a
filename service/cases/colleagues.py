"""Who may hold a case: the reviewers of its level and above, within the caller's reach."""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from service.accounts.callers import Caller
from service.accounts.permissions import HOLDERS
from service.applications.tables import Application
from service.cases.access import found
from service.cases.levels import levels_of
from service.cases.states import LEVEL_OF, LEVELS, CaseState, Who
from service.cases.tables import Case
from service.cases.transitions import LEVEL_RIGHTS
from service.organisations.tables import Organisation
from service.staff import store as staff
from service.staff.tables import Account


def colleagues(session: Session, application_id: str, caller: Caller) -> Sequence[Account]:
    """The accounts that a case can be assigned to.

    Raises:
        NotFoundError: there is no such case within reach.
    """
    application, case = found(session, application_id, caller)
    holders = {h for level in _levels(session, application, case) for h in _holders(level)}
    at = _line(session, application, caller)
    return [row for row in staff.at(session, at, caller.reach) if holders & set(row.roles)]


def _levels(session: Session, application: Application, case: Case) -> Sequence[Who]:
    """The level before which a case lies and those above; all where it lies before none."""
    there = [level for level in LEVELS if level in levels_of(session, application)] or LEVELS
    level = there[0] if case.state is CaseState.SUBMITTED else LEVEL_OF.get(case.state)
    return LEVELS[LEVELS.index(level) :] if level else LEVELS


def _holders(level: Who) -> set[str]:
    return {str(holder) for holder in HOLDERS[LEVEL_RIGHTS[level]]}


def _line(session: Session, application: Application, caller: Caller) -> list[str]:
    """The applicant's organisation and all above; the caller's where none is known yet."""
    own = session.get(Organisation, application.organisation_id or caller.organisation_id or "")
    return own.path.strip("/").split("/") if own else []
