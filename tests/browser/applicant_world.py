"""An applicant with a link from the registration site, and papers that are read as a test says."""

import os
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from schemas.facts import Facts
from schemas.facts import Page as Sheet
from schemas.kinds import Form, Kind
from tests.browser.desk_world import Desk
from tests.browser.scans import drawn
from tests.extractors.checks.facts_builder import MAN, page
from tests.service.api import api_site

OWN: dict[str, Any] = {
    "name": "王建国",
    "gender": "male",
    "birth_date": "1975-06-15",
    "id_number": MAN,
}
CERTIFICATE: dict[str, Any] = {**OWN, "grade": 4}
Drawn = tuple[Facts, dict[str, bytes]]
"""What is read from a paper, and its three pictures."""


def token_of(desk: Desk, case: str) -> str:
    """A token for an applicant, as the registration site gets it."""
    answer = desk.world.ask("site", "POST", f"/applications/{case}/sessions")
    assert answer.status_code == 201, answer.text
    return str(answer.json()["token"])


def enter(tab: Page, desk: Desk, case: str) -> None:
    """Follow the link of the registration site."""
    answer = desk.world.ask("site", "POST", f"/applications/{case}/sessions").json()
    tab.goto(answer["address"])
    expect(tab.locator("[data-part=hand-in]")).to_be_visible()


def chosen(name: str, content: bytes | None = None) -> Any:
    """A file to choose; its content is no picture, for nobody reads it."""
    return {"name": name, "mimeType": "image/jpeg", "buffer": content or os.urandom(60_000)}


def waiting(desk: Desk, case: str) -> str:
    """The one paper of an application that is still to be read."""
    found = desk.world.ask("site", "GET", f"/documents?application_id={case}").json()["items"]
    [paper] = [str(paper["id"]) for paper in found if paper["state"] == "queued"]
    return paper


def read_as(desk: Desk, paper: str, seen: Drawn) -> None:
    """Play the worker: this is what the paper turns out to be."""
    facts, pictures = seen
    with pytest.MonkeyPatch.context() as patch:
        for sort, content in pictures.items():
            patch.setitem(api_site.PICTURES, sort, content)
        desk.world.api.examine(paper, facts)


def sheet(kind: Kind, form: Form | None = None, **changes: Any) -> Drawn:
    """A good paper of the applicant's, drawn."""
    return drawn(kind, form, **changes)


def unreadable(kind: Kind, **measures: Any) -> Drawn:
    """A paper of which nothing could be read, for this reason."""
    facts, pictures = drawn(kind)
    bad: Sheet = page(**measures)
    return facts.model_copy(update={"fields": [], "pages": [bad]}), pictures
