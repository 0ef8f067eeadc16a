"""Transactions end whole or not at all, and writers wait for each other."""

import threading
from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import select
from sqlalchemy.exc import StatementError

from service.audit.store import record
from service.audit.tables import Anchor, Event
from service.db.engine import Database


def tags(database: Database) -> list[str]:
    with database.read() as session:
        return list(session.scalars(select(Event.tag).order_by(Event.number)))


def test_an_error_undoes_the_whole_transaction(database: Database) -> None:
    def fail() -> None:
        with database.write() as session:
            record(session, "test:thing:begun", "test")
            session.flush()
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert tags(database) == []


def test_writers_on_many_threads_all_get_their_turn(database: Database) -> None:
    barrier = threading.Barrier(8)

    def write(number: int) -> None:
        barrier.wait()
        for _ in range(5):
            with database.write() as session:
                session.scalars(select(Event)).all()  # read before writing
                record(session, f"test:thing:{number}", "test")

    threads = [threading.Thread(target=write, args=(n,)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(tags(database)) == 40


def anchor_at(moment: datetime) -> Anchor:
    return Anchor(number=1, at=moment, digest="", heads=0, previous="", hash="")


def test_moments_come_back_aware_and_in_utc(database: Database) -> None:
    shanghai = timezone(timedelta(hours=8))
    moment = datetime(2026, 3, 14, 7, 30, 0, 250_000, tzinfo=shanghai)
    with database.write() as session:
        session.add(anchor_at(moment))
    with database.read() as session:
        found = session.scalars(select(Anchor)).one().at
    assert found == moment
    assert found.tzinfo is UTC


def test_a_moment_without_a_time_zone_is_refused(database: Database) -> None:
    naive = datetime(2026, 3, 14)  # noqa: DTZ001 - the very thing refused
    with pytest.raises(StatementError, match="time zone"), database.write() as session:
        session.add(anchor_at(naive))
