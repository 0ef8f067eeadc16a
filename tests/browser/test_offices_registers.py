"""Registers and figures in a real browser: bans, the circular, quality, the record."""

import pytest
from playwright.sync_api import FilePayload, Page, expect

from tests.browser.desk_world import Desk
from tests.browser.offices_world import DECIDER, do, with_decider, wrong_on
from tests.browser.seeing import after, sign_in
from tests.extractors.checks.facts_builder import MAN

LIST = (
    "姓名,身份证号,处理决定文号,决定日期,送达日期\n"
    "王建新,410802197506151012,决字〔2025〕3号,2025-04-20,2025-04-25\n"
    "李秀兰,410811198012311021,决字〔2024〕1号,2024-04-10,2024-04-12\n"
    "赵六,410802197506150010,,2025-01-01,\n"
)


def test_a_list_becomes_bans_that_are_found_and_ended(tab: Page, desk: Desk) -> None:
    with_decider(desk)
    sign_in(tab, desk, DECIDER, "/desk/bans/import")
    file: FilePayload = {"name": "名单.csv", "mimeType": "text/csv", "buffer": LIST.encode()}
    tab.set_input_files("#file", [file])
    expect(tab.locator("[data-run=real]")).to_be_disabled()
    tab.click("[data-run=dry]")
    expect(tab.locator("#report-counts")).to_have_text("新登记 2 行，已有 0 行，不能登记 1 行。")
    tab.click("[data-run=real]")
    expect(tab.locator("#report-title")).to_have_text("导入结果")

    tab.goto("/desk/bans?term=soon&state=")
    expect(tab.locator("tbody tr")).to_have_count(1)
    expect(tab.locator("tbody tr")).to_contain_text("李*兰")
    tab.goto("/desk/bans/look-up")
    tab.fill("#number", "410811 19801231 1021")
    tab.keyboard.press("Enter")
    expect(tab.locator("#answer-words")).to_have_text("不能申报，至 2026-04-10")
    tab.fill("#number", "410811")
    expect(tab.locator("#answer")).to_be_hidden()
    tab.keyboard.press("Enter")
    expect(tab.locator("#problem")).to_contain_text("18 位或者 15 位")

    tab.goto("/desk/bans?term=soon&state=")
    with after(tab):
        tab.locator("tbody a").click()
    do(tab, "撤销限制", reason="法院判决撤销。")
    expect(tab.locator("main")).to_contain_text("已撤销")
    pages = ["/desk/bans", tab.url, "/desk/bans/look-up", "/desk/bans/import"]
    assert not wrong_on(tab, pages)
    ended = desk.world.ask("decider", "GET", "/bans?ends_before=2026-04-11").json()["items"]
    assert [ban["state"] for ban in ended] == ["annulled"]
    later = desk.world.ask("decider", "GET", "/bans?ends_from=2026-04-11").json()["items"]
    assert [ban["name"] for ban in later] == ["王*新"]


@pytest.fixture
def returned(desk: Desk) -> str:
    """A case with one finding dismissed, returned twice and changed in between."""
    case, world = desk.three_mismatches(), desk.world
    world.done("school", "begin", case)
    first = world.ask("school", "GET", f"/cases/{case}/findings").json()[0]["key"]
    said = {"verdict": "dismissed", "reason": "与人事档案一致。"}
    assert world.ask("school", "PUT", f"/cases/{case}/findings/{first}", json=said).is_success
    why = {"reasons": [{"words": "请核对证书后重新上传。", "key": None, "document_id": None}]}
    world.done("school", "return", case, **why)
    change = {"work_start_date": "1999-07-01"}
    assert world.ask("site", "PATCH", f"/applications/{case}", json=change).is_success
    world.done("site", "submit", case)
    world.done("school", "begin", case)
    world.done("school", "return", case, **why)
    return case


def test_figures_say_what_people_did(tab: Page, desk: Desk, returned: str) -> None:
    sign_in(tab, desk, "gongkao", "/desk/circular")
    expect(tab.locator("tbody tr")).to_contain_text("焦作市第一中学")
    expect(tab.locator("tbody tr td").first).to_have_text("1 人")
    tab.goto("/desk/quality")
    expect(tab.locator(".figures tbody tr").first).to_contain_text("100%")
    timeline = f"/desk/cases/{returned}/timeline"
    tab.goto(timeline)
    changed = tab.locator(".changes div", has_text="参加工作时间").last
    expect(changed).to_contain_text("1998年7月1日")
    expect(changed.locator("ins")).to_have_text("1999年7月1日")
    assert MAN not in tab.content()
    assert not wrong_on(tab, ["/desk/circular", "/desk/quality", timeline])


def test_an_auditor_sees_what_happened_masked_and_verifies_it(
    tab: Page, desk: Desk, returned: str
) -> None:
    sign_in(tab, desk, "shenji", "/desk/audit")
    with after(tab):
        tab.locator(".marks-of a", has_text="这份申报").first.click()
    tab.goto(f"/desk/cases/{returned}/timeline")
    changed = tab.locator(".changes div", has_text="参加工作时间").last
    expect(changed).to_contain_text("*** → ***")
    assert "与人事档案一致" not in tab.content()
    tab.click("[data-verify]")
    expect(tab.locator("#verdict")).to_contain_text("记录完整")
    assert not wrong_on(tab, ["/desk/audit"])
