"""Time and memory of an examiner, seen from outside through /proc."""

import os
import time
from pathlib import Path

_PAGE = os.sysconf("SC_PAGE_SIZE")
_GROUP_EVERY = 1.0
"""Seconds between two looks at the examiner's own children: that look reads all of /proc."""


class TooSlowError(Exception):
    """The examiner has had its time."""


class TooLargeError(Exception):
    """The examiner and its children hold more memory than they may."""


class Watch:
    """The guard of one request: raises when the time is over or the memory grows too large."""

    def __init__(self, pid: int, seconds: float, memory_bytes: int) -> None:
        self._pid = pid
        self._memory = memory_bytes
        self._end = time.monotonic() + seconds
        self._group_next = time.monotonic() + _GROUP_EVERY

    def __call__(self) -> None:
        """Look once.

        Raises:
            TooSlowError: the time is over.
            TooLargeError: too much memory.
        """
        now = time.monotonic()
        if now > self._end:
            raise TooSlowError
        whole = now >= self._group_next
        if whole:
            self._group_next = now + _GROUP_EVERY
        if (group_bytes(self._pid) if whole else resident_bytes(self._pid)) > self._memory:
            raise TooLargeError


def resident_bytes(pid: int) -> int:
    """Memory of one process that is in RAM; 0 where the process is gone."""
    try:
        return int(Path(f"/proc/{pid}/statm").read_text("ascii").split()[1]) * _PAGE
    except OSError:
        return 0


def group_bytes(group: int) -> int:
    """Memory in RAM of all processes of a process group."""
    return sum(resident_bytes(pid) for pid in members(group))


def members(group: int) -> list[int]:
    """The living processes of a process group; zombies are not living."""
    pids = (int(entry.name) for entry in Path("/proc").iterdir() if entry.name.isdigit())
    return [pid for pid in pids if _group_of(pid) == group]


def _group_of(pid: int) -> int | None:
    """The process group, from /proc/<pid>/stat: after the name come state, parent, group."""
    try:
        state, _, group = (
            Path(f"/proc/{pid}/stat").read_text("utf-8", "replace").rpartition(")")[2].split()[:3]
        )
    except (OSError, ValueError):
        return None
    return None if state == "Z" else int(group)
