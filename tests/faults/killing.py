"""Killing parts of a running service at random, as power cuts and memory killers do."""

import contextlib
import os
import random
import shutil
import signal
from collections import Counter
from pathlib import Path

from yanzhen.serve.embedded_redis import APPENDED
from yanzhen.serve.supervisor import Tree

EXAMINER, WIPE = "examiner", "redis, wiped"
_PARTS = ("api", "redis", WIPE, "housekeeper", "papers", EXAMINER, EXAMINER)
"""What dies, each as likely; examiners, which touch the files, twice."""


class Killer:
    """Kills one part of a tree after another; ``kills`` counts them by part."""

    def __init__(self, tree: Tree, data: Path, seed: int) -> None:
        self._tree, self._data = tree, data
        self._random = random.Random(seed)  # noqa: S311 - a rehearsal, no secret
        self.kills: Counter[str] = Counter()

    def kill_one(self) -> bool:
        """Kill a random living part; False where the chosen one was not alive."""
        part = self._random.choice(_PARTS)
        pids = self._examiners() if part == EXAMINER else self._children(part.partition(",")[0])
        if not pids:
            return False
        if part == WIPE:
            shutil.rmtree(self._data / "redis" / APPENDED, ignore_errors=True)
        with contextlib.suppress(ProcessLookupError):
            os.kill(self._random.choice(pids), signal.SIGKILL)
            self.kills[part] += 1
        return True

    def _children(self, name: str) -> list[int]:
        status = self._tree.status()
        return [one.pid for one in status if one.pid and one.name.startswith(name)]

    def _examiners(self) -> list[int]:
        workers = {one.pid for one in self._tree.status()}
        return [pid for pid, parent in _examiner_processes() if parent in workers]


def _examiner_processes() -> list[tuple[int, int]]:
    """Every examiner on this machine and its parent."""
    found = []
    for entry in Path("/proc").iterdir():
        with contextlib.suppress(OSError, ValueError):
            pid = int(entry.name)
            if b"workers.examiner" in (entry / "cmdline").read_bytes():
                status = (entry / "stat").read_text().rpartition(")")[2].split()
                found.append((pid, int(status[1])))
    return found
