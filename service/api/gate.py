"""Who calls: a key, a staff session or an applicant's; the check stands before every route."""

import hmac

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers
from starlette.requests import cookie_parser
from starlette.types import ASGIApp, Receive, Scope, Send

from service.accounts.callers import Caller
from service.accounts.service import caller_of
from service.api.here import Here
from service.api.problems import problem
from service.api.refusals import CsrfError, RefusalError, UnknownKeyError
from service.applicants import service as applicants
from service.applicants import tokens
from service.clock import now
from service.staff import sessions
from service.staff.store import mark_seen
from service.web.addresses import is_open

_OPEN = frozenset({"/health", "/health/ready"})
_SIGN_IN = ("POST", "/api/v1/sessions")
_SAFE = frozenset({"GET", "HEAD", "OPTIONS"})


class Gate:
    """Turns away who is nobody; writes who it is into the request's state."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http" or _is_open(scope):
            await self._app(scope, receive, send)
            return
        try:
            caller = await run_in_threadpool(_caller, scope)
        except RefusalError as error:
            refused = problem(
                scope, error.status, code=error.code, detail=str(error), headers=error.headers
            )
            await refused(scope, receive, send)
            return
        scope.setdefault("state", {})["caller"] = caller
        await self._app(scope, receive, send)


def _is_open(scope: Scope) -> bool:
    is_sign_in = (scope["method"], scope["path"]) == _SIGN_IN
    return scope["path"] in _OPEN or is_sign_in or is_open(scope)


def _caller(scope: Scope) -> Caller:
    headers, here = Headers(scope=scope), scope["app"].state.here
    shown = headers.get("authorization")
    if shown is not None:
        kind, _, token = shown.partition(" ")
        found = _known(here, token.strip()) if kind.lower() == "bearer" else None
    else:
        found = _by_cookie(here, scope["method"], headers)
    if found is None:
        raise UnknownKeyError("请在 Authorization 中提供有效的访问密钥，或重新登录。")
    return found


def _known(here: Here, token: str) -> Caller | None:
    if token.startswith(sessions.PREFIX):
        return _by_session(here, token, None)
    with here.database.read() as session:
        if token.startswith(tokens.PREFIX):
            return applicants.known(session, token)
        return caller_of(session, token) if token else None


def _by_cookie(here: Here, method: str, headers: Headers) -> Caller | None:
    """A browser sends cookies along with whatever page asks: changes need the page's own word."""
    token = cookie_parser(headers.get("cookie", "")).get(sessions.COOKIE)
    if not token:
        return None
    return _by_session(here, token, None if method in _SAFE else headers.get("x-csrf-token", ""))


def _by_session(here: Here, token: str, csrf: str | None) -> Caller | None:
    with here.database.read() as session:
        known = sessions.known(session, token, here.settings)
    if known is None:
        return None
    if csrf is not None and not hmac.compare_digest(csrf.encode(), known.csrf_token.encode()):
        raise CsrfError("请求缺少有效的 X-CSRF-Token，请刷新页面后重试。")
    if known.is_stale:
        with here.database.write() as session:
            mark_seen(session, known.caller.session_id or "", now(session))
    return known.caller
