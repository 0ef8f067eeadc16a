"""A real Chromium (Debian's), and a service with cases to look at."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    Page,
    ViewportSize,
    expect,
    sync_playwright,
)

from tests.browser.desk_world import Desk
from tests.servers.databases import SqliteIn
from tests.service.cases.cases_world import BEGIN, world
from tests.service.clocks import MovableClock

FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
DESKTOP: ViewportSize = {"width": 1366, "height": 768}
PHONE: ViewportSize = {"width": 390, "height": 844}
PATIENCE = 120_000
"""Milliseconds: what happens at all happens by then, however busy the machine is."""
_FAR = 30
"""Milliseconds to the service, for each time that YANZHEN_TEST_SLOW makes a tab slower."""
expect.set_options(timeout=PATIENCE)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """The browser, for all tests."""
    path = shutil.which("chromium")
    if path is None:
        pytest.skip("no chromium: scripts/setup.sh tests installs Debian's")
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=path, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def desk(sqlite_in: SqliteIn, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A service with people and cases."""
    folder = tmp_path_factory.mktemp("desk")
    database = sqlite_in(folder)
    hours = {"session_idle_minutes": 10_000_000.0, "session_hours": 100_000.0}
    with world(database, MovableClock(BEGIN), Path(folder / "data"), **hours) as found:
        yield Desk(found)
    database.close()


@pytest.fixture
def tab(chromium: Browser, desk: Desk) -> Iterator[Page]:
    """An empty tab whose every fault of a script fails the test."""
    context = chromium.new_context(viewport=DESKTOP, base_url=desk.address, locale="zh-CN")
    page = opened_tab(context)
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("console", lambda said: _note(faults, said.type, said.text))
    yield page
    context.close()
    assert not faults


def opened_tab(context: BrowserContext) -> Page:
    """A tab that waits long; with YANZHEN_TEST_SLOW it is that many times slower, and far away."""
    found = context.new_page()
    found.set_default_timeout(PATIENCE)
    if slow := float(os.environ.get("YANZHEN_TEST_SLOW", "0")):
        session = context.new_cdp_session(found)
        session.send("Emulation.setCPUThrottlingRate", {"rate": slow})
        far = {"latency": _FAR * slow, "downloadThroughput": -1, "uploadThroughput": -1}
        session.send("Network.emulateNetworkConditions", {"offline": False, **far})
    return found


def _note(faults: list[str], sort: str, text: str) -> None:
    """A refusal by the policy shows in the console; an answer of 4xx is no fault of the page."""
    if sort == "error" and "Failed to load resource" not in text:
        faults.append(text)
