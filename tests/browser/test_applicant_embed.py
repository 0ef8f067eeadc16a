"""The applicant's pages in a page of another origin: shown, themed, sized, and told of."""

import re
import threading
from collections.abc import Iterator

import httpx2
import pytest
from playwright.sync_api import Locator, Page, expect

from schemas.kinds import Kind
from tests.browser.applicant_world import OWN, chosen, read_as, sheet, token_of, waiting
from tests.browser.conftest import PHONE
from tests.browser.desk_world import Desk
from tests.browser.seeing import faults, is_too_wide, until
from tests.service.cases.cases_world import BEGIN
from yanzhen.demo.host_page import HostPage

SIZE = "the frame is not as high as what it shows"
CARD = sheet(Kind.ID_CARD, **OWN)


@pytest.fixture
def site(desk: Desk) -> Iterator[HostPage]:
    """The example registration site, welcome to frame the pages of a new applicant."""
    page = HostPage(0, desk.address)
    case = desk.world.draft()
    page.token = lambda: token_of(desk, case)
    thread = threading.Thread(target=page.serve_forever)
    thread.start()
    settings, former = desk.world.api.settings, desk.world.api.settings.embed_origins
    settings.embed_origins = page.origin
    yield page
    settings.embed_origins = former
    page.shutdown()
    thread.join()
    page.server_close()


def _height(place: Locator) -> float:
    return float(place.evaluate("place => place.getBoundingClientRect().height"))


def test_the_pages_live_in_another_site_s_page(tab: Page, desk: Desk, site: HostPage) -> None:
    tab.goto(site.origin)
    frame = tab.frame_locator("#upload iframe")
    log = tab.locator("#log")
    expect(log).to_contain_text("ready")
    slot = frame.locator(".slot").first
    slot.locator(".file input").set_input_files(chosen("正面.jpg"))
    expect(log).to_contain_text("added")
    [case] = [one["id"] for one in desk.world.ask("site", "GET", "/applications").json()["items"]][
        :1
    ]
    read_as(desk, waiting(desk, case), CARD)
    expect(slot.locator(".word")).to_have_text("可以了")
    expect(log).to_contain_text('"answer":"ready"')
    until(
        tab, lambda: abs(_height(frame.locator("body")) - _height(tab.locator("iframe"))) < 2, SIZE
    )
    accent = "getComputedStyle(document.documentElement).getPropertyValue('--accent').trim()"
    assert frame.locator("body").evaluate(accent) == "#8a1f11"
    tab.get_by_role("button", name="深色").click()
    expect(frame.locator("html")).to_have_attribute("data-scheme", "dark")
    assert frame.locator("body").evaluate(accent) == "#f0b429"
    tab.set_viewport_size(PHONE)
    assert not is_too_wide(tab)
    assert not faults(tab)


def test_an_ended_visit_is_told_and_goes_on_with_a_new_token(
    tab: Page, desk: Desk, site: HostPage
) -> None:
    tab.goto(site.origin)
    expect(tab.locator("#log li")).to_have_count(1)
    desk.world.clock.set(BEGIN, hour=10)
    slot = tab.frame_locator("#upload iframe").locator(".slot").first
    slot.locator(".file input").set_input_files(chosen("正面.jpg"))
    expect(tab.locator("#log")).to_contain_text("expired")
    expect(tab.locator("#log li").last).to_contain_text("ready")
    slot.locator(".file input").set_input_files(chosen("正面.jpg"))
    expect(slot.locator(".word")).to_contain_text("正在排队核对")
    desk.world.clock.set(BEGIN)


def test_a_theme_is_plain_values_only(tab: Page, site: HostPage) -> None:
    tab.goto(site.origin)
    expect(tab.locator("#log")).to_contain_text("ready")
    tab.evaluate(
        """() => {
          const style = document.getElementById('upload').style;
          style.setProperty('--yanzhen-accent', 'url(https://evil.example/x)');
          style.setProperty('--yanzhen-radius', '4px; background: red');
          document.querySelector('[data-look=""]').click();
        }"""
    )
    style = tab.frame_locator("#upload iframe").locator("html")
    expect(style).not_to_have_attribute("style", re.compile("--accent:"))
    assert "evil" not in (style.get_attribute("style") or "")
    assert "red" not in (style.get_attribute("style") or "")


def test_only_the_sites_that_are_named_may_frame_it(desk: Desk, site: HostPage) -> None:
    welcome = httpx2.get(f"{desk.address}/embed")
    assert f"frame-ancestors {site.origin}" in welcome.headers["Content-Security-Policy"]
    assert "X-Frame-Options" not in welcome.headers
    desk.world.api.settings.embed_origins = None
    for path in ("/embed", "/apply"):
        shut = httpx2.get(f"{desk.address}{path}")
        assert "frame-ancestors 'none'" in shut.headers["Content-Security-Policy"]
        assert shut.headers["X-Frame-Options"] == "DENY"
    script = httpx2.get(f"{desk.address}/embed.js")
    assert script.headers["Cross-Origin-Resource-Policy"] == "cross-origin"
    assert httpx2.post(f"{site.origin}/session").status_code == 403
