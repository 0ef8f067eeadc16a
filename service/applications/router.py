"""Applications over HTTP."""

from functools import partial
from typing import Annotated

from fastapi import Query
from starlette.requests import Request
from starlette.responses import Response

from service.accounts.callers import Caller
from service.accounts.permissions import Right
from service.api.cursors import Cursor, Limit, Listed, decode, page
from service.api.here import Installation, needs, sees_all
from service.api.retries import once_more
from service.api.routing import PREFIX, Id, problems
from service.api.routing import router as router_of
from service.api.sought import Sought
from service.api.versions import IfMatch, tell_version, version_of
from service.applications import service, store
from service.applications.schemas import (
    ApplicationChange,
    ApplicationSearch,
    ApplicationView,
    NewApplication,
)
from service.applications.tables import Application
from service.bans.service import refusals_told
from service.documents.results import Notice

router = router_of("申报", erasable=True)

Creator = Annotated[Caller, needs(Right.APPLICATION_CREATE)]
Changer = Annotated[Caller, needs(Right.APPLICATION_CHANGE)]
Reader = Annotated[Caller, needs(Right.APPLICATION_READ)]


@router.post(
    "/applications",
    status_code=201,
    summary="新建申报",
    responses=problems(409) | {200: {"model": ApplicationView, "description": "已有相同的申报"}},
)
def create(
    new: NewApplication,
    here: Installation,
    caller: Creator,
    response: Response,
) -> ApplicationView:
    """An application; the same one sent again is answered with the one that stands."""
    notice = Notice.of(here.settings, here.clock)
    with refusals_told(here.write, caller.actor, facts={"external_id": new.external_id}):
        application, is_new = once_more(
            lambda: here.write(lambda session: service.create(session, new, caller, notice))
        )
    response.status_code = 201 if is_new else 200
    response.headers["Location"] = f"{PREFIX}/applications/{application.id}"
    return _shown(application, response)


@router.get("/applications", summary="查找申报")
def listed(
    *,
    request: Request,
    here: Installation,
    caller: Reader,
    q: Annotated[
        Sought | None,
        Query(max_length=200, description="姓名、申报编号、单位或身份证号末四位，须完整相符。"),
    ] = None,
    cursor: Cursor = None,
    limit: Limit = 50,
) -> Listed[ApplicationView]:
    """Applications, newest first; reviewers see ID numbers in full in the single view only."""
    return _found(request, here, caller, q, (cursor, limit))


@router.post("/applications/search", summary="按身份证号等查找申报")
def search(
    asked: ApplicationSearch,
    *,
    request: Request,
    here: Installation,
    caller: Reader,
    cursor: Cursor = None,
    limit: Limit = 50,
) -> Listed[ApplicationView]:
    """The same list, also by whole ID number: a POST, so that none stands in an address."""
    return _found(request, here, caller, asked.q, (cursor, limit))


@router.get("/applications/{application_id}", summary="一份申报")
def get(
    application_id: Id,
    here: Installation,
    caller: Reader,
    response: Response,
) -> ApplicationView:
    """One application; its ETag is its version."""
    with here.database.read() as session:
        return _shown(service.found(session, application_id, caller), response)


@router.patch("/applications/{application_id}", summary="修改申报", responses=problems(409, 412))
def change(
    application_id: Id,
    asked: ApplicationChange,
    *,
    here: Installation,
    caller: Changer,
    response: Response,
    if_match: IfMatch = None,
) -> ApplicationView:
    """Change what is named; a change of the person makes new reports."""
    notice = Notice.of(here.settings, here.clock)
    version = version_of(if_match)
    with refusals_told(here.write, caller.actor, application_id=application_id):
        application = here.write(
            lambda session: service.change(
                session, application_id, asked, version=version, caller=caller, notice=notice
            )
        )
    return _shown(application, response)


def _found(
    request: Request,
    here: Installation,
    caller: Caller,
    sought: str | None,
    part: tuple[str | None, int],
) -> Listed[ApplicationView]:
    cursor, limit = part
    shown = partial(ApplicationView.of, masked=sees_all(caller))
    with here.database.read() as session:
        found = store.listed(session, caller.reach, sought, decode(cursor), limit + 1)
        return page(request, found, limit, shown, lambda row: row.id)


def _shown(application: Application, response: Response) -> ApplicationView:
    tell_version(response, application.version)
    return ApplicationView.of(application)
