"""A person erased: nothing can be read, everything else goes on."""

import json
import os
from base64 import b64encode
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from sqlalchemy import select, text

from service.applications.tables import Application
from service.audit.tables import Event
from service.cases import store as cases
from service.db.engine import Database
from service.documents.retention import delete_expired, sweep_orphans
from service.documents.tables import Print, PrintNumber
from service.erasure import extent, service
from service.jobs.service import Retries, recover
from service.jobs.store import latest_of
from service.uploads.service import parts_of
from service.vault.tables import DataKey
from tests.extractors.checks.facts_builder import facts
from tests.servers.databases import VAULT
from tests.service.api.api_site import NOTICE, ApiSite, serving
from yanzhen.cli import main

WANG, LI = "41080219750615001X", "410811198012310029"


@pytest.fixture
def site(database: Database, tmp_path: Path) -> Iterator[ApiSite]:
    """The API on each of the databases."""
    with serving(database, tmp_path / "data") as found:
        yield found


@pytest.fixture
def small(sqlite: Database, tmp_path: Path) -> Iterator[ApiSite]:
    """The API on SQLite alone, for what does not hang on the database."""
    with serving(sqlite, tmp_path / "data") as found:
        yield found


def erase(site: ApiSite, **by: str) -> extent.Extent:
    """Erase as the command does."""
    with site.database.write() as session:
        if "number" in by:
            going = extent.extent_of_number(session, by["number"])
        else:
            going = extent.extent_of_application(session, by["application"])
        service.erase(session, going, "test")
    parts = parts_of(site.settings, site.database)
    service.clear_away(site.database, going, site.files, parts)
    return going


def test_what_was_erased_is_said_to_be_gone_and_the_rest_stands(site: ApiSite) -> None:
    gone = site.application("1", name="王建国", id_number=WANG, more={"phone": "1390000"})
    paper = site.paper(gone, kind="skill_certificate", declared='{"name": "王建国"}')
    site.examine(paper)
    waiting = site.paper(gone, b"another")
    other = site.application("2", name="李秀英", id_number=LI)
    stays = site.paper(other, b"of another person")
    site.examine(stays)

    gone_too = erase(site, number="410802750615001")
    assert len(gone_too.applications) == 1
    assert set(gone_too.papers) == {paper, waiting}

    for address in (
        f"/applications/{gone}",
        f"/documents/{paper}",
        f"/documents/{paper}/report",
        f"/documents/{paper}/reports/1",
        f"/documents/{paper}/pages/1",
        f"/documents/{waiting}",
    ):
        for client in (site.site, site.office):
            answer = client.get(address)
            assert (answer.status_code, answer.json()["code"]) == (410, "erased"), address
            assert "已按规定删除" in answer.json()["detail"]
    assert site.office.get(f"/documents/{paper}/original").status_code == 410
    assert site.site.patch(f"/applications/{gone}", json={"name": "x"}).status_code == 410
    assert site.site.patch(f"/documents/{paper}", json={"declared": {}}).status_code == 410
    assert site.upload(gone, b"more").status_code == 410
    again = site.site.post("/applications", json={"external_id": "1", "name": "王建国"})
    assert again.status_code == 410

    (listed,) = [row for row in site.site.get("/applications").json()["items"] if row["erased"]]
    assert (listed["id"], listed["name"], listed["id_number"], listed["more"]) == (
        gone,
        None,
        None,
        {},
    )
    rows = {row["id"]: row for row in site.office.get("/documents").json()["items"]}
    assert (rows[paper]["erased"], rows[paper]["file_name"], rows[paper]["declared"]) == (
        True,
        None,
        None,
    )
    assert (rows[stays]["erased"], rows[stays]["file_name"]) == (False, "扫描件.jpg")
    assert site.office.get("/applications?q=王建国").json()["items"] == []
    assert site.office.post("/applications/search", json={"q": WANG}).json()["items"] == []
    assert site.site.get(f"/documents/{stays}/report").status_code == 200
    tags = [row["tag"] for row in site.office.get(f"/applications/{gone}/events").json()["items"]]
    assert tags[-1] == "command:application:erased"
    assert list(site.files.folders("documents", -60.0)) == [stays]


def test_a_paper_handed_in_by_another_later_is_not_held_against_who_is_gone(
    site: ApiSite,
) -> None:
    gone = site.application("1", name="王建国", id_number=WANG)
    site.examine(site.paper(gone, kind="skill_certificate"))
    erase(site, application=gone)
    with site.database.read() as session:
        assert session.scalars(select(Print)).all() == []
        assert session.scalars(select(PrintNumber)).all() == []
    other = site.application("2", name="李秀英", id_number=LI)
    later = site.paper(other, kind="skill_certificate")
    site.examine(later, facts())
    report = site.office.get(f"/documents/{later}/report").json()
    assert not [f for f in report["findings"] if f["code"].startswith("reuse.")]


def test_a_worker_that_reads_at_this_moment_stores_nothing(site: ApiSite) -> None:
    gone = site.application("1", id_number=WANG)
    paper = site.paper(gone)
    claim = site.claim(paper)
    erase(site, application=gone)
    with site.database.write() as session:
        job = latest_of(session, paper)
        assert job
        assert (job.state, job.last_fault, job.token > claim.token) == (
            "needs_person",
            "erased",
            True,
        )
        assert recover(session, Retries(1, 1, 0.0)) == 0
    again = site.operator.post(f"/documents/{paper}/examinations")
    assert again.status_code == 410


def test_all_of_a_person_goes_at_once_with_what_lay_under_earlier_keys(site: ApiSite) -> None:
    first = site.application("1", name="王建国")
    with site.database.read() as session:
        former = session.get_one(Application, first).data_key_id
    assert site.site.patch(f"/applications/{first}", json={"id_number": WANG}).status_code == 200
    second = site.application("2", id_number=WANG.lower())
    gone = erase(site, application=second)
    assert {row.id for row in gone.applications} == {first, second}
    assert former in gone.keys
    with site.database.read() as session:
        for key_id in gone.keys:
            key = session.get_one(DataKey, key_id)
            assert (key.wrapped, key.person_index) == (None, None)
            assert key.destroyed_at is not None


def test_no_copy_of_the_key_lies_on_in_the_databases_files(small: ApiSite, tmp_path: Path) -> None:
    gone = small.application("1", id_number=WANG)
    with small.database.read() as session:
        key_id = session.get_one(Application, gone).data_key_id
        wrapped = session.get_one(DataKey, key_id).wrapped
    assert wrapped
    files = [tmp_path / "test.sqlite3", tmp_path / "test.sqlite3-wal"]
    assert any(wrapped in file.read_bytes() for file in files)
    erase(small, application=gone)
    assert not any(wrapped in file.read_bytes() for file in files)


def test_who_comes_back_later_is_a_new_person(small: ApiSite) -> None:
    erase(small, application=small.application("1", id_number=WANG))
    back = small.application("2", name="王建国", id_number=WANG)
    assert small.site.get(f"/applications/{back}").json()["name"] == "王建国"
    assert erase(small, number=WANG).applications[0].id == back


def test_unfinished_uploads_go_too(small: ApiSite) -> None:
    gone = small.application("1", id_number=WANG)
    said = f"application_id {b64encode(gone.encode()).decode()}"
    headers = {"Tus-Resumable": "1.0.0", "Upload-Length": "9", "Upload-Metadata": said}
    place = small.site.post("/uploads", headers=headers).headers["location"]
    erase(small, application=gone)
    headers = {"Tus-Resumable": "1.0.0"}
    assert small.site.head(place.removeprefix("/api/v1"), headers=headers).status_code == 404


def test_the_housekeeper_goes_on(small: ApiSite) -> None:
    gone = small.application("1", id_number=WANG)
    small.examine(small.paper(gone))
    with small.database.read() as session:
        assert cases.stale(session, NOTICE.today, "another", 10) == [gone]
    erase(small, application=gone)
    assert delete_expired(small.database, small.files) == 0
    assert sweep_orphans(small.database, small.files, -60.0) == 0
    with small.database.read() as session:
        assert cases.stale(session, NOTICE.today, "another", 10) == []


def test_a_deleted_precheck_takes_its_data_key_with_it(small: ApiSite) -> None:
    answer = small.site.post("/prechecks", files={"file": ("a.jpg", b"a paper")})
    assert answer.status_code == 202
    with small.database.write() as session:
        before = set(session.scalars(select(DataKey.id)))
        session.execute(text("UPDATE documents SET expires_at = created_at"))
    assert delete_expired(small.database, small.files) == 1
    with small.database.read() as session:
        assert len(before - set(session.scalars(select(DataKey.id)))) == 1


def run(*said: str, typed: str = "删除\n") -> Result:
    return CliRunner().invoke(main, ["erase", *said], input=typed)


@pytest.fixture
def command(
    small: ApiSite, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., Result]:
    """``yanzhen erase`` on this installation."""
    monkeypatch.chdir(tmp_path)
    for name in [name for name in os.environ if name.startswith("YANZHEN_")]:
        monkeypatch.delenv(name)
    VAULT.keys.write(small.settings.keys_file())
    monkeypatch.setenv("YANZHEN_DATABASE_URL", small.database.engine.url.render_as_string())
    monkeypatch.setenv("YANZHEN_DATA", str(small.settings.data))
    return run


def test_it_shows_masked_who_goes_and_erases(
    small: ApiSite, command: Callable[..., Result]
) -> None:
    gone = small.application("1", name="王建国", id_number=WANG)
    small.paper(gone)
    done = command("--id-number", WANG)
    assert done.exit_code == 0, done.output
    assert "1 份申报和 1 份材料" in done.output
    assert "王*国 410802********001X" in done.output
    assert "王建国" not in done.output
    assert small.site.get(f"/applications/{gone}").status_code == 410
    assert list(small.files.folders("documents", -60.0)) == []
    with small.database.read() as session:
        event = session.scalars(
            select(Event).where(Event.tag == "command:application:erased")
        ).one()
    assert event.actor == "command:erase"
    assert WANG not in json.dumps(event.facts)


def test_nothing_goes_unless_it_is_confirmed(
    small: ApiSite, command: Callable[..., Result]
) -> None:
    stays = small.application("1", id_number=WANG)
    for typed in ("\n", "y\n"):
        refused = command("--application", stays, typed=typed)
        assert refused.exit_code == 1
        assert "没有删除任何数据" in refused.output
    assert small.site.get(f"/applications/{stays}").status_code == 200


def test_what_is_under_review_goes_only_where_somebody_says_so(
    small: ApiSite, command: Callable[..., Result]
) -> None:
    held = small.application("1", id_number=WANG)
    with small.database.write() as session:
        session.execute(text("UPDATE cases SET state = 'unit_review'"))
    refused = command("--application", held)
    assert refused.exit_code == 1
    assert "有申报正在审核" in refused.output
    assert small.site.get(f"/applications/{held}").status_code == 200
    assert command("--application", held, "--despite-holds").exit_code == 0
    with small.database.read() as session:
        event = session.scalars(
            select(Event).where(Event.tag == "command:application:erased")
        ).one()
    assert (event.facts or {})["despite"] == ["under_review"]


def test_a_number_can_be_typed_where_no_history_keeps_it(
    small: ApiSite, command: Callable[..., Result]
) -> None:
    gone = small.application("1", id_number=WANG)
    assert command("--id-number", "-", typed=f"{WANG}\n删除\n").exit_code == 0
    assert small.site.get(f"/applications/{gone}").status_code == 410


def test_who_is_not_known_is_said_so(command: Callable[..., Result]) -> None:
    assert "没有这个身份证号的数据" in command("--id-number", LI).output
    assert command().exit_code == 2
