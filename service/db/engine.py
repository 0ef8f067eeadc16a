"""Transactions on SQLite and PostgreSQL alike (design decision 3)."""

import sqlite3
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from functools import cached_property
from importlib import import_module
from pathlib import Path
from typing import Any, Self

from sqlalchemy import Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.orm import Session

from service.clock import INFO, Clock, RehearsalClock, SystemClock
from service.db.tables import metadata
from service.settings import Settings
from service.vault.errors import MasterKeysError
from service.vault.master_keys import MasterKeys
from service.vault.vault import Vault

_TABLES = "service.db.tables"
"""They refer to each other: all are known before one is used, whatever a process imports."""
_BUSY_SECONDS = 30.0
"""How long a writer waits for another on SQLite, where one writes at a time."""
_PRAGMAS = ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "secure_delete=FAST")
"""The last one: what a row held before must not lie on in the file, least of all a data key."""
_POOLED: Mapping[str, Any] = {"pool_size": 10, "max_overflow": 40, "hide_parameters": True}
"""The API answers on up to 40 threads; and what stands on a paper must not stand in a log."""


TABLES = metadata
"""Every table, known to each process: rows refer to tables that it itself never uses."""


class Database:
    """One database. ``read`` and ``write`` give a session within one transaction each.

    Statements run through stores; only who opened the transaction ends it. Every session carries
    the database's ``clock``. What is personal is sealed by its ``vault``, which is given, or made
    of the keys in a file when it is first needed.
    """

    def __init__(
        self,
        url: str,
        clock: Clock | None = None,
        *,
        vault: Vault | None = None,
        keys_file: Path | None = None,
    ) -> None:
        import_module(_TABLES)
        self.engine = _engine(url)
        self.clock: Clock = clock or SystemClock()
        self._writer = self.engine.execution_options(begin="IMMEDIATE")
        self._vault = vault
        self.keys_file = keys_file

    @classmethod
    def of(cls, settings: Settings) -> Self:
        """The database that the settings name; the data folder is made where it is missing."""
        settings.data.mkdir(mode=0o700, parents=True, exist_ok=True)
        clock = RehearsalClock(settings.today) if settings.today else SystemClock()
        return cls(settings.database(), clock, keys_file=settings.keys_file())

    @cached_property
    def vault(self) -> Vault:
        """The installation's vault.

        Raises:
            MasterKeysError: its master keys are missing or cannot be used.
        """
        if self._vault is not None:
            return self._vault
        if self.keys_file is None:
            raise MasterKeysError("没有指明主密钥文件。")
        return Vault(MasterKeys.load(self.keys_file))

    @property
    def is_sqlite(self) -> bool:
        """Whether writers wait for each other as a whole."""
        return self.engine.dialect.name == "sqlite"

    @contextmanager
    def read(self) -> Generator[Session]:
        """A transaction that changes nothing."""
        with Session(self.engine, autoflush=False, info=self._info()) as session:
            yield session

    @contextmanager
    def write(self) -> Generator[Session]:
        """A transaction that is committed at the end, or rolled back by an error.

        On SQLite it holds the write lock from its start, so that nothing it has read can change
        before it writes.
        """
        options: Any = {"expire_on_commit": False, "info": self._info()}
        with Session(self._writer, **options) as session, session.begin():
            yield session

    @contextmanager
    def snapshot(self) -> Generator[Session]:
        """A transaction that changes nothing and sees one moment, however long it reads."""
        options = {} if self.is_sqlite else {"isolation_level": "REPEATABLE READ"}
        engine = self.engine.execution_options(**options)
        with Session(engine, autoflush=False, info=self._info()) as session:
            yield session

    def _info(self) -> dict[Any, Any]:
        """What every session carries; the keys are read when the first asks for them."""
        return {INFO: self.clock, "vault": lambda: self.vault}

    def ping(self) -> None:
        """Ask the database for a sign of life; raises SQLAlchemy's errors."""
        with self.engine.connect() as connection:
            connection.execute(text("SELECT 1"))

    def close(self) -> None:
        """Close every connection."""
        self.engine.dispose()


def _engine(url: str) -> Engine:
    if make_url(url).get_backend_name() != "sqlite":
        # What a transaction has waited a lock for must be visible to its next statement.
        return create_engine(url, isolation_level="READ COMMITTED", pool_pre_ping=True, **_POOLED)
    engine = create_engine(url, connect_args={"timeout": _BUSY_SECONDS}, **_POOLED)
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(connection: sqlite3.Connection, record: Any) -> None:
    """Leave BEGIN to us; keep readers and the writer out of each other's way."""
    del record
    connection.isolation_level = None
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    mode = connection.get_execution_options().get("begin", "DEFERRED")
    connection.exec_driver_sql(f"BEGIN {mode}")
