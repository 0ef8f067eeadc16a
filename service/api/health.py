"""Whether the service lives and can do its work; open to everybody, so it says little."""

import tempfile
import threading
import time
from collections.abc import Callable
from http import HTTPStatus
from typing import Literal

from fastapi import APIRouter
from pydantic import BaseModel, Field
from redis.exceptions import RedisError
from sqlalchemy.exc import SQLAlchemyError
from starlette.requests import Request
from starlette.responses import Response

from schemas.errors import YanzhenError
from service.db.engine import Database
from service.db.migrate import check_version
from service.jobs.doorbell import connect
from service.settings import Settings

State = Literal["ok", "degraded", "down"]
_REDIS_WITHIN = 1.0
_FRESH_SECONDS = 2.0

router = APIRouter(tags=["健康"])


class Alive(BaseModel):
    """The process answers."""

    status: Literal["ok"] = "ok"


class Ready(BaseModel):
    """Whether papers can be taken in. Without Redis they are, and are examined once it is back."""

    status: State = Field(examples=["ok"])
    database: State
    migrations: State
    storage: State
    redis: State


@router.get("/health", summary="进程在运行")
async def alive() -> Alive:
    """Say that the process lives."""
    return Alive()


@router.get(
    "/health/ready",
    summary="能够接收材料",
    responses={503: {"model": Ready, "description": "暂时不能接收材料"}},
)
def ready(request: Request, response: Response) -> Ready:
    """Ask everything that an upload needs."""
    pulse: Pulse = request.app.state.pulse
    found = pulse.feel()
    if found.status == "down":
        response.status_code = HTTPStatus.SERVICE_UNAVAILABLE
    return found


class Pulse:
    """Asks at most once in a while: everybody may come, and asking is work."""

    def __init__(self, settings: Settings, database: Database) -> None:
        self._settings = settings
        self._database = database
        self._lock = threading.Lock()
        self._last: tuple[float, Ready] | None = None

    def feel(self) -> Ready:
        """How everything was a moment ago."""
        with self._lock:
            now = time.monotonic()
            if self._last is None or now - self._last[0] > _FRESH_SECONDS:
                self._last = (now, self._ask())
            return self._last[1]

    def _ask(self) -> Ready:
        needed: dict[str, State] = {
            "database": _try(self._database.ping),
            "migrations": _try(lambda: check_version(self._database)),
            "storage": _try(self._write),
        }
        redis: State = "ok" if _try(self._ping_redis) == "ok" else "degraded"
        return Ready(status="down" if "down" in needed.values() else redis, redis=redis, **needed)

    def _write(self) -> None:
        with tempfile.TemporaryFile(dir=self._settings.data) as probe:
            probe.write(b"1")

    def _ping_redis(self) -> None:
        with connect(self._settings, _REDIS_WITHIN) as connection:
            connection.ping()


def _try(ask: Callable[[], None]) -> State:
    try:
        ask()
    except (SQLAlchemyError, RedisError, YanzhenError, OSError):
        return "down"
    return "ok"
