"""Papers over HTTP: handed in, their state, reports, pictures and originals."""

from collections.abc import Callable
from typing import Annotated, Any, TypeVar

from fastapi import Path, Query
from sqlalchemy.orm import Session
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from schemas.findings import Axis, FindingCode, Outcome
from schemas.pictures import PictureSort
from schemas.report import ApplicantReport, Report
from service.accounts.callers import Caller
from service.accounts.permissions import Right
from service.api.cursors import Cursor, Limit, Listed, decode, page
from service.api.here import Here, Installation, needs, sees_all
from service.api.refusals import PendingError
from service.api.routing import ID, PREFIX, Id, problems
from service.api.routing import router as router_of
from service.applications import service as applications
from service.documents import intake, service, store
from service.documents.files import JPEG, original, picture
from service.documents.results import Notice
from service.documents.schemas import (
    DeclaredChange,
    DocumentView,
    LateView,
    ReportEntry,
    document_view,
    late_view,
    report_entry,
    report_view,
)
from service.documents.tables import Document, DocumentState, StoredReport
from service.documents.uploads import Upload
from service.errors import NotFoundError

router = router_of("材料", erasable=True)

Reader = Annotated[Caller, needs(Right.DOCUMENT_READ)]
Uploader = Annotated[Caller, needs(Right.DOCUMENT_UPLOAD)]
Declarer = Annotated[Caller, needs(Right.DOCUMENT_DECLARE)]
Keeper = Annotated[Caller, needs(Right.DOCUMENT_ORIGINAL)]
Reviewer = Annotated[Caller, needs(Right.REPORT_WHOLE)]
Mender = Annotated[Caller, needs(Right.DOCUMENT_RETRY)]

Told = TypeVar("Told")

_PENDING = "这份材料还没有报告，请稍后再查。"
_ADDRESS = "/documents/{document_id}"
"""Which paper, in a route."""


@router.post(
    "/applications/{application_id}/documents",
    status_code=202,
    summary="上传材料",
    response_model=DocumentView,
    openapi_extra=intake.MULTIPART,
    responses=problems(413, 415) | {200: {"model": DocumentView, "description": "此前已上传"}},
)
async def upload(
    application_id: Id,
    request: Request,
    response: Response,
    here: Installation,
    caller: Uploader,
) -> DocumentView:
    """A paper for an application: 202 with its address, 200 where the same stands already."""
    client = await run_in_threadpool(_client_of, here, application_id, caller)
    async with intake.received(request) as form:
        file = intake.file_of(form)
        wanted = Upload(
            client=client,
            application_id=application_id,
            file_name=intake.name_of(file.filename),
            sha256="",
            bytes=0,
            kind=intake.kind_of(intake.text_of(form, "kind")),
            declared=intake.declared_of(intake.text_of(form, "declared")),
            item=intake.item_of(intake.text_of(form, "item")),
            replaces=intake.replaced_of(intake.text_of(form, "replaces")),
        )
        paper, is_new = await run_in_threadpool(intake.take_in, here, file.file, wanted, caller)
    response.status_code = 202 if is_new else 200
    response.headers["Location"] = f"{PREFIX}/documents/{paper}"
    return await run_in_threadpool(state_of, here, paper, caller)


@router.get("/documents", summary="查找材料")
def listed(
    *,
    request: Request,
    here: Installation,
    caller: Reader,
    application_id: Annotated[str | None, Query(pattern=ID)] = None,
    state: DocumentState | None = None,
    outcome: Outcome | None = None,
    finding: Annotated[FindingCode | None, Query(description="含有此项发现的材料。")] = None,
    cursor: Cursor = None,
    limit: Limit = 50,
) -> Listed[DocumentView]:
    """Papers of applications, newest first."""
    whole = sees_all(caller)
    if finding and finding.axis is Axis.FORGERY and not whole:
        return Listed(items=[], next=None)  # as if no paper had any
    wanted = store.Wanted(
        application_id=application_id,
        state=state,
        outcome=outcome,
        finding=finding,
        whole=whole,
    )
    with here.database.read() as session:
        found = list(store.listed(session, wanted, caller.reach, decode(cursor), limit + 1))
        rows = service.standings(session, found)
        return page(
            request, rows, limit, lambda row: _view(row, caller), lambda row: row.document.id
        )


@router.get(_ADDRESS, summary="材料的状态")
def get(document_id: Id, here: Installation, caller: Reader) -> DocumentView:
    """Where a paper stands, with stage and page while it is read."""
    return state_of(here, document_id, caller)


@router.patch(
    _ADDRESS,
    summary="更正材料的申报内容",
    responses=problems(409)
    | {202: {"model": DocumentView, "description": "读取时将按新的申报内容核对"}},
)
def declare(
    document_id: Id,
    asked: DeclaredChange,
    here: Installation,
    caller: Declarer,
    response: Response,
) -> DocumentView:
    """Declare anew: a new report from the stored facts (200), or heeded when it is read (202)."""
    said: dict[str, Any] = asked.model_dump(mode="json", include=asked.model_fields_set)
    notice = Notice.of(here.settings, here.clock)
    found = here.write(
        lambda session: service.redeclare(session, document_id, said, caller, notice)
    )
    response.status_code = 200 if found.report else 202
    return _view(found, caller)


@router.get(
    f"{_ADDRESS}/report",
    summary="现行报告",
    response_model=Report | ApplicantReport,
)
def report(document_id: Id, here: Installation, caller: Reader) -> Response:
    """The report in force: whole for reviewers, else what applicants may see."""

    def chosen(session: Session, document: Document) -> StoredReport:
        stored = store.report_in_force(session, document.id)
        if stored is None:
            raise PendingError(_PENDING, document.state)
        return stored

    return _read(here, document_id, caller, lambda s, d: _report(chosen(s, d), caller))


@router.get(f"{_ADDRESS}/reports", summary="全部报告")
def reports(document_id: Id, here: Installation, caller: Reader) -> list[ReportEntry]:
    """Every report on a paper, oldest first; one without ``superseded_at`` is in force."""
    whole = sees_all(caller)
    return _read(
        here,
        document_id,
        caller,
        lambda s, d: [report_entry(r, whole=whole) for r in store.reports_of(s, d.id)],
    )


@router.get(
    f"{_ADDRESS}/reports/{{number}}",
    summary="某一份报告",
    response_model=Report | ApplicantReport,
)
def report_by_number(
    document_id: Id,
    number: Annotated[int, Path(ge=1, le=10**9)],
    here: Installation,
    caller: Reader,
) -> Response:
    """A report, superseded or not."""

    def chosen(session: Session, document: Document) -> StoredReport:
        for stored in store.reports_of(session, document.id):
            if stored.number == number:
                return stored
        raise NotFoundError("没有这份报告。")

    return _read(here, document_id, caller, lambda s, d: _report(chosen(s, d), caller))


@router.get(f"{_ADDRESS}/late-findings", summary="后来发现的问题")
def late_findings(document_id: Id, here: Installation, caller: Reviewer) -> list[LateView]:
    """What later papers showed about this one, for reviewers."""
    return _read(
        here,
        document_id,
        caller,
        lambda s, d: [late_view(late) for late in store.late_findings(s, [d.id])],
    )


@router.get(
    f"{_ADDRESS}/pages/{{number}}",
    summary="页面图像",
    response_class=Response,
    responses=JPEG,
)
def page_picture(
    *,
    document_id: Id,
    number: Annotated[int, Path(ge=1, le=10_000)],
    request: Request,
    here: Installation,
    caller: Reader,
    sort: PictureSort = PictureSort.VIEW,
) -> Response:
    """A page upright, as boxes refer to it: in colour, with seal ink lifted off, or small."""
    document = _read(here, document_id, caller, lambda _, d: d)
    return picture(here.files, document, number, sort, request)


@router.get(
    f"{_ADDRESS}/original",
    summary="原件",
    response_class=Response,
    responses={200: {"content": {"application/octet-stream": {}}}},
)
def original_file(document_id: Id, here: Installation, caller: Keeper) -> Response:
    """The file as it was handed in, to be kept and never shown in place."""

    def with_type(session: Session, document: Document) -> tuple[Document, str | None]:
        return document, store.media_type_of(session, document.id)

    document, media_type = _read(here, document_id, caller, with_type)
    return original(here.files, document, media_type)


@router.post(f"{_ADDRESS}/as-it-is", summary="按现状提交这份材料", responses=problems(409))
def send_on(document_id: Id, here: Installation, caller: Uploader) -> DocumentView:
    """Mark a paper that its applicant sends on, knowing what stands against it."""
    notice = Notice.of(here.settings, here.clock)
    found = here.write(lambda session: service.send_on(session, document_id, caller, notice))
    return _view(found, caller)


@router.post(
    f"{_ADDRESS}/examinations",
    status_code=202,
    summary="重新读取已转人工的材料",
    responses=problems(409),
)
def examine_again(document_id: Id, here: Installation, caller: Mender) -> DocumentView:
    """A new try for a paper that no machine could finish."""
    found = here.write(lambda session: service.try_again(session, document_id, caller))
    shown = _view(found, caller)
    if caller.may(Right.DOCUMENT_READ):
        return shown
    return shown.model_copy(update={"file_name": None, "declared": None})  # not theirs to read


def _client_of(here: Here, application_id: str, caller: Caller) -> str:
    """Whose paper it will be: the application's, whoever hands it in."""
    with here.database.read() as session:
        return applications.found(session, application_id, caller).client


def state_of(here: Here, document_id: str, caller: Caller) -> DocumentView:
    """Where a paper stands, for this caller."""
    return _read(here, document_id, caller, lambda s, d: _view(service.standing(s, d), caller))


def _read(
    here: Here, document_id: str, caller: Caller, ask: Callable[[Session, Document], Told]
) -> Told:
    """Ask something of a paper that this caller may see."""
    with here.database.read() as session:
        return ask(session, service.found(session, document_id, caller))


def _view(found: service.Standing, caller: Caller) -> DocumentView:
    return document_view(found.document, found.job, found.report, whole=sees_all(caller))


def _report(stored: StoredReport, caller: Caller) -> Response:
    return JSONResponse(report_view(stored, whole=sees_all(caller)))
