"""The page on the HTTP interface names what the program has: addresses, events, back-off."""

import re
from pathlib import Path

from service.webhooks.outcome import PAUSES
from tests.service.described_app import described_app
from tests.service.permissions.endpoints import endpoints

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "api.md").read_text("utf-8")
_UNITS = {"s": 1, "min": 60, "h": 3600}


def test_the_tables_list_every_address_of_the_interface_and_of_the_pages() -> None:
    app = described_app()
    paths = app.openapi()["paths"]
    offered = {(call.upper(), path) for path, calls in paths.items() for call in calls}
    offered |= {(endpoint.method, endpoint.path) for endpoint in endpoints(app)}
    shown = set(re.findall(r"^\| ([A-Z]+) \| `(/[^`]*)` \|", PAGE, re.MULTILINE))
    assert shown == {(call, path) for call, path in offered if call != "OPTIONS"}


def test_the_page_gives_the_pauses_between_tries() -> None:
    told = re.search(r"sent again after ([^,]*(?:, [^,]*)* and \d+ h)", PAGE)
    assert told
    found = re.findall(r"(\d+) (s|min|h)", told[1])
    assert [int(number) * _UNITS[unit] for number, unit in found] == list(PAUSES)
