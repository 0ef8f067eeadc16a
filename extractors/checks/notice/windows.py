"""Windows of a season: announced by its notice, or projected from the closest one."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal, TypeVar

from extractors.values.day_sums import add_years
from schemas.policy import Notices, Span

T = TypeVar("T")
WindowName = Literal[
    "unit_names",
    "registration",
    "department_review",
    "office_review",
    "deferred_appraisals",
    "exam",
]


@dataclass(frozen=True)
class Window:
    """First and last day of a season's window; ``announced`` by its own notice or projected."""

    name: WindowName
    year: int
    start: date
    end: date
    announced: bool
    policy_id: str

    def days(self) -> Iterator[date]:
        """Each day of the window."""
        return _days(self.start, self.end)


def window(notices: Notices, name: WindowName, year: int) -> Window:
    """The window of a year; without a notice of that year, the closest earlier one's, projected."""
    policy = notices.of_year(year)
    source = policy or notices.latest_before(year)
    span: Span = getattr(source.windows, name)
    shift = year - source.year
    return Window(
        name=name,
        year=year,
        start=add_years(span.start, shift),
        end=add_years(span.end, shift),
        announced=policy is not None,
        policy_id=source.id,
    )


def same_answer(found: Window, answer: Callable[[date], T]) -> T | None:
    """The one answer that all days give; None where they differ and a person has to look.

    A projected window may be announced otherwise: there every day of its year must agree.
    """
    days = found.days() if found.announced else _days(date(found.year, 1, 1), _last(found.year))
    answers = {answer(day) for day in days}
    return answers.pop() if len(answers) == 1 else None


def _last(year: int) -> date:
    return date(year, 12, 31)


def _days(start: date, end: date) -> Iterator[date]:
    return (start + timedelta(days=n) for n in range((end - start).days + 1))
