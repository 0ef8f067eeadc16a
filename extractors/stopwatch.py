"""CPU seconds by stage, for the report; and which stage has begun, for whoever waits for it."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from schemas.progress import Progress, Stage

Listener = Callable[[Progress], None]
"""Hears of every stage of every page once, in order: a second look at a page is no step back."""

_ORDER = {stage.value: rank for rank, stage in enumerate(Stage)}
"""Others (orientation, pictures) are counted; to a listener they are part of the one before."""


@dataclass
class Stopwatch:
    """Adds up the process's CPU seconds a stage."""

    listener: Listener | None = None
    seconds: dict[str, float] = field(default_factory=dict)
    _place: tuple[int | None, int | None] = (None, None)
    _told: int = -1

    def at(self, page: int | None, pages: int) -> None:
        """Say which page of how many the coming stages are about; None: about all of them."""
        self._place, self._told = (page, pages), -1

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
        rank = _ORDER.get(name, -1)
        if self.listener is None or rank <= self._told:
            return
        self._told = rank
        page, pages = self._place
        self.listener(Progress(stage=Stage(name), page=page, pages=pages))
