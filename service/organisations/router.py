"""Organisations over HTTP: imported, read, changed, closed, and applications assigned to them."""

from typing import Annotated

from fastapi import Query
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from service.accounts.callers import Caller
from service.accounts.permissions import Right
from service.api.cursors import Cursor, Limit, Listed, decode, page
from service.api.here import Here, Installation, needs
from service.api.retries import once_more
from service.api.routing import ID, Id, problems
from service.api.routing import router as router_of
from service.applications.schemas import ApplicationView
from service.documents.sent_lists import list_form, sent_list
from service.organisations import assigning, importing, service, store
from service.organisations.schemas import (
    Assignment,
    ImportView,
    OrganisationChange,
    OrganisationView,
)
from service.sheets import read_lines

router = router_of("单位")

Reader = Annotated[Caller, needs(Right.ORGANISATIONS_READ)]
Manager = Annotated[Caller, needs(Right.ORGANISATIONS_MANAGE)]
_LIST = list_form(importing.COLUMNS)


@router.post(
    "/organisations/import",
    summary="导入单位名单",
    openapi_extra=_LIST,
    responses=problems(413, 415),
)
async def take_in(
    request: Request,
    here: Installation,
    caller: Manager,
    *,
    dry_run: Annotated[bool, Query(description="只检查每一行，不导入。")] = False,
) -> ImportView:
    """Enter a list (xlsx or CSV), all lines or none; the answer says what became of each."""
    data, name = await sent_list(request)
    return await run_in_threadpool(_taken_in, here, caller, data, name, dry_run=dry_run)


@router.get("/organisations", summary="查找单位")
def listed(
    *,
    request: Request,
    here: Installation,
    caller: Reader,
    parent_id: Annotated[str | None, Query(pattern=ID)] = None,
    cursor: Cursor = None,
    limit: Limit = 50,
) -> Listed[OrganisationView]:
    """Organisations within reach, newest first, closed ones too."""
    with here.database.read() as session:
        within = caller.oversight.organisations()
        found = store.listed(session, within, parent_id, decode(cursor), limit + 1)
        return page(request, found, limit, OrganisationView.of, lambda row: row.id)


@router.get("/organisations/{organisation_id}", summary="一个单位")
def get(organisation_id: Id, here: Installation, caller: Reader) -> OrganisationView:
    """One organisation."""
    with here.database.read() as session:
        return OrganisationView.of(service.found(session, organisation_id, caller))


@router.patch("/organisations/{organisation_id}", summary="修改单位", responses=problems(409))
def change(
    organisation_id: Id, asked: OrganisationChange, here: Installation, caller: Manager
) -> OrganisationView:
    """Rename, recode or move; what stands below moves along."""
    return OrganisationView.of(
        once_more(lambda: here.write(lambda s: service.change(s, organisation_id, asked, caller)))
    )


@router.post("/organisations/{organisation_id}/close", summary="停用单位", responses=problems(409))
def close(organisation_id: Id, here: Installation, caller: Manager) -> OrganisationView:
    """Take nothing more for it; not while anything open stands below it or belongs to it."""
    return OrganisationView.of(here.write(lambda s: service.close(s, organisation_id, caller)))


@router.put("/applications/{application_id}/organisation", summary="指定申报所属的单位")
def assign(
    application_id: Id,
    asked: Assignment,
    here: Installation,
    caller: Annotated[Caller, needs(Right.APPLICATION_ASSIGN)],
    response: Response,
) -> ApplicationView:
    """Say where an application belongs, for the office that stands under no other."""
    application = here.write(
        lambda s: assigning.assign(s, application_id, asked.organisation_id, caller)
    )
    response.headers["ETag"] = f'"{application.version}"'
    return ApplicationView.of(application)


def _taken_in(here: Here, caller: Caller, data: bytes, name: str, *, dry_run: bool) -> ImportView:
    lines = read_lines(data, name)
    try:
        return here.write(lambda s: importing.take_in(s, lines, caller, dry_run=dry_run))
    except importing.NotAppliedError as taken_back:
        return taken_back.told
