"""Lists that come back, over HTTP: scan and table taken in, reconciled, decided on."""

from typing import Annotated, Any

from fastapi import Path, Query
from sqlalchemy.orm import Session
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from schemas.pictures import PictureSort
from schemas.report import Report
from service.accounts.callers import Caller
from service.accounts.permissions import Right
from service.api.here import Here, Installation, needs
from service.api.refusals import InvalidError, PendingError
from service.api.routing import PREFIX, Id, problems
from service.api.routing import router as router_of
from service.documents import intake
from service.documents import store as documents
from service.documents.files import JPEG, attachment, original, picture
from service.documents.results import Notice
from service.documents.schemas import outcome_of
from service.rosters import returns, store
from service.rosters.comparing import reconciled
from service.rosters.electronic import electronic_rows
from service.rosters.rendering import MEDIA_TYPES, TableFormat, result_file
from service.rosters.schemas import Decided, ReturnView, ReturnWhole
from service.rosters.tables import Roster, RosterReturn, Stage
from service.sheets.bounds import MOST_BYTES

router = router_of("名册", erasable=True)

Reconciler = Annotated[Caller, needs(Right.ROSTER_RECONCILE)]
_RETURNS = "/rosters/{roster_id}/returns"
_ONE = _RETURNS + "/{return_id}"
_TABLES: dict[int | str, dict[str, Any]] = {
    200: {"content": {MEDIA_TYPES[kind]: {} for kind in TableFormat}}
}


def _form(**fields: Any) -> dict[str, Any]:
    """How a file is handed in, for the API's description."""
    file = {"type": "string", "contentMediaType": "application/octet-stream"}
    schema = {"type": "object", "required": ["file"], "properties": {"file": file} | fields}
    return {
        "requestBody": {"required": True, "content": {"multipart/form-data": {"schema": schema}}}
    }


@router.post(
    _RETURNS,
    status_code=202,
    summary="交回盖章后的扫描件",
    response_model=ReturnView,
    openapi_extra=_form(stage={"type": "string", "enum": [stage.value for stage in Stage]}),
    responses=problems(409, 413, 415),
)
async def receive(
    roster_id: Id, request: Request, response: Response, here: Installation, caller: Reconciler
) -> ReturnView:
    """A stamped scan: read like any paper, then compared. ``stage``: who has stamped it by now."""
    async with intake.received(request) as form:
        file = intake.file_of(form)
        stage = _stage(intake.text_of(form, "stage"))
        name = intake.name_of(file.filename)
        returned = await run_in_threadpool(
            _take_in, here, roster_id, (file.file, name), stage, caller
        )
    response.headers["Location"] = f"{PREFIX}/rosters/{roster_id}/returns/{returned.id}"
    return returned


@router.put(
    _ONE + "/table",
    summary="交回电子版",
    response_model=ReturnView,
    openapi_extra=_form(),
    responses=problems(409, 413, 415),
)
async def add_table(
    roster_id: Id, return_id: Id, request: Request, here: Installation, caller: Reconciler
) -> ReturnView:
    """The table that belongs to the scan, as xlsx or CSV; it takes an earlier one's place."""
    async with intake.received(request) as form:
        file = intake.file_of(form)
        content = await file.read(MOST_BYTES + 1)
        name = intake.name_of(file.filename)
    rows = await run_in_threadpool(electronic_rows, content, name)

    def change(session: Session) -> ReturnView:
        return return_view(session, returns.add_table(session, roster_id, return_id, rows, caller))

    return await run_in_threadpool(here.write, change)


@router.get(_RETURNS, summary="交回的扫描件")
def listed(roster_id: Id, here: Installation, caller: Reconciler) -> list[ReturnView]:
    """What came back of a list, oldest first."""
    with here.database.read() as session:
        roster = returns.found(session, roster_id, caller)
        return [return_view(session, returned) for returned in store.returns_of(session, roster.id)]


@router.get(_ONE, summary="名册核对结果")
def get(roster_id: Id, return_id: Id, here: Installation, caller: Reconciler) -> ReturnWhole:
    """Row by row and value by value, with the place on the scan; by what is on file now."""
    notice = Notice.of(here.settings, here.clock)
    with here.database.read() as session:
        roster, returned = _found(session, roster_id, return_id, caller)
        view = return_view(session, returned)
        found = reconciled(session, roster, returned, notice)
        answer = found.answer if found else None
        return ReturnWhole(**view.model_dump() | {"answer": answer}, reconciliation=found)


@router.get(_ONE + "/table", summary="核对结果表", response_class=Response, responses=_TABLES)
def result_table(
    roster_id: Id,
    return_id: Id,
    here: Installation,
    caller: Reconciler,
    wanted: Annotated[TableFormat, Query(alias="format")] = TableFormat.XLSX,
) -> Response:
    """The reconciliation as a table."""
    notice = Notice.of(here.settings, here.clock)
    with here.database.read() as session:
        roster, returned = _found(session, roster_id, return_id, caller)
        found = reconciled(session, roster, returned, notice)
        if found is None:
            state = store.scan_of(session, returned).state
            raise PendingError("扫描件还没有读完，请稍后再查。", state)
    headers = {
        "Content-Disposition": attachment(f"核对结果-{roster.number}.{wanted}"),
        "Cache-Control": "private, no-store",
    }
    content = result_file(found, wanted)
    return Response(content, media_type=MEDIA_TYPES[wanted], headers=headers)


@router.get(_ONE + "/report", summary="扫描件的报告", response_model=Report)
def report(roster_id: Id, return_id: Id, here: Installation, caller: Reconciler) -> Response:
    """The report on the scan, as on any paper."""
    with here.database.read() as session:
        _, returned = _found(session, roster_id, return_id, caller)
        document = store.scan_of(session, returned)
        stored = documents.report_in_force(session, document.id)
        if stored is None:
            raise PendingError("这份扫描件还没有报告，请稍后再查。", document.state)
        return JSONResponse(stored.report)


@router.get(
    _ONE + "/pages/{number}",
    summary="扫描件的页面图像",
    response_class=Response,
    responses=JPEG,
)
def page_picture(
    *,
    roster_id: Id,
    return_id: Id,
    number: Annotated[int, Path(ge=1, le=10_000)],
    request: Request,
    here: Installation,
    caller: Reconciler,
    sort: PictureSort = PictureSort.VIEW,
) -> Response:
    """A page upright, as boxes refer to it."""
    with here.database.read() as session:
        _, returned = _found(session, roster_id, return_id, caller)
        document = store.scan_of(session, returned)
    return picture(here.files, document, number, sort, request)


@router.get(
    _ONE + "/original",
    summary="扫描件原件",
    response_class=Response,
    responses={200: {"content": {"application/octet-stream": {}}}},
)
def original_file(roster_id: Id, return_id: Id, here: Installation, caller: Reconciler) -> Response:
    """The scan as it was handed in."""
    with here.database.read() as session:
        _, returned = _found(session, roster_id, return_id, caller)
        document = store.scan_of(session, returned)
        media_type = documents.media_type_of(session, document.id)
    return original(here.files, document, media_type)


@router.post(_ONE + "/decision", summary="核对通过或退回", responses=problems(409))
def decide(
    roster_id: Id, return_id: Id, asked: Decided, here: Installation, caller: Reconciler
) -> ReturnView:
    """Accept the list or send it back; the reconciliation is kept as it stands now."""
    notice = Notice.of(here.settings, here.clock)

    def change(session: Session) -> ReturnView:
        decided = returns.decide(
            session,
            roster_id,
            return_id,
            decision=asked.decision,
            reason=asked.reason,
            caller=caller,
            notice=notice,
        )
        return return_view(session, decided)

    return here.write(change)


def _take_in(
    here: Here, roster_id: str, file: tuple[Any, str], stage: Stage, caller: Caller
) -> ReturnView:
    source, name = file
    with here.database.read() as session:
        upload = returns.scan_upload(session, roster_id, name, caller)

    def check(session: Session) -> None:
        returns.open_roster(session, roster_id, caller)

    paper, _ = intake.take_in(here, source, upload, caller, check)

    def change(session: Session) -> ReturnView:
        return return_view(session, returns.receive(session, roster_id, paper, stage, caller))

    return here.write(change)


def _stage(said: str | None) -> Stage:
    if not said:
        return Stage.DEPARTMENT
    if said not in set(Stage):
        raise InvalidError("stage", f"只能是 {'、'.join(Stage)}。")
    return Stage(said)


def _found(
    session: Session, roster_id: str, return_id: str, caller: Caller
) -> tuple[Roster, RosterReturn]:
    roster = returns.found(session, roster_id, caller)
    return roster, returns.found_return(session, roster, return_id)


def return_view(session: Session, returned: RosterReturn) -> ReturnView:
    """A return as the API shows it."""
    document = store.scan_of(session, returned)
    stored = documents.report_in_force(session, document.id)
    return ReturnView.of(returned, document.state, outcome_of(stored, whole=True))
