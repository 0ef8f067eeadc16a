"""The pages of falsification cases: the list, marking evidence, one case, certificates."""

from typing import Annotated, Literal

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import Response

from service.accounts.callers import Caller
from service.accounts.permissions import Right
from service.api.cursors import Cursor
from service.api.here import Installation, needs
from service.api.routing import ID, Id
from service.cases.asking import notice_of
from service.falsification.revocations import STATE_WORDS as REVOCATION_WORDS
from service.falsification.steps import State
from service.falsification.store import Wanted
from service.falsification.tables import RevocationState
from service.web import addresses, falsification_case, falsification_list, falsification_marking
from service.web.pages import page
from service.web.visitors import visitor

router = APIRouter(include_in_schema=False)

Reader = Annotated[Caller, needs(Right.FALSIFICATION_READ)]
Opener = Annotated[Caller, needs(Right.FALSIFICATION_OPEN)]
Stepper = Annotated[Caller, needs(Right.FALSIFICATION_STEP)]
Empty = Literal[""]
Year = Annotated[str, Query(pattern="^(20[0-9]{2}|)$")]


@router.get(addresses.FALSIFICATIONS)
def cases(
    *,
    request: Request,
    here: Installation,
    caller: Reader,
    state: State | Empty = "",
    year: Year = "",
    application: Annotated[str, Query(pattern=f"{ID}|^$")] = "",
    cursor: Cursor = None,
) -> Response:
    """Cases within reach, newest first."""
    wanted = Wanted(
        State(state) if state else None, application or None, int(year) if year else None
    )
    today = here.clock.today()
    with here.database.read() as session:
        values = {
            "me": visitor(session, caller),
            "listed": falsification_list.cases_of(
                session, caller, wanted, today, (request, cursor)
            ),
            "asked": wanted,
            "this_year": today.year,
        }
        return page("falsifications.html.j2", values)


@router.get(addresses.NEW_FALSIFICATION)
def new(case_id: Id, here: Installation, caller: Opener) -> Response:
    """Where a case is opened: scans, findings, regions marked on them."""
    notice = notice_of(here)
    with here.database.read() as session:
        marking = falsification_marking.opening_of(session, case_id, caller, notice)
        values = {"me": visitor(session, caller), "marking": marking}
        return page("falsification_marking.html.j2", values)


@router.get(addresses.FALSIFICATION)
def case(case_id: Id, here: Installation, caller: Reader) -> Response:
    """One case: evidence, the line of steps, and what may be done."""
    notice = notice_of(here)
    with here.database.read() as session:
        shown = falsification_case.shown_of(session, case_id, caller, notice)
        values = {"me": visitor(session, caller), "shown": shown}
        values |= {"EFFECT": falsification_case.EFFECT_WORDS}
        values |= {"REVOCATION": REVOCATION_WORDS}
        return page("falsification.html.j2", values)


@router.get(addresses.MORE_EVIDENCE)
def more(case_id: Id, here: Installation, caller: Stepper) -> Response:
    """Where evidence is added to a case, before its notice."""
    notice = notice_of(here)
    with here.database.read() as session:
        marking = falsification_marking.more_of(session, case_id, caller, notice)
        values = {"me": visitor(session, caller), "marking": marking}
        return page("falsification_marking.html.j2", values)


@router.get(addresses.REVOCATIONS)
def certificates(
    *,
    request: Request,
    here: Installation,
    caller: Reader,
    state: RevocationState | Empty = "",
    cursor: Cursor = None,
) -> Response:
    """Certificates to be revoked and taken back, with every step."""
    wanted = RevocationState(state) if state else None
    with here.database.read() as session:
        values = {
            "me": visitor(session, caller),
            "listed": falsification_list.certificates_of(
                session, caller, wanted, (request, cursor)
            ),
            "asked": wanted,
            "today": here.clock.today(),
        }
        return page("revocations.html.j2", values)
