"""When an application may become another person's."""

from sqlalchemy.orm import Session

from service.accounts.callers import Caller
from service.accounts.permissions import Right
from service.applications.tables import Application
from service.bans.service import refuse_if_barred
from service.cases import store as cases
from service.documents.results import Notice
from service.errors import ServiceError
from service.falsification.refusals import BoundError
from service.falsification.store import is_bound


class NumberKeptError(ServiceError):
    """The ID number stays as it is."""

    code = "application.number_kept"
    status = 409


def refuse_another_person(
    session: Session,
    application: Application,
    id_number: str | None,
    caller: Caller,
    notice: Notice,
) -> None:
    """Refuse an ID number that would make the application somebody else's.

    A site hears the same words once the application was handed in, whether a falsification case is
    open or not: nobody is to learn of one by trying before the notice is served.

    Raises:
        BoundError: for reviewers: a falsification case is about the person.
        NumberKeptError: for sites: it was handed in, or a case is about the person.
        BarredError: the number is that of somebody who may not apply.
    """
    bound = is_bound(session, application.id)
    if caller.may(Right.CASE_READ):
        if bound:
            raise BoundError(
                "这份申报已立案查处，身份证号不能更改；确属填写错误的，请联系工考管理机构。"
            )
    elif bound or _was_handed_in(session, application):
        raise NumberKeptError("身份证号目前不能更改；确属填写错误的，请联系工考管理机构。")
    refuse_if_barred(session, id_number, notice)


def _was_handed_in(session: Session, application: Application) -> bool:
    case = cases.get(session, application.id)
    return case is not None and case.submitted_at is not None
