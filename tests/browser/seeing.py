"""Signing in with a browser, and what axe says of a page."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, expect

from tests.browser.conftest import PATIENCE
from tests.browser.desk_world import Desk

_AXE = (Path(__file__).parent / "vendor" / "axe.min.js").read_text("utf-8")
_PAUSE = 20  # milliseconds
_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]


def sign_in(tab: Page, desk: Desk, login: str, address: str = "/") -> None:
    """Sign in by keys alone, on the way to a page."""
    tab.goto(address)
    painted(tab)
    expect(tab.locator("#login")).to_be_focused()
    tab.keyboard.type(login)
    tab.keyboard.press("Tab")
    tab.keyboard.type(desk.passwords[login])
    with after(tab):
        tab.keyboard.press("Enter")
    expect(tab).not_to_have_url(re.compile("/sign-in"))


def painted(tab: Page) -> None:
    """Wait until the page has been painted: before that Chromium drops keys, as nobody sees it."""
    tab.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")


@contextmanager
def after(tab: Page) -> Iterator[None]:
    """What is done in the block leads to a page: wait until it is there, its scripts run, painted.

    A page that is loaded again shows at first what the former one showed, too: a test that waits
    for words alone acts on the page that is about to go.
    """
    with tab.expect_navigation():
        yield
    painted(tab)


def until(tab: Page, holds: Callable[[], bool], what: str) -> None:
    """Wait for something that no locator can wait for."""
    for _ in range(PATIENCE // _PAUSE):
        if holds():
            return
        tab.wait_for_timeout(_PAUSE)
    raise AssertionError(what)


def go_down_to(tab: Page, what: str) -> None:
    """Press j until such a thing has the focus."""
    for _ in range(40):
        if tab.evaluate(f"document.activeElement?.matches({what!r}) ?? false"):
            return
        tab.keyboard.press("j")
    raise AssertionError(what)


def open_case(tab: Page, case: str) -> None:
    """Open a case's page, painted with its scan."""
    tab.goto(f"/desk/cases/{case}")
    tab.wait_for_selector("#stage image")
    painted(tab)


def faults(tab: Page) -> list[str]:
    """What axe finds against WCAG 2.2 AA on the page, as rule and place.

    It is put in by the debugger, past the page's policy, as no page could.
    """
    if not tab.evaluate("typeof axe === 'object'"):
        tab.evaluate(_AXE)
    asked = {"runOnly": {"type": "tag", "values": _RULES}, "resultTypes": ["violations"]}
    found: list[dict[str, Any]] = tab.evaluate(
        "asked => axe.run(document, asked).then(found => found.violations)", asked
    )
    return [f"{v['id']} {node['target']}" for v in found for node in v["nodes"]]


def is_too_wide(tab: Page) -> bool:
    """Whether the page has to be pushed sideways to be read."""
    return bool(tab.evaluate("document.documentElement.scrollWidth > innerWidth"))
