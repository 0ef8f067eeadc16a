"""A clock that tests move."""

from datetime import UTC, date, datetime, time

from service.clock import SHANGHAI


class MovableClock:
    """Stands still at a moment until it is set to another."""

    def __init__(self, day: date, hour: int = 9) -> None:
        self._at = datetime.combine(day, time(hour), SHANGHAI)

    def set(self, day: date, hour: int = 9) -> None:
        """Move to this hour of this day in Asia/Shanghai, forwards or back."""
        self._at = datetime.combine(day, time(hour), SHANGHAI)

    def now(self) -> datetime:
        """The moment, aware, in UTC."""
        return self._at.astimezone(UTC)

    def today(self) -> date:
        """The day in Asia/Shanghai."""
        return self._at.date()
