"""Bans over HTTP: the look-up, the register, lists in and out."""

from collections.abc import Callable
from typing import Annotated, Literal

from fastapi import Query
from sqlalchemy.orm import Session
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from service.accounts.callers import Caller
from service.accounts.permissions import Right
from service.api.cursors import Cursor, Limit, Listed, decode, page
from service.api.here import Here, Installation, needs
from service.api.refusals import ForbiddenError
from service.api.routing import Id, problems
from service.api.routing import router as router_of
from service.api.validation import Day
from service.audit.store import record
from service.bans import exchange, service, store
from service.bans.look_ups import counted
from service.bans.numbers import number_of
from service.bans.schemas import BanEntry, BanView, ImportView, LookUp, StandingView, Why
from service.bans.tables import Ban, BanState
from service.documents.results import Notice
from service.documents.sent_lists import list_form, sent_list
from service.errors import ConflictError, NotFoundError
from service.sheets import read_lines, write_csv, write_xlsx

router = router_of("限制申报")

Asker = Annotated[Caller, needs(Right.BAN_LOOK_UP)]
Reading = Annotated[Caller, needs(Right.BAN_READ)]
Importer = Annotated[Caller, needs(Right.BAN_IMPORT)]
Suspender = Annotated[Caller, needs(Right.BAN_SUSPEND)]

_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_LIST = list_form(exchange.HEADINGS)


@router.post("/bans/look-up", summary="查询能否申报", responses=problems(429))
def look_up(asked: LookUp, here: Installation, caller: Asker) -> StandingView:
    """Whether a person may apply, by ID number: may apply, barred until, or a person must look.

    A POST, so that no ID number stands in an address or a log.
    """
    number, notice = number_of(asked.id_number, "id_number"), Notice.of(here.settings, here.clock)
    when = asked.year if asked.year is not None else asked.day or notice.today
    most = here.settings.ban_look_ups_an_hour
    found = here.write(lambda s: counted(s, number, when, caller=caller, notice=notice, most=most))
    return StandingView.of(found, whole=caller.may(Right.BAN_READ))


@router.get("/bans", summary="限制申报名单")
def listed(
    *,
    request: Request,
    here: Installation,
    caller: Reading,
    state: BanState | None = None,
    ends_from: Annotated[Day | None, Query(description="截止日在这一天或之后。")] = None,
    ends_before: Annotated[Day | None, Query(description="截止日早于这一天。")] = None,
    cursor: Cursor = None,
    limit: Limit = 50,
) -> Listed[BanEntry]:
    """Bans within reach, newest first, those that hold no more too; the persons masked."""
    ends = (ends_from, ends_before)
    with here.database.read() as session:
        found = store.listed(session, state, caller.reach, decode(cursor), limit + 1, ends=ends)
        return page(request, found, limit, BanEntry.of, lambda row: row.id)


@router.get(
    "/bans/export",
    summary="导出限制申报名单",
    response_class=Response,
    responses={200: {"content": {_XLSX: {}, "text/csv": {}}}},
)
def export(
    here: Installation,
    caller: Reading,
    file: Annotated[Literal["xlsx", "csv"], Query(description="文件格式。")] = "xlsx",
    *,
    full: Annotated[bool, Query(description="不遮盖姓名和身份证号；需要导出权限。")] = False,
) -> Response:
    """The register within reach as a list; the persons masked, or in full by right."""
    if full and not caller.may(Right.BAN_EXPORT):
        raise ForbiddenError("您没有导出完整名单的权限，可导出已遮盖的名单。")

    def taken_out(session: Session) -> list[Ban]:
        bans = list(store.listed(session, None, caller.reach, None, None))
        facts = {"bans": len(bans), "full": full, "file": file}
        record(session, "list:bans:exported", caller.actor, facts=facts)
        return bans

    rows = exchange.rows(here.write(taken_out), full=full)
    headings = (*exchange.HEADINGS, exchange.STATE)
    content = write_csv(headings, rows) if file == "csv" else write_xlsx(headings, rows)
    named = {"Content-Disposition": f'attachment; filename="bans.{file}"'}
    media_type = "text/csv; charset=utf-8" if file == "csv" else _XLSX
    return Response(content, media_type=media_type, headers=named)


@router.post(
    "/bans/import",
    summary="导入已有的限制申报名单",
    openapi_extra=_LIST,
    responses=problems(413, 415),
)
async def take_in(
    request: Request,
    here: Installation,
    caller: Importer,
    *,
    dry_run: Annotated[bool, Query(description="只检查每一行，不导入。")] = False,
) -> ImportView:
    """Enter an existing list (xlsx or CSV); the answer says what became of each line.

    Columns: 姓名, 身份证号, 处理决定文号, 决定日期, 送达日期, 起始, 截止, 原因; where 起始 and
    截止 say nothing, the policy does.
    """
    data, name = await sent_list(request)
    return await run_in_threadpool(_taken_in, here, caller, data, name, dry_run=dry_run)


@router.get("/bans/{ban_id}", summary="一项限制申报")
def get(ban_id: Id, here: Installation, caller: Reading) -> BanView:
    """One ban, the person in clear."""
    with here.database.read() as session:
        found = store.get(session, ban_id, caller.reach)
        if found is None:
            raise NotFoundError("没有这项限制，或您无权查看。")
        return BanView.whole(found)


@router.post("/bans/{ban_id}/suspension", summary="中止执行", responses=problems(409))
def suspend(ban_id: Id, asked: Why, here: Installation, caller: Suspender) -> BanView:
    """An imported ban is not carried out for now; one decided here follows its case."""
    return _changed(
        here, ban_id, caller, lambda s, b: service.suspend(s, b, caller.actor, asked.reason)
    )


@router.post("/bans/{ban_id}/resumption", summary="恢复执行", responses=problems(409))
def resume(ban_id: Id, asked: Why, here: Installation, caller: Suspender) -> BanView:
    """A suspended imported ban is carried out again."""
    return _changed(
        here, ban_id, caller, lambda s, b: service.resume(s, b, caller.actor, asked.reason)
    )


@router.post("/bans/{ban_id}/annulment", summary="撤销限制", responses=problems(409))
def annul(ban_id: Id, asked: Why, here: Installation, caller: Suspender) -> BanView:
    """An imported ban never holds again; it stays in the register."""
    return _changed(
        here, ban_id, caller, lambda s, b: service.annul(s, b, caller.actor, asked.reason)
    )


def _taken_in(here: Here, caller: Caller, data: bytes, name: str, *, dry_run: bool) -> ImportView:
    lines, notice = read_lines(data, name), Notice.of(here.settings, here.clock)
    told = here.write(
        lambda session: exchange.take_in(
            session,
            lines,
            caller.actor,
            notice,
            organisation_id=caller.organisation_id,
            dry_run=dry_run,
        )
    )
    return ImportView.of(told, dry_run=dry_run)


def _changed(
    here: Here, ban_id: str, caller: Caller, change: Callable[[Session, Ban], None]
) -> BanView:
    def changed(session: Session) -> BanView:
        ban = store.get_locked(session, ban_id, caller.reach)
        if ban is None:
            raise NotFoundError("没有这项限制，或您无权查看。")
        if ban.falsification_id is not None:
            raise ConflictError(
                f"这项限制由本系统的处理决定作出，请在案件（/api/v1/falsifications/"
                f"{ban.falsification_id}）中办理。"
            )
        change(session, ban)
        return BanView.whole(ban)

    return here.write(changed)
