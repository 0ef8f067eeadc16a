"""The outermost layer: headers on every answer, one log line, one figure, no internals outside."""

import logging
import time
import traceback
from collections.abc import Callable

from sqlalchemy import exc
from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from service.api.problems import problem
from service.ids import new_id

_LOG = logging.getLogger("service.api.access")
_ERRORS = logging.getLogger("service.api.errors")
_CLOSED = "frame-ancestors 'none'"
_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": f"default-src 'none'; {_CLOSED}; sandbox",
    "Referrer-Policy": "no-referrer",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}

AWAY = (exc.OperationalError, exc.InterfaceError, exc.TimeoutError)
"""The database is away or busy: what was asked for may succeed in a moment."""
_LATER = {"Retry-After": "5"}

Observe = Callable[[str, str, int, float], None]
"""Takes method, route template, status and seconds."""


class Outermost:
    """Wraps the whole application.

    Neither log holds what a request carried: queries may hold names, and an error's own words may
    quote values, so only its type and place are kept.
    """

    def __init__(self, app: ASGIApp, observe: Observe) -> None:
        self._app = app
        self._observe = observe

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        begun = time.perf_counter()
        answer = _Answer(send)
        try:
            await self._app(scope, receive, answer)
        except Exception as error:  # noqa: BLE001 - whatever it is, the caller gets an answer
            number = _log(error)
            if answer.status is None:
                status, headers = (503, _LATER) if isinstance(error, AWAY) else (500, None)
                told = problem(scope, status, headers=headers, error_id=number)
                await told(scope, receive, answer)
        self._tell(scope, answer.status or 0, time.perf_counter() - begun)

    def _tell(self, scope: Scope, status: int, seconds: float) -> None:
        method, path = scope["method"], scope["path"].encode("unicode_escape").decode()
        _LOG.info("%s %s %d %.0f ms", method, path, status, 1000 * seconds)
        self._observe(method, template_of(scope), status, seconds)


class _Answer:
    """A ``send`` that adds the headers and notes the status."""

    def __init__(self, send: Send) -> None:
        self._send = send
        self.status: int | None = None

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
            headers = MutableHeaders(scope=message)
            for name, value in _HEADERS.items():
                headers.setdefault(name, value)
            if _CLOSED not in headers["Content-Security-Policy"]:
                del headers["X-Frame-Options"]  # it cannot name whose frames are welcome
        await self._send(message)


def template_of(scope: Scope) -> str:
    """The route that answered, without what stood in its place; whatever else is one figure."""
    route = scope.get("route")
    return str(getattr(route, "path_format", None) or getattr(route, "path", None) or "(none)")


def _log(error: Exception) -> str:
    number = new_id()
    places = "".join(traceback.format_tb(error.__traceback__))
    _ERRORS.error("error %s: %s\n%s", number, type(error).__name__, places)
    return number
