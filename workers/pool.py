"""Several examiners at once, answers in the order of the questions."""

import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Generic, TypeVar

from workers.examiner.parent import Examiner, ExaminerOptions

Item = TypeVar("Item")
Result = TypeVar("Result")

_AHEAD = 4
"""Files begun or finished before their turn, for each examiner: bounds what is held in memory."""


class Pool(Generic[Item, Result]):
    """``jobs`` threads, each with an examiner of its own that starts when it is first needed.

    ``work`` runs in such a thread, gets its examiner and one item, and reads the file itself, so
    that only a few files are in memory at a time.
    """

    def __init__(
        self, work: Callable[[Examiner, Item], Result], jobs: int, options: ExaminerOptions
    ) -> None:
        self._work = work
        self._jobs = jobs
        self._options = options
        self._mine = threading.local()
        self.examiners: list[Examiner] = []

    def run(self, items: Iterable[Item]) -> Generator[Result]:
        """Yield the result of every item, in their order; items are taken a few at a time.

        Closing the iterator, or an error, ends every examiner before it returns.
        """
        threads = ThreadPoolExecutor(self._jobs, "examiner", initializer=self._own)
        waiting: deque[Future[Result]] = deque()
        source = iter(items)
        try:
            while True:
                while len(waiting) < self._jobs * _AHEAD:
                    try:
                        item = next(source)
                    except StopIteration:
                        break
                    waiting.append(threads.submit(self._one, item))
                if not waiting:
                    return
                yield waiting.popleft().result()
        finally:
            for examiner in self.examiners:
                examiner.stop()
            threads.shutdown(wait=True, cancel_futures=True)
            for examiner in self.examiners:
                examiner.close()

    def _own(self) -> None:
        self._mine.examiner = Examiner(self._options)
        self.examiners.append(self._mine.examiner)

    def _one(self, item: Item) -> Result:
        return self._work(self._mine.examiner, item)
