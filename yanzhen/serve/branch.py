"""A child and its runs: started when due, started again with growing patience when it dies."""

import logging
import time
from dataclasses import dataclass
from pathlib import Path

from yanzhen.serve.child import Child, Ending, Run

FIRST_DELAY = 0.5
LONGEST_DELAY = 30.0
STEADY_AFTER = 60.0
"""A run this long counts as a good one: the next delay is the first again."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class ChildStatus:
    """What a child does now.

    Attributes:
        name: The child's name.
        pid: Its process and process group; None between two runs.
        ready: Whether it answers.
        restarts: How often it was started again.
    """

    name: str
    pid: int | None
    ready: bool
    restarts: int


class Branch:
    """Keeps one child running, a step at a time; to be used by one thread only."""

    def __init__(self, child: Child, lifeline: int, log: Path | None) -> None:
        self.child = child
        self.settled = False
        """Whether the child has ever been ready: the next one may start."""
        self._lifeline, self._log_file = lifeline, log
        self._run: Run | None = None
        self._ready = False
        self._ending: Ending | None = None
        self._starts = 0
        self._delay = FIRST_DELAY
        self._due = 0.0

    def step(self) -> None:
        """Start the child when that is due, else look how it does."""
        if self._run is None:
            if time.monotonic() >= self._due:
                self._start()
        elif (status := self._run.status()) is not None:
            self._ended(self._run, status)
        elif not self._ready:
            self._ready = self.child.ready is None or self.child.ready()
            self.settled |= self._ready

    def status(self) -> ChildStatus:
        """What the child does now."""
        pid = self._run.pid if self._run else None
        return ChildStatus(self.child.name, pid, self._ready, max(0, self._starts - 1))

    def gone(self) -> bool:
        """Whether nothing runs."""
        return self._run is None or self._run.status() is not None

    def terminate(self) -> None:
        """Ask the child to end."""
        if self._run:
            self._run.terminate()

    def kill(self) -> None:
        """End the child and its process group at once."""
        if self._run:
            self._run.kill()
        self._run, self._ready = None, False

    def _start(self) -> None:
        try:
            if self.child.prepare:
                self.child.prepare(self._ending)
            self._run = Run(self.child, self._lifeline, self._log_file)
        except OSError as error:
            _log.error("%s cannot be started: %s", self.child.name, error)
            self._wait()
            return
        self._starts += 1
        _log.info("%s started, process %d", self.child.name, self._run.pid)

    def _ended(self, run: Run, status: int) -> None:
        lived = time.monotonic() - run.since
        _log.warning("%s ended with status %d after %.1f s", self.child.name, status, lived)
        self._ending = Ending(status, self._ready)
        self._run, self._ready = None, False
        if lived >= STEADY_AFTER:
            self._delay = FIRST_DELAY
        self._wait()

    def _wait(self) -> None:
        _log.info("%s is started again in %.1f s", self.child.name, self._delay)
        self._due = time.monotonic() + self._delay
        self._delay = min(2 * self._delay, LONGEST_DELAY)
