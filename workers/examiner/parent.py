"""The trusted side of one examiner: starts it, asks it, watches it, kills and replaces it."""

import logging
import signal
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

from pydantic import ValidationError

from schemas.errors import YanzhenError
from schemas.findings import FindingCode
from schemas.limits import Limits
from workers.examiner.answer import Answer, Fault, faulty, refusal
from workers.examiner.asides import Asides, OnProgress
from workers.examiner.messages import (
    ANSWER,
    DEFAULT_DOOR,
    Hello,
    ReportHeader,
    Request,
    header_of,
    request_caps,
)
from workers.examiner.process import Process
from workers.examiner.untrusted import GarbageError, untrusted_examination
from workers.examiner.watch import TooLargeError, TooSlowError, Watch, resident_bytes
from workers.examiner.wire import Frame, FrameTooLargeError, PeerGoneError, Wire, WireError

_LOG = logging.getLogger(__name__)
_STARTS = 30
"""How often a new examiner may be killed before it says hello until that is the program's fault."""
_OWN_FAILURES = 2
"""How often it may fail to start of itself."""
_OUTSIDE_DEATHS = 8
"""How often an examiner may be killed by somebody else over one file until it is the file."""
_WORN = 0.8
"""Share of its memory that an idle examiner may hold until it is renewed."""
_DEATH_SHOWS_WITHIN = 5.0
"""Seconds between the end of an examiner's socket and the end of its process."""
_TOO_LARGE = "文件或随附的申报内容过大，请拆分或降低扫描分辨率后再上传。"


class ExaminerStartError(YanzhenError):
    """Examiners cannot be started: a fault of the installation, not of any file."""

    code = "examiner.start"


class ExaminerClosedError(YanzhenError):
    """The batch was stopped while a file was being examined."""

    code = "examiner.closed"


class _KilledFromOutsideError(Exception):
    """Somebody else killed the examiner; its file need not be at fault."""


@dataclass(frozen=True)
class ExaminerOptions:
    """What an examiner may use. ``seconds``: of wall time a file; ``documents``: before renewal.

    ``scratch``: where its folder is made; None for the system's own place.
    """

    seconds: float = 180.0
    start_seconds: float = 120.0
    memory_bytes: int = 1_500_000_000
    documents: int = 200
    limits: Limits = field(default_factory=Limits)
    door: str = DEFAULT_DOOR
    scratch: Path | None = None


class Examiner:
    """One examiner process at a time, started when first needed and replaced when in doubt.

    For one thread, which must live as long as the examiner is used; only ``stop`` may be called
    from another. Use as a context manager, or call ``close``.
    """

    def __init__(self, options: ExaminerOptions) -> None:
        self._options = options
        self._process: Process | None = None
        self._served = 0
        self._stopped = threading.Event()
        self.sandbox: dict[str, str] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def pid(self) -> int | None:
        """The living examiner's process id."""
        return self._process.pid if self._process else None

    @property
    def is_warm(self) -> bool:
        """Whether a living process with its models loaded waits for a file."""
        return self._process is not None and self._process.status(0) is None

    def warm(self) -> None:
        """Start a process and load its models now, unless one waits already.

        Raises:
            ExaminerStartError: no examiner can be started.
            ExaminerClosedError: ``stop`` was called meanwhile.
        """
        self._ready()

    def examine(self, request: Request, on_progress: OnProgress | None = None) -> Answer:
        """Have one file examined. Whatever the file does to the examiner, there is an answer.

        Args:
            request: the file and what is asked about it.
            on_progress: called at each change of stage or page; it starts again with the file
                where that is read again. An error in it ends the examiner and is passed on.

        Raises:
            ExaminerStartError: no examiner can be started.
            ExaminerClosedError: ``stop`` was called meanwhile.
        """
        began = time.monotonic()
        answer = self._patiently(request, on_progress)
        return answer.after(time.monotonic() - began) if answer.fault else answer

    def stop(self) -> None:
        """Make a running ``examine`` give up soon; from any thread."""
        self._stopped.set()

    def close(self) -> None:
        """End the process and all that it has started."""
        if self._process is not None:
            self._process.end()
            self._process = None

    def _patiently(self, request: Request, on_progress: OnProgress | None) -> Answer:
        """As many attempts as others kill."""
        for _ in range(_OUTSIDE_DEATHS):
            try:
                return self._fairly(request, on_progress)
            except _KilledFromOutsideError:
                _LOG.info("an examiner was killed from outside; its file is read again")
        return faulty(request, Fault.CRASHED)

    def _fairly(self, request: Request, on_progress: OnProgress | None) -> Answer:
        """One attempt; a second by a new examiner where a used one grew too large."""
        used = self._served > 0
        answer = self._attempt(request, on_progress)
        if not (used and answer.fault is Fault.SWOLLEN):
            return answer
        _LOG.info("a used examiner grew too large; its file is read again by a new one")
        return self._attempt(request, on_progress)

    def _attempt(self, request: Request, on_progress: OnProgress | None) -> Answer:
        process = self._ready()
        watch = Watch(process.pid, self._options.seconds, self._options.memory_bytes)
        wire = Wire(process.sock, self._guard(watch))
        try:
            return self._converse(wire, request, Asides(request, on_progress))
        except FrameTooLargeError:
            return self._failed(request, Fault.GARBAGE)
        except TooSlowError:
            return self._failed(request, Fault.SLOW)
        except TooLargeError:
            return self._failed(request, Fault.SWOLLEN)
        except PeerGoneError:
            return self._died(process, request)
        except (WireError, GarbageError, ValidationError):
            return self._failed(request, Fault.GARBAGE)
        except BaseException:
            self.close()
            raise

    def _converse(self, wire: Wire, request: Request, asides: Asides) -> Answer:
        header = header_of(request).model_dump(mode="json")
        try:
            wire.send(Frame(header, request.data), request_caps(self._options.limits))
        except FrameTooLargeError:
            # Nothing was sent, so the examiner is as good as before.
            return Answer(refusal(request, FindingCode.DOCUMENT_TOO_LARGE, _TOO_LARGE))
        while True:
            frame = wire.receive(ANSWER)
            if frame.header.get("type") == "report":
                break
            asides.take(frame)
        ReportHeader.model_validate(frame.header)
        made = untrusted_examination(frame.body, request)
        pictures = asides.pictures(made.report)
        self._served += 1
        return Answer(made.report, made.fingerprints, made.facts, pictures)

    def _died(self, process: Process, request: Request) -> Answer:
        status = process.status(_DEATH_SHOWS_WITHIN)
        if status == -signal.SIGKILL:
            self.close()
            raise _KilledFromOutsideError
        return self._failed(request, Fault.CRASHED)

    def _failed(self, request: Request, fault: Fault) -> Answer:
        process = self._process
        self.close()
        if process is not None:
            _LOG.info("examiner ended over a file (%s): %s", fault, process.log()[-2000:])
        return faulty(request, fault)

    def _ready(self) -> Process:
        """A living examiner that has said hello, renewed after its share of work."""
        if self._process is not None and self._is_worn(self._process):
            self.close()
        if not self.is_warm:
            self.close()  # died between two files
        if self._process is None:
            self._process = self._start()
            self._served = 0
        return self._process

    def _is_worn(self, process: Process) -> bool:
        """Whether it has read its share of documents, or the runtimes' caches leave little room.

        Those grow with every size of picture; the next file must not pay for the ones before.
        """
        full = resident_bytes(process.pid) > _WORN * self._options.memory_bytes
        return full or self._served >= self._options.documents

    def _start(self) -> Process:
        log, failures, options = "", 0, self._options
        for _ in range(_STARTS):
            process = Process(
                options.memory_bytes, options.limits.max_bytes, options.door, options.scratch
            )
            try:
                self._greet(process)
            except (WireError, ValidationError, TooSlowError, TooLargeError):
                failures += process.status(_DEATH_SHOWS_WITHIN) != -signal.SIGKILL
                process.end()
                log = process.log()
                if failures == _OWN_FAILURES:
                    break
            except BaseException:
                process.end()
                raise
            else:
                return process
        raise ExaminerStartError(f"阅读进程无法启动，请检查安装是否完整：{log[-2000:]}")

    def _greet(self, process: Process) -> None:
        watch = Watch(process.pid, self._options.start_seconds, self._options.memory_bytes)
        frame = Wire(process.sock, self._guard(watch)).receive(ANSWER)
        hello = Hello.model_validate(frame.header)
        if not self.sandbox:
            for part, state in hello.sandbox.items():
                if state.startswith("refused"):
                    _LOG.warning("the examiner runs without %s: %s", part, state)
        self.sandbox = hello.sandbox

    def _guard(self, watch: Watch) -> Callable[[], None]:
        def guard() -> None:
            if self._stopped.is_set():
                raise ExaminerClosedError("批处理已停止。")
            watch()

        return guard
