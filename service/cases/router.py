"""Cases over HTTP: the queue, one case, its CaseReport."""

from typing import Annotated

from fastapi import Query
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from schemas.case import ApplicantCase, CaseReport
from schemas.findings import Outcome
from service.accounts.callers import Caller
from service.accounts.permissions import Right
from service.api.cursors import Cursor, Limit, Listed, decode, page
from service.api.here import Installation, needs
from service.api.routing import ID, Id
from service.api.routing import router as router_of
from service.api.sought import Sought
from service.api.validation import CleanText
from service.applications import service as applications
from service.applications.store import person_sought
from service.cases import queue
from service.cases.asking import OneCase, Shown, notice_of
from service.cases.days import began
from service.cases.evaluation import evaluate
from service.cases.schemas import CaseEntry, Counts
from service.cases.states import LEVELS, CaseState, Who
from service.cases.transitions import LEVEL_RIGHTS
from service.cases.views import case_entry

router = router_of("审查")

Reader = Annotated[Caller, needs(Right.CASE_READ)]
Anyone = Annotated[Caller, needs(Right.CASE_READ, Right.CASE_APPLICANT_READ)]


@router.get("/cases", summary="审查队列")
def listed(
    *,
    request: Request,
    here: Installation,
    caller: Reader,
    state: CaseState | None = None,
    level: Who | None = None,
    unit: Annotated[str | None, Query(pattern=ID, description="单位，含其下属单位。")] = None,
    grade: Annotated[int | None, Query(ge=1, le=5)] = None,
    finding: Annotated[CleanText | None, Query(max_length=60)] = None,
    outcome: Outcome | None = None,
    assignee: Annotated[CleanText | None, Query(max_length=160)] = None,
    overdue: bool | None = None,
    postponed: bool | None = None,
    q: Annotated[
        Sought | None,
        Query(max_length=100, description="姓名或身份证号末四位，须完整相符。"),
    ] = None,
    sort: queue.Order = "deadline",
    cursor: Cursor = None,
    limit: Limit = 50,
) -> Listed[CaseEntry]:
    """Cases within reach, the most pressing first."""
    today = here.clock.today()
    with here.database.read() as session:
        wanted = queue.Wanted(
            today=today,
            state=state,
            level=level,
            unit=unit,
            grade=grade,
            finding=finding,
            outcome=outcome,
            assignee=assignee,
            overdue=overdue,
            postponed=postponed,
            person=person_sought(session, q) if q else None,
        )
        found = queue.listed(session, wanted, caller.reach, sort, (decode(cursor), limit + 1))
        return page(
            request,
            found,
            limit,
            lambda row: case_entry(row, today),
            lambda row: queue.place(row, sort),
        )


@router.get("/cases/counts", summary="审查数量")
def counts(here: Installation, caller: Reader) -> Counts:
    """What lies before the caller's levels."""
    levels = [level for level in LEVELS if caller.may(LEVEL_RIGHTS[level])]
    today = here.clock.today()
    with here.database.read() as session:
        found = queue.standing(session, caller.reach, levels, caller.actor, (began(today), today))
        return Counts(**vars(found))


@router.get("/cases/{case_id}", summary="一份申报的审查情况")
def get(desk: OneCase, caller: Anyone) -> Shown:
    """Where a case stands and what the caller may do; its ETag is its version."""
    return desk.show(caller)


@router.get(
    "/applications/{application_id}/case",
    summary="一份申报的审查报告",
    response_model=CaseReport | ApplicantCase,
)
def report(application_id: Id, here: Installation, caller: Anyone) -> Response:
    """The CaseReport as of now: whole for reviewers, else what applicants may see."""
    notice = notice_of(here)
    with here.database.read() as session:
        application = applications.found(session, application_id, caller)
        found = evaluate(session, application, notice)
    shown = found if caller.may(Right.CASE_READ) else found.for_applicant()
    return JSONResponse(shown.model_dump(mode="json"))
