"""Where examiners of workers keep things for a moment; what the killed leave goes away."""

import fcntl
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

FOLDER = "scratch"
_GATE = "lock"
_PREFIX = "worker-"


@contextmanager
def scratch(data: Path) -> Iterator[Path]:
    """A folder for this process alone, below ``<data>/scratch``; removed at the end.

    Whoever is killed leaves one behind. The kernel takes back the lock on it, and the next worker
    that starts on this data folder clears it away.
    """
    root = data.absolute() / FOLDER
    root.mkdir(mode=0o700, parents=True, exist_ok=True)
    with _locked(root / _GATE, os.O_RDWR | os.O_CREAT):  # none is cleared before it is locked
        _clear(root)
        folder = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=root))
        held = _lock(folder, os.O_RDONLY)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        os.close(held)


def _clear(root: Path) -> None:
    for folder in root.glob(f"{_PREFIX}*"):
        with suppress(OSError), _locked(folder, os.O_RDONLY, fcntl.LOCK_NB):
            shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _locked(path: Path, mode: int, more: int = 0) -> Iterator[None]:
    handle = _lock(path, mode, more)
    try:
        yield
    finally:
        os.close(handle)


def _lock(path: Path, mode: int, more: int = 0) -> int:
    handle = os.open(path, mode, 0o600)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | more)
    except OSError:
        os.close(handle)
        raise
    return handle
