"""A list in a real browser: made, taken back as a stamped scan, looked through, sent back."""

from collections.abc import Sequence
from typing import Any

import pytest
from playwright.sync_api import FilePayload, Page, expect

from extractors.values import check_digit
from service.cases.states import CaseState
from tests.browser.desk_world import Desk
from tests.browser.offices_world import confirm, wrong_on
from tests.browser.roster_scan import stamped
from tests.browser.seeing import after, sign_in
from tests.service.api import api_site
from tests.service.cases.cases_world import PERSON

FIRST17 = {"王淼": "41080219750615101", "李秀英": "41081119801231102", "赵强": "41080219780305103"}


def _people(desk: Desk) -> list[dict[str, Any]]:
    """Three of the unit's people who have passed, as a list prints them."""
    found = []
    for name, first17 in FIRST17.items():
        number = first17 + check_digit(first17)
        case = desk.world.draft(name=name, id_number=number, birth_date=None)
        desk.world.put(case, CaseState.APPROVED)
        told = {"name": name, "gender": "male", "id_number": number, "unit": PERSON["unit"]}
        found.append(told | {"occupation": "汽车驾驶员", "grade": 3})
    return found


def _read(desk: Desk, tab: Page, people: Sequence[dict[str, Any]]) -> None:
    """Let the scan of the list that the tab waits for be read so."""
    _, roster, _, returned = tab.url.rsplit("/", 3)
    address = f"/rosters/{roster}/returns/{returned}"
    facts, drawn = stamped(PERSON["unit"], people)
    with pytest.MonkeyPatch.context() as patch:
        for sort, content in drawn.items():
            patch.setitem(api_site.PICTURES, sort, content)
        view = desk.world.ask("office", "GET", address).json()
        desk.world.api.examine(view["document_id"], facts)


def test_a_list_is_made_handed_in_and_sent_back(tab: Page, desk: Desk) -> None:
    people = _people(desk)
    sign_in(tab, desk, "danwei", "/desk/rosters")
    tab.locator("#make button").click()
    confirm(tab)
    expect(tab.locator("main")).to_contain_text("共 3 名")
    scan: FilePayload = {"name": "名册.pdf", "mimeType": "application/pdf", "buffer": b"a list"}
    tab.set_input_files("#scan", [scan])
    with after(tab):
        tab.locator("#hand-in button").click()
    expect(tab.locator("#pending")).to_contain_text("正在读取")
    with after(tab):
        _read(desk, tab, [people[0] | {"name": "王森"}, *people[1:2]])

    rows = tab.locator(".people tbody tr")
    expect(tab.locator("#rows-title")).to_contain_text("2 行需要查看")
    expect(rows.nth(0).locator("mark").last).to_have_text("森")
    tab.wait_for_selector("#stage rect.box")
    tab.locator("details", has_text="一致 1 行").locator("summary").click()
    rows.nth(2).hover()
    lit = tab.locator("rect.lit")
    expect(lit).to_have_count(1)
    box = lit.evaluate("rect => rect.getBoundingClientRect().toJSON()")
    tab.mouse.move(4, 300)
    expect(lit).to_have_count(0)
    tab.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    expect(rows.nth(2)).to_have_class("agrees lit")

    expect(tab.locator("#next")).to_contain_text("由上一级审核人员办理")
    tab.locator("summary", has_text="退回").click()
    draft = tab.locator("#back-reason")
    expect(draft).to_have_value("名册人员 赵强：应列入名册，但扫描件上没有此人，请核对。")
    tab.get_by_role("button", name="退回…").click()
    confirm(tab)
    expect(tab.locator("main")).to_contain_text("已退回")
    returned, roster = tab.url, tab.url.rsplit("/", 2)[0]
    assert not wrong_on(tab, ["/desk/rosters", roster, returned])
