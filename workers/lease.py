"""Signs of life for one claim, given by a thread of the worker's own, outside the examiner."""

import logging
import threading
import time
from collections.abc import Callable
from types import TracebackType
from typing import Self

from sqlalchemy.exc import SQLAlchemyError

from schemas.progress import Progress
from service.db.engine import Database
from service.jobs.service import Claim, renew

_LOG = logging.getLogger(__name__)
_RENEWALS = 3
"""Signs of life within one lease."""
_QUIET = 0.5
"""Least seconds between two: what is over by then writes no progress at all."""


class Lease:
    """Renews a claim for as long as the block lasts; tells of stage and page in passing.

    ``on_lost`` is called once, from the lease's thread, when the claim has become another's. While
    the database is away nothing is lost yet: nobody else can take the job either.
    """

    def __init__(
        self, database: Database, claim: Claim, seconds: float, on_lost: Callable[[], None]
    ) -> None:
        self._database, self._claim = database, claim
        self._seconds, self._on_lost = seconds, on_lost
        self._quiet = min(_QUIET, seconds / _RENEWALS / 2)
        self._progress: Progress | None = None
        self._news = threading.Event()
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run, name="lease", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._over.set()
        self._news.set()
        self._thread.join()

    def tell(self, progress: Progress) -> None:
        """Note how far the reading has come; written with the next sign of life."""
        self._progress = progress
        self._news.set()

    def _run(self) -> None:
        while not self._over.wait(self._quiet):
            self._news.wait(self._seconds / _RENEWALS - self._quiet)
            self._news.clear()
            if self._over.is_set():
                return
            if not self._renewed():
                self._on_lost()
                return

    def _renewed(self) -> bool:
        told = self._progress
        progress = (told.stage.value, told.page, told.pages) if told else None
        began = time.monotonic()
        try:
            with self._database.write() as session:
                return renew(session, self._claim, self._seconds, progress)
        except SQLAlchemyError as error:
            _LOG.warning(
                "no sign of life for job %s after %.1f s: %s",
                self._claim.job_id,
                time.monotonic() - began,
                type(error).__name__,
            )
            return True
