"""Real workers and housekeepers that are killed, wiped and misled: each paper is examined once."""

import os
import signal
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from service.db.engine import Database
from service.db.migrate import migrate
from service.documents.tables import DocumentState
from service.jobs.doorbell import Doorbell
from service.jobs.tables import JobState, Lane
from service.storage.sealed import SealedFiles
from tests.service.papers_given import job_of
from tests.workers.worker_processes import PATIENCE, Works, until
from workers.examiner.watch import members
from yanzhen.serve.embedded_redis import EmbeddedRedis

FAULTS = {"hang": "slow", "crash": "crashed", "swell 400": "swollen"}


@pytest.fixture(scope="module")
def installation(
    tmp_path_factory: pytest.TempPathFactory, redis_server: EmbeddedRedis
) -> Iterator[Works]:
    """What all these tests work on; processes that one leaves alive serve the next."""
    folder = tmp_path_factory.mktemp("works")
    url = f"sqlite:///{folder / 'test.sqlite3'}"
    database = Database(url, keys_file=folder / "data" / "master-keys.json")
    migrate(database)
    database.close()
    with closing(Works(folder / "data", url, redis_server.url)) as found:
        yield found


@pytest.fixture
def works(installation: Works) -> Works:
    """The installation with its housekeeper."""
    installation.housekeeper()
    return installation


def examiner_of(worker: int) -> int:
    """The examiner of a worker: it leads a process group of its own."""
    children = Path(f"/proc/{worker}/task/{worker}/children").read_text("ascii").split()
    return int(children[0])


def held(works: Works) -> tuple[str, Path]:
    """A paper that a worker has claimed, and the file that lets its reading go on."""
    document, gate = works.upload_held()
    until(lambda: job_of(works.database, document).state == JobState.CLAIMED, "nobody claimed it")
    return document, gate


def test_a_paper_is_examined_and_its_pictures_are_kept(works: Works) -> None:
    works.worker()
    document = works.upload("fine")
    works.wait(document, DocumentState.EXAMINED)
    read = works.document(document)
    assert read.pictures is not None
    with SealedFiles(works.files, read.file_key).open(f"{read.pictures}/1-view.jpg") as picture:
        assert picture.read().startswith(b"\xff\xd8\xff")
    assert works.events(document) == ["api:document:uploaded", "worker:document:examined"]
    assert works.reports(document) == 1


def test_an_examiner_killed_over_a_paper_costs_nothing(works: Works) -> None:
    worker = works.worker()
    document, gate = held(works)
    os.killpg(examiner_of(worker.pid), signal.SIGKILL)
    gate.touch()
    works.wait(document, DocumentState.EXAMINED)
    assert worker.poll() is None
    assert works.reports(document) == 1


def test_a_worker_outlives_its_redis(works: Works) -> None:
    worker = works.worker()
    first = works.upload("before")
    works.wait(first, DocumentState.EXAMINED)
    with works.queue() as client:
        pid = client.info()["process_id"]
    os.kill(pid, signal.SIGKILL)
    second = works.upload("after")
    works.wait(second, DocumentState.EXAMINED)
    assert worker.poll() is None


def test_a_worker_that_wakes_too_late_writes_nothing(works: Works) -> None:
    first = works.worker()
    document, gate = held(works)
    first.send_signal(signal.SIGSTOP)
    until(lambda: job_of(works.database, document).token >= 2, "nobody took it back")
    gate.touch()
    with works.another_worker():
        works.wait(document, DocumentState.EXAMINED)
        first.send_signal(signal.SIGCONT)
        another = works.upload("another")
        works.wait(another, DocumentState.EXAMINED)
    third = works.upload("a third")
    works.wait(third, DocumentState.EXAMINED)  # by the first, awake again
    assert [works.reports(one) for one in (document, another, third)] == [1, 1, 1]
    kept = {entry.name for entry in (works.settings.data / "files/documents" / document).iterdir()}
    assert kept == {"original", Path(str(works.document(document).pictures)).name}


def test_a_worker_killed_over_a_paper_is_replaced_by_another(works: Works) -> None:
    first = works.worker()
    document, gate = held(works)
    examiner = examiner_of(first.pid)
    first.kill()
    until(lambda: not members(examiner), "the examiner outlived its worker")
    first.wait()
    gate.touch()
    works.worker()
    works.wait(document, DocumentState.EXAMINED)
    assert works.reports(document) == 1
    assert works.events(document)[1:] == ["worker:job:interrupted", "worker:document:examined"]
    assert len(list((works.settings.data / "scratch").glob("*/*"))) == 1  # the living one's


def test_a_worker_told_to_end_gives_its_paper_back(works: Works) -> None:
    first = works.worker()
    document, gate = held(works)
    first.terminate()
    assert first.wait(PATIENCE) == 0
    assert job_of(works.database, document).claims == 0
    gate.touch()
    works.worker()
    works.wait(document, DocumentState.EXAMINED)
    assert works.events(document) == ["api:document:uploaded", "worker:document:examined"]


def test_an_idle_worker_and_a_housekeeper_end_when_told(works: Works) -> None:
    worker, keeper = works.worker(), works.housekeeper()
    works.wait(works.upload("before the end"), DocumentState.EXAMINED)
    for process in (worker, keeper):
        process.terminate()
        assert process.wait(PATIENCE) == 0


def test_prechecks_have_a_worker_of_their_own(works: Works) -> None:
    works.no_worker()
    with works.another_worker(Lane.PRECHECKS):
        paper = works.upload("a paper beside pre-checks")
        check = works.precheck("fine")
        works.wait(check, DocumentState.EXAMINED)
        assert works.state(paper) == DocumentState.QUEUED
    works.worker()
    works.wait(paper, DocumentState.EXAMINED)
    works.wait(works.precheck("fine"), DocumentState.EXAMINED)


def test_rings_wiped_with_redis_are_rung_again(works: Works) -> None:
    works.no_worker()
    papers = [works.upload(f"wiped {number}") for number in range(5)]
    until(lambda: all(job_of(works.database, one).rung_at for one in papers), "nobody rang")
    with works.queue() as client:
        client.flushall()
    works.worker()
    for paper in papers:
        works.wait(paper, DocumentState.EXAMINED)
    assert [works.reports(paper) for paper in papers] == [1] * 5


def test_two_workers_rung_for_one_paper_examine_it_once(works: Works) -> None:
    works.no_worker()
    documents = [works.upload(f"paper {number}") for number in range(5)]
    bell = Doorbell(works.settings)
    for document in documents:
        for _ in range(4):
            bell.ring(Lane.PAPERS, [job_of(works.database, document).id])
    bell.close()
    works.worker()
    with works.another_worker():
        for document in documents:
            works.wait(document, DocumentState.EXAMINED)
    assert [works.reports(document) for document in documents] == [1] * 5


def test_papers_that_nobody_can_read_need_a_person(works: Works) -> None:
    works.no_worker()
    bad = {works.upload(text): fault for text, fault in FAULTS.items()}
    gone = works.upload("gone")
    works.files.delete(f"documents/{gone}/original")
    fine = works.upload("fine among bad ones")
    with works.another_worker(examine_seconds=2):
        works.wait(fine, DocumentState.EXAMINED)
        for document, fault in (bad | {gone: "file_missing"}).items():
            works.wait(document, DocumentState.NEEDS_PERSON)
            assert works.document(document).fault == fault
            assert job_of(works.database, document).faults == works.settings.tries
            assert works.events(document)[-1] == "worker:document:needs_person"
            assert works.reports(document) == 0
    assert works.reports(fine) == 1


def test_a_worker_without_an_examiner_ends_and_takes_nothing(works: Works) -> None:
    works.no_worker()
    with works.another_worker(examine_door="tests.workers.broken_door:door") as broken:
        document = works.upload("never read")
        assert broken.wait(PATIENCE) != 0
    assert job_of(works.database, document).claims == 0
