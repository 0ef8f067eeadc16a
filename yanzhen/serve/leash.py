"""Run a command that does not outlive its parent: ``leash.py PARENT FD COMMAND...``.

Executed by path in an interpreter of its own (``-I -S``, so only the standard library is at hand),
as the leader of a new process group; then it becomes the command. ``FD`` is the lifeline, a pipe
that ends with the parent.

Two things end the command, because each alone has a hole: PDEATHSIG reaches only the command itself
and only on Linux; the guard, which kills the whole group once the lifeline has ended, could itself
have been killed before.
"""

import ctypes
import os
import signal
import sys

_PR_SET_PDEATHSIG = 1
_NOT_STARTED = 127
_GUARD = ("/bin/sh", "-c", "read _; kill -9 0")


def main() -> None:
    """Put this process on the leash and become the command."""
    parent, lifeline, command = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3:]
    # Python ignores these two, and what is ignored stays so in the command.
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
    _die_with(parent)
    if os.fork() == 0:
        _become_guard(lifeline)
    os.close(lifeline)
    try:
        os.execvp(command[0], command)  # noqa: S606 - no shell is wanted
    except OSError as error:
        print(f"{command[0]}: {error.strerror}", file=sys.stderr)  # noqa: T201 - goes to its log
        os._exit(_NOT_STARTED)


def _die_with(parent: int) -> None:
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:  # it was gone before we asked
        os._exit(_NOT_STARTED)


def _become_guard(lifeline: int) -> None:
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(lifeline, 0)
    os.dup2(nothing, 1)  # else whoever reads the command's output would wait for the guard too
    os.dup2(nothing, 2)
    os.execv(_GUARD[0], _GUARD)  # noqa: S606 - a fixed program


if __name__ == "__main__":
    main()
