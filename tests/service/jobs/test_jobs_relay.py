"""Every committed job is rung for, whatever becomes of Redis or of a relay."""

import os
import signal
import threading
import time
import zlib
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
import redis
from pydantic import SecretStr
from sqlalchemy import func, select, update

from service.clock import SystemClock
from service.db.engine import Database
from service.jobs import outbox
from service.jobs.doorbell import Doorbell
from service.jobs.reconciler import Reconciler
from service.jobs.relay import Relay
from service.jobs.tables import Job, Lane, Outbox, Topic
from service.settings import Settings, SettingsError
from tests.service.papers_given import application, job_of, paper

PATIENCE = 240.0


@pytest.fixture
def settings(tmp_path: Path, redis_url: str) -> Settings:
    return Settings(data=tmp_path, redis_url=SecretStr(redis_url), ring_again_seconds=3600)


@pytest.fixture
def relay(database: Database, settings: Settings) -> Iterator[Relay]:
    found = Relay(database, settings)
    yield found
    found.stop()


@pytest.fixture
def bell(settings: Settings) -> Iterator[Doorbell]:
    found = Doorbell(settings)
    yield found
    found.close()


@pytest.fixture
def reconciler(database: Database, settings: Settings) -> Iterator[Reconciler]:
    found = Reconciler(database, settings)
    yield found
    found.close()


def jobs(database: Database, count: int) -> set[str]:
    """The jobs of so many new papers."""
    owner = application(database)
    papers = [paper(database, None, f"{owner} {number}".encode(), owner) for number in range(count)]
    return {job_of(database, one).id for one in papers}


def left(database: Database) -> int:
    with database.read() as session:
        return session.scalar(select(func.count()).select_from(Outbox)) or 0


def rings(redis_url: str) -> int:
    with redis.Redis.from_url(redis_url) as client:
        return int(client.llen("rq:queue:papers"))


def until_hanging(bell: Doorbell, expected: set[str]) -> None:
    end = time.monotonic() + PATIENCE
    while not expected <= bell.hanging(Lane.PAPERS):
        assert time.monotonic() < end
        time.sleep(0.01)


def all_long_ago(database: Database) -> None:
    """As if every ring had been a while ago."""
    with database.write() as session:
        session.execute(update(Job).values(rung_at=SystemClock().now() - timedelta(hours=2)))


def test_each_job_is_rung_for_once_in_its_lane(
    database: Database, relay: Relay, bell: Doorbell, redis_url: str
) -> None:
    papers = jobs(database, 3)
    expires = SystemClock().now() + timedelta(hours=1)
    check = job_of(database, paper(database, None, b"c", expires_at=expires, person="p")).id
    assert relay.relay_once() == 4
    assert relay.relay_once() == 0
    assert bell.hanging(Lane.PAPERS) == papers
    assert bell.hanging(Lane.PRECHECKS) == {check}
    assert rings(redis_url) == 3
    assert left(database) == 0
    with database.read() as session:
        assert all(session.scalars(select(Job.rung_at)))


def test_a_ring_says_who_to_call_with_what_and_no_pickle(
    database: Database, relay: Relay, redis_url: str
) -> None:
    (job,) = jobs(database, 1)
    relay.relay_once()
    with redis.Redis.from_url(redis_url) as client:
        (key,) = client.keys("rq:job:*")
        held = client.hgetall(key)
    assert (
        zlib.decompress(held[b"data"])
        == f'["workers.tasks.examine", null, ["{job}"], {{}}]'.encode()
    )
    assert (held[b"timeout"], held[b"result_ttl"]) == (b"-1", b"0")


def test_a_nudged_relay_rings(database: Database, relay: Relay, bell: Doorbell) -> None:
    relay.start()
    papers = jobs(database, 1)
    relay.nudge()
    until_hanging(bell, papers)


def test_a_relay_that_nobody_told_looks_for_itself(
    database: Database, relay: Relay, bell: Doorbell
) -> None:
    relay.start()
    until_hanging(bell, jobs(database, 1))


def test_what_is_not_due_is_not_rung_for(database: Database, relay: Relay) -> None:
    jobs(database, 1)
    with database.write() as session:
        session.execute(
            update(Outbox).values(available_at=SystemClock().now() + timedelta(hours=1))
        )
    assert relay.relay_once() == 0
    assert left(database) == 1


def test_what_a_dead_relay_had_taken_is_rung_by_the_next(
    database: Database, relay: Relay, bell: Doorbell
) -> None:
    papers = jobs(database, 2)
    with database.write() as session:
        assert len(outbox.take(session, Topic.RING, 60, 10)) == 2
    assert relay.relay_once() == 0
    with database.write() as session:
        session.execute(update(Outbox).values(available_at=SystemClock().now()))
    assert relay.relay_once() == 2
    assert bell.hanging(Lane.PAPERS) == papers


def test_relays_side_by_side_share_the_work(
    database: Database, settings: Settings, bell: Doorbell, redis_url: str
) -> None:
    papers = jobs(database, 40)
    relays = [Relay(database, settings) for _ in range(4)]
    barrier, counts = threading.Barrier(4), []

    def run(relay: Relay) -> None:
        barrier.wait()
        counts.append(relay.relay_once())

    threads = [threading.Thread(target=run, args=(relay,)) for relay in relays]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for relay in relays:
        relay.stop()
    assert sum(counts) == rings(redis_url) == 40
    assert bell.hanging(Lane.PAPERS) == papers


def test_without_redis_rings_wait_and_go_out_when_it_is_back(
    database: Database, relay: Relay, bell: Doorbell, redis_url: str
) -> None:
    relay.start()
    with redis.Redis.from_url(redis_url) as client:
        pid = int(client.info()["process_id"])
    os.kill(pid, signal.SIGKILL)
    papers = jobs(database, 3)
    relay.nudge()
    end = time.monotonic() + PATIENCE
    while left(database):
        assert time.monotonic() < end
        time.sleep(0.05)
    assert papers <= bell.hanging(Lane.PAPERS)


def test_a_relay_without_redis_says_so_and_loses_nothing(
    database: Database, tmp_path: Path
) -> None:
    nowhere = SecretStr(f"unix://{tmp_path}/nowhere.sock")
    relay = Relay(database, Settings(data=tmp_path, redis_url=nowhere))
    jobs(database, 2)
    with pytest.raises(redis.ConnectionError):
        relay.relay_once()
    relay.stop()
    with database.read() as session:
        assert outbox.is_due(session, Topic.RING)
    assert left(database) == 2


def test_a_relay_needs_an_address(database: Database, tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="YANZHEN_REDIS_URL"):
        Relay(database, Settings(data=tmp_path))


def test_wiped_rings_are_rung_again(
    database: Database, relay: Relay, reconciler: Reconciler, bell: Doorbell, redis_url: str
) -> None:
    papers = jobs(database, 3)
    relay.relay_once()
    with redis.Redis.from_url(redis_url) as client:
        client.flushall()
    assert reconciler.ring_again() == 0  # their last ring is not long ago
    all_long_ago(database)
    assert reconciler.ring_again() == 3
    assert bell.hanging(Lane.PAPERS) == papers
    assert reconciler.ring_again() == 0


def test_a_queue_that_merely_waits_does_not_grow(
    database: Database, relay: Relay, reconciler: Reconciler, redis_url: str
) -> None:
    jobs(database, 5)
    relay.relay_once()
    for _ in range(3):
        all_long_ago(database)
        assert reconciler.ring_again() == 0
    assert rings(redis_url) == 5
