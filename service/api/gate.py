"""Nothing but health answers without a key: the check stands before every route."""

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from service.accounts.callers import Caller
from service.accounts.service import caller_of
from service.api.problems import problem
from service.api.refusals import UnknownKeyError
from service.db.engine import Database

_OPEN = frozenset({"/health", "/health/ready"})


class Gate:
    """Turns away who shows no key; writes who it is into the request's state."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http" or scope["path"] in _OPEN:
            await self._app(scope, receive, send)
            return
        caller = await run_in_threadpool(_caller, scope)
        if caller is None:
            refused = problem(scope, UnknownKeyError.status, headers=UnknownKeyError.headers)
            await refused(scope, receive, send)
            return
        scope.setdefault("state", {})["caller"] = caller
        await self._app(scope, receive, send)


def _caller(scope: Scope) -> Caller | None:
    kind, _, secret = Headers(scope=scope).get("authorization", "").partition(" ")
    if kind.lower() != "bearer" or not secret:
        return None
    database: Database = scope["app"].state.here.database
    with database.read() as session:
        return caller_of(session, secret.strip())
