"""The pages of figures: units for the circular, and how well machine and procedure work."""

from typing import Annotated, Literal

from fastapi import APIRouter, Query
from starlette.responses import Response

from service.accounts.callers import Caller
from service.accounts.permissions import Right
from service.api.here import Installation, needs
from service.api.validation import Day
from service.cases import circular
from service.cases.asking import notice_of
from service.cases.overview_router import period_of
from service.web import addresses
from service.web.figures_page import quality_of
from service.web.finding_words import FINDING
from service.web.pages import page
from service.web.visitors import visitor

router = APIRouter(include_in_schema=False)

CircularReader = Annotated[Caller, needs(Right.CIRCULAR_READ)]
Statistician = Annotated[Caller, needs(Right.STATISTICS_READ)]
Empty = Literal[""]


@router.get(addresses.CIRCULAR)
def circular_page(
    here: Installation, caller: CircularReader, start: Day | Empty = "", end: Day | Empty = ""
) -> Response:
    """Units with returns, those for the circular first; by default of this season."""
    period = period_of(notice_of(here), start or None, end or None)
    with here.database.read() as session:
        values = {
            "me": visitor(session, caller),
            "lines": circular.lines(session, caller.reach, period, everyone=True),
            "period": period,
        }
        return page("circular.html.j2", values)


@router.get(addresses.QUALITY)
def quality(
    here: Installation,
    caller: Statistician,
    year: Annotated[str, Query(pattern="^(20[0-9]{2}|)$")] = "",
) -> Response:
    """How people decided on what the machine found, and what came of suspicions in a year."""
    this_year = here.clock.today().year
    with here.database.read() as session:
        found = quality_of(session, caller, int(year) if year else this_year)
        values = {
            "me": visitor(session, caller),
            "quality": found,
            "FINDING": FINDING,
            "this_year": this_year,
        }
        return page("quality.html.j2", values)
