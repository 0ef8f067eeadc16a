"""A reviewer's case in a real browser: by keys alone, with conflicts, locks, a return."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.desk_world import Desk
from tests.browser.seeing import after, go_down_to, open_case, sign_in


@pytest.fixture
def reviewer(tab: Page, desk: Desk) -> Page:
    """A tab of the unit's reviewer."""
    sign_in(tab, desk, "danwei")
    return tab


def test_three_mismatches_are_solved_by_keys_alone(tab: Page, desk: Desk) -> None:
    case = desk.three_mismatches()
    sign_in(tab, desk, "danwei", "/desk/queue")
    tab.keyboard.press("/")
    tab.keyboard.type("001X")
    with after(tab):
        tab.keyboard.press("Enter")
    expect(tab).to_have_url(re.compile("q=001X"))
    go_down_to(tab, f"a[href$='{case}']")
    with after(tab):
        tab.keyboard.press("Enter")
    assert case in tab.url
    expect(tab.locator("tr.differs")).to_have_count(3)
    expect(tab.locator("tr.differs mark").first).to_have_text("建")
    tab.keyboard.press("b")
    expect(tab.locator("#side")).to_contain_text("单位审核中")
    _dismiss_all(tab)
    tab.keyboard.press("f")
    expect(tab.locator("#act-title")).to_have_text("审核同意并上报")
    tab.keyboard.type("已与人事档案核对。")
    with after(tab):
        tab.keyboard.press("Control+Enter")
    expect(tab.locator("#toast")).to_contain_text("审核同意并上报")
    assert case not in tab.url
    assert desk.world.case(case)["state"] == "department_review"
    seen = desk.world.ask("office", "GET", f"/cases/{case}/findings").json()
    assert {found["verdict"] for found in seen} == {"dismissed"}


def _dismiss_all(tab: Page) -> None:
    """Go down to the first open findings and dismiss them; the next get the focus by themselves."""
    waiting = tab.locator(".finding.open")
    go_down_to(tab, ".group")
    while left := waiting.count():
        tab.keyboard.press("x")
        tab.keyboard.type("印刷与原件一致，机器误读。")
        tab.keyboard.press("Enter")
        expect(waiting).not_to_have_count(left)
        expect(tab.locator("#toast")).to_contain_text("撤销")


def test_a_fact_lights_its_box_and_the_box_its_fact(reviewer: Page, desk: Desk) -> None:
    case = desk.three_mismatches()
    open_case(reviewer, case)
    fact = reviewer.locator("tr.differs .value", has_text="健").first
    fact.hover()
    expect(reviewer.locator("rect.lit")).to_have_count(1)
    reviewer.mouse.move(1300, 20)
    expect(reviewer.locator("rect.lit")).to_have_count(0)
    lone = reviewer.locator("tr.differs .value", has_text="汽车修理工")
    box = lone.evaluate("fact => fact.rect.getBoundingClientRect().toJSON()")
    reviewer.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    expect(reviewer.locator("#side .lit").first).to_be_visible()


def test_the_scan_zooms_turns_and_loses_its_red(reviewer: Page, desk: Desk) -> None:
    open_case(reviewer, desk.case())
    layer, image = reviewer.locator("#stage g"), reviewer.locator("#stage image")
    fitted = layer.get_attribute("transform") or ""
    reviewer.keyboard.press("+")
    expect(layer).not_to_have_attribute("transform", fitted)
    reviewer.keyboard.press("0")
    expect(layer).to_have_attribute("transform", fitted)
    reviewer.keyboard.press("v")
    expect(layer).to_have_attribute("transform", re.compile(r"rotate\(90\)"))
    reviewer.keyboard.press("s")
    expect(image).to_have_attribute("href", re.compile("sort=lifted"))
    reviewer.keyboard.press("]")
    expect(reviewer.locator("#where")).to_contain_text("证书")
    assert (
        image.evaluate(
            "async image => { const seen = await fetch(image.href.baseVal); return seen.status }"
        )
        == 200
    )


def test_a_return_is_prefilled_and_edited(reviewer: Page, desk: Desk) -> None:
    case = desk.three_mismatches()
    desk.world.done("school", "begin", case)
    open_case(reviewer, case)
    reviewer.keyboard.press("t")
    first = reviewer.locator("#act-reasons textarea").first
    expect(first).to_be_focused()
    first.fill("姓名与身份证不一致，请核对证书后重新上传。")
    for box in reviewer.locator("#act-reasons input").all()[1:]:
        box.uncheck()
    with after(reviewer):
        reviewer.keyboard.press("Control+Enter")
    expect(reviewer.locator("#toast")).to_contain_text("退回修改")
    [told] = desk.world.case(case)["returns"]
    assert [reason["words"] for reason in told["reasons"]] == [
        "姓名与身份证不一致，请核对证书后重新上传。"
    ]
    open_case(reviewer, case)
    expect(reviewer.locator("#returns-title")).to_be_visible()
    assert not re.findall(r"\b[a-z]+:[a-z_]+:[a-z_]+", reviewer.locator("#side").inner_text())


def test_a_change_by_another_keeps_what_was_typed(reviewer: Page, desk: Desk) -> None:
    case = desk.case()
    desk.world.done("school", "begin", case)
    open_case(reviewer, case)
    reviewer.keyboard.press("r")
    reviewer.fill("#reason", "未取得四级工证书，不符合二.2.3。")
    reviewer.check("[name=sure]")
    until = {"until": "2026-03-25"}
    assert desk.world.ask("school", "PUT", f"/cases/{case}/postponement", json=until).is_success
    reviewer.keyboard.press("Control+Enter")
    expect(reviewer.locator("#act-problem")).to_contain_text("您填写的文字仍在")
    expect(reviewer.locator("#reason")).to_have_value("未取得四级工证书，不符合二.2.3。")
    with after(reviewer):
        reviewer.keyboard.press("Control+Enter")
    expect(reviewer.locator("#toast")).to_contain_text("资格审查不通过")
    assert desk.world.case(case)["state"] == "refused"


def test_another_s_lock_is_shown_and_told(reviewer: Page, desk: Desk) -> None:
    case = desk.case()
    desk.world.done("school", "begin", case)
    open_case(reviewer, case)
    assert desk.world.ask("school", "PUT", f"/cases/{case}/lock").is_success
    reviewer.keyboard.press("f")
    reviewer.keyboard.press("Control+Enter")
    expect(reviewer.locator("#act-problem")).to_contain_text("另一位审查人员")
    expect(reviewer.locator("#side .notice.warn", has_text="正在办理")).to_have_count(1)
    reviewer.goto("/desk/queue?level=all")
    row = reviewer.locator("tr", has=reviewer.locator(f"a[href$='{case}']"))
    expect(row).to_contain_text("正在办理")
    open_case(reviewer, case)
    expect(reviewer.locator(".notice.warn", has_text="正在办理")).to_be_visible()
    assert desk.world.ask("school", "DELETE", f"/cases/{case}/lock").is_success


def test_signs_of_falsification_stand_apart_with_what_else_could_cause_them(
    reviewer: Page, desk: Desk
) -> None:
    desk.case({"certificate_number": "豫工考2019001234"})
    case = desk.suspicious()
    open_case(reviewer, case)
    panel = reviewer.locator("section", has=reviewer.locator("#signals-title"))
    expect(panel.locator(".finding.suspect")).to_contain_text("证书编号与王*国的")
    expect(panel).to_contain_text("其他可能")
    panel.locator("summary").click()
    expect(panel).to_contain_text("未检查")


def test_the_help_shows_only_valid_keys_and_switches_them_off(reviewer: Page, desk: Desk) -> None:
    case = desk.case()
    open_case(reviewer, case)
    reviewer.keyboard.press("?")
    keys = reviewer.locator("#keys-help dt")
    expect(keys.get_by_text("b", exact=True)).to_be_visible()
    assert "a" not in keys.all_inner_texts()
    reviewer.get_by_label("启用单键操作").uncheck()
    reviewer.keyboard.press("Escape")
    expect(reviewer.locator("#keys-help")).to_be_hidden()
    sent: list[str] = []
    reviewer.on("request", lambda asked: sent.append(asked.method))
    reviewer.keyboard.press("b")
    reviewer.keyboard.press("?")
    expect(reviewer.locator("#keys-help")).to_be_visible()
    assert "POST" not in sent
    assert desk.world.case(case)["state"] == "submitted"
