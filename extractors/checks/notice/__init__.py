"""The notice's time: working days, windows announced and projected, the reach of a ban. Pure."""

from extractors.checks.notice.ban import Ban, Standing, Term, standing, standing_on, term
from extractors.checks.notice.returns import ReturnDue, return_due
from extractors.checks.notice.windows import Window, WindowName, same_answer, window
from extractors.checks.notice.working_days import (
    CalendarUnknownError,
    WorkingCalendar,
    add_working_days,
)

__all__ = [
    "Ban",
    "CalendarUnknownError",
    "ReturnDue",
    "Standing",
    "Term",
    "Window",
    "WindowName",
    "WorkingCalendar",
    "add_working_days",
    "return_due",
    "same_answer",
    "standing",
    "standing_on",
    "term",
    "window",
]
