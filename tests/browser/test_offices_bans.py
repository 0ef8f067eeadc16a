"""Bans in a real browser: a list taken in, the register, one person looked up, one ban ended."""

from playwright.sync_api import FilePayload, Page, expect

from tests.browser.desk_world import Desk
from tests.browser.offices_world import DECIDER, do, with_decider
from tests.browser.seeing import sign_in

LIST = (
    "姓名,身份证号,处理决定文号,决定日期,送达日期\n"
    "王建国,41080219750615001X,决字〔2025〕3号,2025-04-20,2025-04-25\n"
    "李秀英,410811198012310029,决字〔2024〕1号,2024-04-10,2024-04-12\n"
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
    expect(tab.locator("tbody tr")).to_contain_text("李*英")
    tab.goto("/desk/bans/look-up")
    tab.fill("#number", "410811 19801231 0029")
    tab.keyboard.press("Enter")
    expect(tab.locator("#answer-words")).to_have_text("不能申报，至 2026-04-10")
    tab.fill("#number", "410811")
    expect(tab.locator("#answer")).to_be_hidden()
    tab.keyboard.press("Enter")
    expect(tab.locator("#problem")).to_contain_text("18 位或者 15 位")

    tab.goto("/desk/bans?term=soon&state=")
    tab.locator("tbody a").click()
    do(tab, "撤销限制", reason="法院判决撤销。")
    expect(tab.locator("main")).to_contain_text("已撤销")
    ended = desk.world.ask("decider", "GET", "/bans?ends_before=2026-04-11").json()["items"]
    assert [ban["state"] for ban in ended] == ["annulled"]
    later = desk.world.ask("decider", "GET", "/bans?ends_from=2026-04-11").json()["items"]
    assert [ban["name"] for ban in later] == ["王*国"]
