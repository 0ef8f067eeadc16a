"""No request may send more than it should, whatever it says of its length."""

import re

import anyio
from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from service.api.problems import problem
from service.api.routing import PREFIX

_WORDS = 1_000_000
"""Most of a body that is no file: declared values, applications."""
_ENVELOPE = 2_000_000
"""What a file's own limit is widened by, for the parts around it."""
_FILES = ("multipart/form-data", "application/offset+octet-stream")
_TAKES_FILES = re.compile(
    rf"{PREFIX}/(prechecks|uploads(/[^/]+)?|applications/[^/]+/documents|(bans|organisations)/import"
    r"|rosters/[^/]+/returns(/[^/]+/table)?)"
)
_LINGER_SECONDS, _LINGER_BYTES = 2.0, 20_000_000
"""How much of a refused body is still taken and dropped, so that its sender gets to read why."""


class BodyLimit:
    """Counts what arrives and cuts it off; files may be as large as ``max_bytes``."""

    def __init__(self, app: ASGIApp, max_bytes: int) -> None:
        self._app = app
        self._max_bytes = max_bytes

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        counted = _Counted(receive, self._limit(scope, headers))
        if counted.is_over(headers.get("content-length", "")):
            await counted.drain()
            await problem(scope, 413, headers=_CLOSE)(scope, receive, send)
            return
        await self._app(scope, counted, send)

    def _limit(self, scope: Scope, headers: Headers) -> int:
        """A file's limit where files are taken, and only for what says that it is one."""
        is_file = headers.get("content-type", "").lower().startswith(_FILES)
        takes_files = _TAKES_FILES.fullmatch(scope["path"])
        return self._max_bytes + _ENVELOPE if is_file and takes_files else _WORDS


_CLOSE = {"Connection": "close"}


class _Counted:
    """A ``receive`` that ends with a refusal once too much has come."""

    def __init__(self, receive: Receive, limit: int) -> None:
        self._receive = receive
        self._limit = limit
        self._come = 0

    def is_over(self, said: str) -> bool:
        return said.isdecimal() and int(said) > self._limit

    async def __call__(self) -> Message:
        message = await self._receive()
        self._come += len(message.get("body", b""))
        if self._come > self._limit:
            await self.drain()
            raise HTTPException(413, headers=_CLOSE)
        return message

    async def drain(self) -> None:
        """Let the rest go by for a moment: a closed door would swallow the answer as well."""
        with anyio.move_on_after(_LINGER_SECONDS):
            rest, dropped = True, 0
            while rest and dropped < _LINGER_BYTES:
                message = await self._receive()
                rest = message.get("more_body", False)
                dropped += len(message.get("body", b""))
