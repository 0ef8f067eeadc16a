"""What is pressed twice acts once; what is being written outlives the answer to an act."""

import pytest
from playwright.sync_api import Page, expect

from service.cases.states import CaseState
from tests.browser.desk_world import Desk
from tests.browser.gates import Gate
from tests.browser.seeing import after, go_down_to, open_case, sign_in


@pytest.fixture
def reviewer(tab: Page, desk: Desk) -> Page:
    """A tab of the unit's reviewer."""
    sign_in(tab, desk, "danwei")
    return tab


def test_a_note_sent_twice_is_written_once(reviewer: Page, desk: Desk) -> None:
    case = desk.case()
    open_case(reviewer, case)
    notes = Gate(reviewer, "**/notes", "POST")
    reviewer.keyboard.press("w")
    reviewer.keyboard.type("已电话联系。")
    for _ in range(2):
        reviewer.keyboard.press("Control+Enter")
    notes.wait()
    notes.open()
    expect(reviewer.locator("#toast")).to_contain_text("已添加备注")
    reviewer.fill("#note", "另一条。")
    reviewer.keyboard.press("Control+Enter")
    expect(reviewer.locator(".notes")).to_contain_text("另一条。")
    written = desk.world.ask("school", "GET", f"/cases/{case}/notes").json()
    assert sorted(note["words"] for note in written) == ["另一条。", "已电话联系。"]


def test_a_second_look_confirmed_twice_acts_once(reviewer: Page, desk: Desk) -> None:
    desk.world.put(desk.world.draft(), CaseState.APPROVED)
    reviewer.goto("/desk/rosters")
    made, page = Gate(reviewer, "**/api/v1/rosters", "POST"), Gate(reviewer, "**/desk/rosters/*")
    reviewer.locator("#make button").click()
    button = reviewer.locator("#look-do")
    expect(button).to_be_focused()
    box = button.bounding_box()
    assert box is not None
    place = (box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    reviewer.mouse.click(*place)
    made.wait()
    reviewer.mouse.click(*place)
    made.open()
    page.wait()
    reviewer.mouse.click(*place)
    with after(reviewer):
        page.open()
    expect(reviewer.locator("#toast")).to_contain_text("已办理")
    assert made.asked == 1


def test_what_is_being_written_stays_when_the_last_act_is_shown(reviewer: Page, desk: Desk) -> None:
    case = desk.three_mismatches()
    open_case(reviewer, case)
    shown = Gate(reviewer, f"**/desk/cases/{case}")
    reviewer.keyboard.press("b")
    shown.wait()
    reviewer.locator(".value", has_text="王健国").focus()
    reviewer.keyboard.press("g")
    reviewer.keyboard.type("王建")
    shown.open()
    expect(reviewer.locator("#side")).to_contain_text("单位审核中")
    expect(reviewer.locator("#mend-value")).to_be_focused()
    reviewer.keyboard.type("国")
    expect(reviewer.locator("#mend-value")).to_have_value("王建国")


def test_the_verdict_that_a_reason_is_written_for_stays_as_well(reviewer: Page, desk: Desk) -> None:
    case = desk.three_mismatches()
    open_case(reviewer, case)
    shown = Gate(reviewer, f"**/desk/cases/{case}")
    reviewer.keyboard.press("b")
    shown.wait()
    go_down_to(reviewer, ".group")
    reviewer.keyboard.press("x")
    reviewer.keyboard.type("机器")
    shown.open()
    expect(reviewer.locator("#side")).to_contain_text("单位审核中")
    reviewer.keyboard.type("误读。")
    reviewer.keyboard.press("Enter")
    expect(reviewer.locator(".finding.dismissed").first).to_be_visible()
    seen = desk.world.ask("school", "GET", f"/cases/{case}/findings").json()
    said = {one["decisions"][-1]["reason"] for one in seen if one["verdict"] == "dismissed"}
    assert said == {"机器误读。"}
    assert not [one for one in seen if one["verdict"] == "upheld"]
