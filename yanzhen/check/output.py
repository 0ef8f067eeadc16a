"""Where the reports of a batch go, one at a time: JSON lines or tables, and a page beside them."""

import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from typing import Self

import click
from rich.console import Console
from rich.progress import MofNCompleteColumn, Progress, TimeRemainingColumn

from yanzhen.check.html import Page
from yanzhen.check.runner import Checked
from yanzhen.check.table import show

Step = Callable[[], AbstractContextManager[None]]
"""Counts one file; inside it the terminal belongs to that file's report."""


class Output:
    """Standard output, as JSON lines or tables, and the page at ``page`` if one is wanted."""

    def __init__(self, *, as_json: bool, page: Path | None) -> None:
        self._as_json = as_json
        self._page = Page(page) if page else None
        self._console = Console(soft_wrap=False)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if self._page:
            self._page.close(finished=kind is None)

    def take(self, checked: Checked) -> None:
        """Write one report at once, so that whoever reads along is not kept waiting."""
        if self._page:
            self._page.add(checked)
        if self._as_json:
            click.echo(checked.report.model_dump_json().encode())
        else:
            show(self._console, checked)


@contextmanager
def progress(total: int) -> Iterator[Step]:
    """A progress bar on standard error, where that is a terminal."""
    if not sys.stderr.isatty():
        yield nullcontext
        return
    columns = ("正在检查", MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=total)

        @contextmanager
        def step() -> Iterator[None]:
            bar.stop()
            yield
            bar.advance(task)
            bar.start()

        yield step
