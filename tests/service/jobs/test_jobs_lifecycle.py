"""A job is claimed by one, fenced by its token, tried again with rests, and ends once."""

import threading
from datetime import timedelta

import pytest
from sqlalchemy import select, update

from service.audit.tables import Event
from service.clock import SystemClock
from service.db.engine import Database
from service.documents.store import get as document_of
from service.documents.tables import DocumentState
from service.jobs import service as jobs
from service.jobs import store
from service.jobs.service import Claim, Retries
from service.jobs.tables import Job, JobState, Outbox
from tests.service.papers_given import application, job_of, paper

AT_ONCE = Retries(tries=3, claims=4, pause=0.0)
LEASE = 60.0


@pytest.fixture
def document_id(database: Database) -> str:
    return paper(database, None, b"a paper", application(database))


@pytest.fixture
def job_id(database: Database, document_id: str) -> str:
    return job_of(database, document_id).id


def claim(database: Database, job_id: str, worker: str = "one", lease: float = LEASE) -> Claim:
    with database.write() as session:
        found = jobs.claim(session, job_id, worker, lease)
    assert found is not None
    return found


def make_due(database: Database, job_id: str) -> None:
    with database.write() as session:
        session.execute(
            update(Job).where(Job.id == job_id).values(available_at=SystemClock().now())
        )


def lapse(database: Database, job_id: str) -> None:
    with database.write() as session:
        before = SystemClock().now() - timedelta(seconds=1)
        session.execute(update(Job).where(Job.id == job_id).values(lease_until=before))


def recover(database: Database, retries: Retries = AT_ONCE) -> int:
    with database.write() as session:
        return jobs.recover(session, retries)


def events(database: Database, document_id: str) -> list[tuple[str, str]]:
    query = select(Event.tag, Event.actor).where(Event.document_id == document_id)
    with database.read() as session:
        return [(tag, actor) for tag, actor in session.execute(query.order_by(Event.number))]


def document_state(database: Database, document_id: str) -> tuple[str, str | None]:
    with database.read() as session:
        found = document_of(session, document_id)
        assert found is not None
        return found.state, found.fault


def rings(database: Database) -> int:
    with database.read() as session:
        return len(session.scalars(select(Outbox)).all())


def test_an_upload_is_a_paper_a_job_and_a_ring(database: Database, document_id: str) -> None:
    job = job_of(database, document_id)
    assert (job.state, job.token, job.claims) == (JobState.WAITING, 0, 0)
    assert document_state(database, document_id) == (DocumentState.QUEUED, None)
    assert rings(database) == 1


def test_of_sixteen_claims_at_one_moment_one_wins(database: Database, job_id: str) -> None:
    barrier, won = threading.Barrier(16), []

    def try_to_claim(number: int) -> None:
        barrier.wait()
        with database.write() as session:
            found = jobs.claim(session, job_id, f"worker {number}", LEASE)
        if found:
            won.append(found)

    threads = [threading.Thread(target=try_to_claim, args=(n,)) for n in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [(found.token, found.job_id) for found in won] == [(1, job_id)]


def test_a_claim_is_renewed_with_stage_and_page(
    database: Database, document_id: str, job_id: str
) -> None:
    mine = claim(database, job_id, lease=1)
    assert document_state(database, document_id) == (DocumentState.EXAMINING, None)
    with database.write() as session:
        assert jobs.renew(session, mine, LEASE, ("ocr", 2, 3))
    job = job_of(database, document_id)
    assert (job.stage, job.page, job.pages) == ("ocr", 2, 3)
    assert job.lease_until is not None
    assert job.lease_until > SystemClock().now() + timedelta(seconds=LEASE / 2)


def test_a_lost_claim_can_write_nothing(database: Database, document_id: str, job_id: str) -> None:
    old = claim(database, job_id)
    lapse(database, job_id)
    assert recover(database) == 1
    make_due(database, job_id)
    claim(database, job_id, "two")
    before = job_of(database, document_id)
    with database.write() as session:
        assert not jobs.renew(session, old, LEASE)
        assert not jobs.release(session, old)
        assert not jobs.fail(session, old, "crashed", AT_ONCE)
    after = job_of(database, document_id)
    assert (after.token, after.state, after.faults) == (before.token, JobState.CLAIMED, 0)
    assert after.claimed_by == "two"


def test_a_lease_that_was_renewed_in_time_is_not_taken(database: Database, job_id: str) -> None:
    claim(database, job_id)
    assert recover(database) == 0


def test_a_lost_job_rests_is_rung_for_again_and_told_of(
    database: Database, document_id: str, job_id: str
) -> None:
    claim(database, job_id)
    lapse(database, job_id)
    assert recover(database) == 1
    job = job_of(database, document_id)
    assert (job.state, job.last_fault, job.claims, job.faults) == (JobState.WAITING, "lost", 1, 0)
    assert job.available_at > SystemClock().now()
    assert rings(database) == 2
    assert document_state(database, document_id) == (DocumentState.QUEUED, None)
    assert events(database, document_id)[-1] == ("worker:job:interrupted", "one")
    with database.write() as session:
        assert jobs.claim(session, job_id, "two", LEASE) is None  # it rests still


def test_a_paper_whose_workers_die_again_and_again_needs_a_person(
    database: Database, document_id: str, job_id: str
) -> None:
    for _ in range(AT_ONCE.claims):
        make_due(database, job_id)
        claim(database, job_id)
        lapse(database, job_id)
        assert recover(database) == 1
    assert job_of(database, document_id).state == JobState.NEEDS_PERSON
    assert document_state(database, document_id) == (DocumentState.NEEDS_PERSON, "lost")
    assert events(database, document_id)[-1] == ("worker:document:needs_person", "one")


def test_a_file_that_no_reading_survives_needs_a_person(
    database: Database, document_id: str, job_id: str
) -> None:
    for _ in range(AT_ONCE.tries):
        make_due(database, job_id)
        mine = claim(database, job_id)
        with database.write() as session:
            assert jobs.fail(session, mine, "slow", AT_ONCE)
    job = job_of(database, document_id)
    assert (job.state, job.faults, job.last_fault) == (JobState.NEEDS_PERSON, 3, "slow")
    assert document_state(database, document_id) == (DocumentState.NEEDS_PERSON, "slow")


def test_rests_grow_with_every_failed_reading(
    database: Database, document_id: str, job_id: str
) -> None:
    rests = []
    for _ in range(3):
        make_due(database, job_id)
        mine = claim(database, job_id)
        with database.write() as session:
            jobs.fail(session, mine, "slow", Retries(tries=9, claims=99, pause=100))
        rests.append(
            (job_of(database, document_id).available_at - SystemClock().now()).total_seconds()
        )
    assert rests == pytest.approx([100, 200, 400], abs=30)


def test_a_job_given_back_waits_at_once_and_counts_as_no_claim(
    database: Database, document_id: str, job_id: str
) -> None:
    mine = claim(database, job_id)
    with database.write() as session:
        assert jobs.release(session, mine)
    job = job_of(database, document_id)
    assert (job.state, job.claims, job.token) == (JobState.WAITING, 0, 1)
    assert document_state(database, document_id) == (DocumentState.QUEUED, None)
    assert claim(database, job_id, "two").token == 2


@pytest.mark.parametrize("end", [JobState.DONE, JobState.NEEDS_PERSON])
def test_nothing_leads_out_of_an_end(
    database: Database, document_id: str, job_id: str, end: JobState
) -> None:
    mine = claim(database, job_id)
    with database.write() as session:
        assert store.update_mine(session, job_id, mine.token, state=end)
    lapse(database, job_id)
    make_due(database, job_id)
    assert recover(database) == 0
    with database.write() as session:
        assert jobs.claim(session, job_id, "two", LEASE) is None
        assert not jobs.renew(session, mine, LEASE)
        assert not jobs.release(session, mine)
        assert not jobs.fail(session, mine, "crashed", AT_ONCE)
        assert not store.take_back(session, job_id, mine.token)
    assert job_of(database, document_id).state == end


def test_two_reconcilers_take_a_lost_job_once(
    database: Database, document_id: str, job_id: str
) -> None:
    claim(database, job_id)
    lapse(database, job_id)
    barrier, taken = threading.Barrier(4), []

    def run() -> None:
        barrier.wait()
        taken.append(recover(database))

    threads = [threading.Thread(target=run) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(taken) == [0, 0, 0, 1]
    told = [tag for tag, _ in events(database, document_id)]
    assert told.count("worker:job:interrupted") == 1
