"""One child of the tree: what is to run, and one run of it."""

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from yanzhen.serve import leash

LOG_BYTES = 10_000_000
"""A log larger than this is put aside as ``<name>.log.1`` when its child starts again."""


@dataclass(frozen=True)
class Ending:
    """How a run ended.

    Attributes:
        status: The exit status; negative for a signal.
        ready: Whether the run had been ready before.
    """

    status: int
    ready: bool


@dataclass(frozen=True)
class Child:
    """A process that the tree keeps running.

    Attributes:
        name: What logs, the status and its log file call it.
        command: The program and its arguments.
        env: Added to the environment of the tree's own process.
        ready: Asked, until it says yes, whether the child answers; must return within a second or
            so. None: ready once started.
        prepare: Called before each start with how the run before ended (None before the first).
        foundation: The others stand on it: it is told to end only when they are gone.
    """

    name: str
    command: Sequence[str]
    env: Mapping[str, str] = field(default_factory=dict)
    ready: Callable[[], bool] | None = None
    prepare: Callable[[Ending | None], None] | None = None
    foundation: bool = False


class Run:
    """One run of a child, leader of its own session and process group, on a leash.

    It dies with the thread that started it (prctl(2), PR_SET_PDEATHSIG), and its whole group dies
    when the lifeline ends.
    """

    def __init__(self, child: Child, lifeline: int, log: Path | None) -> None:
        self.since = time.monotonic()
        leashed = [sys.executable, "-I", "-S", leash.__file__, str(os.getpid()), str(lifeline)]
        with contextlib.ExitStack() as stack:
            out = stack.enter_context(open_log(log)) if log else None
            self._popen = subprocess.Popen(  # noqa: S603 - the tree's own commands
                [*leashed, *child.command],
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=out and subprocess.STDOUT,
                pass_fds=(lifeline,),
                env={**os.environ, **child.env},
                start_new_session=True,
            )

    @property
    def pid(self) -> int:
        """Process id, which is also the id of its group."""
        return self._popen.pid

    def status(self) -> int | None:
        """The exit status once the leader has ended (its group is then killed), else None."""
        if self._popen.returncode is None:
            options = os.WEXITED | os.WNOWAIT | os.WNOHANG
            if os.waitid(os.P_PID, self.pid, options) is None:
                return None
            self.kill()
        return self._popen.returncode

    def terminate(self) -> None:
        """Ask the leader to end; how its own children end is its business."""
        if self._popen.returncode is None:
            os.kill(self.pid, signal.SIGTERM)

    def kill(self) -> None:
        """Kill the whole group; may be called again."""
        if self._popen.returncode is None:
            # Not reaped yet, so the id still belongs to this group.
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self.pid, signal.SIGKILL)
            self._popen.wait()


def open_log(path: Path) -> IO[bytes]:
    """Open a log to append to it, readable by its owner only; a large one is put aside first."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if path.exists() and path.stat().st_size > LOG_BYTES:
        path.replace(path.with_name(path.name + ".1"))
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600), "ab")
