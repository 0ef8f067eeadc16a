"""What a review found: declarations of a wrong shape, uploads sent again, values out of bounds."""

import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path
from threading import Barrier, Thread
from typing import Any

import pytest
from sqlalchemy import select, text, update

from service.accounts.roles import Scope
from service.accounts.service import make_key
from service.audit.tables import Event
from service.clock import SystemClock
from service.db.engine import Database
from service.documents.retention import delete_expired
from service.documents.tables import Document
from service.jobs import outbox, store
from service.jobs.service import overdue
from service.jobs.tables import Job, Outbox, Topic
from service.settings import Settings
from service.storage.disk import file_store
from tests.servers.databases import SqliteIn
from tests.service.api.api_site import ApiSite, serving
from tests.service.papers_given import application, job_of, paper
from workers.desk import Desk
from workers.examination import Place, examine_job
from workers.options import examiner_options

NO_ROWS: list[dict[str, Any]] = [{"rows": "x"}, {"rows": [1]}, {"rows": {}}, {"rows": 0}]
LONG = "9" * 5000


@pytest.fixture
def site(database: Database, tmp_path: Path) -> Iterator[ApiSite]:
    with serving(database, tmp_path / "data") as found:
        yield found


def test_one_persons_prechecks_are_counted_though_they_come_at_once(
    database: Database, tmp_path: Path
) -> None:
    said = {"declared": '{"name": "王建国"}'}
    with serving(database, tmp_path / "data", prechecks_an_hour=2) as site:

        def ask(number: int) -> int:
            file = {"file": ("scan.jpg", b"%d" % number)}
            return site.site.post("/prechecks", files=file, data=said).status_code

        with ThreadPoolExecutor(8) as pool:
            answers = list(pool.map(ask, range(8)))
        assert sorted(answers) == [202, 202, *[429] * 6]
        assert len(list((tmp_path / "data/files/documents").iterdir())) == 2


def test_two_housekeepers_delete_a_paper_once(database: Database, tmp_path: Path) -> None:
    over: dict[str, Any] = {"expires_at": SystemClock().now() - timedelta(seconds=1), "person": "p"}
    papers = {paper(database, None, b"%d" % number, **over) for number in range(30)}
    files, barrier = file_store(Settings(data=tmp_path)), Barrier(2)

    def clean() -> None:
        barrier.wait()
        delete_expired(database, files)

    threads = [Thread(target=clean) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with database.read() as session:
        told = session.scalars(
            select(Event.document_id).where(Event.tag == "housekeeper:document:deleted")
        ).all()
    assert (len(told), set(told)) == (len(papers), papers)


def test_a_new_try_never_writes_where_the_former_did(site: ApiSite) -> None:
    document = site.paper(site.application())
    site.give_up(document)
    former = job_of(site.database, document).token
    assert site.office.post(f"/documents/{document}/examinations").status_code == 202
    assert site.claim(document).token > former


@pytest.mark.parametrize("declared", NO_ROWS)
def test_rows_of_another_shape_are_refused(site: ApiSite, declared: dict[str, Any]) -> None:
    owner = site.application()
    assert site.upload(owner, declared=json.dumps(declared)).status_code == 422
    standing = site.paper(owner, kind="roster")
    site.examine(standing)
    answer = site.site.patch(f"/documents/{standing}", json={"declared": declared})
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["pointer"] == "#/declared"


def test_a_declaration_that_nobody_can_read_fails_its_paper_visibly(
    database: Database, tmp_path: Path
) -> None:
    settings = Settings(data=tmp_path, tries=1)
    place = Place(settings, database, file_store(settings), "worker")
    document = paper(database, place.files, b"a paper", application(database))
    with database.write() as session:
        session.get_one(Document, document).declared = {"rows": "x"}
    with Desk(examiner_options(settings)) as desk:
        examine_job(place, desk, job_of(database, document).id)
    with database.read() as session:
        assert session.get_one(Document, document).state == "needs_person"


@pytest.mark.parametrize("broken", ["file", "row"])
def test_a_paper_damaged_where_it_is_kept_fails_visibly(
    database: Database, tmp_path: Path, broken: str
) -> None:
    settings = Settings(data=tmp_path, tries=1)
    place = Place(settings, database, file_store(settings), "worker")
    document, other = (
        paper(database, place.files, content, application(database)) for content in (b"1", b"2")
    )
    if broken == "file":
        folder = tmp_path / "files" / "documents"
        (folder / document / "original").write_bytes((folder / other / "original").read_bytes())
    else:
        swap = "UPDATE documents SET sealed = (SELECT sealed FROM documents WHERE id = :other)"
        with database.write() as session:
            session.execute(text(f"{swap} WHERE id = :id"), {"id": document, "other": other})
    with Desk(examiner_options(settings)) as desk:
        examine_job(place, desk, job_of(database, document).id)
    with database.read() as session:
        found = session.get_one(Document, document)
        assert (found.state, found.fault) == ("needs_person", f"{broken}_broken")


def test_an_upload_sent_again_after_its_kind_was_changed_is_that_paper(site: ApiSite) -> None:
    owner = site.application()
    first = site.paper(owner, kind="skill_certificate")
    assert site.site.patch(f"/documents/{first}", json={"kind": "diploma"}).status_code == 202
    for kind in ("skill_certificate", "diploma"):
        again = site.upload(owner, kind=kind)
        assert (again.status_code, again.json()["id"]) == (200, first)


def test_versions_and_names_of_any_length_are_answered(site: ApiSite) -> None:
    owner = site.application()
    answer = site.site.patch(
        f"/applications/{owner}", json={"name": "李秀英"}, headers={"If-Match": LONG}
    )
    assert answer.status_code == 412
    number = {"external_id": "2", "id_number": "\ufdfa" * 30}  # each sign becomes 18
    assert site.site.post("/applications", json=number).status_code == 422
    long = {"external_id": "3", "unit_before": "县" * 3000}
    assert site.site.post("/applications", json=long).status_code == 422
    assert site.site.get("/webhooks/%00").status_code == 404


@pytest.mark.parametrize("host", ["fec0::1", "64:ff9b:1::a00:1", "::7f00:1"])
def test_no_site_leads_us_into_an_inner_network(site: ApiSite, host: str) -> None:
    answer = site.site.post("/webhooks", json={"url": f"http://[{host}]/"})
    assert (answer.status_code, answer.json()["code"]) == (422, "webhook.url")


def test_a_client_of_the_longest_name_can_work(site: ApiSite) -> None:
    with site.database.write() as session:
        key = make_key(session, "x" * 80, [Scope.SITE], "test")
    with site.client(key) as client:
        assert client.post("/applications", json={"external_id": "1"}).status_code == 201


def test_a_database_that_is_away_is_said_to_be_so(sqlite_in: SqliteIn, tmp_path: Path) -> None:
    folder = tmp_path / "database"
    folder.mkdir()
    database = sqlite_in(folder)
    with serving(database, tmp_path / "data") as site:
        database.close()
        folder.rename(tmp_path / "away")
        answer = site.site.get("/documents")
        assert (answer.status_code, answer.json()["code"]) == (503, "unavailable")
        assert answer.headers["Retry-After"] == "5"
    database.close()


def test_a_row_settled_late_takes_no_other_with_it(database: Database) -> None:
    paper(database, None, b"one", application(database))
    with database.write() as session:
        slow = outbox.take(session, Topic.RING, -1, 10)
    with database.write() as session:
        outbox.done(session, outbox.take(session, Topic.RING, 60, 10))
    later = job_of(database, paper(database, None, b"two", application(database))).id
    with database.write() as session:
        outbox.done(session, slow)
    with database.read() as session:
        assert session.scalars(select(Outbox.ref)).all() == [later]


def test_a_job_never_rung_for_is_rung_for_at_last(database: Database) -> None:
    job = job_of(database, paper(database, None, b"one", application(database))).id
    with database.read() as session:
        assert overdue(session, 60) == []
    with database.write() as session:
        session.execute(update(Job).values(created_at=SystemClock().now() - timedelta(seconds=61)))
    with database.read() as session:
        assert [found.id for found in overdue(session, 60)] == [job]
        assert store.unclaimed(session, SystemClock().now() - timedelta(seconds=90), 9) == []
