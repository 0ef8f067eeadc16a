"""Real servers for every test that asks for one; none is started before."""

import gc
import signal
from collections.abc import Generator
from pathlib import Path

import pytest

# A module that others import stands before them, so that its assertions can be rewritten.
pytest_plugins = [
    "tests.servers.postgres_server",
    "tests.servers.redis_server",
    "tests.servers.databases",
]

_FIRST = ("faults", "workers", "yanzhen")
"""Folders of the files that take longest."""


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Make no search for garbage among all that imports leave for good: a third of their time."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.enable()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the long files, so that no worker is left alone with one in the end.

    The browser's come last: its driver keeps an event loop running, beside which none can start.
    """
    here = Path(__file__).parent
    rooms = {item: item.path.relative_to(here).parts[0] for item in items}
    items.sort(key=lambda item: (rooms[item] == "browser", rooms[item] not in _FIRST))


def pytest_configure() -> None:
    """Let processes of tests be interrupted though the tests themselves run in the background.

    A shell starts background jobs deaf to SIGINT, and whatever they start inherits that.
    """
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
