"""The database itself refuses to have the audit changed, and stays so through migrations."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection, text
from sqlalchemy.exc import IntegrityError

from service.audit.anchors import anchor
from service.audit.checking.problems import Problem, Wrong
from service.audit.guards import missing
from service.db.engine import Database
from service.db.migrate import MigrationError, migrate
from tests.servers.databases import opened
from tests.servers.postgres_server import PostgresServer
from tests.service.audit.audits import TABLES, problems, tell

BEFORE = "0005"
"""The revision before events were chained."""


@pytest.fixture
def postgres_audit(postgres: PostgresServer, migrated: str) -> Iterator[Database]:
    name = postgres.create(migrated)
    database = opened(postgres.url(name))
    yield database
    database.close()
    postgres.drop(name)


def refused(database: Database, statement: str) -> None:
    with (
        pytest.raises(IntegrityError, match="the audit is only ever added to"),
        database.write() as session,
    ):
        session.connection().exec_driver_sql(statement)


def test_rows_of_the_audit_can_neither_be_changed_nor_removed(
    database: Database, tmp_path: Path
) -> None:
    tell(database, None, 2)
    anchor(database, tmp_path)
    refused(database, "UPDATE events SET actor = 'somebody' WHERE number = 1")
    refused(database, "UPDATE anchors SET digest = ''")
    refused(database, "UPDATE anchor_heads SET position = 1")
    refused(database, "UPDATE chain_heads SET position = 1")
    refused(database, "UPDATE chain_heads SET hash = ''")
    refused(database, "UPDATE chain_heads SET chain = 'other', position = 9")
    for table in TABLES:
        refused(database, f"DELETE FROM {table}")  # noqa: S608
        if database.is_sqlite:  # it would delete without asking
            refused(database, f"INSERT OR REPLACE INTO {table} SELECT * FROM {table}")  # noqa: S608
        else:
            refused(database, f"TRUNCATE {table} CASCADE")
    assert problems(database) == []


def test_who_calls_itself_a_replica_is_refused_too(postgres_audit: Database) -> None:
    tell(postgres_audit, None)
    refused(postgres_audit, "SET LOCAL session_replication_role = replica; DELETE FROM events")


def test_triggers_that_are_gone_come_back_with_migrate(database: Database) -> None:
    on = "" if database.is_sqlite else " ON events"
    with database.write() as session:
        session.connection().exec_driver_sql(f"DROP TRIGGER events_no_delete{on}")
    assert problems(database) == [Problem(Wrong.GUARD_MISSING, detail="events_no_delete")]
    migrate(database)
    assert problems(database) == []


def test_triggers_that_refuse_nothing_count_as_missing(postgres_audit: Database) -> None:
    with postgres_audit.write() as session:
        session.execute(text("ALTER TABLE anchors DISABLE TRIGGER anchors_no_delete"))
        assert missing(session.connection()) == ["anchors_no_delete"]
        session.execute(
            text(
                "CREATE OR REPLACE FUNCTION audit_refuse() RETURNS trigger LANGUAGE plpgsql"
                " AS 'BEGIN RETURN OLD; END'"
            )
        )
        assert len(missing(session.connection())) == 12
    migrate(postgres_audit)
    assert problems(postgres_audit) == []


@pytest.fixture(params=["sqlite", "postgresql"])
def unchained(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """A database of the time before events were chained."""
    url = f"sqlite:///{tmp_path / 'old.sqlite3'}"
    if request.param == "postgresql":
        url = request.getfixturevalue("postgres_url")
    database = opened(url)
    migrate(database, BEFORE)
    yield database
    database.close()


def add(connection: Connection, number: int, **columns: str | None) -> None:
    row = {
        "number": number,
        "at": "2026-03-14 07:30:00.250000" + ("" if connection.dialect.name == "sqlite" else "+00"),
        "tag": "test:thing:done",
        "actor": "test",
        **columns,
    }
    names, marks = ", ".join(row), ", ".join(f":{name}" for name in row)
    connection.execute(text(f"INSERT INTO events ({names}) VALUES ({marks})"), row)  # noqa: S608


def test_events_that_stood_before_are_chained_in_their_order(unchained: Database) -> None:
    with unchained.write() as session:
        for number in (3, 1, 2):
            add(session.connection(), number, facts='{ "b": 1.50, "a": "验" }')
        add(session.connection(), 4, document_id="01a20505-dfda-770c-8d0f-82e781bccd21")
    migrate(unchained)
    assert problems(unchained) == []
    with unchained.read() as session:
        found = session.execute(
            text("SELECT number, chain, position, facts FROM events ORDER BY 1")
        )
        assert [tuple(row) for row in found] == [
            *((number, "system", number, '{"a":"验","b":1.5}') for number in (1, 2, 3)),
            (4, "document:01a20505-dfda-770c-8d0f-82e781bccd21", 1, None),
        ]
    if not unchained.is_sqlite:  # numbers given by hand do not move the sequence
        with unchained.write() as session:
            session.execute(text("SELECT setval('events_number_seq', 4)"))
    tell(unchained, None)
    assert problems(unchained) == []


def test_values_in_the_clear_are_refused(unchained: Database) -> None:
    with unchained.write() as session:
        add(session.connection(), 1, reason="王建国的材料")
    with pytest.raises(MigrationError, match="明文"):
        migrate(unchained)
