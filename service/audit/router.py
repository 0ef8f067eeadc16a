"""Events over HTTP: one application's for reviewers, all of them and their proof for auditors."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Annotated, TypeVar

from fastapi import Query
from pydantic import AwareDatetime, Field
from sqlalchemy.orm import Session
from starlette.requests import Request

from service.accounts.callers import Caller
from service.accounts.permissions import Right
from service.api.cursors import Cursor, Limit, Listed, decode, page
from service.api.here import Installation, needs
from service.api.refusals import ForbiddenError, InvalidError
from service.api.routing import ID, Id, problems
from service.api.routing import router as router_of
from service.api.validation import CleanText
from service.applications import service as applications
from service.audit import service, store
from service.audit.masking import masked
from service.audit.schemas import ChainedEventView, EventView, VerdictView
from service.audit.sealing import Values, opened
from service.audit.tables import Event
from service.falsification.opinion import without_opinion

router = router_of("记录")

_LONGEST_NUMBER = 18
View = TypeVar("View", bound=EventView)
Auditor = Annotated[Caller, needs(Right.AUDIT_VERIFY)]
_FIRST, _LAST = datetime(2000, 1, 1, tzinfo=UTC), datetime(2101, 1, 1, tzinfo=UTC)
Moment = Annotated[AwareDatetime, Field(ge=_FIRST, le=_LAST)]
"""One that every time zone knows."""
AnId = Annotated[str | None, Query(pattern=ID)]


@router.get("/applications/{application_id}/events", summary="一份申报的全部记录")
def of_application(
    *,
    application_id: Id,
    request: Request,
    here: Installation,
    caller: Annotated[Caller, needs(Right.EVENTS_READ)],
    cursor: Cursor = None,
    limit: Limit = 100,
) -> Listed[EventView]:
    """Events of an application and its papers, oldest first; for auditors masked.

    The opinion on which an undecided falsification case was opened is its opener's to read here.
    """
    after = after_of(cursor)
    with here.database.read() as session:
        applications.known(session, application_id, caller)
        found = store.of_application(session, application_id, after, limit + 1)
        shown = opened if caller.may(Right.REPORT_WHOLE) else _masked
        return _page(
            request,
            found,
            limit,
            lambda event: EventView.of(
                event, without_opinion(session, event, shown(session, event), caller)
            ),
        )


@router.get("/events", summary="查找记录（审计）")
def found(
    *,
    request: Request,
    here: Installation,
    caller: Auditor,
    application_id: AnId = None,
    document_id: AnId = None,
    tag: Annotated[
        CleanText | None,
        Query(max_length=80, description="标签，或其冒号之前的部分，例如 api:document。"),
    ] = None,
    actor: Annotated[CleanText | None, Query(max_length=160)] = None,
    since: Annotated[Moment | None, Query(description="自这一时刻起。")] = None,
    before: Annotated[Moment | None, Query(description="早于这一时刻。")] = None,
    cursor: Cursor = None,
    limit: Limit = 100,
) -> Listed[ChainedEventView]:
    """Events for auditors, oldest first; personal values are masked.

    An auditor of one organisation gets those of its subtree's applications.
    """
    sought = store.Sought(application_id, document_id, tag, actor, since, before, caller.reach)
    after = after_of(cursor)
    with here.database.read() as session:
        rows = store.found(session, sought, after, limit + 1)
        return _page(
            request,
            rows,
            limit,
            lambda event: ChainedEventView.of(event, _masked(session, event)),
        )


@router.get("/audit/verify", summary="校验记录是否完整", responses=problems(409))
def verify(here: Installation, caller: Auditor, application_id: AnId = None) -> VerdictView:
    """Whether no event was changed, removed or slipped in: of an application, or of all.

    Up to 50000 events; all of them for auditors of the whole installation only.
    """
    if application_id is None and not caller.reach.is_everything:
        raise ForbiddenError("只有负责全部单位的审计员才能校验全部记录，请指明一份申报。")
    with here.database.snapshot() as session:
        chains = None
        if application_id is not None:
            applications.known(session, application_id, caller)
            chains = service.chains_of_application(session, application_id)
        return VerdictView.of(service.check(session, chains))


def _masked(session: Session, event: Event) -> Values:
    return masked(opened(session, event))


def after_of(cursor: str | None) -> int:
    """The number of the event behind which to continue."""
    place = decode(cursor) or "0"
    if not place.isdecimal() or len(place) > _LONGEST_NUMBER:
        raise InvalidError("cursor", "游标无效，请从第一页重新开始。")
    return int(place)


def _page(
    request: Request, rows: Sequence[Event], limit: int, show: Callable[[Event], View]
) -> Listed[View]:
    return page(request, rows, limit, show, lambda event: str(event.number))
