"""How soon a page answers a key, in the real browser: ``python -m tests.browser.reaction``.

From the key's own time stamp to the frame in which the change stands; median and 95th percentile,
on applications printed and read as in a season, the service on the same machine.
"""

import re
import sys
from collections.abc import Iterator, Sequence
from math import ceil
from statistics import median

from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import DESKTOP
from tests.browser.desk_world import Desk
from tests.browser.printed import season
from tests.browser.seeing import painted, sign_in
from tests.browser.serving import desk_and_browser

_PLAN = (
    (3, 4, "name"),
    (3, 14, "name"),
    (4, 11, "trade"),
    (2, 6, None),
    (5, 7, None),
    (3, 9, None),
    (4, 5, None),
    (5, 8, None),
)
_STEPS, _ROUNDS = 60, 20
_PAUSE, _PATIENCE = 20, 1000
_TELLS = 12
"""So many signs at the end of an address tell one case from another."""
_SCRIPT = """
(() => {
  let start = null;
  const at = () => performance.timeOrigin + performance.now();
  const shown = (name) => requestAnimationFrame(() => setTimeout(() => {
    if (start === null) return;
    const seen = at();
    window.measured.push([name, seen - start]);
    start = null;
  }));
  window.measured = [];
  window.expected = null;  // how many open findings there will be
  document.addEventListener('keydown', (event) => {
    start = performance.timeOrigin + event.timeStamp;
    if (event.target.closest('input')) return;
    if (event.key === 'n') sessionStorage.setItem('next', String(start));
    if ('jk'.includes(event.key)) shown('move');
  }, true);
  new MutationObserver(() => {
    const image = document.querySelector('#stage image');
    const before = Number(sessionStorage.getItem('next') ?? 0);
    if (image && before) {
      sessionStorage.removeItem('next');
      const same = new Image();
      same.src = image.href.baseVal;
      same.decode().then(() => opened(before));
    }
    if (document.querySelectorAll('.finding.open').length !== window.expected) return;
    window.expected = null;
    shown('decide');
  }).observe(document, {subtree: true, childList: true});
  const opened = (before) => requestAnimationFrame(() => setTimeout(() => told(before, at())));
  const told = (before, scan) => {
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    if (!paint) { setTimeout(() => told(before, scan), 5); return; }
    const facts = performance.timeOrigin + paint.startTime;
    window.measured.push(['facts', facts - before], ['scan', Math.max(scan, facts) - before]);
  };
})()
"""
_WEIGHT = """
() => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
  .filter((one) => !/\\/pages\\//.test(one.name)).reduce((sum, one) => sum + one.decodedBodySize, 0)
"""
Taken = list[tuple[str, float]]
NAMES = {
    "move": "`j`, `k`: the next fact is lit, on the scan as well",
    "decide": "a finding decided: stored, the case judged again, shown",
    "facts": "`n`: the facts of the next case are there",
    "scan": "`n`: its scan is there",
}


def main() -> None:
    """Measure and print a table, then what each page weighs without scans."""
    with desk_and_browser() as (desk, browser):
        cases = season(desk, _PLAN)
        tab = _tab(browser, desk)
        found = {name: list[float]() for name in NAMES}
        for measure in (_moves, _decisions, _openings):
            for taken in measure(tab, cases):
                for name, took in taken:
                    found[name].append(took)
        sys.stdout.write(_table(found))
        for page in ("queue", f"cases/{cases[0]}", "confirmations"):
            tab.goto(f"/desk/{page}", wait_until="networkidle")
            sys.stdout.write(
                f"/desk/{page.partition('/')[0]}: {tab.evaluate(_WEIGHT) / 1000:.0f} kB\n"
            )


def _tab(browser: Browser, desk: Desk) -> Page:
    context = browser.new_context(viewport=DESKTOP, base_url=desk.address, locale="zh-CN")
    context.add_init_script(_SCRIPT)
    tab = context.new_page()
    sign_in(tab, desk, "danwei")
    return tab


def _open(tab: Page, case: str) -> None:
    tab.goto(f"/desk/cases/{case}", wait_until="networkidle")
    painted(tab)


def _measured(tab: Page) -> Taken:
    """What was measured, once there is something; a page's policy lets nothing be waited for."""
    for _ in range(_PATIENCE):
        taken: Taken = tab.evaluate("window.measured.splice(0)")
        if taken:
            return taken
        tab.wait_for_timeout(_PAUSE)
    raise SystemExit(f"{tab.url}: nothing was measured")


def _moves(tab: Page, cases: Sequence[str]) -> Iterator[Taken]:
    _open(tab, cases[0])
    tab.evaluate("document.getElementById('agreeing').open = true")
    for key in [*"j" * (_STEPS // 3), *"k" * (_STEPS // 6)] * 2:
        tab.keyboard.press(key)
        yield _measured(tab)


def _decisions(tab: Page, cases: Sequence[str]) -> Iterator[Taken]:
    """Dismissed and taken back again and again."""
    _open(tab, cases[0])
    waiting = tab.locator(".finding.open")
    count = waiting.count()
    for _ in range(_ROUNDS):
        tab.locator(".finding.open").last.focus()
        tab.keyboard.press("x")
        tab.keyboard.type("对照原件，印刷一致。")
        tab.evaluate(f"window.expected = {count - 1}")
        tab.keyboard.press("Enter")
        yield _measured(tab)
        expect(tab.locator("#toast")).to_contain_text("撤销")
        tab.locator("body").press("z")
        expect(waiting).to_have_count(count)


def _openings(tab: Page, cases: Sequence[str]) -> Iterator[Taken]:
    _open(tab, cases[0])
    for _ in range(_ROUNDS):
        tab.wait_for_load_state("networkidle")
        here = tab.url
        tab.keyboard.press("n")
        tab.wait_for_url(re.compile(f"(?<!{re.escape(here[-_TELLS:])})$"))
        yield _measured(tab)


def _table(found: dict[str, list[float]]) -> str:
    lines = ["| what | n | median | p95 |", "|---|---|---|---|"]
    for name, took in found.items():
        ordered = sorted(took)
        late = ordered[ceil(0.95 * len(ordered)) - 1]
        lines.append(
            f"| {NAMES[name]} | {len(ordered)} | {median(ordered):.0f} ms | {late:.0f} ms |"
        )
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    main()
