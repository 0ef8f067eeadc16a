"""Working days by the official calendar and the time for a returned application."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractors.checks.notice import (
    CalendarUnknownError,
    WorkingCalendar,
    add_working_days,
    return_due,
)
from schemas.policy import CalendarPolicy, Policy, YearCalendar

POLICY = Policy.load()
CALENDAR = WorkingCalendar(POLICY.calendar)
SPRING_2027 = YearCalendar(off=[date(2027, 1, 1), date(2027, 2, 8)], worked=[date(2027, 2, 20)])
ENTERED = WorkingCalendar(CalendarPolicy(source="chinesecalendar", years={2027: SPRING_2027}))


@pytest.mark.parametrize(
    ("returned", "due"),
    [
        pytest.param("2026-04-02", "2026-04-07", id="returned Thu 4/2, due Tue 4/7"),
        pytest.param("2026-04-03", "2026-04-08", id="returned Fri 4/3, due 4/8"),
        pytest.param("2026-04-04", "2026-04-08", id="returned Sat 4/4, due 4/8"),
        pytest.param("2026-03-14", "2026-03-17", id="returned Sat 3/14, due 3/17"),
        pytest.param("2026-04-13", "2026-04-15", id="returned 4/13, due 4/15"),
    ],
)
def test_a_return_within_the_window(returned: str, due: str) -> None:
    found = return_due(date.fromisoformat(returned), POLICY)
    assert found.day == date.fromisoformat(due)
    assert not found.past_window


def test_returned_on_4_14_due_on_4_16_lies_past_the_window() -> None:
    found = return_due(date(2026, 4, 14), POLICY)
    assert found.day == date(2026, 4, 16)
    assert found.past_window


@pytest.mark.parametrize(
    ("day", "working"),
    [
        ("2026-01-04", True),
        ("2026-02-14", True),
        ("2026-02-23", False),
        ("2026-02-28", True),
        ("2026-05-09", True),
        ("2026-09-20", True),
        ("2026-09-25", False),
        ("2026-10-07", False),
        ("2026-10-10", True),
        ("2026-10-11", False),
    ],
)
def test_the_calendar_of_2026(day: str, working: bool) -> None:
    assert CALENDAR.is_working(date.fromisoformat(day)) is working


def test_a_year_that_nobody_announced_is_an_error_that_says_so() -> None:
    with pytest.raises(CalendarUnknownError, match=r"没有2031年的放假安排.*calendar\.2031"):
        add_working_days(date(2031, 1, 2), 2, CALENDAR)


def test_an_office_enters_a_year_by_itself() -> None:
    assert not ENTERED.is_working(date(2027, 2, 8))
    assert ENTERED.is_working(date(2027, 2, 9))
    assert ENTERED.is_working(date(2027, 2, 20))
    assert not ENTERED.is_working(date(2027, 2, 21))
    assert add_working_days(date(2026, 12, 31), 1, ENTERED) == date(2027, 1, 4)


def test_a_calendar_of_the_file_alone_knows_no_other_year() -> None:
    alone = WorkingCalendar(CalendarPolicy(source="file", years={2027: SPRING_2027}))
    with pytest.raises(CalendarUnknownError):
        alone.is_working(date(2026, 3, 20))


def test_a_period_of_no_days_is_none() -> None:
    with pytest.raises(ValueError, match="at least one"):
        add_working_days(date(2026, 3, 20), 0, CALENDAR)


@settings(max_examples=60, deadline=None)
@given(
    st.dates(date(2026, 1, 1), date(2026, 6, 30)),
    st.integers(1, 30),
    st.integers(0, 30),
)
def test_more_days_never_end_earlier(day: date, count: int, more: int) -> None:
    one = add_working_days(day, count, CALENDAR)
    other = add_working_days(day, count + more, CALENDAR)
    assert day < one <= other
    assert CALENDAR.is_working(one)
