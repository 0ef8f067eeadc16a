"""Pre-checks over HTTP: one paper without an application, answered while the caller waits."""

from functools import partial
from typing import Annotated, Any

from fastapi import Header, Path
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from schemas.pictures import PictureSort
from schemas.report import ApplicantReport, Report
from service.accounts.callers import Caller
from service.accounts.permissions import Right
from service.api.here import Here, Installation, needs, sees_all
from service.api.refusals import NotReadableError
from service.api.routing import PREFIX, Id, problems
from service.api.routing import router as router_of
from service.documents import intake, store
from service.documents.files import JPEG, picture
from service.documents.schemas import message_of, report_view
from service.documents.tables import Document, DocumentState, StoredReport
from service.jobs import store as jobs
from service.prechecks import service
from service.prechecks.schemas import PrecheckView, precheck_view
from service.prechecks.waiting import asked_wait, wait_until

router = router_of("预检")

Prechecker = Annotated[Caller, needs(Right.PRECHECK)]

Prefer = Annotated[
    str | None, Header(description="`wait=N`：最多等待 N 秒（不超过 120），读完即答。")
]
_ENDS = frozenset({DocumentState.EXAMINED, DocumentState.NEEDS_PERSON})
_LATER: dict[int | str, dict[str, Any]] = {
    202: {"model": PrecheckView, "description": "尚未读完，请按 Location 再查"}
}


@router.post(
    "/prechecks",
    summary="预检一份材料",
    openapi_extra=intake.MULTIPART,
    response_model=Report | ApplicantReport,
    responses=_LATER | problems(413, 415, 429),
)
async def precheck(
    request: Request, here: Installation, caller: Prechecker, prefer: Prefer = None
) -> Response:
    """Examine a paper that belongs to no application; it is deleted after a while."""
    async with intake.received(request) as form:
        file = intake.file_of(form)
        wanted = service.wanted(
            here,
            intake.name_of(file.filename),
            intake.kind_of(intake.text_of(form, "kind")),
            intake.declared_of(intake.text_of(form, "declared")),
            caller,
        )
        check = partial(service.check_rate, upload=wanted, most=here.settings.prechecks_an_hour)
        paper, _ = await run_in_threadpool(intake.take_in, here, file.file, wanted, caller, check)
    return await _answer(request, here, paper, caller, prefer)


@router.get(
    "/prechecks/{precheck_id}",
    summary="预检的结果",
    response_model=Report | ApplicantReport,
    responses=_LATER,
)
async def get(
    precheck_id: Id, request: Request, here: Installation, caller: Prechecker, prefer: Prefer = None
) -> Response:
    """The report, or where the pre-check stands."""
    return await _answer(request, here, precheck_id, caller, prefer)


@router.get(
    "/prechecks/{precheck_id}/pages/{number}",
    summary="预检的页面图像",
    response_class=Response,
    responses=JPEG,
)
def page_picture(
    *,
    precheck_id: Id,
    number: Annotated[int, Path(ge=1, le=10_000)],
    request: Request,
    here: Installation,
    caller: Prechecker,
    sort: PictureSort = PictureSort.VIEW,
) -> Response:
    """A page upright, as boxes refer to it."""
    with here.database.read() as session:
        document = service.found(session, precheck_id, caller)
    return picture(here.files, document, number, sort, request)


async def _answer(
    request: Request, here: Here, precheck_id: str, caller: Caller, prefer: str | None
) -> Response:
    wait = asked_wait(prefer)
    headers = {"Location": f"{PREFIX}/prechecks/{precheck_id}"}
    if wait is not None:
        headers["Preference-Applied"] = f"wait={wait}"
        await wait_until(request, lambda: _is_done(here, precheck_id, caller), wait)
    return await run_in_threadpool(_told, here, precheck_id, caller, headers)


def _told(here: Here, precheck_id: str, caller: Caller, headers: dict[str, str]) -> Response:
    with here.database.read() as session:
        document = service.found(session, precheck_id, caller)
        stored = store.report_in_force(session, document.id)
        if stored is None and document.state != DocumentState.NEEDS_PERSON:
            stands = precheck_view(document, jobs.latest_of(session, document.id))
            return JSONResponse(stands.model_dump(mode="json"), 202, headers)
    return JSONResponse(_report(document, stored, caller), 200, headers)


def _report(document: Document, stored: StoredReport | None, caller: Caller) -> Any:
    if stored is None:
        raise NotReadableError(message_of(document) or "")
    return report_view(stored, whole=sees_all(caller))


def _is_done(here: Here, precheck_id: str, caller: Caller) -> bool:
    with here.database.read() as session:
        return service.found(session, precheck_id, caller).state in _ENDS
