"""The service's database for tests, at its present version, on SQLite and on PostgreSQL."""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from sqlalchemy import event

from service.db.engine import Database
from service.db.migrate import migrate
from service.vault.master_keys import MasterKeys
from service.vault.vault import Vault
from tests.servers.postgres_server import PostgresServer

VAULT = Vault(MasterKeys.generate())
"""The vault of every test's database in this process."""


def opened(url: str) -> Database:
    """A test's database with its vault; on SQLite it waits for no disk, as no power is cut."""
    found = Database(url, vault=VAULT)
    if found.is_sqlite:
        event.listen(found.engine, "connect", _hasty)
    return found


def _hasty(connection: sqlite3.Connection, record: Any) -> None:
    del record
    connection.execute("PRAGMA synchronous=OFF")


SqliteIn: TypeAlias = Callable[[Path], Database]
"""Opens a fresh database in a folder; whoever calls it closes it."""


@pytest.fixture(scope="session")
def sqlite_in(tmp_path_factory: pytest.TempPathFactory) -> SqliteIn:
    """Makes SQLite databases by copying one: applying every migration takes longer."""
    file = tmp_path_factory.mktemp("migrated") / "test.sqlite3"
    database = opened(f"sqlite:///{file}")
    migrate(database)
    database.close()

    def copied(folder: Path) -> Database:
        return opened(f"sqlite:///{shutil.copy(file, folder)}")

    return copied


@pytest.fixture(scope="session")
def migrated(postgres: PostgresServer) -> str:
    """The name of a PostgreSQL database to copy."""
    name = postgres.create()
    database = opened(postgres.url(name))
    migrate(database)
    database.close()
    return name


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a fresh database with every table."""
    if request.param == "sqlite":
        sqlite_in: SqliteIn = request.getfixturevalue("sqlite_in")
        sqlite_in(tmp_path).close()
        yield f"sqlite:///{tmp_path / 'test.sqlite3'}"
        return
    server: PostgresServer = request.getfixturevalue("postgres")
    name = server.create(request.getfixturevalue("migrated"))
    yield server.url(name)
    server.drop(name)


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    """A fresh database with every table."""
    found = opened(database_url)
    yield found
    found.close()


@pytest.fixture
def sqlite(sqlite_in: SqliteIn, tmp_path: Path) -> Iterator[Database]:
    """A fresh SQLite database, for what does not depend on the server."""
    found = sqlite_in(tmp_path)
    yield found
    found.close()
