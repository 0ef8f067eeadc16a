"""Events are chained when their transaction commits, whatever else goes on at the same time."""

import random
import subprocess
import sys
import threading
from datetime import UTC, datetime

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from service.audit.canonical import GENESIS
from service.audit.sealing import Values, opened
from service.audit.store import record
from service.audit.tables import ChainHead, Event
from service.db.engine import Database
from service.ids import new_id
from service.vault.errors import BrokenSealError
from service.vault.tables import DataKey
from service.vault.vault import vault_of
from tests.service.audit.audits import problems, tell
from tests.service.papers_given import application

TAG = "test:thing:done"


def events(database: Database) -> list[Event]:
    with database.read() as session:
        return list(session.scalars(select(Event).order_by(Event.number)))


def heads(database: Database) -> dict[str, int]:
    with database.read() as session:
        return {head.chain: head.position for head in session.scalars(select(ChainHead))}


def test_an_event_follows_the_one_before_in_its_own_chain(database: Database) -> None:
    one, other, paper = new_id(), new_id(), new_id()
    with database.write() as session:
        for about in (one, other, one):
            record(session, TAG, "test", application_id=about, document_id=paper)
        record(session, TAG, "test", document_id=paper)
        record(session, TAG, "test")
        assert not session.scalars(select(Event)).all()  # not before the end
    found = events(database)
    assert [(event.chain, event.position) for event in found] == [
        (f"application:{one}", 1),
        (f"application:{other}", 1),
        (f"application:{one}", 2),
        (f"document:{paper}", 1),
        ("system", 1),
    ]
    assert found[2].previous == found[0].hash
    assert {event.previous for event in found} == {GENESIS, found[0].hash}
    assert heads(database)[f"application:{one}"] == 2
    assert problems(database) == []


def test_what_a_savepoint_told_goes_or_stays_with_it(database: Database) -> None:
    def told(session: Session, name: str) -> None:
        record(session, f"test:{name}:done", "test")

    def fail(session: Session) -> None:
        with session.begin_nested():
            told(session, "inner")
            with session.begin_nested():
                told(session, "innermost")
            raise KeyError

    with database.write() as session:
        told(session, "before")
        with pytest.raises(KeyError):
            fail(session)
        with session.begin_nested():
            told(session, "released")
            with session.begin_nested():
                told(session, "both")
        told(session, "after")
    names = [event.tag.split(":")[1] for event in events(database)]
    assert names == ["before", "released", "both", "after"]
    assert problems(database) == []


def test_an_event_in_a_transaction_that_only_reads_is_an_error(database: Database) -> None:
    def look_and_tell() -> None:
        with database.read() as session:
            session.scalars(select(Event)).all()
            record(session, TAG, "test")

    with pytest.raises(RuntimeError, match="never written"):
        look_and_tell()
    assert events(database) == []


def test_personal_values_are_sealed_and_bound_to_their_place(database: Database) -> None:
    about = application(database, name="王建国")
    with database.write() as session:
        for name in ("王建国", "李红"):
            old, new = {"name": "张三"}, {"name": name}
            record(session, TAG, "test", application_id=about, reason="更正", old=old, new=new)
            new["name"] = "changed after it was told"
    first, second = events(database)
    assert first.sealed is not None
    assert "王建国".encode() not in first.sealed
    with database.read() as session:
        assert opened(session, first) == Values("更正", {"name": "张三"}, {"name": "王建国"})
        second.sealed = first.sealed
        with pytest.raises(BrokenSealError):
            opened(session, second)


def test_erased_values_cannot_be_read_and_the_chain_still_holds(database: Database) -> None:
    about = application(database, name="王建国", id_number="410802198001010018")
    tell(database, about, new={"name": "王建国"})
    with database.write() as session:
        key = session.get_one(DataKey, events(database)[0].data_key_id)
        key.wrapped = None
    with database.read() as session:
        assert opened(session, events(database)[0]) == Values(erased=True)
    assert problems(database) == []


def test_values_about_nobody_are_sealed_under_the_installations_key(database: Database) -> None:
    with database.write() as session:
        record(session, TAG, "test", reason="维护")
        key = vault_of(session).own_key(session)
        record(session, TAG, "test", reason="所涉之人另行指明", data_key_id=key)
    assert [event.data_key_id for event in events(database)] == ["system", key]


def test_what_json_has_no_word_for_is_refused_where_it_is_told(database: Database) -> None:
    for wrong in (float("nan"), datetime.now(UTC), "\ud800"):
        with pytest.raises((ValueError, TypeError)), database.write() as session:
            record(session, TAG, "test", facts={"value": wrong})
    assert events(database) == []


def test_writers_that_meet_in_opposite_order_all_end(database: Database) -> None:
    chains = [new_id() for _ in range(6)]
    barrier = threading.Barrier(6)

    def write(number: int) -> None:
        order = random.Random(number)  # noqa: S311
        barrier.wait()
        for _ in range(5):
            with database.write() as session:
                for chain in order.sample(chains, 4):
                    record(session, f"test:thing:{number}", "test", application_id=chain)
                session.scalar(select(func.count()).select_from(Event))

    threads = [threading.Thread(target=write, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(events(database)) == 6 * 5 * 4
    assert sum(heads(database).values()) == 6 * 5 * 4
    assert problems(database) == []


# A process that dies with its events sent to the database and not committed.
KILLED = """
import os, signal, sys
from sqlalchemy import event
from sqlalchemy.orm import Session
from service.audit.store import record
from service.db.engine import Database
from service.audit import chains
database = Database(sys.argv[1])
append = chains.append
def dying(session, gathered):
    append(session, gathered)
    os.kill(os.getpid(), signal.SIGKILL)
chains.append = dying
with database.write() as session:
    record(session, "test:thing:lost", "test")
"""


def test_a_process_killed_before_it_commits_leaves_no_gap(
    database: Database, database_url: str
) -> None:
    tell(database, None)
    done = subprocess.run([sys.executable, "-c", KILLED, database_url], check=False)
    assert done.returncode == -9
    tell(database, None)
    assert [event.position for event in events(database)] == [1, 2]
    assert problems(database) == []
