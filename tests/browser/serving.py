"""A service and a browser for commands: the same as the tests', until the block is left."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, sync_playwright

from service.db.migrate import migrate
from tests.browser.conftest import FLAGS
from tests.browser.desk_world import Desk
from tests.servers.databases import opened
from tests.service.cases.cases_world import BEGIN, world
from tests.service.clocks import MovableClock

HOURS = {"session_idle_minutes": 10_000_000.0, "session_hours": 100_000.0}


@contextmanager
def desk_and_browser() -> Iterator[tuple[Desk, Browser]]:
    """A desk with its people, and Debian's Chromium.

    Raises:
        SystemExit: there is no Chromium.
    """
    path = shutil.which("chromium")
    if path is None:
        raise SystemExit("no chromium: scripts/setup.sh tests installs Debian's")
    with TemporaryDirectory() as folder, sync_playwright() as driver:
        database = opened(f"sqlite:///{Path(folder) / 'desk.sqlite3'}")
        migrate(database)
        with world(database, MovableClock(BEGIN), Path(folder) / "data", **HOURS) as found:
            browser = driver.chromium.launch(executable_path=path, args=FLAGS)
            yield Desk(found), browser
            browser.close()
        database.close()
