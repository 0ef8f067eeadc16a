"""Working days: where the official calendar comes from, and years that an office enters itself."""

from datetime import date, timedelta
from typing import Any, Literal

from pydantic import Field, model_validator

from schemas.base import Model

_SATURDAY = 5
_PAIR = 2


class YearCalendar(Model):
    """What the State Council announced for one year: days off, and weekend days worked.

    In the file a run of days may be written as a pair: ``[2027-02-05, 2027-02-11]``.
    """

    off: list[date] = Field(min_length=1)
    worked: list[date] = []

    @model_validator(mode="before")
    @classmethod
    def _spread(cls, data: Any) -> Any:
        if not isinstance(data, dict):
            return data
        return {
            key: [day for item in days for day in _run(item)] if isinstance(days, list) else days
            for key, days in data.items()
        }

    @model_validator(mode="after")
    def _sound(self) -> "YearCalendar":
        both = sorted(set(self.off) & set(self.worked))
        if both:
            raise ValueError(f"{both[0]} 既写为放假，又写为上班。")
        weekdays = [day for day in self.worked if day.weekday() < _SATURDAY]
        if weekdays:
            raise ValueError(f"{weekdays[0]} 不是周末，不必写为上班。")
        return self


class CalendarPolicy(Model):
    """``source``: the calendar of statutory years; ``years``: entered by hand, they come first."""

    source: Literal["chinesecalendar", "file"]
    years: dict[int, YearCalendar] = {}

    @model_validator(mode="before")
    @classmethod
    def _gather(cls, data: Any) -> Any:
        """``[calendar.2027]`` of the file is the year 2027."""
        if not isinstance(data, dict):
            return data
        years = {key: value for key, value in data.items() if key.isdigit()}
        rest = {key: value for key, value in data.items() if not key.isdigit()}
        return rest | {"years": data.get("years", {}) | years} if years else data

    @model_validator(mode="after")
    def _each_in_its_year(self) -> "CalendarPolicy":
        for year, calendar in self.years.items():
            for day in (*calendar.off, *calendar.worked):
                if day.year != year:
                    raise ValueError(f"{day} 不在 {year} 年。")
        return self


def _run(item: Any) -> list[Any]:
    """The days of a pair, both ends included; anything else as it is."""
    pair = isinstance(item, list) and len(item) == _PAIR
    if not pair or not all(isinstance(day, date) for day in item):
        return [item]
    first, last = item
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]
