"""Events over HTTP, for reviewers."""

from typing import Annotated

from starlette.requests import Request

from service.accounts.callers import Caller
from service.accounts.permissions import Right
from service.api.cursors import Cursor, Limit, Listed, decode, page
from service.api.here import Installation, needs
from service.api.refusals import InvalidError
from service.api.routing import Id
from service.api.routing import router as router_of
from service.applications import service as applications
from service.audit import store
from service.audit.schemas import EventView
from service.audit.sealing import opened

router = router_of("记录")


@router.get("/applications/{application_id}/events", summary="一份申报的全部记录")
def of_application(
    *,
    application_id: Id,
    request: Request,
    here: Installation,
    caller: Annotated[Caller, needs(Right.EVENTS_READ)],
    cursor: Cursor = None,
    limit: Limit = 100,
) -> Listed[EventView]:
    """Events of an application and its papers, oldest first."""
    place = decode(cursor) or "0"
    if not place.isdecimal() or len(place) > len(str(1 << 62)) - 1:
        raise InvalidError("cursor", "游标无效，请从第一页重新开始。")
    with here.database.read() as session:
        applications.known(session, application_id, caller)
        found = store.of_application(session, application_id, int(place), limit + 1)
        return page(
            request,
            found,
            limit,
            lambda event: EventView.of(event, opened(session, event)),
            lambda event: str(event.number),
        )
