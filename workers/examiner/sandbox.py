"""What the examiner gives up before it reads its first file.

Every part is tried; a part that the kernel refuses is named in the answer, never passed over in
silence. RLIMIT_AS is of no use here (inference libraries reserve far more than they touch): the
parent watches resident memory, and RLIMIT_DATA is the backstop between two of its looks.
"""

import resource
import signal
from collections.abc import Callable
from pathlib import Path

from workers.examiner import landlock, seccomp
from workers.examiner.kernel import drop_capabilities, prctl

_PR_SET_PDEATHSIG = 1

_FILE_BYTES = 256 * 1024 * 1024
_OPEN_FILES = 512
_PROCESSES = 4096
"""Of this user on this machine, not of the examiner alone: a bound for a fork bomb, no more."""

_DATA_FACTOR = 4
"""Writable memory may be reserved up to this many times the limit on what is touched."""


def enter(scratch: Path, memory_bytes: int) -> dict[str, str]:
    """Take away from this process what examining does not need.

    Call before other threads exist. ``scratch`` stays writable.

    Returns:
        Each part's name and its state: ``on``, ``version 4``, or ``refused: …``.
    """
    parts: dict[str, Callable[[], str]] = {
        "dies_with_parent": _die_with_parent,
        "first_to_be_killed": _prefer_for_oom,
        "rlimits": lambda: _limit_resources(memory_bytes),
        "no_new_privs": seccomp.forbid_new_privileges,
        "no_capabilities": _drop_capabilities,
        "landlock": lambda: landlock.restrict(scratch),
        "seccomp": seccomp.install,
    }
    return {name: _attempt(part) for name, part in parts.items()}


def _attempt(part: Callable[[], str]) -> str:
    try:
        return part()
    except (OSError, ValueError) as error:
        return f"refused: {error}"


def _die_with_parent() -> str:
    prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    return "on"


def _prefer_for_oom() -> str:
    """Where the machine runs out of memory, an examiner goes before anything else."""
    Path("/proc/self/oom_score_adj").write_text("1000", "ascii")
    return "on"


def _drop_capabilities() -> str:
    """Where yanzhen runs as root: CAP_PERFMON alone reads the parent's environment."""
    drop_capabilities()
    return "on"


def _limit_resources(memory_bytes: int) -> str:
    for which, most in (
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, _FILE_BYTES),
        (resource.RLIMIT_NOFILE, _OPEN_FILES),
        (resource.RLIMIT_NPROC, _PROCESSES),
        (resource.RLIMIT_DATA, _DATA_FACTOR * memory_bytes),
    ):
        hard = resource.getrlimit(which)[1]
        bound = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(which, (bound, bound))
    return "on"
