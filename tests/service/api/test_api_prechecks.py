"""Pre-checks over HTTP: held until they are answered, a person's share of them, and their end."""

import threading
import time
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx2
import pytest
from sqlalchemy import select, update

from service.clock import SystemClock
from service.db.engine import Database
from service.documents.tables import Document
from service.prechecks.waiting import asked_wait
from tests.service.api.api_site import PATIENCE, PICTURES, ApiSite, serving

FILE = {"file": ("证书.jpg", b"a paper")}


def asked(client: httpx2.Client, prefer: str | None = None, **form: str) -> httpx2.Response:
    headers = {"Prefer": prefer} if prefer else {}
    return client.post("/prechecks", files=FILE, data=form, headers=headers)


def wait_for_one(api: ApiSite) -> str:
    """The id of the first pre-check that is written."""
    deadline = time.monotonic() + PATIENCE
    while True:
        with api.database.read() as session:
            found = session.scalar(select(Document.id).where(Document.application_id.is_(None)))
        if found:
            return found
        assert time.monotonic() < deadline
        time.sleep(0.01)


@pytest.mark.parametrize(
    ("said", "seconds"),
    [
        (None, None),
        ("respond-async", None),
        ("wait=5", 5),
        ("respond-async, wait=5", 5),
        ("respond-async; x=1 , Wait = 5", 5),
        ('wait="7"', 7),
        ("wait=9999", 120),
        ("await=5", None),
        ("wait=-1", None),
        ("wait=1.5", None),
    ],
)
def test_how_long_is_asked_for(said: str | None, seconds: int | None) -> None:
    assert asked_wait(said) == seconds


@pytest.mark.parametrize("client", ["site", "office"])
def test_an_answer_is_held_until_the_paper_is_examined(api: ApiSite, client: str) -> None:
    answers: list[httpx2.Response] = []
    held = threading.Thread(target=lambda: answers.append(asked(api.clients[client], "wait=60")))
    held.start()
    paper = wait_for_one(api)
    assert not answers
    api.examine(paper)
    held.join(PATIENCE)
    (answer,) = answers
    assert answer.status_code == 200
    assert answer.headers["preference-applied"] == "wait=60"
    assert answer.headers["location"] == f"/api/v1/prechecks/{paper}"
    report = answer.json()
    assert (report["id"], report["status"]) == (paper, "examined")
    assert ("checks" in report) is (client == "office")
    assert api.clients[client].get(f"/prechecks/{paper}").json() == report


def test_without_waiting_it_is_asked_for_later(api: ApiSite) -> None:
    answer = asked(api.site, kind="skill_certificate", declared='{"issue_date": "2001-01-01"}')
    assert answer.status_code == 202
    assert "preference-applied" not in answer.headers
    address = answer.headers["location"].removeprefix("/api/v1")
    waiting = api.site.get(address, headers={"Prefer": "wait=1"})
    assert (waiting.status_code, waiting.json()["state"]) == (202, "queued")
    assert waiting.headers["preference-applied"] == "wait=1"
    paper = answer.json()["id"]
    assert api.site.get(f"{address}/pages/1").status_code == 404
    api.examine(paper)
    done = api.site.get(address, headers={"Prefer": "wait=60"})
    assert [found["code"] for found in done.json()["findings"]] == ["declared.mismatch"]
    assert api.site.get(f"{address}/pages/1").content == PICTURES["view"]


def test_many_wait_at_once_and_hold_nobody_up(api: ApiSite) -> None:
    """More than there are threads, and more than there are connections to the database."""
    paper = asked(api.site).json()["id"]
    answers: list[int] = []

    def wait() -> None:
        with api.client(api.keys["site"]) as client:
            asking = client.get(f"/prechecks/{paper}", headers={"Prefer": "wait=120"})
            answers.append(asking.status_code)

    threads = [threading.Thread(target=wait) for _ in range(60)]
    for thread in threads:
        thread.start()
    assert api.site.get("/documents").status_code == 200
    api.examine(paper)
    for thread in threads:
        thread.join(PATIENCE)
    assert answers == [200] * 60


def test_a_failed_reading_is_told(api: ApiSite) -> None:
    paper = asked(api.site).json()["id"]
    api.give_up(paper)
    answer = api.site.get(f"/prechecks/{paper}", headers={"Prefer": "wait=60"})
    assert (answer.status_code, answer.json()["code"]) == (422, "precheck.failed")
    assert "超时" in answer.json()["detail"]


def test_a_person_has_a_share(database: Database, tmp_path: Path) -> None:
    with serving(database, tmp_path / "data", prechecks_an_hour=2) as api:
        person = '{"name": "王建国", "id_number": "41080219750615001X"}'
        same = '{"name": "王 建国", "id_number": " 41080219750615001x"}'
        assert [asked(api.site, declared=said).status_code for said in (person, same)] == [202] * 2
        refused = asked(api.site, declared=person)
        assert (refused.status_code, refused.json()["code"]) == (429, "too_many")
        assert 3000 < int(refused.headers["retry-after"]) <= 3600
        for other in ('{"name": "李秀英"}', "{}"):
            assert asked(api.site, declared=other).status_code == 202
        with database.write() as session:
            before = SystemClock().now() - timedelta(minutes=61)
            session.execute(update(Document).values(created_at=before))
        assert asked(api.site, declared=person).status_code == 202


def test_pre_checks_are_nobody_elses_and_no_papers(api: ApiSite) -> None:
    paper = asked(api.site).json()["id"]
    api.examine(paper)
    assert api.other.get(f"/prechecks/{paper}").status_code == 404
    assert api.other.get(f"/prechecks/{paper}/pages/1").status_code == 404
    for client in (api.site, api.office):
        assert client.get(f"/documents/{paper}").status_code == 404
        assert client.get("/documents").json()["items"] == []
    ours = api.paper(api.application())
    assert api.site.get(f"/prechecks/{ours}").status_code == 404


def test_a_pre_check_ends(api: ApiSite) -> None:
    paper = asked(api.site).json()["id"]
    api.examine(paper)
    values: dict[str, Any] = {"expires_at": SystemClock().now()}
    with api.database.write() as session:
        session.execute(update(Document).values(**values))
    assert api.site.get(f"/prechecks/{paper}").status_code == 404
