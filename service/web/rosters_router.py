"""The pages of lists: made, printed, taken back, looked through beside their scan."""

from typing import Annotated, Any, Literal

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import Response

from service.accounts.callers import Caller
from service.accounts.permissions import Right
from service.api.cursors import Cursor
from service.api.here import Installation, needs
from service.api.routing import ID, Id
from service.documents.results import Notice
from service.rosters.forms import ListForm
from service.web import addresses
from service.web.pages import page
from service.web.rosters_page import roster_of, rosters_of
from service.web.rosters_return import returned_of
from service.web.visitors import visitor

router = APIRouter(include_in_schema=False)

Maker = Annotated[Caller, needs(Right.ROSTER_MAKE)]
Reconciler = Annotated[Caller, needs(Right.ROSTER_RECONCILE)]
Empty = Literal[""]


@router.get(addresses.ROSTERS)
def rosters(
    *,
    request: Request,
    here: Installation,
    caller: Maker,
    form: ListForm | Empty = "",
    unit: Annotated[str, Query(pattern=f"{ID}|^$")] = "",
    year: Annotated[str, Query(pattern="^(20[0-9]{2}|)$")] = "",
    cursor: Cursor = None,
) -> Response:
    """Lists within reach, newest first; a new one is made here."""
    asked = {"form": form, "organisation_id": unit, "year": int(year) if year else ""}
    wanted: dict[str, Any] = {name: value for name, value in asked.items() if value}
    with here.database.read() as session:
        values = {
            "me": visitor(session, caller),
            "listed": rosters_of(session, caller, wanted, (request, cursor)),
            "asked": asked,
            "today": here.clock.today(),
        }
        return page("rosters.html.j2", values)


@router.get(addresses.ROSTER)
def roster(roster_id: Id, here: Installation, caller: Maker) -> Response:
    """One list: its files, its rows as they stood, what came back of it."""
    with here.database.read() as session:
        values = {"me": visitor(session, caller), "shown": roster_of(session, roster_id, caller)}
        return page("roster.html.j2", values)


@router.get(addresses.ROSTER_RETURN)
def returned(roster_id: Id, return_id: Id, here: Installation, caller: Reconciler) -> Response:
    """A stamped scan beside its reconciliation, row by row."""
    notice = Notice.of(here.settings, here.clock)
    with here.database.read() as session:
        shown = returned_of(session, (roster_id, return_id), caller, notice)
        return page("roster_return.html.j2", {"me": visitor(session, caller), "shown": shown})
