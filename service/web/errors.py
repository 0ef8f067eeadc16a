"""Errors as pages: what happened, and where to go from here."""

from collections.abc import Mapping

from starlette.responses import RedirectResponse, Response
from starlette.types import Scope

from service.web import addresses
from service.web.pages import page

_SEE_OTHER = 303
_NOBODY = 401
CHANGE_FIRST = "password.change_first"


def error_page(scope: Scope, problem: Mapping[str, object], headers: Mapping[str, str]) -> Response:
    """The page for a problem; who is nobody is sent to the sign-in, an initial password changed."""
    path = scope["path"]
    if problem["status"] == _NOBODY:
        return RedirectResponse(addresses.sign_in_for(path), _SEE_OTHER)
    if problem["code"] == CHANGE_FIRST:
        return RedirectResponse(addresses.PASSWORD, _SEE_OTHER)
    values = {"problem": problem, "me": None}
    return page("error.html.j2", values, int(str(problem["status"])), headers)
