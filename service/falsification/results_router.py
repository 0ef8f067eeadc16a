"""What follows from cases over HTTP: papers, certificates to be taken back, statistics."""

from functools import partial
from typing import Annotated, Literal

from fastapi import Query
from sqlalchemy.orm import Session
from starlette.requests import Request
from starlette.responses import Response

from service.accounts.callers import Caller
from service.accounts.permissions import Right
from service.api.cursors import Cursor, Limit, Listed, decode, page
from service.api.here import Here, Installation, needs
from service.api.routing import PREFIX, Id, problems
from service.api.routing import router as router_of
from service.api.versions import IfMatch, tell_version, version_of
from service.documents import store as documents
from service.documents.files import view_of
from service.documents.results import Notice
from service.errors import NotFoundError
from service.falsification import revocations, statistics, store
from service.falsification.papers import Paper, made
from service.falsification.router import ADDRESS, Reading, found
from service.falsification.schemas import NewRevocation, RevocationMove
from service.falsification.statistics_paper import paper_of
from service.falsification.tables import Revocation, RevocationState
from service.falsification.taking import Asked
from service.falsification.views import RevocationView, StatisticsView
from service.papers import render_pdf
from service.sheets import write_xlsx

router = router_of("弄虚作假查处")

Stepper = Annotated[Caller, needs(Right.FALSIFICATION_STEP)]
Counter = Annotated[Caller, needs(Right.STATISTICS_READ)]

_PDF = "application/pdf"
_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_ONE = "/revocations/{revocation_id}"


@router.get(
    f"{ADDRESS}/documents/{{paper}}",
    summary="案件文书",
    response_class=Response,
    responses={200: {"content": {_PDF: {}}}},
)
def paper(case_id: Id, paper: Paper, here: Installation, caller: Reading) -> Response:
    """A paper of the case as PDF: notice with the marked scans, decision, receipts."""
    notice = Notice.of(here.settings, here.clock)
    with here.database.read() as session:
        case = found(session, case_id, caller)
        what = made(session, case, paper, notice, partial(_picture, here, session))
    return _file(render_pdf(what.template, what.values), _PDF, f"{paper}.pdf")


@router.post(
    f"{ADDRESS}/revocations", status_code=201, summary="列入撤销证书名单", responses=problems(409)
)
def add_revocation(
    case_id: Id, asked: NewRevocation, here: Installation, caller: Stepper, response: Response
) -> RevocationView:
    """Put a certificate on the list that became known after the decision."""
    row = here.write(lambda s: revocations.add(s, Asked(case_id, caller), asked))
    response.headers["Location"] = f"{PREFIX}/revocations/{row.id}"
    return _shown(here, row.id, caller, response)


@router.get("/revocations", summary="撤销并收回的证书")
def listed(
    *,
    request: Request,
    here: Installation,
    caller: Reading,
    state: RevocationState | None = None,
    cursor: Cursor = None,
    limit: Limit = 50,
) -> Listed[RevocationView]:
    """Certificates to be revoked and taken back, newest first, with every step."""
    with here.database.read() as session:
        rows = store.revocations(session, state, caller.reach, decode(cursor), limit + 1)

        def show(row: Revocation) -> RevocationView:
            return RevocationView.of(row, list(store.revocation_steps(session, row.id)))

        return page(request, rows, limit, show, lambda row: row.id)


@router.get(_ONE, summary="一本撤销的证书")
def get(
    revocation_id: Id, here: Installation, caller: Reading, response: Response
) -> RevocationView:
    """One certificate with its steps; its ETag is its version."""
    return _shown(here, revocation_id, caller, response)


@router.post(f"{_ONE}/steps", summary="办理撤销、收回", responses=problems(409, 412))
def move(
    *,
    revocation_id: Id,
    asked: RevocationMove,
    here: Installation,
    caller: Stepper,
    response: Response,
    if_match: IfMatch = None,
) -> RevocationView:
    """Take a certificate further: listed, revoked, recalled, in this order."""
    version = version_of(if_match)
    here.write(lambda s: revocations.move(s, revocation_id, asked, caller, version))
    return _shown(here, revocation_id, caller, response)


@router.get(
    "/statistics/falsification",
    summary="年度查处统计",
    response_model=StatisticsView,
    responses={200: {"content": {_PDF: {}, _XLSX: {}}}},
)
def counts(
    here: Installation,
    caller: Counter,
    year: Annotated[int, Query(ge=2000, le=2100)],
    file: Annotated[Literal["json", "pdf", "xlsx"], Query(description="文件格式。")] = "json",
) -> Response | StatisticsView:
    """What came of suspicions in a year, by unit and by finding."""
    with here.database.read() as session:
        told = statistics.statistics(session, year, caller.reach)
    if file == "json":
        return StatisticsView.of(told)
    if file == "xlsx":
        headings, rows = statistics.rows(told)
        content = write_xlsx(headings, rows, title=f"{year}年查处统计")
        return _file(content, _XLSX, f"falsification-{year}.xlsx")
    what = paper_of(told, here.clock.today())
    return _file(render_pdf(what.template, what.values), _PDF, f"falsification-{year}.pdf")


def _picture(here: Here, session: Session, document_id: str, number: int) -> bytes | None:
    document = documents.get(session, document_id)
    return view_of(here.files, document, number) if document else None


def _shown(here: Here, revocation_id: str, caller: Caller, response: Response) -> RevocationView:
    with here.database.read() as session:
        row = store.revocation(session, revocation_id, caller.reach)
        if row is None:
            raise NotFoundError("没有这个待撤销证书，或您无权查看。")
        tell_version(response, row.version)
        return RevocationView.of(row, list(store.revocation_steps(session, row.id)))


def _file(content: bytes, media_type: str, name: str) -> Response:
    named = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(content, media_type=media_type, headers=named)
