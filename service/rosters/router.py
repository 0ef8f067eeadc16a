"""Lists over HTTP: produced, looked through, fetched as files."""

from typing import Annotated, Any

from fastapi import Query
from starlette.requests import Request
from starlette.responses import Response

from service.accounts.callers import Caller
from service.accounts.permissions import Right
from service.api.cursors import Cursor, Limit, Listed, decode, page
from service.api.here import Installation, needs
from service.api.retries import once_more
from service.api.routing import ID, PREFIX, Id, problems
from service.api.routing import router as router_of
from service.documents.files import attachment
from service.documents.results import Notice
from service.rosters import making, store
from service.rosters.forms import ListForm, name_of
from service.rosters.rendering import MEDIA_TYPES, FileFormat, roster_file
from service.rosters.returns import found
from service.rosters.schemas import EARLIEST, LATEST, NewRoster, RosterLine, RosterView, RosterWhole

router = router_of("名册", erasable=True)

Maker = Annotated[Caller, needs(Right.ROSTER_MAKE)]
_ANY_FILE: dict[int | str, dict[str, Any]] = {
    200: {"content": {kind: {} for kind in MEDIA_TYPES.values()}}
}


@router.post("/rosters", status_code=201, summary="生成名册", responses=problems(409))
def produce(new: NewRoster, here: Installation, caller: Maker, response: Response) -> RosterView:
    """A new list of a unit's own people; an earlier one not accepted yet gives way to it."""
    notice = Notice.of(here.settings, here.clock)
    roster = once_more(
        lambda: here.write(
            lambda session: making.produce(
                session,
                new.organisation_id,
                new.form,
                year=new.year,
                caller=caller,
                notice=notice,
                registered_on=new.registered_on,
            )
        )
    )
    response.headers["Location"] = f"{PREFIX}/rosters/{roster.id}"
    return RosterView.of(roster)


@router.get("/rosters", summary="查找名册")
def listed(
    *,
    request: Request,
    here: Installation,
    caller: Maker,
    organisation_id: Annotated[str | None, Query(pattern=ID)] = None,
    form: ListForm | None = None,
    year: Annotated[int | None, Query(ge=EARLIEST, le=LATEST)] = None,
    cursor: Cursor = None,
    limit: Limit = 50,
) -> Listed[RosterView]:
    """Lists, newest first."""
    asked = {"organisation_id": organisation_id, "form": form, "year": year}
    wanted = {name: value for name, value in asked.items() if value is not None}
    with here.database.read() as session:
        rows = store.listed(session, caller.reach, wanted, decode(cursor), limit + 1)
        return page(request, rows, limit, RosterView.of, lambda row: row.id)


@router.get("/rosters/{roster_id}", summary="一份名册")
def get(roster_id: Id, here: Installation, caller: Maker) -> RosterWhole:
    """A list with its rows as they stood."""
    with here.database.read() as session:
        roster = found(session, roster_id, caller)
        rows = [RosterLine.of(row) for row in store.rows_of(session, roster.id)]
        return RosterWhole.with_rows(roster, rows)


@router.get(
    "/rosters/{roster_id}/file",
    summary="名册文件",
    response_class=Response,
    responses=_ANY_FILE,
)
def file(
    roster_id: Id,
    here: Installation,
    caller: Maker,
    wanted: Annotated[FileFormat, Query(alias="format")] = FileFormat.PDF,
) -> Response:
    """The list to print, sign and stamp (PDF), or as a table."""
    with here.database.read() as session:
        roster = found(session, roster_id, caller)
        rows = store.rows_of(session, roster.id)
        content = roster_file(roster, rows, wanted)
    name = f"{name_of(roster.form)}-{roster.number}.{wanted}"
    headers = {"Content-Disposition": attachment(name), "Cache-Control": "private, no-store"}
    return Response(content, media_type=MEDIA_TYPES[wanted], headers=headers)
