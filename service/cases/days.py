"""Days in Asia/Shanghai, by which the notice counts, from moments and back."""

from datetime import date, datetime, time

from service.clock import SHANGHAI


def day_of(moment: datetime) -> date:
    """The day of a moment."""
    return moment.astimezone(SHANGHAI).date()


def began(day: date) -> datetime:
    """The moment at which a day began."""
    return datetime.combine(day, time(), SHANGHAI)
