"""The running of an installation over HTTP."""

from typing import Annotated

from starlette.requests import Request

from service.accounts.callers import Caller
from service.accounts.permissions import Right
from service.api.cursors import Cursor, Limit, Listed, decode, page
from service.api.here import Installation, needs
from service.api.routing import router as router_of
from service.documents import store as documents
from service.documents.results import Notice
from service.jobs import store as jobs
from service.operation import service
from service.operation.schemas import FailedPaper, OperationView, PolicyView

router = router_of("运行")

Watcher = Annotated[Caller, needs(Right.METRICS_READ)]
Mender = Annotated[Caller, needs(Right.DOCUMENT_RETRY)]
Reader = Annotated[Caller, needs(Right.POLICY_READ)]


@router.get("/operation", summary="队列与工作进程")
def operation(here: Installation, caller: Watcher) -> OperationView:
    """Jobs by queue and state, the longest wait, what is being read, and which workers live."""
    del caller
    with here.database.read() as session:
        return service.operation(session, here.settings)


@router.get("/failed-papers", summary="未能读完的材料")
def failed(
    request: Request,
    here: Installation,
    caller: Mender,
    cursor: Cursor = None,
    limit: Limit = 50,
) -> Listed[FailedPaper]:
    """Papers that need a person, with the reason and without what they hold, newest first."""
    with here.database.read() as session:
        found = documents.failed(session, caller.oversight, decode(cursor), limit + 1)
        latest = jobs.latest_of_many(session, [document.id for document, _ in found])
        return page(
            request,
            found,
            limit,
            lambda row: service.failed_paper(row, latest.get(row[0].id)),
            lambda row: row[0].id,
        )


@router.get("/policy", summary="现行政策文件")
def policy(here: Installation, caller: Reader) -> PolicyView:
    """The policy by which papers and cases are judged today, with its digest and its windows."""
    del caller
    return service.policy_in_force(Notice.of(here.settings, here.clock), here.settings)
