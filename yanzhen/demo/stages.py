"""The parts of the demonstration on screen: which is under way, and how long each took."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.live import Live
from rich.text import Text

Tell = Callable[[int, int], None]


class Stages:
    """Says what is being done, and keeps how long each part took."""

    def __init__(self, console: Console) -> None:
        self.console = console
        self.seconds: dict[str, float] = {}

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """One part of the demonstration."""
        self.console.print(f"{len(self.seconds) + 1}. {name}", style="bold")
        start = time.monotonic()
        yield
        self.seconds[name] = time.monotonic() - start
        self.console.print(f"   用时 {self.seconds[name]:.1f} 秒")

    @contextmanager
    def counted(self, what: str) -> Iterator[Tell]:
        """Within a part: what is given hears how many of how many are done, for a terminal."""
        with Live(console=self.console, transient=True, auto_refresh=False) as live:
            yield lambda done, total: live.update(
                Text(f"   {what} {done}/{total}"), refresh=self.console.is_terminal
            )

    @contextmanager
    def goodbye(self) -> Iterator[None]:
        """Say, at an interruption, that ending takes a moment."""
        try:
            yield
        except KeyboardInterrupt:
            self.console.print("\n正在停止服务，请稍候……")
            raise

    def summary(self) -> str:
        """Every part and its seconds in one line."""
        parts = (f"{name} {seconds:.1f} 秒" for name, seconds in self.seconds.items())
        return "各阶段用时：" + "，".join(parts)
