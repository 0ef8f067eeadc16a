"""Files on disk below one folder."""

import os
import re
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from service.settings import Settings

_KEY = re.compile(r"[a-z0-9][a-z0-9._-]*(/[a-z0-9][a-z0-9._-]*)*")


class DiskStore:
    """A ``FileStore`` below ``root``, which nobody but the owner may enter."""

    def __init__(self, root: Path) -> None:
        self._root = root
        root.mkdir(mode=0o700, parents=True, exist_ok=True)

    def put(self, key: str, source: BinaryIO) -> None:
        """Write beside its place, flush, then move into place."""
        place = self._place(key)
        self._make_folders(place.parent)
        handle, name = tempfile.mkstemp(dir=place.parent, prefix=".part-")
        try:
            with os.fdopen(handle, "wb") as target:
                shutil.copyfileobj(source, target, 1 << 20)
                target.flush()
                os.fsync(target.fileno())
            Path(name).rename(place)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
        for folder in (place.parent, place.parent.parent):
            _flush(folder)

    def open(self, key: str) -> BinaryIO:
        """Open a file for reading; raises FileNotFoundError."""
        return self._place(key).open("rb")

    def delete(self, prefix: str) -> None:
        """Delete a file or a folder of files."""
        place = self._place(prefix)
        if place.is_dir():
            shutil.rmtree(place, ignore_errors=True)
        else:
            place.unlink(missing_ok=True)

    def folders(self, prefix: str, older_than: float) -> Iterator[str]:
        """Names directly below ``prefix`` that nothing was put into for ``older_than`` seconds."""
        place, limit = self._place(prefix), time.time() - older_than
        entries = place.iterdir() if place.is_dir() else ()
        for entry in entries:
            with suppress(FileNotFoundError):  # deleted by another meanwhile
                if entry.stat().st_mtime < limit:
                    yield entry.name

    def _make_folders(self, folder: Path) -> None:
        """``mkdir(parents=True)`` would let others into the ones between."""
        if folder != self._root:
            self._make_folders(folder.parent)
            folder.mkdir(mode=0o700, exist_ok=True)

    def _place(self, key: str) -> Path:
        if not _KEY.fullmatch(key):
            raise ValueError(f"no storage key: {key!r}")
        return self._root / key


def file_store(settings: Settings) -> DiskStore:
    """The installation's file store."""
    return DiskStore(settings.data / "files")


def _flush(folder: Path) -> None:
    """A new name survives a power cut only once its folder is flushed."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
