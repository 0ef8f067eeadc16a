"""Chinese working days by the official calendar, never by plain weekdays (domain, section 4)."""

from datetime import date, timedelta
from typing import ClassVar

import chinese_calendar

from schemas.errors import YanzhenError
from schemas.policy import CalendarPolicy, YearCalendar

_DAY = timedelta(days=1)
_SATURDAY = 5


class CalendarUnknownError(YanzhenError):
    """The working days of a year are not known."""

    code: ClassVar[str] = "calendar.unknown_year"


class WorkingCalendar:
    """Working days of the years that the policy enters, else of those that the library knows."""

    def __init__(self, policy: CalendarPolicy) -> None:
        self._policy = policy

    def is_working(self, day: date) -> bool:
        """Whether people work on the day.

        Raises:
            CalendarUnknownError: the year is not known; the message says what to do.
        """
        entered = self._policy.years.get(day.year)
        if entered is not None:
            return _by_entry(entered, day)
        if self._policy.source == "file":
            raise CalendarUnknownError(_unknown(day.year))
        try:
            return bool(chinese_calendar.is_workday(day))
        except NotImplementedError as error:
            raise CalendarUnknownError(_unknown(day.year)) from error


def add_working_days(day: date, count: int, calendar: WorkingCalendar) -> date:
    """The last day of a period of ``count`` working days from an event on ``day``.

    The event's own day does not count (民法典 201). The period ends at 24:00 (民法典 203).

    Raises:
        CalendarUnknownError: the period runs into a year that is not known.
    """
    if count < 1:
        raise ValueError("a period has at least one working day")
    last = day
    while count:
        last += _DAY
        count -= calendar.is_working(last)
    return last


def _by_entry(entered: YearCalendar, day: date) -> bool:
    return day in entered.worked or (day.weekday() < _SATURDAY and day not in entered.off)


def _unknown(year: int) -> str:
    return (
        f"没有{year}年的放假安排，无法计算工作日。"
        f"请在政策文件的 [calendar.{year}] 中填写国务院公布的放假和调休上班日期。"
    )
