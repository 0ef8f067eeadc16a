"""Notices of several seasons for tests: the shipped policy moved to other years."""

from datetime import date

from schemas.policy import Notices, Policy, Span

SHIPPED = Policy.load()


def moved(year: int) -> Policy:
    """A test policy for a year: every window on the same days as in the shipped one."""
    windows = {
        name: _moved(getattr(SHIPPED.windows, name), year)
        for name in type(SHIPPED.windows).model_fields
    }
    return SHIPPED.model_copy(
        update={
            "id": f"test-{year}",
            "year": year,
            "issued": date(year, 2, 24),
            "windows": SHIPPED.windows.model_copy(update=windows),
        }
    )


def notices(*years: int) -> Notices:
    """The shipped notice and test policies for further years."""
    return Notices.of([SHIPPED, *(moved(year) for year in years)])


def _moved(span: Span, year: int) -> Span:
    days = {"start": span.start.replace(year=year), "end": span.end.replace(year=year)}
    return span.model_copy(update=days)
