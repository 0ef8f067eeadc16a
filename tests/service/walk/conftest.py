"""The season's service, on each of the databases."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from service.db.engine import Database
from tests.service.api.api_site import serving
from tests.service.clocks import MovableClock
from tests.service.walk.notices_of_years import write_notices
from tests.service.walk.season_people import Season, season

_YEARS = 24.0 * 366 * 5
"""Hours for which a sign-in holds here: the clock moves by months."""


@pytest.fixture
def walk(database: Database, tmp_path: Path) -> Iterator[Season]:
    """A service on 2026-03-12 that knows the notices of 2026 to 2029."""
    clock = database.clock = MovableClock(date(2026, 3, 12))
    notices = write_notices(tmp_path / "notices", 2027, 2028, 2029)
    settings = {
        "policy": notices,
        "today": None,
        "session_hours": _YEARS,
        "session_idle_minutes": 60 * _YEARS,
        "applicant_session_minutes": 60 * _YEARS,
    }
    with serving(database, tmp_path / "data", **settings) as site:
        yield season(site, clock)
