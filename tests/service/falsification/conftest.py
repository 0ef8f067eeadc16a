"""An office that takes falsification cases, and the people who take their steps."""

from collections.abc import Collection, Iterator
from datetime import date
from itertools import count
from pathlib import Path

import httpx2
import pytest

from service.accounts.roles import Role
from service.db.engine import Database
from service.organisations.tables import Kind
from tests.servers.databases import SqliteIn
from tests.service.api.api_site import serving
from tests.service.clocks import MovableClock
from tests.service.falsification.procedure import Office, Procedure
from tests.service.staff_given import organisation, staff

TODAY = date(2026, 11, 2)
_YEARS = 24.0 * 366 * 5
"""Hours for which a sign-in holds here: the clock is moved by months."""
_REVIEWER, _DECIDER = Role.OFFICE_REVIEWER, Role.DECISION_MAKER


@pytest.fixture(scope="module")
def office(sqlite_in: SqliteIn, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """An office on SQLite for tests of one module that do not mind each other."""
    database = sqlite_in(tmp_path_factory.mktemp("office"))
    yield from _office(database, tmp_path_factory.mktemp("data"))
    database.close()


@pytest.fixture
def procedure(office: Office) -> Procedure:
    """Somebody's application with an examined paper, on 2026-11-02."""
    office.clock.set(TODAY)
    return Procedure(office).applied()


@pytest.fixture
def procedure_on_each(database: Database, tmp_path: Path) -> Iterator[Procedure]:
    """The same on each of the databases."""
    for office in _office(database, tmp_path / "data"):
        yield Procedure(office).applied()


def _office(database: Database, data: Path) -> Iterator[Office]:
    clock = database.clock = MovableClock(TODAY)
    with serving(database, data, session_hours=_YEARS, session_idle_minutes=60 * _YEARS) as site:
        name = "焦作市人力资源和社会保障局"
        found = organisation(database, Kind.OFFICE, name)
        logins = count(1)

        def person(roles: Collection[Role]) -> httpx2.Client:
            return staff(site, f"staff{next(logins)}", roles, found)

        yield Office(
            site=site,
            clock=clock,
            id=found,
            opener=person([_REVIEWER]),
            rechecker=person([_REVIEWER]),
            decider=person([_DECIDER]),
            both=person([_REVIEWER, _DECIDER]),
        )
