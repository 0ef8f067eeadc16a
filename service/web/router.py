"""Pages before and around the work: static files, signing in, the password, the start."""

from typing import Annotated

from fastapi import APIRouter, Path, Query
from starlette.responses import RedirectResponse, Response

from service.accounts.callers import Caller
from service.accounts.permissions import Right
from service.api.here import Installation, needs
from service.api.refusals import ChangePasswordError
from service.staff.passwords import SHORTEST
from service.web import addresses, assets
from service.web.falsification_list import waiting_of
from service.web.home import start_of
from service.web.pages import page
from service.web.visitors import visitor

router = APIRouter(include_in_schema=False)

Own = Annotated[Caller, needs(Right.SESSION_OWN)]
_SEE_OTHER = 303


@router.get("/")
def root() -> Response:
    """Whoever types the bare address comes to the start."""
    return RedirectResponse(addresses.HOME, _SEE_OTHER)


@router.get(f"{addresses.ASSETS}/{{digest}}/{{name}}")
def asset(
    digest: Annotated[str, Path(max_length=64)], name: Annotated[str, Path(max_length=64)]
) -> Response:
    """A static file; its address changes with its content."""
    return assets.answer(digest, name)


@router.get(addresses.SIGN_IN)
def sign_in(
    following: Annotated[str | None, Query(alias="next", max_length=200)] = None,
    changed: bool = False,
) -> Response:
    """Where staff sign in, and where they are sent without a session."""
    values = {"me": None, "next": addresses.ours(following), "changed": changed}
    return page("sign_in.html.j2", values)


@router.get(addresses.PASSWORD)
def password(here: Installation, caller: Own) -> Response:
    """A new password, due first where the present one is the initial one."""
    with here.database.read() as session:
        me = visitor(session, caller)
    values = {"me": me, "forced": caller.must_change_password, "shortest": SHORTEST}
    return page("password.html.j2", values)


@router.get(addresses.HOME)
def home(here: Installation, caller: Own) -> Response:
    """What lies before this person today, by role."""
    if caller.must_change_password:
        raise ChangePasswordError("请先修改初始密码。")
    with here.database.read() as session:
        me = visitor(session, caller)
        values = {"me": me, "start": start_of(session, caller, here.clock)}
        waiting = waiting_of(session, caller, here.clock.today())
        return page("home.html.j2", values | {"waiting": waiting})
