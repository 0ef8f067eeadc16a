"""Something done again and again in a thread of its own, whatever becomes of the others."""

import logging
import threading
import traceback
from collections.abc import Callable

_LOG = logging.getLogger(__name__)


class Duty:
    """``work`` is called every so many seconds until ``stop``; an error is told once a streak."""

    def __init__(self, name: str, every: float, work: Callable[[], object]) -> None:
        self._name, self._every, self._work = name, every, work
        self._stopping = threading.Event()
        self._failing = False
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def start(self) -> None:
        """Begin; the first call comes at once."""
        self._thread.start()

    def stop(self) -> None:
        """End once the call under way, if any, has returned."""
        self._stopping.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                self._work()
            except Exception as error:  # noqa: BLE001 - the next call may go better
                self._failed(error)
            else:
                self._recovered()
            self._stopping.wait(self._every)

    def _failed(self, error: Exception) -> None:
        """Sort and places of the error; its message may hold personal values."""
        if not self._failing:
            places = "".join(traceback.format_tb(error.__traceback__))
            _LOG.error("%s fails: %s\n%s", self._name, type(error).__name__, places)
        self._failing = True

    def _recovered(self) -> None:
        if self._failing:
            _LOG.info("%s works again", self._name)
        self._failing = False
