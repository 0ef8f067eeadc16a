"""Which organisation an application belongs to: found by its declared unit, or said by hand."""

from sqlalchemy.orm import Session

from service.accounts.callers import Caller
from service.api.refusals import ForbiddenError, InvalidError
from service.applications import service as applications
from service.applications import store as applications_store
from service.applications.tables import Application
from service.audit.store import record
from service.clock import now
from service.errors import NotFoundError
from service.organisations import store


def assign_unassigned(session: Session, actor: str) -> int:
    """Find the organisation of every application that has none yet.

    Returns:
        How many were found one.
    """
    count = 0
    for unit in store.unassigned_units(session):
        organisation_id = store.resolve(session, unit)
        if organisation_id is None:
            continue
        for application in store.unassigned(session, unit):
            _put(session, application, organisation_id, actor)
            count += 1
    return count


def assign(
    session: Session, application_id: str, organisation_id: str | None, caller: Caller
) -> Application:
    """Say by hand where an application belongs.

    Raises:
        ForbiddenError: the caller's office stands under another.
        NotFoundError: there is no such application within reach.
        InvalidError: there is no such organisation within reach.
    """
    applications.found(session, application_id, caller)
    if not (caller.reach.is_root or caller.reach.is_everything):
        raise ForbiddenError("只有最上级的工考管理机构才能指定申报所属的单位。")
    application = applications_store.get_locked(session, application_id, caller.reach)
    if application is None:
        raise NotFoundError("没有这份申报，或您无权查看。")
    if organisation_id is not None:
        place = store.get(session, organisation_id, caller.reach.organisations())
        if place is None or place.closed_at is not None:
            raise InvalidError("organisation_id", "没有这个单位，或已停用。")
    if organisation_id != application.organisation_id:
        _put(session, application, organisation_id, caller.actor)
    return application


def _put(
    session: Session, application: Application, organisation_id: str | None, actor: str
) -> None:
    former, application.organisation_id = application.organisation_id, organisation_id
    application.version += 1
    application.updated_at = now(session)
    session.flush()
    record(
        session,
        "api:application:assigned",
        actor,
        application_id=application.id,
        facts={"organisation": organisation_id, "former": former},
    )
