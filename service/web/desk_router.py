"""The pages of a reviewer: the queue, one case, and clean cases confirmed at once."""

from typing import Annotated, Literal

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import Response

from service.accounts.callers import Caller
from service.accounts.permissions import Right
from service.api.cursors import Cursor
from service.api.here import Installation, needs
from service.api.routing import ID, Id
from service.api.sought import Sought
from service.api.validation import CleanText
from service.cases.asking import notice_of
from service.cases.queue import Order
from service.cases.states import CaseState, Who
from service.web import addresses, case_page, confirm_page, queue_page
from service.web.pages import page
from service.web.visitors import visitor

router = APIRouter(include_in_schema=False)

Reader = Annotated[Caller, needs(Right.CASE_READ)]
Confirmer = Annotated[Caller, needs(Right.CASE_BULK_CONFIRM)]
Empty = Literal[""]
"""What a form sends for a filter that was left open."""


@router.get(addresses.QUEUE)
def queue(
    *,
    request: Request,
    here: Installation,
    caller: Reader,
    level: Literal["mine", "all"] | Who = "mine",
    state: CaseState | Empty = "",
    unit: Annotated[str, Query(pattern=f"{ID}|^$")] = "",
    grade: Annotated[str, Query(pattern="^[1-5]?$")] = "",
    finding: Annotated[CleanText, Query(max_length=60)] = "",
    overdue: bool = False,
    q: Annotated[Sought, Query(max_length=100)] = "",
    sort: Order = "deadline",
    cursor: Cursor = None,
) -> Response:
    """The cases before this person, the most pressing first."""
    filters = queue_page.Filters(level, state, unit, grade, finding, overdue, q.strip(), sort)
    with here.database.read() as session:
        shown = queue_page.queue_of(session, caller, here.clock, filters, (request, cursor))
        return page("queue.html.j2", {"me": visitor(session, caller), "queue": shown})


@router.get(addresses.CONFIRMATIONS)
def confirmations(here: Installation, caller: Confirmer) -> Response:
    """The clean cases before this person, to look through and confirm at once."""
    with here.database.read() as session:
        shown = confirm_page.clean_of(session, caller, here.clock, here.settings.sample_share)
        return page("confirm.html.j2", {"me": visitor(session, caller), "shown": shown})


@router.get(addresses.CASE)
def case(case_id: Id, here: Installation, caller: Reader) -> Response:
    """One case: the scans, what was read, what stands against it, what may be done."""
    notice = notice_of(here)
    with here.database.read() as session:
        shown = case_page.case_of(session, case_id, caller, notice)
        return page("case.html.j2", {"me": visitor(session, caller), "shown": shown})
