"""Holding an answer until a paper is examined (RFC 7240), without holding a thread for it."""

import re
import time
from collections.abc import Callable

import anyio
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request

_LONGEST = 120
_WAIT = re.compile(r"(?:^|[,;])\s*wait\s*=\s*\"?(\d{1,6})\"?\s*(?=[,;]|$)", re.IGNORECASE)
_FIRST_LOOK, _LAST_LOOK = 0.03, 0.25
_EAGER_SECONDS = 2.0
"""How long the short looks go on: a warm examiner answers one page within that."""
_SLOWER = 1.3


def asked_wait(prefer: str | None) -> int | None:
    """The seconds that ``Prefer: wait=N`` asks for, as far as we go; None where it does not."""
    said = _WAIT.search(prefer or "")
    return min(int(said.group(1)), _LONGEST) if said else None


async def wait_until(request: Request, is_done: Callable[[], bool], seconds: float) -> None:
    """Look again and again until it is done, the time is over, or the caller has hung up."""
    begun, pause = time.monotonic(), _FIRST_LOOK
    while not await run_in_threadpool(is_done):
        waited = time.monotonic() - begun
        if waited >= seconds or await request.is_disconnected():
            return
        if waited > _EAGER_SECONDS:
            pause = min(pause * _SLOWER, _LAST_LOOK)
        await anyio.sleep(min(pause, seconds - waited))
