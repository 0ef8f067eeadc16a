"""Worlds for the tests of cases."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from service.db.engine import Database
from tests.servers.databases import SqliteIn
from tests.service.cases.cases_world import BEGIN, World, world
from tests.service.clocks import MovableClock


@pytest.fixture
def both(database: Database, tmp_path: Path) -> Iterator[World]:
    """A world of its own on each of the databases."""
    with world(database, MovableClock(BEGIN), tmp_path / "data") as found:
        yield found


@pytest.fixture(scope="module")
def common(sqlite_in: SqliteIn, tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    """A world on SQLite for tests of one module that do not mind each other."""
    folder = tmp_path_factory.mktemp("cases")
    database = sqlite_in(folder)
    with world(database, MovableClock(BEGIN), folder / "data") as found:
        yield found
    database.close()


@pytest.fixture
def here(common: World) -> World:
    """The common world on the day it began."""
    common.clock.set(BEGIN)
    return common
