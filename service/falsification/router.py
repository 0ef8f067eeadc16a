"""Falsification cases over HTTP: opening and reading them."""

from typing import Annotated

from fastapi import Query
from sqlalchemy.orm import Session
from starlette.requests import Request
from starlette.responses import Response

from service.accounts.callers import Caller
from service.accounts.permissions import Right
from service.api.cursors import Cursor, Limit, Listed, decode, page
from service.api.here import Here, Installation, needs
from service.api.routing import ID, PREFIX, Id, problems
from service.api.routing import router as router_of
from service.api.versions import tell_version
from service.bans import store as bans
from service.documents.results import Notice as InForce
from service.errors import NotFoundError
from service.falsification import service, store
from service.falsification.schemas import Opening
from service.falsification.steps import State
from service.falsification.tables import Falsification
from service.falsification.views import CaseEntry, CaseView, EvidenceView, OpinionView

router = router_of("弄虚作假查处")

Reading = Annotated[Caller, needs(Right.FALSIFICATION_READ)]
Opener = Annotated[Caller, needs(Right.FALSIFICATION_OPEN)]

ADDRESS = "/falsifications/{case_id}"


@router.post("/falsifications", status_code=201, summary="立案", responses=problems(409))
def open_case(asked: Opening, here: Installation, caller: Opener, response: Response) -> CaseView:
    """Open a case on evidence: the application's approval is suspended."""
    notice = InForce.of(here.settings, here.clock)
    case = here.write(lambda session: service.open_case(session, asked, caller, notice))
    response.headers["Location"] = f"{PREFIX}/falsifications/{case.id}"
    return shown(here, case.id, caller, response)


@router.get("/falsifications", summary="查找案件")
def listed(
    *,
    request: Request,
    here: Installation,
    caller: Reading,
    state: State | None = None,
    application_id: Annotated[str | None, Query(pattern=ID)] = None,
    year: Annotated[int | None, Query(ge=2000, le=2100, description="申报年度。")] = None,
    cursor: Cursor = None,
    limit: Limit = 50,
) -> Listed[CaseEntry]:
    """Cases within reach, newest first, the persons masked."""
    wanted = store.Wanted(state, application_id, year)
    with here.database.read() as session:
        found = store.listed(session, wanted, caller.reach, decode(cursor), limit + 1)
        return page(request, found, limit, CaseEntry.of, lambda row: row.id)


@router.get(ADDRESS, summary="一个案件")
def get(case_id: Id, here: Installation, caller: Reading, response: Response) -> CaseView:
    """One case with every step and what may follow; its ETag is its version."""
    return shown(here, case_id, caller, response)


@router.get(f"{ADDRESS}/evidence", summary="案件的证据")
def evidence(case_id: Id, here: Installation, caller: Reading) -> list[EvidenceView]:
    """The evidence alone, to be looked at before anybody's opinion."""
    with here.database.read() as session:
        case = found(session, case_id, caller)
        return [EvidenceView.of(piece) for piece in store.evidence_of(session, case.id)]


@router.get(f"{ADDRESS}/opinion", summary="立案人意见")
def opinion(case_id: Id, here: Installation, caller: Reading) -> OpinionView:
    """What the opener thinks, apart from the evidence."""
    with here.database.read() as session:
        case = found(session, case_id, caller)
        opening = store.steps_of(session, case.id)[0]
        return OpinionView(opinion=case.opinion, actor=opening.actor, at=opening.at)


def found(session: Session, case_id: str, caller: Caller) -> Falsification:
    """One case that this caller may see.

    Raises:
        NotFoundError: there is none within the caller's reach.
    """
    case = store.get(session, case_id, caller.reach)
    if case is None:
        raise NotFoundError("没有这个弄虚作假案件，或您无权查看。")
    return case


def shown(here: Here, case_id: str, caller: Caller, response: Response) -> CaseView:
    """One case with every step, and its version beside it."""
    with here.database.read() as session:
        case = found(session, case_id, caller)
        ban = bans.of_case(session, case.id)
        tell_version(response, case.version)
        steps = list(store.steps_of(session, case.id))
        return CaseView.whole(case, steps, ban.id if ban else None)
