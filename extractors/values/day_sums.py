"""Years and months added to a day: the same day then, else the month's last (民法典 202)."""

from calendar import monthrange
from datetime import date


def add_months(day: date, months: int) -> date:
    """The same day ``months`` later; 30 November plus three months is 28 or 29 February."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def add_years(day: date, years: int) -> date:
    """The same day ``years`` later; 29 February becomes 28 where the year has none."""
    return add_months(day, 12 * years)
