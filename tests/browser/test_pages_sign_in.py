"""Signing in and out, the initial password, errors, and what stands around a page."""

import re

import httpx2
from playwright.sync_api import Page, expect

from tests.browser.desk_world import Desk
from tests.browser.seeing import after, sign_in

HTML = {"Accept": "text/html,application/xhtml+xml"}
FRESH = "huaxin-2026-shencha"


def test_an_initial_password_is_changed_before_anything_else(tab: Page, desk: Desk) -> None:
    sign_in(tab, desk, "new")
    expect(tab).to_have_url(re.compile("/desk/password$"))
    tab.goto("/desk/queue")
    expect(tab).to_have_url(re.compile("/desk/password$"))
    tab.fill("#old", desk.passwords["new"])
    tab.fill("#new", FRESH)
    tab.fill("#again", f"{FRESH}x")
    tab.keyboard.press("Enter")
    expect(tab.locator("#problem")).to_contain_text("两次输入的新密码不一样")
    tab.fill("#again", FRESH)
    with after(tab):
        tab.keyboard.press("Enter")
    expect(tab.locator(".notice.good")).to_contain_text("请用新密码登录")
    desk.passwords["new"] = FRESH
    tab.fill("#login", "new")
    tab.fill("#secret", FRESH)
    tab.keyboard.press("Enter")
    expect(tab).to_have_url(re.compile("/desk$"))


def test_a_wrong_password_says_when_it_locks_and_keeps_the_login(tab: Page) -> None:
    tab.goto("/desk/sign-in")
    tab.fill("#login", "shenji")
    tab.fill("#secret", "wrong")
    tab.keyboard.press("Enter")
    expect(tab.get_by_role("alert")).to_contain_text("次将锁定")
    expect(tab.locator("#login")).to_have_value("shenji")


def test_signing_out_ends_the_session(tab: Page, desk: Desk) -> None:
    sign_in(tab, desk, "shenji", "/desk")
    expect(tab.locator(".duties")).to_contain_text("校验操作记录")
    with after(tab):
        tab.get_by_role("button", name="退出").click()
    expect(tab).to_have_url(re.compile("/desk/sign-in$"))
    tab.goto("/desk")
    expect(tab).to_have_url(re.compile("/desk/sign-in$"))


def test_who_may_not_read_cases_is_told_on_a_page(tab: Page, desk: Desk) -> None:
    sign_in(tab, desk, "shenji", "/desk/queue")
    expect(tab.locator("h1")).to_have_text("没有权限")
    answer = tab.goto("/desk/nowhere")
    assert answer is not None
    assert answer.status == 404
    expect(tab.locator("h1")).to_have_text("没有找到")


def test_the_sign_in_leads_only_to_pages_of_ours(desk: Desk) -> None:
    for asked in ("//evil.example", "https://evil.example", "/desk/../x", "/desk//e", "/api/v1"):
        page = httpx2.get(f"{desk.address}/desk/sign-in", params={"next": asked}, headers=HTML)
        assert 'data-next="/desk"' in page.text
    page = httpx2.get(f"{desk.address}/desk/sign-in?next=/desk/queue", headers=HTML)
    assert 'data-next="/desk/queue"' in page.text


def test_pages_take_nothing_from_elsewhere_and_the_api_stays_as_it_is(desk: Desk) -> None:
    page = httpx2.get(f"{desk.address}/desk/sign-in", headers=HTML)
    policy = page.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert page.headers["Cache-Control"] == "no-store"
    assert not re.findall(
        r"""(?:src|href)=["']?(?:https?:)?//|<style|\son\w+=| style=""", page.text
    )
    bare = httpx2.get(f"{desk.address}/desk/queue")
    assert (bare.status_code, bare.json()["code"]) == (401, "unauthenticated")
    api = httpx2.get(f"{desk.address}/api/v1/cases", headers=HTML)
    assert api.headers["Content-Type"] == "application/problem+json"
    assert "sandbox" in api.headers["Content-Security-Policy"]


def test_static_files_are_kept_for_a_year_under_their_digest(desk: Desk) -> None:
    page = httpx2.get(f"{desk.address}/desk/sign-in", headers=HTML)
    [style] = re.findall(r'href="(/assets/[0-9a-f]{16}/site\.css)"', page.text)
    found = httpx2.get(f"{desk.address}{style}")
    assert "immutable" in found.headers["Cache-Control"]
    old = httpx2.get(f"{desk.address}/assets/0000000000000000/site.css")
    assert (old.status_code, old.headers["Cache-Control"]) == (404, "no-store")
