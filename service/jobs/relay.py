"""The relay: rings for jobs that the outbox asks for, milliseconds after their commit.

No transaction is open while Redis is being talked to. A relay that dies between ringing and
settling leaves its rows to the next one, which rings again: a double ring is harmless.
"""

import logging
import threading
from collections.abc import Sequence
from itertools import groupby

from redis.exceptions import RedisError

from service.clock import now
from service.db.engine import Database
from service.jobs import outbox, store
from service.jobs.doorbell import Doorbell
from service.jobs.outbox import Taken
from service.jobs.tables import Lane, Topic
from service.settings import Settings

_LOG = logging.getLogger(__name__)
_AT_ONCE = 200
_HOLD = 15.0
"""Seconds that taken rows stay taken: longer than ringing for them may last."""
_LOOK_EVERY = 0.5
_FIRST_PAUSE, _LONGEST_PAUSE = 0.5, 10.0


class Relay:
    """Rings from a thread of its own, so that nobody who commits a job waits for Redis.

    Any number of relays may run on one database. What no relay was told of (``nudge``) it finds by
    looking twice a second.
    """

    def __init__(self, database: Database, settings: Settings) -> None:
        self._database = database
        self._doorbell = Doorbell(settings)
        self._nudged = threading.Event()
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="relay", daemon=True)
        self._pause = 0.0

    def start(self) -> None:
        """Begin to ring."""
        self._thread.start()

    def nudge(self) -> None:
        """Say that a job has just been committed; returns at once."""
        self._nudged.set()

    def stop(self) -> None:
        """End; rows not yet rung for stay in the outbox."""
        self._stopping.set()
        self._nudged.set()
        if self._thread.ident is not None:
            self._thread.join()
        self._doorbell.close()

    def relay_once(self) -> int:
        """Ring for all that is due.

        Returns:
            How many rings there were.

        Raises:
            RedisError: Redis is away; what was not rung for stays due.
        """
        rung = 0
        while True:
            with self._database.write() as session:
                rows = outbox.take(session, Topic.RING, _HOLD, _AT_ONCE)
            if rows:
                self._tell(rows)
            rung += len(rows)
            if len(rows) < _AT_ONCE:
                return rung

    def _tell(self, rows: Sequence[Taken]) -> None:
        try:
            for lane, of_lane in groupby(sorted(rows, key=_lane), key=_lane):
                self._doorbell.ring(Lane(lane), list(dict.fromkeys(row.ref for row in of_lane)))
        except RedisError:
            with self._database.write() as session:
                outbox.give_back(session, rows)
            raise
        with self._database.write() as session:
            outbox.done(session, rows)
            store.mark_rung(session, [row.ref for row in rows], now(session))

    def _run(self) -> None:
        while not self._stopping.is_set():
            self._nudged.wait(_LOOK_EVERY)
            self._nudged.clear()
            try:
                self._relay_what_is_due()
            except Exception as error:  # noqa: BLE001 - whatever it is, jobs wait for this thread
                self._rest(error)
            else:
                self._recovered()

    def _relay_what_is_due(self) -> None:
        if not self._stopping.is_set() and self._anything_due():
            self.relay_once()

    def _anything_due(self) -> bool:
        """A look that takes no write lock: most of them find nothing."""
        with self._database.read() as session:
            return outbox.is_due(session, Topic.RING)

    def _rest(self, error: Exception) -> None:
        if not self._pause:
            _LOG.warning("the relay cannot ring, and goes on trying: %s", type(error).__name__)
            _LOG.debug("the error was", exc_info=error)
        self._pause = min(max(_FIRST_PAUSE, 2 * self._pause), _LONGEST_PAUSE)
        self._stopping.wait(self._pause)

    def _recovered(self) -> None:
        if self._pause:
            _LOG.info("the relay rings again")
        self._pause = 0.0


def _lane(row: Taken) -> str:
    return row.lane or Lane.PAPERS.value
