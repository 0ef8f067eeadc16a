"""Doing something in the database although it is away for a while or two writers collide."""

import logging
import time
from collections.abc import Callable
from typing import TypeVar

from sqlalchemy import exc
from sqlalchemy.orm import Session

from service.db.engine import Database

Result = TypeVar("Result")

_LOG = logging.getLogger(__name__)
DATABASE_AWAY = (exc.OperationalError, exc.InterfaceError, exc.TimeoutError)
"""A server that restarts, a lost connection, a deadlock, a lock not given in time."""
_FIRST_PAUSE, _LONGEST_PAUSE = 0.05, 1.0


def patiently(database: Database, work: Callable[[Session], Result], seconds: float) -> Result:
    """Do ``work`` in a transaction, and again for up to ``seconds`` where the database is away.

    A commit whose answer was lost is done a second time: ``work`` must bear that.

    Raises:
        DBAPIError: the database is still away, or refuses for another reason.
    """
    end, pause = time.monotonic() + seconds, _FIRST_PAUSE
    while True:
        try:
            with database.write() as session:
                return work(session)
        except DATABASE_AWAY as error:
            if time.monotonic() + pause > end:
                raise
            _LOG.warning("the database is away or busy: %s", type(error.__cause__).__name__)
        time.sleep(pause)
        pause = min(2 * pause, _LONGEST_PAUSE)
