"""An applicant's token: one application, for a while, and nothing of the third axis."""

import base64
import json
from datetime import date

import httpx2
import pytest

from service.db.engine import Database
from tests.extractors.checks.facts_builder import facts
from tests.service.api.api_site import ApiSite
from tests.service.clocks import MovableClock

DAY = date(2026, 3, 20)


@pytest.fixture(scope="module")
def clock(shared_database: Database) -> MovableClock:
    moved = MovableClock(DAY)
    shared_database.clock = moved
    return moved


@pytest.fixture(autouse=True)
def at_nine(clock: MovableClock) -> None:
    clock.set(DAY)


def opened(site: ApiSite, application: str) -> tuple[str, httpx2.Client]:
    answer = site.site.post(f"/applications/{application}/sessions")
    assert answer.status_code == 201, answer.text
    return answer.json()["token"], site.client(answer.json()["token"])


def test_an_applicant_hands_in_and_reads_the_own_papers_only(shared: ApiSite) -> None:
    mine, other = shared.application("mine"), shared.application("other")
    theirs = shared.paper(other, b"theirs")
    _, client = opened(shared, mine)
    handed = client.post(f"/applications/{mine}/documents", files={"file": ("a.jpg", b"mine")})
    paper = handed.json()["id"]
    shared.examine(paper, facts())
    assert [row["id"] for row in client.get("/applications").json()["items"]] == [mine]
    assert [row["id"] for row in client.get("/documents").json()["items"]] == [paper]
    report = client.get(f"/documents/{paper}/report").json()
    assert not {"risk", "checks", "seconds"} & report.keys()
    assert client.get(f"/documents/{theirs}").status_code == 404
    refused = client.post(
        f"/applications/{other}/documents", files={"file": ("a.jpg", b"mine too")}
    )
    assert refused.status_code == 404
    assert client.patch(f"/applications/{mine}", json={"name": "李明"}).status_code == 403


def test_a_pre_check_is_the_applicant_s_own(shared: ApiSite) -> None:
    one, two = (opened(shared, shared.application(name))[1] for name in ("one", "two"))
    asked = one.post("/prechecks", files={"file": ("a.jpg", b"before")})
    assert asked.status_code == 202
    address = asked.headers["location"].removeprefix("/api/v1")
    assert one.get(address).status_code == 202
    for client in (two, shared.site, shared.other):
        assert client.get(address).status_code == 404


def test_a_token_ends_by_itself(shared: ApiSite, clock: MovableClock) -> None:
    application = shared.application("ends")
    _, client = opened(shared, application)
    assert client.get(f"/applications/{application}").status_code == 200
    clock.set(DAY, hour=10)
    assert client.get(f"/applications/{application}").status_code == 401


def test_a_token_that_was_touched_is_none(shared: ApiSite) -> None:
    mine, other = shared.application("mine.2"), shared.application("other.2")
    token, _ = opened(shared, mine)
    body, _, signature = token.removeprefix("yza_").partition(".")
    said = json.loads(base64.urlsafe_b64decode(body + "=" * (-len(body) % 4)))
    for change in ({"application": other}, {"until": said["until"] + 3600}):
        forged = base64.urlsafe_b64encode(json.dumps(said | change).encode()).decode()
        wrong = f"yza_{forged.rstrip('=')}.{signature}"
        assert shared.client(wrong).get("/applications").status_code == 401
    for wrong in (token[:-1], token + "x", "yza_", "yza_.", f"yza_{body}", f"yza_{body}."):
        assert shared.client(wrong).get("/applications").status_code == 401


def test_a_site_opens_sessions_for_its_own_applications_only(shared: ApiSite) -> None:
    mine = shared.application("mine.3")
    assert shared.other.post(f"/applications/{mine}/sessions").status_code == 404
    _, client = opened(shared, mine)
    assert client.post(f"/applications/{mine}/sessions").status_code == 403
