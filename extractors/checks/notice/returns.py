"""How long a returned application may be mended (三(五)2)."""

from dataclasses import dataclass
from datetime import date

from extractors.checks.notice.working_days import WorkingCalendar, add_working_days
from schemas.policy import Policy


@dataclass(frozen=True)
class ReturnDue:
    """``day``: the last day, until 24:00. ``past_window``: it lies after the review's window.

    Whether one past the window may still be handed in is for a person: the notice gives two
    working days, and the review ends with its window.
    """

    day: date
    past_window: bool


def return_due(returned: date, policy: Policy) -> ReturnDue:
    """The last day to hand in again what was returned on a day.

    Raises:
        CalendarUnknownError: the working days of that year are not known.
    """
    calendar = WorkingCalendar(policy.calendar)
    day = add_working_days(returned, policy.returns.working_days, calendar)
    return ReturnDue(day, past_window=day > policy.windows.office_review.end)
