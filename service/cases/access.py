"""Whose case it is: found within the caller's reach, under its version, free of others' locks."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from service import clock
from service.accounts.callers import Caller
from service.api.refusals import ChangedError, ForbiddenError, LockedError
from service.applications import service as applications
from service.applications.tables import Application
from service.cases import store
from service.cases.opening import opened
from service.cases.states import LEVEL_OF, LEVELS
from service.cases.tables import Case
from service.cases.transitions import LEVEL_RIGHTS
from service.documents.results import Notice
from service.errors import NotFoundError


@dataclass(frozen=True)
class By:
    """Who acts, on which version of the case (None: whichever), under which notice."""

    caller: Caller
    version: int | None
    notice: Notice

    @property
    def actor(self) -> str:
        """The caller's name in events."""
        return self.caller.actor


def found(session: Session, application_id: str, caller: Caller) -> tuple[Application, Case]:
    """One case that this caller may see.

    Raises:
        NotFoundError: there is none, or it is out of reach.
    """
    application = applications.found(session, application_id, caller)
    case = store.get(session, application.id)
    if case is None:
        raise NotFoundError("这份申报尚无审查记录。")
    return application, case


def for_change(session: Session, application_id: str, by: By) -> tuple[Application, Case]:
    """One case, kept from others' changes until this transaction ends.

    Raises:
        NotFoundError: there is none, or it is out of reach.
        ChangedError: it is no longer the version that the caller has read.
    """
    application = applications.found(session, application_id, by.caller)
    case = opened(session, application, by.actor)
    session.refresh(application)  # as it stands now that the case is ours alone
    if by.version is not None and by.version != case.version:
        raise ChangedError("这份申报的审查情况已有变化，请重新读取后再提交。")
    return application, case


def for_review(session: Session, application_id: str, by: By) -> tuple[Application, Case]:
    """The same for who reviews: another reviewer's lock keeps them out until it expires.

    Raises:
        LockedError: another reviewer works on it.
    """
    application, case = for_change(session, application_id, by)
    refuse_others_lock(session, case, by.actor)
    return application, case


def for_desk(session: Session, application_id: str, by: By) -> tuple[Application, Case]:
    """The same for who works on it: what was sent up is no more a lower level's to work on.

    Raises:
        ForbiddenError: it lies before a higher level.
    """
    application, case = for_review(session, application_id, by)
    if not is_on_desk(case, by.caller):
        raise ForbiddenError("这份申报已上报上级审核，不由您办理。")
    return application, case


def is_on_desk(case: Case, caller: Caller) -> bool:
    """Whether a case lies no higher than where this caller reviews."""
    level = LEVEL_OF.get(case.state)
    above = LEVELS[LEVELS.index(level) :] if level else ()
    return level is None or any(caller.may(LEVEL_RIGHTS[one]) for one in above)


def refuse_others_lock(session: Session, case: Case, actor: str) -> None:
    """Refuse a case that somebody else has locked at this moment.

    Raises:
        LockedError: another reviewer works on it.
    """
    lasts = case.locked_until is not None and case.locked_until > clock.now(session)
    if lasts and case.locked_by != actor:
        raise LockedError("这份申报正由另一位审查人员处理，请稍后再试。")


def changed(session: Session, case: Case) -> None:
    """Count a change, so that who has read the case before is told (412)."""
    case.version += 1
    case.updated_at = clock.now(session)
