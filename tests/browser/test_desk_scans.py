"""Two papers side by side and the lens in a real browser; the next case's pages fetched ahead."""

import re

from playwright.sync_api import Page, Request, expect

from tests.browser.desk_world import Desk
from tests.browser.seeing import faults, is_too_wide, sign_in, until


def test_two_papers_stand_side_by_side_under_the_lens(tab: Page, desk: Desk) -> None:
    desk.case()
    case = desk.three_mismatches()
    asked: list[str] = []
    tab.on("request", lambda one: asked.append(_picture(one)))
    sign_in(tab, desk, "danwei", f"/desk/cases/{case}")
    expect(tab.locator("#stage image")).to_be_visible()
    own = {one.get_attribute("data-sheet") for one in tab.locator("[data-sheet]").all()}
    until(tab, lambda: bool({*asked} - {"", *own}), "nothing of the next case was fetched")
    tab.keyboard.press("d")
    beside = tab.locator("#beside g")
    expect(beside).to_be_visible()
    assert not faults(tab)
    fitted = beside.get_attribute("transform") or ""
    tab.keyboard.press("+")
    expect(beside).not_to_have_attribute("transform", fitted)
    tab.keyboard.press("0")
    expect(beside).to_have_attribute("transform", fitted)
    tab.locator("#together").uncheck()
    before = tab.locator("#stage g").get_attribute("transform") or ""
    tab.keyboard.press("+")
    expect(tab.locator("#stage g")).not_to_have_attribute("transform", before)
    assert beside.get_attribute("transform") == fitted
    fact = tab.locator(".value", has_text="居民身份证").first
    shown = tab.locator("#where").inner_text()
    fact.focus()
    where = "#beside" if "居民身份证" not in shown else "#stage"
    expect(tab.locator(f"{where} rect.lit")).to_have_count(1)
    tab.keyboard.press("}")
    tab.keyboard.press("d")
    expect(tab.locator("#beside")).to_be_hidden()
    tab.keyboard.press(".")
    before = tab.locator(".lens g").get_attribute("transform") or ""
    tab.keyboard.press("j")
    expect(tab.locator(".lens g")).not_to_have_attribute("transform", before)
    tab.keyboard.press(".")
    expect(tab.locator(".lens")).to_have_count(0)
    assert not is_too_wide(tab)


def _picture(asked: Request) -> str:
    found = re.search(r"/documents/([^/]+)/pages/1\?sort=view", asked.url)
    return found[1] if found else ""
