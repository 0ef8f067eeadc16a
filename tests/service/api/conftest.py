"""The API, running."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from service.db.engine import Database
from tests.servers.databases import SqliteIn
from tests.service.api.api_site import ApiSite, serving


@pytest.fixture
def api(database: Database, tmp_path: Path) -> Iterator[ApiSite]:
    """The API on each of the databases."""
    with serving(database, tmp_path / "data") as site:
        yield site


@pytest.fixture(scope="module")
def shared_database(
    sqlite_in: SqliteIn, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Database]:
    """A SQLite database for tests of one module that do not mind each other."""
    found = sqlite_in(tmp_path_factory.mktemp("shared"))
    yield found
    found.close()


@pytest.fixture(scope="module")
def shared(
    shared_database: Database, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[ApiSite]:
    """The API for tests of one module that do not mind each other; files up to a megabyte."""
    data = tmp_path_factory.mktemp("data")
    with serving(shared_database, data, max_bytes=1_000_000) as site:
        yield site
