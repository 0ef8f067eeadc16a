"""Watching real processes: who lives, who belongs to which group."""

import json
import time
from collections.abc import Callable
from pathlib import Path

_PATIENCE = 240.0


def eventually(condition: Callable[[], bool], what: str = "") -> None:
    """Wait for a condition with a generous limit."""
    deadline = time.monotonic() + _PATIENCE
    while not condition():
        assert time.monotonic() < deadline, what
        time.sleep(0.02)


def alive(pid: int) -> bool:
    """Whether the process runs; a dead one that nobody has reaped does not."""
    return _stat(pid)[0] not in {"", "Z", "X"}


def group(leader: int) -> set[int]:
    """The living processes of a process group."""
    pids = (int(path.name) for path in Path("/proc").glob("[0-9]*"))
    return {pid for pid in pids if _stat(pid)[2:3] == [str(leader)] and alive(pid)}


def numbers(path: Path) -> list[int]:
    """The numbers written to a file so far, one a line."""
    lines = path.read_text("utf-8").split("\n")[:-1] if path.exists() else []
    return [int(line) for line in lines]


def told_pids(status_file: Path) -> dict[str, int]:
    """The living children that the status file names."""
    if not status_file.exists():
        return {}
    told = json.loads(status_file.read_text("utf-8"))
    return {one["name"]: one["pid"] for one in told["children"] if one["pid"]}


def _stat(pid: int) -> list[str]:
    """State, parent, group, … of a process; a single empty word where there is none."""
    try:
        return Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(")")[2].split()
    except OSError:
        return [""]
