"""A case comes into being with its application."""

from sqlalchemy.orm import Session

from service import clock
from service.applications.tables import Application
from service.audit.store import record
from service.cases import store
from service.cases.states import CaseState
from service.cases.tables import Case


def open_case(session: Session, application: Application, actor: str) -> Case:
    """A new draft; the application's own event tells of both."""
    now = clock.now(session)
    case = Case(
        application_id=application.id,
        state=CaseState.DRAFT,
        version=1,
        as_it_is=False,
        entered_at=now,
        moved_by=actor,
        created_at=now,
        updated_at=now,
    )
    session.add(case)
    session.flush()
    return case


def opened(session: Session, application: Application, actor: str) -> Case:
    """The application's case, locked; opened where it has none yet."""
    case = store.get_locked(session, application.id)
    if case is None:
        case = open_case(session, application, actor)
        record(session, "cases:case:opened", actor, application_id=application.id)
    return case
