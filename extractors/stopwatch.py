"""CPU seconds by stage, for the report; and which stage has begun, for whoever waits for it."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from schemas.progress import Progress, Stage

Listener = Callable[[Progress], None]
"""Hears of every change of stage or page."""

_TOLD = frozenset(stage.value for stage in Stage)
"""Others (orientation, pictures) are counted; to a listener they are part of the one before."""


@dataclass
class Stopwatch:
    """Adds up the process's CPU seconds a stage."""

    listener: Listener | None = None
    seconds: dict[str, float] = field(default_factory=dict)
    _place: tuple[int | None, int | None] = (None, None)
    _last: Progress | None = None

    def at(self, page: int | None, pages: int) -> None:
        """Say which page of how many the coming stages are about; None: about all of them."""
        self._place = (page, pages)

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Count what runs inside towards a stage; stages are not nested."""
        self._tell(name)
        began = time.process_time()
        try:
            yield
        finally:
            self.seconds[name] = self.seconds.get(name, 0.0) + time.process_time() - began

    def report(self) -> dict[str, float]:
        """Seconds a stage and their total, to a millisecond."""
        rounded = {name: round(value, 3) for name, value in self.seconds.items()}
        return {"total": round(sum(self.seconds.values()), 3), **rounded}

    def _tell(self, name: str) -> None:
        if self.listener is None or name not in _TOLD:
            return
        page, pages = self._place
        now = Progress(stage=Stage(name), page=page, pages=pages)
        if now != self._last:
            self._last = now
            self.listener(now)
