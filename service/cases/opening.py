"""A case comes into being with its application."""

from sqlalchemy.orm import Session

from service import clock
from service.applications.tables import Application
from service.audit.store import record
from service.cases import store
from service.cases.states import CaseState
from service.cases.tables import Case


def open_case(session: Session, application: Application, actor: str) -> Case:
    """A new draft."""
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
    record(session, "cases:case:opened", actor, application_id=application.id)
    return case


def opened(session: Session, application: Application, actor: str) -> Case:
    """The application's case, locked; opened where a paper came before it."""
    return store.get_locked(session, application.id) or open_case(session, application, actor)
