"""The last day of the defence: working days by policy, counted by the official calendar."""

from datetime import date

from extractors.checks.notice import CalendarUnknownError, WorkingCalendar, add_working_days
from service.documents.results import Notice
from service.falsification.refusals import NoCalendarError


def defence_due(delivered: date, notice: Notice) -> date:
    """The day on which the defence ends, at 24:00; the day of the delivery does not count.

    Raises:
        NoCalendarError: it lies in a year whose working days are not announced.
    """
    calendar = WorkingCalendar(notice.policy.calendar)
    try:
        return add_working_days(delivered, notice.policy.defence.working_days, calendar)
    except CalendarUnknownError as error:
        raise NoCalendarError(f"无法计算陈述申辩的截止日：{error}") from error
