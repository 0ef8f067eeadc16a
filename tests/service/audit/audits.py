"""The audit for tests: events told, problems found, rows changed by whoever owns the database."""

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

from service.audit.checking.database import DatabaseSource
from service.audit.checking.problems import Problem
from service.audit.checking.verify import Checked, verify
from service.audit.guards import install
from service.audit.lines import EventLine
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


class Forger:
    """Somebody who owns the tables, within a transaction that is rolled back in the end."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.is_sqlite = session.get_bind().dialect.name == "sqlite"

    def do(self, *statements: str, **values: Any) -> None:
        """Change rows without the triggers, which then stand again."""
        connection = self._session.connection()
        for statement in _off(is_sqlite=self.is_sqlite):
            connection.execute(text(statement))
        for statement in statements:
            connection.execute(text(statement), values)
        install(connection)

    def source(self, only: Collection[str] | None = None) -> DatabaseSource:
        """The rows as they now are."""
        return DatabaseSource(self._session, only)

    def at(self, position: int, chain: str) -> EventLine:
        """An event as it is hashed."""
        rows = list(self.source([chain]).events())  # all, so that none stays open
        return next(row for row in rows if row.position == position)

    def problems(self, kept: dict[int, str] | None = None) -> list[Problem]:
        """Everything that verification finds."""
        return list(verify(self.source(), Checked(), kept))


@contextmanager
def forging(database: Database) -> Iterator[Forger]:
    """Let the tables be forged until the block is left."""
    with Session(database.engine) as session:
        yield Forger(session)
        session.rollback()


def _off(*, is_sqlite: bool) -> Sequence[str]:
    if not is_sqlite:
        return [f"ALTER TABLE {table} DISABLE TRIGGER USER" for table in TABLES]
    deeds = ("update", "delete", "insert")
    return [f"DROP TRIGGER {table}_no_{deed}" for table in TABLES for deed in deeds]
