"""What every endpoint stands on: settings, database, files, relay, and who calls."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Any, TypeVar

from fastapi import Depends
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from starlette.requests import Request

from service.accounts.callers import Caller
from service.accounts.permissions import Right
from service.api.figures import Figures
from service.api.refusals import ChangePasswordError, ForbiddenError
from service.clock import Clock
from service.db.engine import Database
from service.jobs.relay import Relay
from service.settings import Settings
from service.storage.base import FileStore

_LOG = logging.getLogger(__name__)
_DEADLOCKS = {"40P01", "40001"}
_AGAIN = 5

Result = TypeVar("Result")

NO_RIGHT = "没有这项操作的权限。"
"""What a caller without the right is told."""


@dataclass(frozen=True)
class Here:
    """The parts of one installation that the API uses."""

    settings: Settings
    database: Database
    files: FileStore
    relay: Relay | None
    figures: Figures

    @property
    def clock(self) -> Clock:
        """What time it is here."""
        return self.database.clock

    def nudge(self) -> None:
        """Something was committed that is to be told outside the database."""
        if self.relay is not None:
            self.relay.nudge()

    def write(self, change: Callable[[Session], Result]) -> Result:
        """Make a change in one transaction; again where PostgreSQL broke it off for another's."""
        for _ in range(_AGAIN):
            try:
                return self._write(change)
            except DBAPIError as error:
                if getattr(error.orig, "sqlstate", None) not in _DEADLOCKS:
                    raise
                _LOG.info("a transaction gave way to another and is made again")
        return self._write(change)

    def _write(self, change: Callable[[Session], Result]) -> Result:
        with self.database.write() as session:
            result = change(session)
        self.nudge()
        return result


async def _here(request: Request) -> Here:
    here: Here = request.app.state.here
    return here


class Needs:
    """A dependency: the caller, who must have one of these rights.

    It stays on the route, so that a test can hold every endpoint against the permission table.
    """

    def __init__(self, *rights: Right) -> None:
        self.rights = rights

    async def __call__(self, request: Request) -> Caller:
        """The caller.

        Raises:
            ForbiddenError: the right is missing, or a new password is due first.
        """
        caller: Caller = request.state.caller
        if not any(caller.may(right) for right in self.rights):
            raise ForbiddenError(NO_RIGHT)
        if caller.must_change_password and Right.SESSION_OWN not in self.rights:
            raise ChangePasswordError("请先修改初始密码。")
        return caller


def needs(*rights: Right) -> Any:
    """A dependency for ``Annotated``: the caller, who must have one of these rights."""
    return Depends(Needs(*rights))


Installation = Annotated[Here, Depends(_here)]


def sees_all(caller: Caller) -> bool:
    """Whether the third axis is for this caller's eyes (design decision 4)."""
    return caller.may(Right.REPORT_WHOLE)
