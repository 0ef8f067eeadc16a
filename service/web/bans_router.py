"""The pages of bans: the register, looking one person up, one ban, a list taken in."""

from typing import Annotated, Literal

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from service.accounts.callers import Caller
from service.accounts.permissions import Right
from service.api.cursors import Cursor
from service.api.here import Installation, needs
from service.api.routing import Id
from service.bans import store
from service.bans.exchange import HEADINGS
from service.bans.schemas import BanView
from service.bans.tables import BanState
from service.errors import NotFoundError
from service.web import addresses
from service.web.bans_page import Term, days_left, is_over, register_of
from service.web.pages import page
from service.web.visitors import visitor

router = APIRouter(include_in_schema=False)

Reader = Annotated[Caller, needs(Right.BAN_READ)]
Asker = Annotated[Caller, needs(Right.BAN_LOOK_UP)]
Importer = Annotated[Caller, needs(Right.BAN_IMPORT)]
Empty = Literal[""]


@router.get(addresses.BANS)
def register(
    *,
    request: Request,
    here: Installation,
    caller: Reader,
    state: BanState | Empty = "",
    term: Term | Empty = "",
    cursor: Cursor = None,
) -> Response:
    """Bans within reach, newest first, those that hold no more too."""
    wanted = (BanState(state) if state else None, term or None)
    today = here.clock.today()
    with here.database.read() as session:
        found = register_of(session, caller, wanted, today, (request, cursor))
        values = {"me": visitor(session, caller), "register": found, "asked": wanted}
        return page("bans.html.j2", values)


@router.get(addresses.BAN_LOOK_UP)
def look_up(here: Installation, caller: Asker) -> Response:
    """Where one person is looked up; the number is asked of the API and kept nowhere."""
    with here.database.read() as session:
        values = {"me": visitor(session, caller), "this_year": here.clock.today().year}
        return page("ban_look_up.html.j2", values)


@router.get(addresses.BAN_IMPORT)
def take_in(here: Installation, caller: Importer) -> Response:
    """Where an office's own list is taken in."""
    with here.database.read() as session:
        values = {"me": visitor(session, caller), "headings": HEADINGS}
        return page("ban_import.html.j2", values)


@router.get(addresses.BAN)
def ban(ban_id: Id, here: Installation, caller: Reader) -> Response:
    """One ban, the person in clear."""
    with here.database.read() as session:
        found = store.get(session, ban_id, caller.reach)
        if found is None:
            raise NotFoundError("没有这项限制，或您无权查看。")
        values = {
            "me": visitor(session, caller),
            "ban": BanView.whole(found),
            "left": days_left(found, here.clock.today()),
            "is_over": is_over(found, here.clock.today()),
        }
        return page("ban.html.j2", values)
