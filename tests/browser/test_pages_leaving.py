"""Who is leaving a page is not pulled back by an answer that comes late."""

import re

import pytest
from playwright.sync_api import Page, Request, expect

from service.accounts.roles import Role
from tests.browser.desk_world import Desk
from tests.browser.gates import Gate
from tests.browser.seeing import after, sign_in
from tests.service.staff_given import account

_LONG = 200  # milliseconds
FLIPPING, SESSION = "**/api/v1/accounts/*/*able", "**/api/v1/sessions/current"
LIST, START, SIGN_IN = "**/desk/accounts", "**/desk", "**/desk/sign-in"


@pytest.fixture
def pages(tab: Page, desk: Desk) -> list[str]:
    """The pages that the tab has asked for since somebody for security has opened the accounts."""
    if "anquan" not in desk.passwords:
        made = account(desk.database, "anquan", [Role.SECURITY_ADMIN], None)
        desk.passwords["anquan"] = made[1]
        account(desk.database, "sun.san", [Role.AUDITOR], None)
    sign_in(tab, desk, "anquan", "/desk/accounts")
    asked: list[str] = []

    def note(request: Request) -> None:
        if request.is_navigation_request():
            asked.append(request.url.removeprefix(desk.address))

    tab.on("request", note)
    return asked


def _flip(tab: Page) -> None:
    """End an account, or let it be used again."""
    row = tab.locator("tr", has_text="sun.san")
    row.get_by_role("button", name=re.compile("停用|启用")).click()
    tab.locator("#sure").get_by_role("button", name="确认").click()


def _answered(tab: Page, change: Gate) -> None:
    """Let the held answer go, and leave the page the time to go astray on its answer."""
    with tab.expect_event("requestfinished", lambda asked: asked.method == "POST"):
        change.open()
    tab.wait_for_timeout(_LONG)


def test_a_late_answer_does_not_bring_back_who_signs_out(tab: Page, pages: list[str]) -> None:
    change, leaving = Gate(tab, FLIPPING, "POST"), Gate(tab, SIGN_IN)
    _flip(tab)
    change.wait()
    tab.get_by_role("button", name="退出").click()
    leaving.wait()
    _answered(tab, change)
    with after(tab):
        leaving.open()
    expect(tab.locator("#sign-in")).to_be_visible()
    assert pages == ["/desk/sign-in"]


def test_a_late_answer_does_not_bring_back_who_follows_a_link_and_is_told_there(
    tab: Page, pages: list[str]
) -> None:
    change, leaving = Gate(tab, FLIPPING, "POST"), Gate(tab, START)
    _flip(tab)
    change.wait()
    tab.get_by_role("link", name="首页").click(no_wait_after=True)
    leaving.wait()
    _answered(tab, change)
    with after(tab):
        leaving.open()
    expect(tab.locator("#toast")).to_contain_text(re.compile("已停用|已启用"))
    assert pages == ["/desk"]


def test_who_signs_out_while_the_page_is_loaded_again_is_not_held_up(
    tab: Page, pages: list[str]
) -> None:
    reload, signing_out = Gate(tab, LIST), Gate(tab, SESSION, "DELETE")
    box = tab.get_by_role("button", name="退出").bounding_box()
    assert box is not None
    _flip(tab)
    reload.wait()
    tab.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    signing_out.wait()
    reload.open()
    tab.wait_for_timeout(_LONG)
    signing_out.open()
    expect(tab.locator("#sign-in")).to_be_visible()
    assert pages == ["/desk/accounts", "/desk/sign-in"]


def test_a_sign_out_without_a_network_says_so(tab: Page, pages: list[str]) -> None:
    tab.route(SESSION, lambda route: route.abort("internetdisconnected"))
    button = tab.get_by_role("button", name="退出")
    button.click()
    expect(tab.locator("#toast")).to_have_text("网络不通，没有退出，请稍后再试。")
    assert not pages
    tab.unroute(SESSION)
    with after(tab):
        button.click()
    expect(tab.locator("#sign-in")).to_be_visible()
