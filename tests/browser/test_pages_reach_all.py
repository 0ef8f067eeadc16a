"""Every page at both sizes, light and dark: axe finds nothing, and nothing is too wide."""

import pytest
from playwright.sync_api import Page, ViewportSize

from tests.browser.conftest import DESKTOP, PHONE
from tests.browser.desk_world import Desk
from tests.browser.seeing import faults, is_too_wide, painted, sign_in

DIALOGS = {"?": "#keys-help", "r": "#act", "t": "#act"}


@pytest.fixture(scope="module")
def cases(desk: Desk) -> list[str]:
    """A case under review with everything wrong, and a suspicious one."""
    desk.case({"certificate_number": "豫工考2019001234"})
    found = [desk.three_mismatches(), desk.suspicious()]
    desk.world.done("school", "begin", found[0])
    return found


def _wrong(tab: Page, where: str) -> list[str]:
    found = [f"{where}: {fault}" for fault in faults(tab)]
    return [*found, f"{where}: too wide"] if is_too_wide(tab) else found


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_every_page(
    tab: Page, desk: Desk, cases: list[str], size: ViewportSize, scheme: str
) -> None:
    tab.set_viewport_size(size)
    tab.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    tab.goto("/desk/sign-in")
    wrong = _wrong(tab, "sign-in")
    sign_in(tab, desk, "danwei")
    pages = [
        "",
        "/password",
        "/queue?level=all",
        "/confirmations",
        "/nowhere",
        *(f"/cases/{c}" for c in cases),
    ]
    for page in pages:
        tab.goto(f"/desk{page}")
        wrong += _wrong(tab, page)
    tab.goto(f"/desk/cases/{cases[0]}")
    tab.wait_for_selector("#stage image")
    painted(tab)
    for key, dialog in DIALOGS.items():
        tab.keyboard.press(key)
        tab.wait_for_selector(f"{dialog}[open]")
        wrong += _wrong(tab, f"the dialog of {key}")
        tab.keyboard.press("Escape")
        tab.wait_for_selector("dialog[open]", state="detached")
    assert not wrong, "\n".join(wrong)
