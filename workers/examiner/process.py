"""One child process: started with a scrubbed environment, killed with everything it has started."""

import contextlib
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections import deque
from pathlib import Path
from typing import IO

from workers.examiner.messages import DEFAULT_DOOR
from workers.examiner.watch import members

_LOG_LINES = 200
_LOG_LINE_BYTES = 1000
_LOOK_EVERY = 0.01
_LOG_ENDS_WITHIN = 2.0
_GROUP_ENDS_WITHIN = 5.0
"""Seconds: a process that was killed is gone once it is scheduled again, on a busy machine late."""

_ROOT = Path(__file__).resolve().parents[2]
"""The folder that holds the package ``workers``."""

_PASSED_ON = ("PATH", "LD_LIBRARY_PATH", "TESSDATA_PREFIX", "TZ")
"""Nothing else of the parent's environment, which may hold keys, reaches the examiner."""

_ONE_THREAD = ("YANZHEN_THREADS", "OMP_NUM_THREADS", "OMP_THREAD_LIMIT", "OPENBLAS_NUM_THREADS")


class Process:
    """A running examiner process, its end of the socket, its scratch folder and its last words.

    It dies with the thread that started it (PDEATHSIG): keep that thread while it is needed.
    """

    def __init__(
        self,
        memory_bytes: int,
        max_bytes: int,
        door: str = DEFAULT_DOOR,
        scratch: Path | None = None,
    ) -> None:
        self.scratch = Path(tempfile.mkdtemp(prefix="yanzhen-examiner-", dir=scratch))
        self.sock, theirs = socket.socketpair()
        lifeline, self._lifeline = os.pipe()
        try:
            self._popen = self._start(theirs, lifeline, memory_bytes, max_bytes, door)
        except OSError:
            self.sock.close()
            os.close(self._lifeline)
            shutil.rmtree(self.scratch, ignore_errors=True)
            raise
        finally:
            theirs.close()
            os.close(lifeline)
        self._log: deque[bytes] = deque(maxlen=_LOG_LINES)
        self._reader = threading.Thread(target=self._keep_log, daemon=True)
        self._reader.start()

    @property
    def pid(self) -> int:
        """Process id, which is also the id of its process group."""
        return self._popen.pid

    def end(self) -> int:
        """Kill the whole process group and remove the scratch folder; may be called again.

        Returns:
            The exit status as subprocess gives it; negative for a signal.
        """
        if self._popen.returncode is None:
            # Not reaped yet, so the id still belongs to this group.
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self.pid, signal.SIGKILL)
            self._popen.wait()
            self._see_group_out()
            os.close(self._lifeline)
        self._reader.join(_LOG_ENDS_WITHIN)
        self.sock.close()
        shutil.rmtree(self.scratch, ignore_errors=True)
        return self._popen.returncode

    def _see_group_out(self) -> None:
        """Wait until what the process had started is gone, too: killed is not yet ended."""
        end = time.monotonic() + _GROUP_ENDS_WITHIN
        while members(self.pid) and time.monotonic() < end:
            time.sleep(_LOOK_EVERY)

    def status(self, patience: float) -> int | None:
        """How the process ended by itself, waiting up to ``patience`` seconds; None if alive."""
        options = os.WEXITED | os.WNOWAIT | os.WNOHANG
        for wait in [0.0] + [_LOOK_EVERY] * int(patience / _LOOK_EVERY):
            time.sleep(wait)
            ended = os.waitid(os.P_PID, self.pid, options)
            if ended is not None:
                killed = ended.si_code in (os.CLD_KILLED, os.CLD_DUMPED)
                return -ended.si_status if killed else ended.si_status
        return None

    def log(self) -> str:
        """The last lines that the process wrote to its output or error."""
        return b"".join(self._log).decode("utf-8", "replace")

    def _start(
        self, theirs: socket.socket, lifeline: int, memory_bytes: int, max_bytes: int, door: str
    ) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-P", "-m", "workers.examiner"]
        command += ["--fd", str(theirs.fileno()), "--scratch", str(self.scratch)]
        command += ["--memory-bytes", str(memory_bytes), "--max-bytes", str(max_bytes)]
        return subprocess.Popen(  # noqa: S603 - our own interpreter, and arguments of our own
            [*command, "--door", door],
            stdin=lifeline,  # ends with us, whatever ends us
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            pass_fds=(theirs.fileno(),),
            env=_environment(self.scratch),
            cwd=self.scratch,
            start_new_session=True,
        )

    def _keep_log(self) -> None:
        stream: IO[bytes] | None = self._popen.stdout
        if stream is None:
            return
        with stream:
            while line := stream.readline(_LOG_LINE_BYTES):
                self._log.append(line)


def _environment(scratch: Path) -> dict[str, str]:
    kept = {name: os.environ[name] for name in _PASSED_ON if name in os.environ}
    return (
        kept
        | dict.fromkeys(_ONE_THREAD, "1")
        | {
            "HOME": str(scratch),
            "LANG": "C.UTF-8",
            "ORT_DISABLE_TELEMETRY": "1",  # ONNX Runtime 1.32 reports its use to its maker
            "PYTHONDONTWRITEBYTECODE": "1",
            "PYTHONHASHSEED": "0",
            "PYTHONPATH": os.pathsep.join([str(_ROOT), *_python_path()]),
            "TMPDIR": str(scratch),
        }
    )


def _python_path() -> list[str]:
    """The parent's own additions to the import path, absolute: the child works elsewhere."""
    given = os.environ.get("PYTHONPATH", "").split(os.pathsep)
    return [str(Path(entry).absolute()) for entry in given if entry]
