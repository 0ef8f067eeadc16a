"""What time it is. Machines of one installation keep their clocks together (NTP)."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

SHANGHAI = ZoneInfo("Asia/Shanghai")


def utc_now() -> datetime:
    """Now, aware, in UTC."""
    return datetime.now(UTC)


def today() -> date:
    """The day in Asia/Shanghai, by which the notice counts."""
    return datetime.now(SHANGHAI).date()
