"""What the browser tests of the pages beside the case share: people, forms filled in by hand."""

from collections.abc import Sequence

from playwright.sync_api import Browser, Page, expect

from service.accounts.roles import Role
from tests.browser.conftest import DESKTOP, PHONE, opened_tab
from tests.browser.desk_world import Desk
from tests.browser.seeing import after, faults, is_too_wide, sign_in
from tests.service.cases.cases_world import OFFICE
from tests.service.staff_given import account

DECIDER = "jueding"


def with_decider(desk: Desk) -> None:
    """Let somebody who decides falsification cases have an account."""
    if DECIDER not in desk.passwords:
        made = account(desk.database, DECIDER, [Role.DECISION_MAKER], OFFICE)
        desk.passwords[DECIDER] = made[1]


def tab_of(chromium: Browser, desk: Desk, login: str) -> Page:
    """A second person's tab, signed in; it is closed with its context."""
    context = chromium.new_context(viewport=DESKTOP, base_url=desk.address, locale="zh-CN")
    found = opened_tab(context)
    sign_in(found, desk, login, "/desk")
    return found


def do(tab: Page, title: str, **said: str) -> None:
    """Fill one form in, look at it once more, and do it."""
    act = tab.locator("details.act", has=tab.locator(f'summary:text-is("{title}")'))
    if act.get_attribute("open") is None:
        act.locator("summary").click()
    for name, value in said.items():
        control = act.locator(f"[name={name}]")
        if control.evaluate("one => one.tagName") == "SELECT":
            control.select_option(value)
        else:
            control.fill(value)
    act.locator("form button:not([type])").click()
    confirm(tab)


def wrong_on(tab: Page, pages: Sequence[str]) -> list[str]:
    """What axe finds on pages, and which are too wide: at a desk by day, on a phone by night."""
    found = []
    for size, scheme in ((DESKTOP, "light"), (PHONE, "dark")):
        tab.set_viewport_size(size)
        tab.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
        for page in pages:
            tab.goto(page)
            found += [f"{page} {scheme}: {fault}" for fault in faults(tab)]
            found += [f"{page} {scheme}: too wide"] if is_too_wide(tab) else []
    return found


def confirm(tab: Page) -> None:
    """The second look, and the page that comes after it."""
    tab.wait_for_selector("#look[open]")
    if tab.locator("#look-sure").is_visible():
        tab.check("[name=sure]")
    with after(tab):
        tab.click("#look-do")
    expect(tab.locator("#toast")).to_contain_text("已办理")
