"""What time it is: one clock an installation, carried by its database into every session.

Machines of one installation keep their clocks together (NTP). Days are counted in Asia/Shanghai,
as the notice counts them; moments are kept in UTC.
"""

from datetime import UTC, date, datetime
from typing import Protocol
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

SHANGHAI = ZoneInfo("Asia/Shanghai")
INFO = "clock"
"""Under which name a session carries its clock."""


class Clock(Protocol):
    """Tells the moment and the day."""

    def now(self) -> datetime:
        """The moment, aware, in UTC."""
        ...

    def today(self) -> date:
        """The day in Asia/Shanghai."""
        ...


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        """The moment, aware, in UTC."""
        return datetime.now(UTC)

    def today(self) -> date:
        """The day in Asia/Shanghai."""
        return datetime.now(SHANGHAI).date()


class RehearsalClock(SystemClock):
    """Real moments on a day that stands still, for rehearsals (setting ``today``)."""

    def __init__(self, day: date) -> None:
        self._day = day

    def today(self) -> date:
        """The day of the rehearsal."""
        return self._day


def clock_of(session: Session) -> Clock:
    """The clock of the database that this session is on."""
    found: Clock = session.info[INFO]
    return found


def now(session: Session) -> datetime:
    """The moment, aware, in UTC, by the session's clock."""
    return clock_of(session).now()


def today(session: Session) -> date:
    """The day in Asia/Shanghai, by the session's clock."""
    return clock_of(session).today()
