"""The applicant's pages in a real browser: first blurred, then the wrong paper, then right."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, Route, ViewportSize, expect

from schemas.kinds import Form, Kind
from service.web.addresses import MINE
from tests.browser.applicant_world import (
    CERTIFICATE,
    OWN,
    chosen,
    enter,
    read_as,
    sheet,
    unreadable,
    waiting,
)
from tests.browser.conftest import DESKTOP, PHONE
from tests.browser.desk_world import OTHER, Desk
from tests.browser.seeing import faults, is_too_wide, sign_in, until

POST = Form.POST_GRADE
PART = 2 * 1024 * 1024
"""As long as a part that the page sends."""
RIGHT = sheet(Kind.SKILL_CERTIFICATE, POST, **CERTIFICATE)
CARD = sheet(Kind.ID_CARD, **OWN)


def _slot(tab: Page, words: str) -> Locator:
    return tab.locator(".slot", has=tab.locator("h2", has_text=words))


def _hand_in(slot: Locator, *names: str) -> None:
    slot.locator(".pick").last.locator(".file input").set_input_files([chosen(n) for n in names])


def _again(slot: Locator, name: str) -> None:
    slot.locator(".paper .file input").set_input_files(chosen(name))


def test_first_blurred_then_the_wrong_paper_then_right(tab: Page, desk: Desk) -> None:
    tab.set_viewport_size(PHONE)
    case = desk.world.draft()
    enter(tab, desk, case)
    assert "yza_" not in tab.url, "the token leaves the address at once"
    slot = _slot(tab, "等级证书")
    expect(slot).to_contain_text("还缺")
    _hand_in(slot, "证书.jpg")
    expect(slot.locator(".word")).to_contain_text("正在排队核对")
    read_as(desk, waiting(desk, case), unreadable(Kind.SKILL_CERTIFICATE, sharpness=0.05))
    expect(slot.locator(".word")).to_have_text("拍得模糊")
    expect(slot.locator(".samples img")).to_have_count(2)
    expect(slot.get_by_role("button", name="按现状提交")).to_have_count(0)
    _again(slot, "学历.jpg")
    expect(slot.locator(".word")).to_contain_text("正在排队核对")
    read_as(desk, waiting(desk, case), sheet(Kind.DIPLOMA))
    expect(slot.locator(".word")).to_have_text("不是这份材料")
    expect(slot.get_by_role("button", name="按现状提交")).to_be_visible()
    _again(slot, "证书2.jpg")
    expect(slot.locator(".word")).to_contain_text("正在排队核对")
    read_as(desk, waiting(desk, case), RIGHT)
    expect(slot.locator(".word")).to_have_text("可以了")
    expect(slot).to_contain_text("已备齐")
    expect(slot.locator(".paper")).to_have_count(1)
    report = desk.world.ask("office", "GET", f"/applications/{case}/case").json()
    assert [paper["open"] for paper in report["documents"]] == [[], [], []]
    _hand_in(_slot(tab, "身份证"), "正面.jpg")
    expect(_slot(tab, "身份证").locator(".word")).to_contain_text("正在排队核对")
    read_as(desk, waiting(desk, case), CARD)
    expect(_slot(tab, "身份证").locator(".word")).to_have_text("可以了")
    tab.get_by_role("button", name="提交申报").click()
    expect(tab.locator(".state")).to_contain_text("已提交")
    sign_in(tab, desk, "danwei", f"/desk/cases/{case}")
    expect(tab.locator(".papers button").last).to_contain_text("已被替换")
    expect(tab.locator("#side")).to_contain_text("汽车驾驶员")
    expect(tab.locator("#side")).not_to_contain_text("河南理工大学")


def test_one_problem_at_a_time_and_what_is_seen_amiss_is_framed(tab: Page, desk: Desk) -> None:
    case = desk.world.draft()
    enter(tab, desk, case)
    slot = _slot(tab, "等级证书")
    _hand_in(slot, "证书.jpg")
    wrong = sheet(Kind.SKILL_CERTIFICATE, POST, **(CERTIFICATE | {"name": "王健国"}))
    facts = wrong[0].model_copy(update={"seals": []})
    expect(slot.locator(".word")).to_contain_text("正在排队核对")
    read_as(desk, waiting(desk, case), (facts, wrong[1]))
    expect(slot.locator(".word")).to_have_text("没有看到印章")
    expect(slot).to_contain_text("另有 1 处")
    expect(slot).not_to_contain_text("王健国")
    _again(slot, "盖章后.jpg")
    expect(slot.locator(".word")).to_contain_text("正在排队核对")
    read_as(desk, waiting(desk, case), wrong)
    expect(slot.locator(".word")).to_have_text("和填报的不一样")
    framed = slot.locator("rect")
    wide = "box => box.getBoundingClientRect().width > 20"
    until(tab, lambda: bool(framed.evaluate(wide)), "what is amiss is not framed")
    slot.get_by_role("button", name="按现状提交").click()
    expect(slot.locator(".word")).to_have_text("已按现状提交")


def test_nothing_of_a_suspicion_is_shown(tab: Page, desk: Desk) -> None:
    desk.case({"certificate_number": "豫工考2019007777"})
    case = desk.world.draft(**OTHER)
    enter(tab, desk, case)
    slot = _slot(tab, "等级证书")
    _hand_in(slot, "证书.jpg")
    expect(slot.locator(".word")).to_contain_text("正在排队核对")
    same = {"certificate_number": "豫工考2019007777", "grade": 4, **OTHER}
    paper = waiting(desk, case)
    read_as(desk, paper, sheet(Kind.SKILL_CERTIFICATE, POST, **same))
    seen = desk.world.ask("office", "GET", f"/documents/{paper}/report").json()
    assert "reuse.same_number" in {finding["code"] for finding in seen["findings"]}
    expect(slot.locator(".word")).to_have_text("可以了")
    assert not re.search("相同|造假|疑|风险|reuse|tamper", tab.content())


def test_a_broken_line_is_made_good_even_after_a_new_start(
    tab: Page, desk: Desk, tmp_path: Path
) -> None:
    case = desk.world.draft()
    scan = tmp_path / "正面.jpg"
    scan.write_bytes(bytes(range(256)) * 20_000)
    second, third = PART, 2 * PART
    offsets: list[int] = []

    def part(route: Route) -> None:
        """The second part is lost once, the third for good."""
        at = int(route.request.headers.get("upload-offset", "-1"))
        offsets.append(at)
        if at == third or (at == second and offsets.count(at) == 1):
            route.abort("connectionreset")
        else:
            route.continue_()

    enter(tab, desk, case)
    tab.route("**/api/v1/uploads/*", part)
    slot = _slot(tab, "身份证")
    with tab.expect_request(lambda asked: asked.headers.get("upload-offset") == str(third)):
        slot.locator(".file input").set_input_files(scan)
    expect(slot.locator(".uploads")).to_contain_text("正在重新连接")
    assert [at for at in offsets if at >= 0][:4] == [0, second, second, third]
    tab.reload()
    tab.unroute("**/api/v1/uploads/*")
    with tab.expect_request(lambda asked: asked.method == "PATCH") as first:
        slot.locator(".file input").set_input_files(scan)
    assert first.value.headers["upload-offset"] == str(third), "it goes on where it broke off"
    expect(slot.locator(".word")).to_contain_text("正在排队核对")
    paper = waiting(desk, case)
    sent = desk.world.ask("site", "GET", f"/documents/{paper}/original").content
    assert sent == scan.read_bytes()


def test_a_service_that_is_away_for_a_moment_is_asked_again(tab: Page, desk: Desk) -> None:
    asked: list[str] = []

    def away(route: Route) -> None:
        asked.append(route.request.url)
        if len(asked) == 1:
            route.fulfill(status=503, body="")
        else:
            route.continue_()

    tab.route(f"**{MINE}", away)
    enter(tab, desk, desk.world.draft())
    expect(tab.locator("#closed")).to_be_hidden()
    expect(tab.locator("#problem")).to_be_hidden()
    assert len(asked) >= 2


def test_a_promise_is_made_and_taken_back_and_a_return_says_why(tab: Page, desk: Desk) -> None:
    case = desk.world.draft(applied_grade=1)
    enter(tab, desk, case)
    slot = _slot(tab, "2025年度考核登记表")
    slot.get_by_role("button", name="承诺 2026-09-30 前补交").click()
    expect(slot).to_contain_text("待单位同意")
    slot.get_by_role("button", name="撤回承诺").click()
    expect(slot).to_contain_text("还缺")
    tab.locator("summary", has_text="材料不全").click()
    tab.get_by_role("button", name="按现有材料提交申报").click()
    expect(tab.locator(".state")).to_contain_text("已提交")
    desk.world.done("school", "begin", case)
    desk.world.done("school", "return", case, reasons=[{"words": "请补交 2024 年度考核表。"}])
    tab.reload()
    expect(tab.locator("[data-part=head]")).to_contain_text("请补交 2024 年度考核表")
    expect(tab.locator("[data-part=head]")).to_contain_text("2026-03-24")
    tab.locator("summary", has_text="材料不全").click()
    tab.get_by_role("button", name="按现有材料重新提交").click()
    expect(tab.locator(".state")).to_contain_text("已提交")


def test_without_a_link_the_page_says_where_to_come_from(tab: Page) -> None:
    tab.goto("/apply")
    expect(tab.locator("#closed")).to_contain_text("要从报名网站打开")
    tab.goto("/apply#yza_forged.token")
    expect(tab.locator("#closed")).to_contain_text("已到期")


@pytest.mark.parametrize(
    ("size", "scheme"), [(DESKTOP, "light"), (PHONE, "dark")], ids=["desktop", "phone"]
)
def test_everybody_can_use_it(tab: Page, desk: Desk, size: ViewportSize, scheme: str) -> None:
    tab.set_viewport_size(size)
    tab.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    case = desk.world.draft(applied_grade=1)
    paper = desk.world.api.paper(case, f"{size}{scheme}".encode(), kind="diploma", item="diploma")
    read_as(desk, paper, unreadable(Kind.DIPLOMA, glare=0.3))
    desk.world.api.paper(case, f"{scheme}{size}".encode(), kind="id_card", item="id_card")
    enter(tab, desk, case)
    expect(tab.locator(".word.mend")).to_have_text("有反光")
    for summary in tab.locator("summary").all():
        summary.click()
    assert not faults(tab)
    assert not is_too_wide(tab)
