"""The housekeeper: rings, recovers lost jobs, sends webhooks, anchors, deletes what is over.

Any number may run on one database; none must, for the API's own relay to ring, but without one
nothing lost comes back.
"""

import logging
import signal
from contextlib import ExitStack

from service.audit.anchors import anchor
from service.cases.housekeeping import keep_cases
from service.db.engine import Database
from service.documents.results import Notice
from service.documents.retention import delete_expired, sweep_orphans
from service.jobs.reconciler import Reconciler
from service.jobs.relay import Relay
from service.settings import Settings
from service.storage.disk import file_store
from service.uploads.service import parts_of
from service.webhooks.sender import Sender
from workers.duty import Duty

_LOG = logging.getLogger(__name__)
_SEND_EVERY = 0.5
_DELETE_EVERY = 30.0
_CASES_EVERY = 60.0
_SWEEP_EVERY = 3600.0
_ENDS = {signal.SIGTERM, signal.SIGINT}


def run_housekeeper(settings: Settings) -> None:
    """Keep house until SIGTERM or SIGINT; must be called in the main thread."""
    # Blocked before any thread starts, so that they wait here whoever they are delivered to.
    signal.pthread_sigmask(signal.SIG_BLOCK, _ENDS)
    with Housekeeper(settings):
        _LOG.info("the housekeeper works")
        signal.sigwait(_ENDS)
        _LOG.info("the housekeeper stops")


class Housekeeper:
    """Every duty in a thread of its own, for as long as the block lasts."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._ends = ExitStack()

    def __enter__(self) -> None:
        with ExitStack() as ends:
            database = Database.of(self._settings)
            ends.callback(database.close)
            self._begin(database, ends)
            self._ends = ends.pop_all()

    def __exit__(self, *_: object) -> None:
        self._ends.close()

    def _begin(self, database: Database, ends: ExitStack) -> None:
        sender = Sender(database, self._settings)
        ends.callback(sender.close)
        reconciler = Reconciler(database, self._settings)
        ends.callback(reconciler.close)
        relay = Relay(database, self._settings)
        relay.start()
        ends.callback(relay.stop)
        for duty in self._duties(database, sender, reconciler):
            duty.start()
            ends.callback(duty.stop)

    def _duties(self, database: Database, sender: Sender, reconciler: Reconciler) -> list[Duty]:
        settings, files = self._settings, file_store(self._settings)

        def cases() -> int:
            return keep_cases(database, Notice.of(settings, database.clock))

        return [
            Duty("recovery", settings.reconcile_seconds, reconciler.recover),
            Duty("ringing again", settings.reconcile_seconds, reconciler.ring_again),
            Duty("webhooks", _SEND_EVERY, sender.send_due),
            Duty("anchors", settings.anchor_seconds, lambda: anchor(database, settings.data)),
            Duty("retention", _DELETE_EVERY, lambda: delete_expired(database, files)),
            Duty("cases", _CASES_EVERY, cases),
            Duty("orphans", _SWEEP_EVERY, lambda: sweep_orphans(database, files)),
            Duty("unfinished uploads", _SWEEP_EVERY, parts_of(settings, database).clear),
        ]


def main() -> None:
    """Keep house by the settings, as tests and ``python -m`` do."""
    settings = Settings.load()
    logging.basicConfig(level=settings.log_level)
    run_housekeeper(settings)


if __name__ == "__main__":
    main()
