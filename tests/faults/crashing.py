"""Crashing a PostgreSQL server again and again under whoever works with it."""

import os
import random
import signal
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

CRASH = "postgres"


class DatabaseKiller:
    """Kills processes of the server whose files lie in a folder; ``kills`` counts them.

    At each the server throws every session out in the middle of what it does, replays its log as
    after a power cut, and refuses all until that is done.
    """

    def __init__(self, folder: Path, seed: int) -> None:
        self._pid = int((folder / "data" / "postmaster.pid").read_text("ascii").split()[0])
        self._random = random.Random(seed)  # noqa: S311 - a rehearsal, no secret
        self.kills: Counter[str] = Counter()

    def kill_one(self) -> bool:
        """Kill a random one; False where there was none."""
        processes = list(self._processes())
        if not processes:
            return False
        with suppress(ProcessLookupError):
            os.kill(self._random.choice(processes), signal.SIGKILL)
            self.kills[CRASH] += 1
        return True

    def _processes(self) -> Iterator[int]:
        """Not the shell that ends the server with the tests, which is a child of it as well."""
        listed = Path(f"/proc/{self._pid}/task/{self._pid}/children").read_text("ascii")
        for child in listed.split():
            with suppress(OSError):
                if Path(f"/proc/{child}/comm").read_text("ascii").strip() == CRASH:
                    yield int(child)
