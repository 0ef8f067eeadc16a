"""A fresh SQLite database for what does not depend on the server: a copy of a migrated one."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from service.db.engine import Database
from service.db.migrate import migrate
from tests.servers.databases import opened


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database file with every table."""
    file = tmp_path_factory.mktemp("migrated") / "test.sqlite3"
    database = opened(f"sqlite:///{file}")
    migrate(database)
    database.close()
    return file


@pytest.fixture
def sqlite(migrated_file: Path, tmp_path: Path) -> Iterator[Database]:
    """A fresh SQLite database."""
    for file in migrated_file.parent.iterdir():
        shutil.copy(file, tmp_path)
    found = opened(f"sqlite:///{tmp_path / migrated_file.name}")
    yield found
    found.close()
