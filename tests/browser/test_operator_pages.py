"""Those who run an installation, in a real browser: accounts, keys, organisations, work, policy."""

import re
from typing import Any

import pytest
from playwright.sync_api import Page, ViewportSize, expect

from service.accounts.roles import Role
from tests.browser.conftest import DESKTOP, PHONE
from tests.browser.desk_world import Desk
from tests.browser.seeing import after, faults, is_too_wide, sign_in
from tests.service.staff_given import account

LIST = "名称,类别,上级,代码,独立人事管理权\n焦作市示例局,主管部门,焦作市工考办,410800-9001,是\n"
PAGES = {
    "anquan": ["accounts", "keys"],
    "yunxing": ["organisations", "operation", "policy"],
}


@pytest.fixture(scope="module", autouse=True)
def _duties(desk: Desk) -> None:
    """Somebody for security, somebody for administration."""
    for login, role in (("anquan", Role.SECURITY_ADMIN), ("yunxing", Role.OPERATOR)):
        desk.passwords[login] = account(desk.database, login, [role], None)[1]


def _sure(tab: Page) -> None:
    tab.locator("#sure").get_by_role("button", name="确认").click()


def _sure_and_done(tab: Page) -> None:
    """The second look, and the page that then stands."""
    with after(tab):
        _sure(tab)


def test_an_account_is_made_its_password_shown_once_and_used(tab: Page, desk: Desk) -> None:
    sign_in(tab, desk, "anquan", "/desk/accounts")
    tab.get_by_role("button", name="新建账号").click()
    tab.fill("#login", "zhao.yi")
    tab.fill("#name", "赵一")
    tab.get_by_label("单位审核员").check()
    tab.fill("#place", "没有的单位")
    tab.keyboard.press("Enter")
    expect(tab.locator("#edit [data-problem]")).to_contain_text("从列表中选择")
    tab.fill("#place", "焦作市第一中学")
    tab.keyboard.press("Enter")
    secret = tab.locator("#once-secret")
    expect(secret).not_to_be_empty()
    desk.passwords["zhao.yi"] = secret.inner_text()
    with after(tab):
        tab.get_by_role("button", name="已记下").click()
    row = tab.locator("tr", has_text="zhao.yi")
    expect(row).to_contain_text("待改初始密码")
    expect(row).to_contain_text("焦作市教育局 / 焦作市第一中学")
    assert desk.passwords["zhao.yi"] not in tab.content()
    row.get_by_role("button", name="停用").click()
    _sure_and_done(tab)
    expect(row).to_contain_text("已停用")
    row.get_by_role("button", name="启用").click()
    _sure_and_done(tab)
    expect(row).to_contain_text("待改初始密码")
    with after(tab):
        tab.get_by_role("button", name="退出").click()
    expect(tab).to_have_url(re.compile("/desk/sign-in$"))
    sign_in(tab, desk, "zhao.yi")
    expect(tab).to_have_url(re.compile("/desk/password$"))


def test_an_account_changes_its_roles_and_gets_a_new_password(tab: Page, desk: Desk) -> None:
    account(desk.database, "qian.er", [Role.AUDITOR], None)
    sign_in(tab, desk, "anquan", "/desk/accounts")
    row = tab.locator("tr", has_text="qian.er")
    row.get_by_role("button", name="修改").click()
    expect(tab.get_by_label("审计员")).to_be_checked()
    tab.get_by_label("单位审核员").check()
    tab.keyboard.press("Enter")
    expect(tab.locator("#edit [data-problem]")).to_contain_text("分别承担")
    tab.get_by_label("审计员").uncheck()
    tab.fill("#place", "焦作市公路局")
    with after(tab):
        tab.keyboard.press("Enter")
    expect(row).to_contain_text("单位审核员")
    row.get_by_role("button", name="重置密码").click()
    _sure(tab)
    expect(tab.locator("#once-secret")).not_to_be_empty()
    with after(tab):
        tab.get_by_role("button", name="已记下").click()
    own = tab.locator("tr", has=tab.get_by_role("rowheader", name="anquan"))
    expect(own).to_be_visible()
    assert own.get_by_role("button").count() == 0, "nobody changes the own account"


def test_a_key_is_shown_once_works_and_is_ended(tab: Page, desk: Desk) -> None:
    sign_in(tab, desk, "anquan", "/desk/keys")
    tab.get_by_role("button", name="新建密钥").click()
    tab.fill("#client", "new-site")
    tab.locator("input[value=site]").check()
    tab.keyboard.press("Enter")
    secret = tab.locator("#once-secret")
    expect(secret).to_contain_text("yz_")
    client = desk.world.api.client(secret.inner_text())
    assert client.get("/applications").status_code == 200
    with after(tab):
        tab.get_by_role("button", name="已记下").click()
    tab.locator("tr", has_text="new-site").get_by_role("button", name="停用").click()
    _sure_and_done(tab)
    expect(tab.locator("tr", has_text="new-site")).to_contain_text("已停用")
    assert client.get("/applications").status_code == 401


def test_a_list_of_organisations_is_tried_entered_moved_and_closed(tab: Page, desk: Desk) -> None:
    sign_in(tab, desk, "yunxing", "/desk/organisations")
    with after(tab):
        tab.get_by_role("link", name="焦作市工考办").click()
    expect(tab.locator(".crumbs")).to_contain_text("焦作市工考办")

    def listed(text: str) -> Any:
        return {"name": "单位.csv", "mimeType": "text/csv", "buffer": text.encode()}

    tab.set_input_files("#file", listed(LIST + "没有类别的,,焦作市工考办,,\n"))
    tab.get_by_role("button", name="先检查").click()
    expect(tab.locator("#report-lines tr").first).to_contain_text("不能导入")
    expect(tab.get_by_role("button", name="导入", exact=True)).to_be_disabled()
    tab.set_input_files("#file", listed(LIST))
    tab.get_by_role("button", name="先检查").click()
    expect(tab.locator("#report-counts")).to_contain_text("新增 1 行")
    tab.get_by_role("button", name="导入", exact=True).click()
    expect(tab.locator("#report-title")).to_have_text("已导入")
    tab.goto("/desk/organisations?q=示例局")
    row = tab.locator("tbody tr", has_text="410800-9001")
    row.get_by_role("button", name="修改").click()
    tab.fill("#name", "焦作市示范局")
    with after(tab):
        tab.keyboard.press("Enter")
    expect(tab.locator("#toast")).to_contain_text("已修改")
    tab.goto("/desk/organisations?q=示范局")
    row.get_by_role("button", name="停用").click()
    _sure_and_done(tab)
    expect(row).to_contain_text("已停用")


def test_a_failed_paper_says_why_and_is_tried_again(tab: Page, desk: Desk) -> None:
    case = desk.world.draft()
    paper = desk.world.api.paper(case, b"fails")
    desk.world.api.give_up(paper)
    sign_in(tab, desk, "yunxing", "/desk/operation")
    expect(tab.locator("#now")).to_contain_text("连不上")
    row = tab.locator("tr", has_text=paper[-12:])
    expect(row).to_contain_text("处理超时")
    assert "扫描件" not in row.inner_text(), "no paper is read with this right"
    with after(tab):
        row.get_by_role("button", name="再试一次").click()
    expect(row).to_have_count(0)
    assert desk.world.ask("site", "GET", f"/documents/{paper}").json()["state"] == "queued"


@pytest.mark.parametrize(
    ("size", "scheme"), [(DESKTOP, "light"), (PHONE, "dark")], ids=["desktop", "phone"]
)
def test_everybody_can_use_them(tab: Page, desk: Desk, size: ViewportSize, scheme: str) -> None:
    tab.set_viewport_size(size)
    tab.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    desk.world.api.give_up(desk.world.api.paper(desk.world.draft(), f"{size}{scheme}".encode()))
    wrong = []
    for login, pages in PAGES.items():
        tab.context.clear_cookies()
        sign_in(tab, desk, login)
        for page in pages:
            tab.goto(f"/desk/{page}")
            wrong += [f"{page}: {fault}" for fault in faults(tab)]
            if (opens := tab.locator("[data-edit]").first).count():
                opens.click()
                wrong += [f"{page}, form: {fault}" for fault in faults(tab)]
            wrong += [f"{page}: too wide"] if is_too_wide(tab) else []
    assert not wrong, "\n".join(wrong)
