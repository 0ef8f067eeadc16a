"""Clean cases looked through and confirmed at once in a real browser, less the sample."""

import pytest
from playwright.sync_api import Page, expect

from schemas.kinds import Form, Kind
from tests.browser.desk_world import Desk
from tests.browser.seeing import after, faults, is_too_wide, sign_in


def _clean(desk: Desk, number: str) -> str:
    case = desk.world.draft()
    desk.paper(case, Kind.ID_CARD, birth_date="1975-06-15")
    desk.paper(case, Kind.SKILL_CERTIFICATE, Form.POST_GRADE, grade=4, certificate_number=number)
    desk.paper(case, Kind.APPOINTMENT, Form.CONFIRMATION)
    desk.world.done("site", "submit", case)
    desk.world.done("school", "begin", case)
    return case


def test_clean_cases_are_looked_through_and_confirmed_less_the_sample(
    tab: Page, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = desk.world.api.settings
    first, second, third = (_clean(desk, f"豫工考201900{n}234") for n in range(3))
    monkeypatch.setattr(settings, "sample_share", 0.0)
    sign_in(tab, desk, "danwei", "/desk/queue")
    with after(tab):
        tab.keyboard.press("c")
    expect(tab.locator(".clean")).to_be_visible()
    assert not faults(tab)
    tab.keyboard.press("j")
    tab.keyboard.press("v")
    expect(tab.locator("#look-title")).to_have_text("王*国：居民身份证")
    tab.keyboard.press("ArrowRight")
    expect(tab.locator("#look-title")).to_contain_text("证书")
    tab.keyboard.press("Escape")
    expect(tab.locator("#look")).to_be_hidden()
    tab.keyboard.press("m")
    expect(tab.locator("#confirm")).to_be_disabled()
    tab.locator(f"#case-{first} [data-take]").check()
    _confirm(tab)
    expect(tab.locator("#told")).to_contain_text("办理 1 份，抽中人工抽查 0 份")
    expect(tab.locator(f"#case-{first} .answer")).to_have_text("已办理：审核同意并上报")
    monkeypatch.setattr(settings, "sample_share", 1.0)
    desk.world.done("school", "return", third, reasons=[{"words": "请补充。"}])
    tab.keyboard.press("m")
    _confirm(tab)
    expect(tab.locator(f"#case-{second} .answer")).to_contain_text("抽中人工抽查")
    expect(tab.locator(f"#case-{third} .answer")).to_contain_text("未办理")
    states = [desk.world.case(case)["state"] for case in (first, second, third)]
    assert states == ["department_review", "unit_review", "returned"]
    tab.reload()
    expect(tab.locator("main")).to_contain_text("已抽中、待逐份查看的 1 份")
    expect(tab.locator(".clean")).to_have_count(0)
    assert not is_too_wide(tab)


def _confirm(tab: Page) -> None:
    tab.keyboard.press("f")
    expect(tab.locator("#sure")).to_be_visible()
    expect(tab.locator("#sure-look")).to_contain_text("办理后不能撤回")
    tab.keyboard.press("Enter")
