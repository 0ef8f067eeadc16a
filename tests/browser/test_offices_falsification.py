"""A falsification case by two people, from the region on the scan to the ban."""

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.desk_world import OTHER, Desk
from tests.browser.offices_world import DECIDER, confirm, do, tab_of, with_decider, wrong_on
from tests.browser.seeing import after, sign_in

OPINION = "编号与他人相同，建议立案。"


@pytest.fixture
def opened(tab: Page, desk: Desk) -> str:
    """A case that the office's reviewer has opened on a finding and a region; its address."""
    with_decider(desk)
    desk.case({"certificate_number": "豫工考2019001234"})
    sign_in(tab, desk, "gongkao", f"/desk/cases/{desk.suspicious()}")
    with after(tab):
        tab.get_by_role("link", name="立案核查").click()
    expect(tab.locator("#stage image")).to_be_visible()
    expect(tab.locator("#marks li")).to_have_count(1)
    _draw(tab)
    tab.keyboard.type("编号处墨色不同。")
    tab.fill("#opinion", OPINION)
    tab.get_by_role("button", name="立案…").click()
    confirm(tab)
    return tab.url


def _draw(tab: Page) -> None:
    box = tab.locator("#stage").bounding_box()
    assert box is not None
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    tab.click("#draw")
    tab.mouse.move(x, y)
    tab.mouse.down()
    tab.mouse.move(x + 80, y + 30, steps=3)
    tab.mouse.up()
    expect(tab.locator("#marks li")).to_have_count(2)


def test_a_step_that_another_took_is_told_and_what_was_typed_stays(
    tab: Page, desk: Desk, opened: str
) -> None:
    case = opened.rsplit("/", 1)[-1]
    tab.fill("#notice-facts", "查明的事实。")
    tab.fill("#notice-reasons", "理由。")
    why = {"reason": "认定不成立。"}
    done = desk.world.ask("office", "POST", f"/falsifications/{case}/dismissal", json=why)
    assert done.is_success, done.text
    tab.locator("#notice-facts").locator("xpath=ancestor::form").locator("button").click()
    tab.wait_for_selector("#look[open]")
    tab.click("#look-do")
    expect(tab.locator("form [data-problem]:visible")).to_contain_text("您填写的内容仍在")
    expect(tab.locator("#notice-facts")).to_have_value("查明的事实。")
    expect(tab.locator("#head")).to_contain_text("已撤案")


def test_two_people_lead_a_case_to_the_ban(
    tab: Page, chromium: Browser, desk: Desk, opened: str
) -> None:
    expect(tab.locator(".way .now")).to_have_text(re.compile("事先告知"))
    day = desk.world.clock.today().isoformat()
    do(tab, "制作事先告知书", facts="证书编号与他人相同。", reasons="材料不真实。")
    do(tab, "送达事先告知书", way="direct", on=day)
    expect(tab.locator(".way .now")).to_contain_text("2026-03-27 24时")
    late = tab.locator("details.act", has_text="记录陈述申辩期满")
    late.locator("summary").click()
    expect(late.locator("form button")).to_be_disabled()
    do(tab, "记录陈述申辩", on=day, statement="编号是单位填写的。")
    do(tab, "复核", proposal="confirmed", reason="已向发证机关核实。", answer="核实后仍不符。")
    expect(tab.locator("#next")).to_contain_text("立案人、复核人以外的处理决定人")
    assert not tab.locator("summary", has_text="作出决定").count()

    second = tab_of(chromium, desk, DECIDER)
    with after(second):
        second.click("a[href*='/falsifications/']")
    expect(second.locator("#stage image")).to_be_visible()
    assert OPINION not in second.content()
    expect(second.locator("#show-opinion")).to_be_disabled()
    for piece in second.locator("[data-piece]").all():
        piece.click()
    second.click("#show-opinion")
    expect(second.locator("#opinion")).to_have_text(OPINION)
    second.locator("[data-add]").click()
    second.fill("[data-name=number]", "豫工考2024000001")
    do(second, "作出决定", outcome="confirmed", reason="查实提供虚假材料。")
    expect(second.locator("#head")).to_contain_text("处理决定执行中")
    second.goto("/desk/revocations")
    expect(second.locator("main")).to_contain_text("豫工考2024000001")
    second.context.close()

    answer = desk.world.ask(
        "decider", "POST", "/bans/look-up", json={"id_number": OTHER["id_number"]}
    )
    assert answer.json()["answer"] == "barred"
    tab.goto("/desk/revocations")
    do(tab, "撤销证书", on=day, reason="依决定撤销。")
    expect(tab.locator("main")).to_contain_text("已撤销，待收回")
    fresh = f"/desk/cases/{desk.case(id_number=None)}/falsification/new"
    assert not wrong_on(tab, ["/desk/falsifications", opened, "/desk/revocations", fresh])
