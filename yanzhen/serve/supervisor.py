"""A tree of processes that live and die together.

One thread of its own starts every child, watches them and ends them: children are bound to the life
of the thread that forked them (PDEATHSIG), so it may be no thread that ends earlier, and the caller
keeps its own thread for other work. ``run`` serves until a signal comes; ``with Tree(...) as tree``
runs beside whatever the block does. If that thread fails, the children die with it and leaving the
block raises its error.
"""

import contextlib
import json
import os
import signal
import time
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import asdict
from pathlib import Path
from types import FrameType
from typing import Self

from schemas.errors import YanzhenError
from yanzhen.serve.branch import Branch, ChildStatus
from yanzhen.serve.child import Child

STATUS_FILE = "processes.json"
"""In the data folder while a tree runs; one that was killed leaves it behind."""

LOGS = "logs"
GRACE = 20.0
_TICK = 0.05
_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


class StartError(YanzhenError):
    """A part of the service did not become ready."""

    code = "serve.not_ready"


class Tree:
    """Children that are started in order, restarted when they die, and ended in reverse order.

    Each child starts once those before it have been ready. One that dies is started again after
    0.5 s, then 1 s, 2 s … 30 s; a minute of life makes that 0.5 s again.

    Their output goes where the caller's goes (a terminal, a journal), or with ``log_files``
    straight to ``<data>/logs/<name>.log``, so that not even killing the tree loses a line. A file
    beyond ten million bytes becomes ``<name>.log.1`` when its child starts again; to rotate it
    earlier, use logrotate with ``copytruncate``.
    """

    def __init__(
        self,
        children: Sequence[Child],
        data: Path,
        *,
        log_files: bool = False,
        grace: float = GRACE,
    ) -> None:
        self._lifeline, self._held = os.pipe()
        self._branches = [
            Branch(child, self._lifeline, data / LOGS / f"{child.name}.log" if log_files else None)
            for child in children
        ]
        self._data, self._file, self._grace = data, data / STATUS_FILE, grace
        self._status: list[ChildStatus] = [branch.status() for branch in self._branches]
        self._asked_to_end = 0
        self._thread = ThreadPoolExecutor(1, "tree")
        self._over: Future[None] = Future()

    def __enter__(self) -> Self:
        self._data.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._over = self._thread.submit(self._live)
        return self

    def __exit__(self, *_: object) -> None:
        """End every child; a Ctrl-C meanwhile ends them at once."""
        self._asked_to_end = max(self._asked_to_end, 1)
        try:
            self._over.result()
        except KeyboardInterrupt:
            self._asked_to_end += 1
            self._over.result()
            raise
        finally:
            self._thread.shutdown()

    def run(self) -> int:
        """Serve until SIGINT, SIGTERM or SIGHUP; a second one ends all at once.

        Returns:
            0, the exit status of a service that was told to end.
        """
        former = {number: signal.signal(number, self._end_asked) for number in _SIGNALS}
        try:
            with self:
                self._over.result()
        finally:
            for number, handler in former.items():
                signal.signal(number, handler)
        return 0

    def status(self) -> list[ChildStatus]:
        """What each child does now."""
        return self._status

    def wait_ready(self, seconds: float) -> None:
        """Wait until every child is ready.

        Raises:
            StartError: they were not within ``seconds``.
        """
        deadline = time.monotonic() + seconds
        while late := [one.name for one in self._status if not one.ready]:
            if time.monotonic() >= deadline or self._over.done():
                raise StartError(
                    f"服务的这些部分没有启动成功：{'、'.join(late)}。请查看它们的日志。"
                )
            time.sleep(_TICK)

    def _end_asked(self, _number: int, _frame: FrameType | None) -> None:
        self._asked_to_end += 1

    def _live(self) -> None:
        try:
            while not self._asked_to_end:
                self._step()
                time.sleep(_TICK)
            self._end([b for b in self._branches if not b.child.foundation])
            self._end([b for b in self._branches if b.child.foundation])
        finally:
            for branch in self._branches:
                branch.kill()
            self._tell()
            with contextlib.suppress(OSError):
                self._file.unlink()
            os.close(self._held)
            os.close(self._lifeline)

    def _step(self) -> None:
        for branch in self._branches:
            branch.step()
            if not branch.settled:
                break  # the next ones stand on it
        self._tell()

    def _end(self, branches: Sequence[Branch]) -> None:
        deadline = time.monotonic() + self._grace
        for branch in reversed(branches):
            branch.terminate()
        while not all(branch.gone() for branch in branches):
            if self._asked_to_end > 1 or time.monotonic() >= deadline:
                break
            time.sleep(_TICK)
        for branch in branches:
            branch.kill()

    def _tell(self) -> None:
        """Keep the status, and the file of it, where it has changed."""
        now = [branch.status() for branch in self._branches]
        if now == self._status:
            return
        self._status = now
        told = {"pid": os.getpid(), "children": [asdict(one) for one in now]}
        draft = self._file.with_suffix(".new")
        with contextlib.suppress(OSError):  # a full disk must not end the service
            draft.write_text(json.dumps(told), "utf-8")
            draft.replace(self._file)
