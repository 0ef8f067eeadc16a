"""CPU seconds by stage, for the report."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field


@dataclass
class Stopwatch:
    """Adds up the process's CPU seconds a stage."""

    seconds: dict[str, float] = field(default_factory=dict)

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Count what runs inside towards a stage; stages are not nested."""
        began = time.process_time()
        try:
            yield
        finally:
            self.seconds[name] = self.seconds.get(name, 0.0) + time.process_time() - began

    def report(self) -> dict[str, float]:
        """Seconds a stage and their total, to a millisecond."""
        rounded = {name: round(value, 3) for name, value in self.seconds.items()}
        return {"total": round(sum(self.seconds.values()), 3), **rounded}
