"""The service's database for tests, at its present version, on SQLite and on PostgreSQL."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from service.db.engine import Database
from service.db.migrate import migrate
from service.vault.master_keys import MasterKeys
from service.vault.vault import Vault
from tests.servers.postgres_server import PostgresServer

VAULT = Vault(MasterKeys.generate())
"""The vault of every test's database in this process."""


def opened(url: str) -> Database:
    """A test's database with its vault."""
    return Database(url, vault=VAULT)


@pytest.fixture(scope="session")
def migrated(postgres: PostgresServer) -> str:
    """The name of a PostgreSQL database to copy: applying every migration takes longer."""
    name = postgres.create()
    database = opened(postgres.url(name))
    migrate(database)
    database.close()
    return name


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a fresh database with every table."""
    if request.param == "sqlite":
        database = opened(f"sqlite:///{tmp_path / 'test.sqlite3'}")
        migrate(database)
        database.close()
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
