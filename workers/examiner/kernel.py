"""The few system calls that Python does not offer, through ctypes."""

import ctypes
import os
import platform

_LIBC = ctypes.CDLL(None, use_errno=True)
_CAPABILITY_VERSION_3 = 0x20080522


class KernelRefusedError(OSError):
    """The kernel, or this processor's lack of a filter, refuses a part of the sandbox."""


def machine() -> str:
    """The processor as the kernel names it, such as ``x86_64`` or ``aarch64``."""
    return platform.machine()


def syscall(number: int, *args: object) -> int:
    """Make a system call.

    Raises:
        KernelRefusedError: it failed.
    """
    return _checked(_LIBC.syscall(ctypes.c_long(number), *args))


def prctl(option: int, *args: int) -> int:
    """Change an attribute of this process.

    Raises:
        KernelRefusedError: the kernel does not know the option or does not allow it.
    """
    padded = [ctypes.c_ulong(a) for a in (*args, 0, 0, 0, 0)[:4]]
    return _checked(_LIBC.prctl(ctypes.c_int(option), *padded))


def drop_capabilities() -> None:
    """Give up every capability of this thread, and by no_new_privs of all that it executes.

    Raises:
        KernelRefusedError: the kernel does not know this version of the call.
    """
    header = (ctypes.c_uint32 * 2)(_CAPABILITY_VERSION_3, 0)
    _checked(_LIBC.capset(header, (ctypes.c_uint32 * 6)()))


def _checked(result: int) -> int:
    if result < 0:
        number = ctypes.get_errno()
        raise KernelRefusedError(number, os.strerror(number))
    return result
