"""The command line as real processes, and everybody that each of them has brought to life."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.yanzhen.serve.living import eventually

PATIENCE = 240.0
_LOOK_EVERY = 0.3
_ROOT = Path(__file__).parents[2]
_YANZHEN = [sys.executable, "-P", "-m", "yanzhen"]

Process = tuple[int, str]
"""An id, and the moment of its start: ids are given again."""


def environment(cwd: Path, **settings: object) -> dict[str, str]:
    """Ours, with these settings and no others; modules of the working folder can be imported."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith("YANZHEN_")}
    own = {f"YANZHEN_{name.upper()}": str(value) for name, value in settings.items()}
    return kept | own | {"PYTHONPATH": os.pathsep.join([str(_ROOT), str(cwd)])}


def run(*arguments: str, cwd: Path, **settings: object) -> "subprocess.CompletedProcess[str]":
    """Run a command to its end."""
    return subprocess.run(
        [*_YANZHEN, *arguments],
        cwd=cwd,
        env=environment(cwd, **settings),
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )


class Command:
    """A command that runs; ``family``: every process that it ever had, itself included."""

    def __init__(self, popen: "subprocess.Popen[bytes]", output: Path) -> None:
        self.popen, self._output = popen, output
        self.family: set[Process] = set()
        self._over = threading.Event()
        self._watcher = threading.Thread(target=self._watch)
        self._watcher.start()

    @property
    def text(self) -> str:
        """What it has said so far."""
        return self._output.read_text("utf-8", "replace")

    def says(self, words: str) -> None:
        """Wait until it has said this."""
        eventually(lambda: words in self.text or self.popen.poll() is not None)
        assert words in self.text, self.text

    def interrupt(self) -> None:
        """Ctrl-C: SIGINT to the whole process group, as a terminal does."""
        os.killpg(self.popen.pid, signal.SIGINT)

    def ended(self) -> int:
        """Wait for its end, and for everybody's; the exit status."""
        status = self.popen.wait(PATIENCE)
        self.close()
        eventually(lambda: not self.family & set(_all()), "processes were left behind")
        return status

    def close(self) -> None:
        """Stop watching."""
        self._over.set()
        self._watcher.join()

    def _watch(self) -> None:
        while not self._over.wait(_LOOK_EVERY):
            everybody = _all()
            known = {pid for pid, _ in self.family & set(everybody)} | {self.popen.pid}
            while more := {p for p, parent in everybody.items() if parent in known} - self.family:
                self.family |= more
                known |= {pid for pid, _ in more}
            self.family |= {one for one in everybody if one[0] == self.popen.pid}


@contextmanager
def running(*arguments: str, cwd: Path, **settings: object) -> Iterator[Command]:
    """Run a command until the block is left; killed then, if still alive."""
    output = cwd / "output.txt"
    with output.open("wb") as file:
        popen = subprocess.Popen(
            [*_YANZHEN, *arguments],
            cwd=cwd,
            env=environment(cwd, **settings),
            stdin=subprocess.DEVNULL,
            stdout=file,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    command = Command(popen, output)
    try:
        yield command
    finally:
        popen.kill()
        popen.wait()
        command.close()


def _all() -> dict[Process, int]:
    """Every living process with its parent."""
    found: dict[Process, int] = {}
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            words = path.read_text("utf-8", "replace").rpartition(")")[2].split()
        except OSError:
            continue
        if words and words[0] not in {"Z", "X"}:
            found[int(path.parent.name), words[19]] = int(words[1])
    return found
