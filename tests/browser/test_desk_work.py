"""What a reviewer writes on a case: corrections, who and when, notes, promises, originals."""

import pytest
from playwright.sync_api import Page, expect

from schemas.kinds import Kind
from tests.browser.desk_world import Desk
from tests.browser.seeing import faults, go_down_to, open_case, sign_in


@pytest.fixture
def reviewer(tab: Page, desk: Desk) -> Page:
    """A tab of the unit's reviewer."""
    sign_in(tab, desk, "danwei")
    return tab


def _corrections(desk: Desk, case: str) -> list[tuple[str, object, object]]:
    rows = desk.world.ask("office", "GET", f"/cases/{case}/corrections").json()
    return [(row["field"], row["read"], row["value"]) for row in rows]


def test_a_value_is_corrected_by_keys_beside_the_machines_and_taken_back(
    reviewer: Page, desk: Desk
) -> None:
    case = desk.three_mismatches()
    open_case(reviewer, case)
    reviewer.locator(".value", has_text="王健国").focus()
    reviewer.keyboard.press("g")
    expect(reviewer.locator("#mend-value")).to_be_focused()
    assert not faults(reviewer)
    reviewer.keyboard.type("王建国")
    reviewer.keyboard.press("Enter")
    expect(reviewer.locator(".mended")).to_contain_text("机器读作：王健国")
    expect(reviewer.locator("tr.differs")).to_have_count(2)
    assert _corrections(desk, case) == [("name", "王健国", "王建国")]
    reviewer.keyboard.press("z")
    expect(reviewer.locator("tr.differs")).to_have_count(3)
    assert _corrections(desk, case)[1:] == [("name", "王健国", None)]


def test_what_one_paper_alone_holds_is_corrected_and_what_was_not_read_added(
    reviewer: Page, desk: Desk
) -> None:
    case = desk.case({"grade": 4, "birth_date": None})
    open_case(reviewer, case)
    reviewer.locator(".value", has_text="四级/中级工").focus()
    reviewer.keyboard.press("g")
    reviewer.select_option("#mend-value", label="三级/高级工")
    reviewer.keyboard.press("Escape")
    expect(reviewer.locator(".mend-form")).to_have_count(0)
    reviewer.keyboard.press("g")
    reviewer.select_option("#mend-value", label="三级/高级工")
    reviewer.locator(".mend-form .primary").click()
    expect(reviewer.locator("tr", has_text="等级").locator(".mended")).to_contain_text("四级")
    reviewer.locator("#gaps summary").click()
    reviewer.locator("#gap").select_option(label="出生日期")
    reviewer.locator("[data-mend-gap]").click()
    reviewer.fill("#mend-value", "某年某月")
    reviewer.keyboard.press("Enter")
    expect(reviewer.locator(".mend-form [role=alert]")).to_contain_text("不能是这样的内容")
    reviewer.fill("#mend-value", "1975年6月15日")
    reviewer.keyboard.press("Enter")
    expect(reviewer.locator(".mended")).to_have_count(2)
    assert _corrections(desk, case)[-1] == ("birth_date", None, "1975年6月15日")


def test_a_correction_typed_while_another_was_faster_stays(reviewer: Page, desk: Desk) -> None:
    case = desk.three_mismatches()
    open_case(reviewer, case)
    reviewer.locator(".value", has_text="汽车修理工").focus()
    reviewer.keyboard.press("g")
    reviewer.fill("#mend-value", "汽车驾驶员")
    until = {"until": "2026-03-25"}
    assert desk.world.ask("school", "PUT", f"/cases/{case}/postponement", json=until).is_success
    reviewer.keyboard.press("Enter")
    expect(reviewer.locator(".mend-form [role=alert]")).to_contain_text("您填写的文字仍在")
    expect(reviewer.locator("#mend-value")).to_have_value("汽车驾驶员")
    reviewer.keyboard.press("Enter")
    expect(reviewer.locator(".mended")).to_contain_text("汽车修理工")


def test_findings_about_one_datum_are_decided_on_singly_or_at_once_and_reopened(
    reviewer: Page, desk: Desk
) -> None:
    case = desk.three_mismatches()
    open_case(reviewer, case)
    name = reviewer.locator(".group", has_text="姓名")
    go_down_to(reviewer, ".group")
    assert not faults(reviewer)
    reviewer.keyboard.press("x")
    reviewer.keyboard.type("两处印刷一致。")
    reviewer.keyboard.press("Enter")
    expect(name.locator(".finding.dismissed")).to_have_count(2)
    seen = desk.world.ask("school", "GET", f"/cases/{case}/findings").json()
    told = [row["decisions"][-1]["reason"] for row in seen if row["subject"] == "name"]
    assert told == ["两处印刷一致。"] * 2
    reviewer.keyboard.press("z")
    expect(name.locator(".finding.open")).to_have_count(2)
    name.get_by_role("button", name="单独办理").first.focus()
    reviewer.locator("body").press("u")
    reviewer.keyboard.type("确不一致。")
    reviewer.keyboard.press("Enter")
    expect(name.locator(".finding.upheld")).to_have_count(1)
    expect(name.locator(".finding.open")).to_have_count(1)


def test_a_case_is_assigned_put_aside_and_noted_on(reviewer: Page, desk: Desk) -> None:
    case = desk.case()
    open_case(reviewer, case)
    reviewer.keyboard.press("i")
    colleague = reviewer.locator("#assignee option").nth(2)
    reviewer.select_option("#assignee", index=2)
    account = colleague.get_attribute("value")
    reviewer.locator("[data-work=assign] button").click()
    expect(reviewer.locator("#toast")).to_contain_text("已指定办理人")
    assert desk.world.case(case)["assignee"] == account
    reviewer.locator("body").press("p")
    reviewer.fill("#until-day", "2026-03-25")
    reviewer.keyboard.press("Enter")
    expect(reviewer.locator(".notice.warn", has_text="暂缓办理至 2026-03-25")).to_be_visible()
    reviewer.locator("[data-resume]").click()
    expect(reviewer.locator(".notice.warn", has_text="暂缓办理至")).to_have_count(0)
    assert desk.world.case(case)["postponed_until"] is None
    reviewer.locator("body").press("w")
    reviewer.keyboard.type("已电话联系单位人事科。")
    reviewer.keyboard.press("Control+Enter")
    expect(reviewer.locator(".notes")).to_contain_text("已电话联系单位人事科。")


def test_a_promise_and_originals_ask_for_a_second_look(reviewer: Page, desk: Desk) -> None:
    case = desk.world.draft(applied_grade=1)
    desk.paper(case, Kind.ID_CARD)
    item = {"item": "appraisal_2025"}
    assert desk.world.ask("site", "POST", f"/cases/{case}/promises", json=item).is_success
    desk.world.done("site", "submit", case, as_it_is=True)
    open_case(reviewer, case)
    go_down_to(reviewer, "[data-consent]")
    reviewer.keyboard.press("Enter")
    expect(reviewer.locator("#sure-look")).to_contain_text("同意后不能撤回")
    assert not faults(reviewer)
    reviewer.keyboard.press("Escape")
    expect(reviewer.locator("#sure")).to_be_hidden()
    expect(reviewer.locator("[data-consent]")).to_be_focused()
    assert desk.world.case(case)["promises"][0]["consented_at"] is None
    reviewer.keyboard.press("Enter")
    reviewer.locator("#sure .primary").click()
    expect(reviewer.locator("#toast")).to_contain_text("已同意容缺后补")
    assert desk.world.case(case)["promises"][0]["consented_at"]
    reviewer.locator("body").press("y")
    reviewer.check("[name=kept]")
    reviewer.locator("[data-work=original] button").click()
    expect(reviewer.locator("#originals")).to_contain_text("1 件待退还")
    reviewer.locator("[data-work=give_back] input").fill("单位经办人")
    reviewer.keyboard.press("Enter")
    reviewer.locator("#sure .primary").click()
    expect(reviewer.locator("#originals")).to_contain_text("退还给 单位经办人")
    [kept] = desk.world.ask("school", "GET", f"/cases/{case}/originals").json()
    assert kept["given_back_to"] == "单位经办人"


def test_of_a_whole_id_number_only_its_end_goes_into_the_address(tab: Page, desk: Desk) -> None:
    sign_in(tab, desk, "danwei", "/desk/queue")
    tab.fill("#q", "410802 19750615001x")
    tab.locator("#q").press("Enter")
    tab.wait_for_url("**q=001x**")
    expect(tab.locator(".queue tbody tr")).not_to_have_count(0)
