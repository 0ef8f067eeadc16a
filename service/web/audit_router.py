"""The timeline of a case, and the auditors' page."""

from datetime import date, datetime, time, timedelta
from typing import Annotated, Literal

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import Response

from service.accounts.callers import Caller
from service.accounts.permissions import Right
from service.api.cursors import Cursor
from service.api.here import Installation, needs
from service.api.routing import ID, Id
from service.api.validation import CleanText, Day
from service.audit.store import Sought
from service.clock import SHANGHAI
from service.web import addresses
from service.web.audit_page import events_of, timeline_of
from service.web.pages import page
from service.web.visitors import visitor

router = APIRouter(include_in_schema=False)

Reader = Annotated[Caller, needs(Right.EVENTS_READ)]
Auditor = Annotated[Caller, needs(Right.AUDIT_VERIFY)]
Empty = Literal[""]


@router.get(addresses.TIMELINE)
def timeline(
    case_id: Id, request: Request, here: Installation, caller: Reader, cursor: Cursor = None
) -> Response:
    """Everything that happened to one application and its papers, oldest first."""
    with here.database.read() as session:
        found = timeline_of(session, case_id, caller, (request, cursor))
        return page("timeline.html.j2", {"me": visitor(session, caller), "timeline": found})


@router.get(addresses.AUDIT)
def audit(
    *,
    request: Request,
    here: Installation,
    caller: Auditor,
    application: Annotated[str, Query(pattern=f"{ID}|^$")] = "",
    tag: Annotated[CleanText, Query(max_length=80)] = "",
    actor: Annotated[CleanText, Query(max_length=160)] = "",
    since: Day | Empty = "",
    until: Day | Empty = "",
    cursor: Cursor = None,
) -> Response:
    """Events for auditors, and whether the record is whole."""
    sought = Sought(
        application_id=application or None,
        tag=tag or None,
        actor=actor or None,
        since=_begin(since) if since else None,
        before=_begin(until + timedelta(1)) if until else None,
        reach=caller.reach,
    )
    with here.database.read() as session:
        moments, following = events_of(session, sought, caller, (request, cursor))
        asked = {"application": application, "tag": tag, "actor": actor}
        values = {
            "me": visitor(session, caller),
            "moments": moments,
            "next": following,
            "asked": asked | {"since": since, "until": until},
            "sees_all": caller.reach.is_everything,
        }
        return page("audit.html.j2", values)


def _begin(day: date) -> datetime:
    return datetime.combine(day, time(), SHANGHAI)
