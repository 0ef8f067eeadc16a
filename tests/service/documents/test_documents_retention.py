"""What may be kept no longer goes, and nothing else does."""

from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pytest
from sqlalchemy import select

from service.audit.tables import Event
from service.clock import SystemClock
from service.db.engine import Database
from service.documents.retention import delete_expired, sweep_orphans
from service.documents.tables import Document
from service.ids import new_id
from service.jobs.tables import Job
from service.storage.disk import DiskStore
from tests.service.papers_given import application, paper

HOUR = timedelta(hours=1)


@pytest.fixture
def files(tmp_path: Path) -> DiskStore:
    return DiskStore(tmp_path / "files")


def kept(files: DiskStore) -> set[str]:
    return set(files.folders("documents", older_than=-1))


def test_a_precheck_is_deleted_when_its_time_is_over(database: Database, files: DiskStore) -> None:
    declared = {"name": "王建国"}
    ended, running = (
        paper(
            database,
            files,
            b"x",
            expires_at=SystemClock().now() + hours,
            person="p",
            declared=declared,
        )
        for hours in (-HOUR, HOUR)
    )
    stays = paper(database, files, b"x", application(database), declared=declared)
    assert delete_expired(database, files) == 1
    assert delete_expired(database, files) == 0
    assert kept(files) == {running, stays}
    with database.read() as session:
        assert set(session.scalars(select(Document.id))) == {running, stays}
        assert set(session.scalars(select(Job.document_id))) == {running, stays}
        events = session.scalars(select(Event).where(Event.document_id == ended)).all()
    assert [event.tag for event in events] == [
        "api:document:uploaded",
        "housekeeper:document:deleted",
    ]
    assert all(event.sealed is None for event in events)


def test_files_without_a_paper_are_swept(database: Database, files: DiskStore) -> None:
    stays = paper(database, files, b"x", application(database))
    orphan = new_id()
    files.put(f"documents/{orphan}/original", BytesIO(b"x"))
    assert sweep_orphans(database, files) == 0  # its row may be written any moment
    assert kept(files) == {stays, orphan}
    assert sweep_orphans(database, files, older_than=-1) == 1
    assert kept(files) == {stays}


def test_what_is_no_papers_folder_is_left_alone(database: Database, files: DiskStore) -> None:
    files.put("documents/lost-and-found/note", BytesIO(b"x"))
    assert sweep_orphans(database, files, older_than=-1) == 0
    assert kept(files) == {"lost-and-found"}
