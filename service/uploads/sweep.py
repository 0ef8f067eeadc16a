"""Deleting uploads in parts that nobody finished."""

import shutil
import time
from collections import defaultdict
from pathlib import Path

from service.settings import Settings

FOLDER = "uploads"
"""Below the data folder."""


def sweep_unfinished(settings: Settings) -> int:
    """Delete uploads that nothing was added to for as long as unfinished ones are kept.

    An upload is all the files that share the name before the first dot; the newest decides.

    Returns:
        How many uploads there were.
    """
    limit = time.time() - settings.upload_keep_hours * 3600
    uploads: dict[str, list[Path]] = defaultdict(list)
    folder = settings.data / FOLDER
    for entry in folder.iterdir() if folder.is_dir() else ():
        uploads[entry.name.partition(".")[0]].append(entry)
    old = [files for files in uploads.values() if max(map(_changed, files)) < limit]
    for files in old:
        for file in files:
            _delete(file)
    return len(old)


def _changed(file: Path) -> float:
    """When a file was last written; one that has just gone was written just now."""
    try:
        return file.stat().st_mtime
    except FileNotFoundError:
        return time.time()


def _delete(file: Path) -> None:
    if file.is_dir():
        shutil.rmtree(file, ignore_errors=True)
    else:
        file.unlink(missing_ok=True)
