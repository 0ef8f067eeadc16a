"""A seccomp filter: the examiner makes no sockets and does not reach into other processes.

Calls outside the list pass, so the libraries work; those on it fail with EPERM rather than kill,
so that a library which merely tries falls back. Numbers: linux/arch/x86/entry/syscalls/
syscall_64.tbl and include/uapi/asm-generic/unistd.h (aarch64).
"""

import ctypes
import errno
import struct
from typing import NamedTuple

from workers.examiner.kernel import KernelRefusedError, machine, prctl, syscall

_PR_SET_NO_NEW_PRIVS = 38
_SET_MODE_FILTER = 1
_FLAG_TSYNC = 1

_ALLOW = 0x7FFF0000
_KILL_PROCESS = 0x80000000
_ERRNO = 0x00050000

_LOAD = 0x20  # BPF_LD | BPF_W | BPF_ABS
_EQUAL = 0x15  # BPF_JMP | BPF_JEQ | BPF_K
_AT_LEAST = 0x35  # BPF_JMP | BPF_JGE | BPF_K
_ANY_BIT = 0x45  # BPF_JMP | BPF_JSET | BPF_K
_RETURN = 0x06  # BPF_RET | BPF_K

_NUMBER_AT, _ARCH_AT, _ARG0_AT = 0, 4, 16  # in struct seccomp_data

_X32 = 0x40000000
_NEW_NAMESPACES = 0x7E020000
"""CLONE_NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID, NEWNET."""

_COMMON = {
    "pidfd_getfd": 438,
    "io_uring_setup": 425,  # makes sockets past this filter
    "io_uring_enter": 426,
    "io_uring_register": 427,
    "open_tree": 428,
    "move_mount": 429,
    "fsopen": 430,
    "fsconfig": 431,
    "fsmount": 432,
    "mount_setattr": 442,
}
_DENIED = {
    "x86_64": _COMMON
    | {
        "socket": 41,
        "connect": 42,
        "accept": 43,
        "bind": 49,
        "listen": 50,
        "socketpair": 53,
        "accept4": 288,
        "ptrace": 101,
        "process_vm_readv": 310,
        "process_vm_writev": 311,
        "setpgid": 109,  # whoever leaves the group would outlive it
        "setsid": 112,
        "mount": 165,
        "umount2": 166,
        "pivot_root": 155,
        "chroot": 161,
        "unshare": 272,
        "setns": 308,
        "bpf": 321,
        "perf_event_open": 298,
        "userfaultfd": 323,
        "add_key": 248,
        "request_key": 249,
        "keyctl": 250,
        "kexec_load": 246,
        "kexec_file_load": 320,
        "init_module": 175,
        "finit_module": 313,
        "delete_module": 176,
        "reboot": 169,
        "swapon": 167,
        "swapoff": 168,
    },
    "aarch64": _COMMON
    | {
        "socket": 198,
        "socketpair": 199,
        "bind": 200,
        "listen": 201,
        "accept": 202,
        "connect": 203,
        "accept4": 242,
        "ptrace": 117,
        "process_vm_readv": 270,
        "process_vm_writev": 271,
        "setpgid": 154,
        "setsid": 157,
        "mount": 40,
        "umount2": 39,
        "pivot_root": 41,
        "chroot": 51,
        "unshare": 97,
        "setns": 268,
        "bpf": 280,
        "perf_event_open": 241,
        "userfaultfd": 282,
        "add_key": 217,
        "request_key": 218,
        "keyctl": 219,
        "kexec_load": 104,
        "kexec_file_load": 294,
        "init_module": 105,
        "finit_module": 273,
        "delete_module": 106,
        "reboot": 142,
        "swapon": 224,
        "swapoff": 225,
    },
}


class _Machine(NamedTuple):
    """Audit architecture, and the numbers of seccomp, clone and clone3."""

    arch: int
    seccomp: int
    clone: int
    clone3: int = 435


_MACHINES = {
    "x86_64": _Machine(0xC000003E, 317, 56),
    "aarch64": _Machine(0xC00000B7, 277, 220),
}


class _Program(ctypes.Structure):
    """``struct sock_fprog``."""

    _fields_ = [("length", ctypes.c_ushort), ("filter", ctypes.c_char_p)]


def forbid_new_privileges() -> str:
    """Make set-uid programs powerless in this process and its children."""
    prctl(_PR_SET_NO_NEW_PRIVS, 1)
    return "on"


def install() -> str:
    """Install the filter on every thread of this process, for good.

    Raises:
        KernelRefusedError: no seccomp in this kernel, or no filter for this processor.
    """
    known = _MACHINES.get(machine())
    if known is None:
        raise KernelRefusedError(errno.ENOSYS, f"no filter for {machine()}")
    code = b"".join(_program(known, sorted(_DENIED[machine()].values())))
    program = _Program(len(code) // 8, code)
    syscall(known.seccomp, _SET_MODE_FILTER, _FLAG_TSYNC, ctypes.byref(program))
    return "on"


def _program(known: _Machine, denied: list[int]) -> list[bytes]:
    """The filter: right architecture, no new namespaces, none of ``denied``.

    clone3 hides its flags behind a pointer, so it answers ENOSYS and the C library uses clone.
    """
    lines = [
        _line(_LOAD, _ARCH_AT),
        _line(_EQUAL, known.arch, yes=1),
        _line(_RETURN, _KILL_PROCESS),
        _line(_LOAD, _NUMBER_AT),
        _line(_AT_LEAST, _X32, no=1),
        _line(_RETURN, _ERRNO | errno.EPERM),
        _line(_EQUAL, known.clone3, no=1),
        _line(_RETURN, _ERRNO | errno.ENOSYS),
        _line(_EQUAL, known.clone, no=4),
        _line(_LOAD, _ARG0_AT),
        _line(_ANY_BIT, _NEW_NAMESPACES, no=1),
        _line(_RETURN, _ERRNO | errno.EPERM),
        _line(_RETURN, _ALLOW),
    ]
    for number in denied:
        lines += [_line(_EQUAL, number, no=1), _line(_RETURN, _ERRNO | errno.EPERM)]
    return [*lines, _line(_RETURN, _ALLOW)]


def _line(code: int, value: int, yes: int = 0, no: int = 0) -> bytes:
    """One ``struct sock_filter``: ``yes`` and ``no`` say how many lines a jump skips."""
    return struct.pack("=HBBI", code, yes, no, value)
