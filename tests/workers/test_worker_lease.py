"""A claim is kept alive from outside the examiner, and patience bridges a database's absence."""

import time
from collections.abc import Callable

import pytest
from sqlalchemy import text, update
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from schemas.progress import Progress, Stage
from service.db.engine import Database
from service.jobs import service as jobs
from service.jobs.service import Claim
from service.jobs.tables import Job, JobState
from tests.service.papers_given import application, job_of, paper
from workers.lease import Lease
from workers.patience import patiently

PATIENCE = 240.0


@pytest.fixture
def document_id(database: Database) -> str:
    return paper(database, None, b"a paper", application(database))


@pytest.fixture
def claim(database: Database, document_id: str) -> Claim:
    with database.write() as session:
        found = jobs.claim(session, job_of(database, document_id).id, "one", 0.6)
    assert found is not None
    return found


def until(happened: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not happened():
        assert time.monotonic() < end
        time.sleep(0.01)


def test_a_lease_is_renewed_with_the_progress_made(
    database: Database, document_id: str, claim: Claim
) -> None:
    first = job_of(database, document_id).lease_until
    assert first is not None
    with Lease(database, claim, 0.6, pytest.fail) as lease:
        lease.tell(Progress(stage=Stage.OCR, page=2, pages=3))
        until(lambda: (job_of(database, document_id).lease_until or first) > first)
        job = job_of(database, document_id)
        assert (job.stage, job.page, job.pages) == ("ocr", 2, 3)
        second = job.lease_until
        assert second is not None
        until(lambda: (job_of(database, document_id).lease_until or second) > second)
        assert job_of(database, document_id).stage == "ocr"  # no news is no step back


def test_a_lost_claim_is_noticed_once(database: Database, claim: Claim) -> None:
    lost = []
    with Lease(database, claim, 0.6, lambda: lost.append(1)):
        with database.write() as session:
            session.execute(update(Job).values(token=Job.token + 1, state=JobState.WAITING))
        until(lambda: bool(lost))
    assert lost == [1]


def test_what_is_over_at_once_writes_no_sign_of_life(
    database: Database, document_id: str, claim: Claim
) -> None:
    first = job_of(database, document_id).lease_until
    with Lease(database, claim, 600, pytest.fail) as lease:
        lease.tell(Progress(stage=Stage.CHECKS))
    assert job_of(database, document_id).lease_until == first


def test_a_broken_connection_is_bridged(postgres_url: str) -> None:
    database, tried = Database(postgres_url), []

    def work(session: Session) -> int:
        tried.append(1)
        if len(tried) <= 2:  # as when the server restarts
            session.execute(text("SELECT pg_terminate_backend(pg_backend_pid())"))
        return int(session.execute(text("SELECT 7")).scalar_one())

    assert patiently(database, work, PATIENCE) == 7
    assert len(tried) == 3
    database.close()


def test_patience_ends(database: Database) -> None:
    def work(session: Session) -> None:
        session.execute(text("SELECT 1 FROM there_is_no_such_table"))

    with pytest.raises(SQLAlchemyError, match="there_is_no_such_table"):
        patiently(database, work, 0.2)


def test_the_claim_outlives_a_database_that_is_away(postgres_url: str) -> None:
    database = Database(postgres_url)  # without a table in it: every sign of life fails
    with pytest.raises(SQLAlchemyError, match="jobs"), database.write() as session:
        jobs.renew(session, Claim("job", 1, "document", "one"), 1)
    lost: list[int] = []
    with Lease(database, Claim("job", 1, "document", "one"), 0.1, lambda: lost.append(1)):
        time.sleep(0.5)
    assert lost == []
    database.close()
