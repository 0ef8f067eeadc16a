"""What the browser tests of the pages beside the case share: people, forms filled in by hand."""

from playwright.sync_api import Browser, Page, expect

from service.accounts.roles import Role
from tests.browser.conftest import DESKTOP
from tests.browser.desk_world import Desk
from tests.browser.seeing import sign_in
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
    found = context.new_page()
    found.set_default_timeout(10_000)
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


def confirm(tab: Page) -> None:
    """The second look, and the page that comes after it."""
    tab.wait_for_selector("#look[open]")
    if tab.locator("#look-sure").is_visible():
        tab.check("[name=sure]")
    with tab.expect_navigation():
        tab.click("#look-do")
    expect(tab.locator("#toast")).to_contain_text("已办理")
