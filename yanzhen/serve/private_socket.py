"""A place for a Unix socket that its owner alone can enter."""

import hashlib
import os
import stat
from pathlib import Path

LONGEST_PATH = 107
"""Bytes that a Unix socket's address has room for on Linux."""

_SHARED = Path("/tmp")  # noqa: S108 - the folder made inside is checked to be ours


def socket_path(folder: Path, name: str) -> Path:
    """Where a socket that belongs into a folder is put.

    There, if an address has room for that path. Else in ``/tmp/yanzhen-<user id>-<digest of the
    folder's path>``: whoever knows the folder finds the socket again.
    """
    path = folder / name
    if len(os.fsencode(path)) <= LONGEST_PATH:
        return path
    digest = hashlib.sha256(os.fsencode(folder)).hexdigest()[:16]
    return _SHARED / f"yanzhen-{os.getuid()}-{digest}" / name


def make_private(folder: Path) -> None:
    """Make a folder that only its owner can enter; one that is there already is closed to others.

    Raises:
        OSError: it cannot be made; or it is somebody else's, who got to a shared place before us.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    found = folder.lstat()
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.getuid():
        raise PermissionError(f"{folder} is not a folder of this user")
    folder.chmod(0o700)
