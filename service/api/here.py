"""What every endpoint stands on: settings, database, files, relay, and who calls."""

import logging
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Annotated, Any, TypeVar

from fastapi import Depends
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from starlette.requests import Request

from service.accounts.service import Caller, Scope
from service.api.figures import Figures
from service.api.refusals import ForbiddenError
from service.clock import Clock
from service.db.engine import Database
from service.jobs.relay import Relay
from service.settings import Settings
from service.storage.base import FileStore

_LOG = logging.getLogger(__name__)
_DEADLOCKS = {"40P01", "40001"}
_AGAIN = 5

Result = TypeVar("Result")


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


def _allowed(*scopes: Scope) -> Callable[[Request], Coroutine[Any, Any, Caller]]:
    """A dependency: the caller, whose key must have one of these scopes."""

    async def caller(request: Request) -> Caller:
        found: Caller = request.state.caller
        if found.scopes.isdisjoint(scopes):
            raise ForbiddenError("此密钥没有这项权限。")
        return found

    return caller


Installation = Annotated[Here, Depends(_here)]
Reader = Annotated[Caller, Depends(_allowed(Scope.SITE, Scope.REVIEW))]
"""Who hands papers in or looks at them."""
Reviewer = Annotated[Caller, Depends(_allowed(Scope.REVIEW))]
Operator = Annotated[Caller, Depends(_allowed(Scope.OPERATE))]
Mender = Annotated[Caller, Depends(_allowed(Scope.REVIEW, Scope.OPERATE))]
"""Who may have a failed paper read again."""


def sees_all(caller: Caller) -> bool:
    """Whether the third axis is for this caller's eyes (design decision 4)."""
    return Scope.REVIEW in caller.scopes
