"""The README's pictures of pages: ``python -m tests.browser.screenshots [NAME ...]``.

To show another page, add a line to ``SHOTS`` and the picture to both READMEs (a test asks for
that): its name is the file's, ``way`` leads there.
"""

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Literal

from PIL import Image
from playwright.sync_api import Browser, Page

from tests.browser.conftest import DESKTOP, PHONE
from tests.browser.desk_world import Desk
from tests.browser.office_pictures import falsification, returned_list
from tests.browser.printed import season
from tests.browser.seeing import painted, sign_in
from tests.browser.serving import desk_and_browser

FOLDER = Path(__file__).resolve().parents[2] / "docs"
LARGEST = 200_000
"""Bytes of a picture."""
_COLOURS = (256, 192, 128, 96, 64)
_PLAN = ((4, 11, "trade"), (3, 4, "name"), (5, 7, None), (3, 9, None), (4, 5, None))
"""Grade, seed and what is wrong of the applications that all pictures share."""


@dataclass(frozen=True)
class Shot:
    """One picture. ``way``: from the start to what is shown, given the shared cases."""

    name: str
    way: Callable[[Page, Desk, Sequence[str]], None]
    login: str = "danwei"
    is_phone: bool = False
    scheme: Literal["light", "dark"] = "light"


def _queue(tab: Page, _desk: Desk, _cases: Sequence[str]) -> None:
    tab.goto("/desk/queue")


def _case(tab: Page, _desk: Desk, cases: Sequence[str]) -> None:
    tab.goto(f"/desk/cases/{cases[1]}")
    tab.wait_for_selector("#stage image")
    painted(tab)
    tab.locator("tr.differs .value", has=tab.locator("mark")).first.focus()


def _correct(tab: Page, desk: Desk, cases: Sequence[str]) -> None:
    _case(tab, desk, cases)
    tab.keyboard.press("g")


def _clean(tab: Page, _desk: Desk, _cases: Sequence[str]) -> None:
    tab.goto("/desk/confirmations")


def _falsification(tab: Page, desk: Desk, cases: Sequence[str]) -> None:
    tab.goto(f"/desk/falsifications/{falsification(desk, cases[0])}")
    tab.wait_for_selector("#stage image")
    painted(tab)
    tab.locator("[data-piece]").first.click()


def _roster(tab: Page, desk: Desk, _cases: Sequence[str]) -> None:
    tab.goto(returned_list(desk))
    tab.wait_for_selector("#stage image")
    painted(tab)
    tab.locator(".people tbody tr").first.hover()


SHOTS = (
    Shot("queue", _queue),
    Shot("case", _case),
    Shot("case-dark", _correct, scheme="dark"),
    Shot("case-phone", _case, is_phone=True),
    Shot("clean", _clean),
    Shot("falsification", _falsification, login="gongkao"),
    Shot("roster", _roster, login="gongkao"),
)


def main(names: Sequence[str]) -> None:
    """Take the pictures of these names, or all."""
    with desk_and_browser() as (desk, browser):
        cases = season(desk, _PLAN)
        for shot in SHOTS:
            if not names or shot.name in names:
                _keep(shot.name, _taken(browser, desk, shot, cases))


def _taken(browser: Browser, desk: Desk, shot: Shot, cases: Sequence[str]) -> bytes:
    size = PHONE if shot.is_phone else DESKTOP
    context = browser.new_context(
        viewport=size, base_url=desk.address, locale="zh-CN", color_scheme=shot.scheme
    )
    tab = context.new_page()
    sign_in(tab, desk, shot.login)
    shot.way(tab, desk, cases)
    tab.wait_for_load_state("networkidle")
    painted(tab)
    try:
        return tab.screenshot()
    finally:
        context.close()


def _keep(name: str, picture: bytes) -> None:
    """As a PNG of so few colours that it is small; pages have few."""
    whole = Image.open(BytesIO(picture)).convert("RGB")
    small = next((png for n in _COLOURS if len(png := _png(whole, n)) <= LARGEST), None)
    if small is None:
        raise SystemExit(f"{name}: more than {LARGEST} bytes")
    (FOLDER / f"screen-{name}.png").write_bytes(small)
    sys.stdout.write(f"docs/screen-{name}.png  {len(small) / 1000:.0f} kB\n")


def _png(picture: Image.Image, colours: int) -> bytes:
    out = BytesIO()
    few = picture.quantize(colours, Image.Quantize.MAXCOVERAGE, 1, dither=Image.Dither.NONE)
    few.save(out, "PNG", optimize=True)
    return out.getvalue()


if __name__ == "__main__":
    main(sys.argv[1:])
