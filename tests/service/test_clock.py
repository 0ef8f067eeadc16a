"""Every session tells the time by its database's clock."""

from datetime import UTC, date, datetime
from pathlib import Path

from service import clock
from service.accounts.roles import Scope
from service.accounts.service import make_key
from service.accounts.store import listed
from service.clock import RehearsalClock
from service.db.engine import Database
from service.settings import Settings
from tests.service.clocks import MovableClock


def test_what_is_written_bears_the_clock_s_moment(database: Database) -> None:
    database.clock = moved = MovableClock(date(2026, 3, 20))
    for day in (date(2026, 3, 20), date(2029, 3, 14)):
        moved.set(day, hour=1)
        with database.write() as session:
            make_key(session, "site", [Scope.SITE], "test")
            assert clock.today(session) == day
    with database.read() as session:
        made = [key.created_at for key in listed(session)]
    # One in the morning in Shanghai is still the day before in UTC.
    assert made == [datetime(2026, 3, 19, 17, tzinfo=UTC), datetime(2029, 3, 13, 17, tzinfo=UTC)]


def test_a_rehearsal_stands_on_its_day_while_moments_go_on(tmp_path: Path) -> None:
    database = Database.of(Settings(data=tmp_path, today=date(2027, 4, 1)))
    before = datetime.now(UTC)
    with database.read() as session:
        assert clock.today(session) == date(2027, 4, 1)
        assert before <= clock.now(session) <= datetime.now(UTC)
    database.close()
    assert isinstance(database.clock, RehearsalClock)
