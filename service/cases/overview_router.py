"""Many cases at once over HTTP: bulk confirmation, statistics, the circular."""

from datetime import date
from typing import Annotated, Literal

from fastapi import Query
from starlette.responses import JSONResponse, Response

from service.accounts.callers import Caller
from service.accounts.permissions import Right
from service.api.here import Installation, needs
from service.api.routing import problems
from service.api.routing import router as router_of
from service.api.validation import CleanText, Day
from service.cases import bulk, circular, statistics
from service.cases.access import By
from service.cases.asking import notice_of
from service.cases.circular_files import CONTENT, circular_file
from service.cases.sampling import wilson
from service.cases.schemas import BulkAnswer, CircularRow, CodeCount, Confirmation, MissRate
from service.documents.results import Notice

router = router_of("审查")

Format = Literal["json", "csv", "xlsx", "pdf"]
Confirmer = Annotated[Caller, needs(Right.CASE_BULK_CONFIRM)]
Statistician = Annotated[Caller, needs(Right.STATISTICS_READ)]
CircularReader = Annotated[Caller, needs(Right.CIRCULAR_READ)]
Policy = Annotated[CleanText | None, Query(max_length=80, description="只统计此通知（policy）。")]


@router.post("/cases/confirmations", summary="批量确认", responses=problems(409))
def confirm(asked: Confirmation, here: Installation, caller: Confirmer) -> list[BulkAnswer]:
    """Forward or approve clean cases at once, less the sample; each answer stands for itself."""
    by = By(caller, None, notice_of(here))
    cases = [(case.case_id, case.version) for case in asked.cases]
    answers = here.write(lambda s: bulk.confirm(s, cases, by, here.settings.sample_share))
    return [BulkAnswer(case_id=a.application_id, result=a.result, why=a.why) for a in answers]


@router.get("/statistics/findings", summary="各项发现的认定统计")
def by_code(here: Installation, caller: Statistician) -> list[CodeCount]:
    """How people decided, a code."""
    with here.database.read() as session:
        return [CodeCount(**vars(row)) for row in statistics.by_code(session, caller.reach)]


@router.get("/statistics/sample", summary="抽样漏检率")
def sample(here: Installation, caller: Statistician, policy: Policy = None) -> MissRate:
    """What people found in the sample that the machine had not."""
    with here.database.read() as session:
        found = statistics.of_sample(session, caller.reach, policy)
    share = wilson(found.missed, found.settled)
    return MissRate(**vars(found), rate=share.rate, low=share.low, high=share.high)


@router.get(
    "/circular",
    summary="通报名单",
    response_model=list[CircularRow],
    responses={200: {"content": CONTENT}},
)
def listed(
    *,
    here: Installation,
    caller: CircularReader,
    start: Day | None = None,
    end: Day | None = None,
    form: Annotated[Format, Query(alias="format")] = "json",
) -> Response:
    """Units whose people were returned again and again, or late; by default of this season."""
    notice = notice_of(here)
    period = period_of(notice, start, end)
    with here.database.read() as session:
        lines = circular.lines(session, caller.reach, period)
        issuer = circular.issuer(session, caller.reach)
    if form == "json":
        return JSONResponse([vars(line) for line in lines])
    return circular_file(form, lines, period, issuer)


def period_of(notice: Notice, start: date | None, end: date | None) -> circular.Period:
    """The days asked for; what is left open is this season's."""
    season = notice.policy.windows.registration.start
    many = notice.policy.returns.circular_from
    return circular.Period(start or season, end or notice.today, many, notice.today)
