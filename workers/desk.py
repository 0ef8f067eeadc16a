"""A worker's one examiner: kept warm, broken off over one file, ended with the worker."""

from types import TracebackType
from typing import Self

from workers.examiner.answer import Answer
from workers.examiner.asides import OnProgress
from workers.examiner.messages import Request
from workers.examiner.parent import Examiner, ExaminerOptions


class Desk:
    """For the one thread that makes it; ``stop`` and ``break_off`` may be called from others.

    ``stopping`` is a plain value, so that a signal handler can set it whatever it interrupts.
    """

    def __init__(self, options: ExaminerOptions) -> None:
        self._options = options
        self._examiner = Examiner(options)
        self._broken_off = False
        self.stopping = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._examiner.close()

    @property
    def examiner_pid(self) -> int | None:
        """The living examiner's process id."""
        return self._examiner.pid

    def warm(self) -> None:
        """Have an examiner wait with its models loaded.

        Raises:
            ExaminerStartError: no examiner can be started.
            ExaminerClosedError: the worker was told to stop.
        """
        self._renew()
        self._examiner.warm()

    def examine(self, request: Request, on_progress: OnProgress) -> Answer:
        """Have one file examined.

        Raises:
            ExaminerStartError: no examiner can be started.
            ExaminerClosedError: broken off, or the worker was told to stop.
        """
        self._renew()
        return self._examiner.examine(request, on_progress)

    def break_off(self) -> None:
        """Give up the file that is being read, whose claim is lost."""
        self._broken_off = True
        self._examiner.stop()

    def stop(self) -> None:
        """Give up the file that is being read, and take no more."""
        self.stopping = True
        self._examiner.stop()

    def _renew(self) -> None:
        """An examiner once stopped stays so; the next file gets a fresh one."""
        if self._broken_off and not self.stopping:
            self._examiner.close()
            self._examiner = Examiner(self._options)
            self._broken_off = False
            if self.stopping:  # asked for meanwhile, of the former one
                self._examiner.stop()
