"""Landlock: the examiner reads what it may read anyway, and writes only into its scratch folder.

Structures and rights: linux/include/uapi/linux/landlock.h. Beyond files, later versions of
landlock also take away TCP, abstract sockets and signals to processes outside; and ptrace-like
reach (``/proc/<parent>/mem``) falls with the first version.
"""

import ctypes
import errno
import os
from pathlib import Path

from workers.examiner.kernel import KernelRefusedError, syscall

_CREATE, _ADD_RULE, _RESTRICT = 444, 445, 446  # the same on every processor
_ASK_VERSION = 1
_PATH_BENEATH = 1

_EXECUTE, _WRITE_FILE, _READ_FILE, _READ_DIR = 1, 2, 4, 8
_READ = _EXECUTE | _READ_FILE | _READ_DIR
_TRUNCATE = 1 << 14
_FILE_RIGHTS = {1: (1 << 13) - 1, 2: (1 << 14) - 1, 3: (1 << 15) - 1, 5: (1 << 16) - 1}
"""All file rights known since a version: 1, refer (2), truncate (3), ioctl on devices (5)."""

_TCP_SINCE, _TCP = 4, 3
_SCOPES_SINCE, _SCOPES = 6, 3


class _Ruleset(ctypes.Structure):
    """``struct landlock_ruleset_attr``."""

    _fields_ = [("fs", ctypes.c_uint64), ("net", ctypes.c_uint64), ("scoped", ctypes.c_uint64)]


class _Beneath(ctypes.Structure):
    """``struct landlock_path_beneath_attr``."""

    _pack_ = 1
    _fields_ = [("allowed", ctypes.c_uint64), ("parent", ctypes.c_int32)]


def restrict(scratch: Path) -> str:
    """Restrict this thread and all that it starts; call before any other thread exists.

    Returns:
        The version of landlock that holds.

    Raises:
        KernelRefusedError: no landlock in this kernel, or it is switched off.
    """
    version = syscall(_CREATE, None, ctypes.c_size_t(0), ctypes.c_uint32(_ASK_VERSION))
    if version < 1:
        raise KernelRefusedError(errno.ENOSYS, "no landlock")
    handled = _FILE_RIGHTS[max(v for v in _FILE_RIGHTS if v <= version)]
    ruleset = _create(version, handled)
    try:
        _allow(ruleset, Path("/"), _READ)
        _allow(ruleset, scratch, handled)
        _allow(ruleset, Path("/dev/null"), (_READ_FILE | _WRITE_FILE | _TRUNCATE) & handled)
        syscall(_RESTRICT, ruleset, ctypes.c_uint32(0))
    finally:
        os.close(ruleset)
    return f"version {version}"


def _create(version: int, handled: int) -> int:
    """A new rule set's descriptor; the structure grew with the versions."""
    rules = _Ruleset(
        handled,
        _TCP if version >= _TCP_SINCE else 0,
        _SCOPES if version >= _SCOPES_SINCE else 0,
    )
    size = 24 if version >= _SCOPES_SINCE else 16 if version >= _TCP_SINCE else 8
    return syscall(_CREATE, ctypes.byref(rules), ctypes.c_size_t(size), ctypes.c_uint32(0))


def _allow(ruleset: int, path: Path, rights: int) -> None:
    folder = os.open(path, os.O_PATH | os.O_CLOEXEC)
    try:
        rule = _Beneath(rights, folder)
        syscall(_ADD_RULE, ruleset, _PATH_BENEATH, ctypes.byref(rule), ctypes.c_uint32(0))
    finally:
        os.close(folder)
