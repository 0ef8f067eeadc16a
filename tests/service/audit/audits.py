"""The audit for tests: events told, problems found, rows changed by whoever owns the database."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import text

from service.audit.checking.database import DatabaseSource
from service.audit.checking.problems import Problem
from service.audit.checking.verify import Checked, verify
from service.audit.guards import install
from service.audit.store import record
from service.db.engine import Database

TABLES = ("events", "chain_heads", "anchors", "anchor_heads")


def tell(database: Database, about: str | None, count: int = 1, **said: Any) -> None:
    """Add events to a chain, in a transaction each."""
    for _ in range(count):
        with database.write() as session:
            record(session, "test:thing:done", "test", application_id=about, **said)


def problems(database: Database, kept: dict[int, str] | None = None) -> list[Problem]:
    """Everything that verification finds."""
    with database.snapshot() as session:
        return list(verify(DatabaseSource(session), Checked(), kept))


def tamper(database: Database, *statements: str, **values: Any) -> None:
    """Change rows as somebody may who owns the tables: without triggers, which then stand again."""
    with database.write() as session:
        connection = session.connection()
        for statement in _off(database):
            connection.execute(text(statement))
        for statement in statements:
            connection.execute(text(statement), values)
        install(connection)
        if not database.is_sqlite:
            for table in TABLES:
                connection.execute(text(f"ALTER TABLE {table} ENABLE ALWAYS TRIGGER USER"))


def _off(database: Database) -> Sequence[str]:
    if not database.is_sqlite:
        return [f"ALTER TABLE {table} DISABLE TRIGGER USER" for table in TABLES]
    deeds = ("update", "delete", "insert")
    return [f"DROP TRIGGER {table}_no_{deed}" for table in TABLES for deed in deeds]
