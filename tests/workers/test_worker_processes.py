"""Real workers and housekeepers that are killed, wiped and misled: each paper is examined once."""

import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import redis

from service.db.engine import Database
from service.db.migrate import migrate
from service.documents.tables import DocumentState
from service.jobs.doorbell import Doorbell
from service.jobs.relay import Relay
from service.jobs.tables import JobState, Lane
from tests.service.papers_given import job_of
from tests.workers.worker_processes import Works, until
from workers.examiner.watch import members

KEEPER = "workers.housekeeper"
FAULTS = {"hang": "slow", "crash": "crashed", "swell 400": "swollen"}


@pytest.fixture
def works(tmp_path: Path, redis_url: str) -> Iterator[Works]:
    database = Database(f"sqlite:///{tmp_path / 'test.sqlite3'}")
    migrate(database)
    database.close()
    found = Works(tmp_path / "data", f"sqlite:///{tmp_path / 'test.sqlite3'}", redis_url)
    yield found
    found.database.close()


def examiner_of(worker: int) -> int:
    """The examiner of a worker: it leads a process group of its own."""
    children = Path(f"/proc/{worker}/task/{worker}/children").read_text("ascii").split()
    return int(children[0])


def claimed(works: Works, document_id: str) -> bool:
    return job_of(works.database, document_id).state == JobState.CLAIMED


def test_a_paper_is_examined_and_its_pictures_are_kept(works: Works) -> None:
    with works.process(KEEPER), works.worker():
        document = works.upload("fine")
        works.wait(document, DocumentState.EXAMINED)
    prefix = works.document(document).pictures
    assert prefix is not None
    with works.files.open(f"{prefix}/1-view.jpg") as picture:
        assert picture.read().startswith(b"\xff\xd8\xff")
    assert works.events(document) == ["api:document:uploaded", "worker:document:examined"]
    assert works.reports(document) == 1


def test_a_worker_killed_over_a_paper_is_replaced_by_another(works: Works) -> None:
    with works.process(KEEPER):
        with works.worker() as first:
            document = works.upload_held()
            until(lambda: claimed(works, document), "nobody claimed it")
            examiner = examiner_of(first.pid)
            first.kill()
            until(lambda: not members(examiner), "the examiner outlived its worker")
        works.go()
        with works.worker():
            works.wait(document, DocumentState.EXAMINED)
    assert works.reports(document) == 1
    assert works.events(document)[1:] == ["worker:job:interrupted", "worker:document:examined"]


def test_a_worker_that_wakes_too_late_writes_nothing(works: Works) -> None:
    with works.process(KEEPER), works.worker() as first:
        document = works.upload_held()
        until(lambda: claimed(works, document), "nobody claimed it")
        first.send_signal(signal.SIGSTOP)
        until(lambda: job_of(works.database, document).token >= 2, "nobody took it back")
        works.go()
        with works.worker():
            works.wait(document, DocumentState.EXAMINED)
            first.send_signal(signal.SIGCONT)
            another = works.upload("fine")
            works.wait(another, DocumentState.EXAMINED)
        third = works.upload("fine too")
        works.wait(third, DocumentState.EXAMINED)  # by the first, awake again
    assert [works.reports(one) for one in (document, another, third)] == [1, 1, 1]
    kept = {entry.name for entry in (works.settings.data / "files/documents" / document).iterdir()}
    assert kept == {"original", Path(str(works.document(document).pictures)).name}


def test_an_examiner_killed_over_a_paper_costs_nothing(works: Works) -> None:
    with works.process(KEEPER), works.worker() as worker:
        document = works.upload_held()
        until(lambda: claimed(works, document), "nobody claimed it")
        os.killpg(examiner_of(worker.pid), signal.SIGKILL)
        works.go()
        works.wait(document, DocumentState.EXAMINED)
        assert worker.poll() is None
    assert works.reports(document) == 1


def test_papers_that_nobody_can_read_need_a_person(works: Works) -> None:
    with works.process(KEEPER), works.worker(examine_seconds=2):
        bad = {works.upload(text): fault for text, fault in FAULTS.items()}
        gone = works.upload("gone")
        works.files.delete(f"documents/{gone}/original")
        works.wait(works.upload("fine"), DocumentState.EXAMINED)
        for document, fault in (bad | {gone: "file_missing"}).items():
            works.wait(document, DocumentState.NEEDS_PERSON)
            assert works.document(document).fault == fault
            assert job_of(works.database, document).faults == works.settings.tries
            assert works.events(document)[-1] == "worker:document:needs_person"
    assert works.all_reports() == 1


def test_rings_wiped_with_redis_are_rung_again(works: Works, redis_url: str) -> None:
    papers = [works.upload(f"paper {number}") for number in range(5)]
    relay = Relay(works.database, works.settings)
    assert relay.relay_once() == 5
    relay.stop()
    with redis.Redis.from_url(redis_url) as client:
        client.flushall()
    with works.process(KEEPER), works.worker():
        for paper in papers:
            works.wait(paper, DocumentState.EXAMINED)
    assert [works.reports(paper) for paper in papers] == [1] * 5


def test_a_worker_outlives_its_redis(works: Works, redis_url: str) -> None:
    with works.process(KEEPER), works.worker() as worker:
        first = works.upload("fine")
        works.wait(first, DocumentState.EXAMINED)
        with redis.Redis.from_url(redis_url) as client:
            pid = client.info()["process_id"]
        os.kill(pid, signal.SIGKILL)
        second = works.upload("fine again")
        works.wait(second, DocumentState.EXAMINED)
        assert worker.poll() is None


def test_two_workers_rung_for_one_paper_examine_it_once(works: Works) -> None:
    documents = [works.upload(f"paper {number}") for number in range(5)]
    bell = Doorbell(works.settings)
    for document in documents:
        for _ in range(4):
            bell.ring(Lane.PAPERS, [job_of(works.database, document).id])
    bell.close()
    with works.worker(), works.worker():
        for document in documents:
            works.wait(document, DocumentState.EXAMINED)
    assert works.all_reports() == 5
    assert [job_of(works.database, document).claims for document in documents] == [1] * 5


def test_a_worker_told_to_end_gives_its_paper_back(works: Works) -> None:
    with works.process(KEEPER):
        with works.worker() as first:
            document = works.upload_held()
            until(lambda: claimed(works, document), "nobody claimed it")
            began = time.monotonic()
            first.terminate()
            assert first.wait(30) == 0
            assert time.monotonic() - began < 30
        assert job_of(works.database, document).claims == 0
        works.go()
        with works.worker():
            works.wait(document, DocumentState.EXAMINED)
    assert works.events(document) == ["api:document:uploaded", "worker:document:examined"]


def test_an_idle_worker_and_a_housekeeper_end_when_told(works: Works) -> None:
    with works.process(KEEPER) as keeper, works.worker() as worker:
        works.wait(works.upload("fine"), DocumentState.EXAMINED)
        for process in (worker, keeper):
            process.terminate()
            assert process.wait(30) == 0


def test_prechecks_have_a_worker_of_their_own(works: Works) -> None:
    with works.process(KEEPER), works.worker(Lane.PRECHECKS):
        paper = works.upload("fine")
        check = works.precheck("fine")
        works.wait(check, DocumentState.EXAMINED)
        assert works.state(paper) == DocumentState.QUEUED
        with works.worker():
            works.wait(paper, DocumentState.EXAMINED)
            works.wait(works.precheck("fine"), DocumentState.EXAMINED)


def test_a_worker_without_an_examiner_ends_and_takes_nothing(works: Works) -> None:
    with (
        works.process(KEEPER),
        works.worker(examine_door="tests.workers.broken_door:door") as broken,
    ):
        document = works.upload("fine")
        assert broken.wait(120) != 0
    assert job_of(works.database, document).claims == 0
