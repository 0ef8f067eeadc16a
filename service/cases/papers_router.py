"""Promises and originals over HTTP."""

from typing import Annotated

from fastapi import Path
from starlette.requests import Request

from service.accounts.callers import Caller
from service.accounts.permissions import Right
from service.api.cursors import Cursor, Limit, Listed, decode, page
from service.api.here import Installation, needs
from service.api.routing import ID, problems
from service.api.routing import router as router_of
from service.cases import originals, promises, store
from service.cases.access import found
from service.cases.asking import OneCase, Shown
from service.cases.schemas import GivenBack, NewPromise, OriginalSeen, OriginalView
from service.cases.transitions import LEVEL_RIGHTS

router = router_of("审查")

_CASE = "/cases/{case_id}"
_REFUSALS = problems(409, 412, 423)
RowId = Annotated[str, Path(pattern=ID)]

Promiser = Annotated[Caller, needs(Right.CASE_PROMISE)]
Reviewer = Annotated[Caller, needs(*LEVEL_RIGHTS.values())]
Keeper = Annotated[Caller, needs(Right.ORIGINALS_KEEP)]


@router.post(f"{_CASE}/promises", summary="容缺后补承诺", responses=_REFUSALS)
def promise(asked: NewPromise, desk: OneCase, caller: Promiser) -> Shown:
    """Promise a paper of the checklist for later; the same once more changes nothing."""
    return desk.change(caller, lambda s, case, by: promises.make(s, case, asked.item, by))


@router.post(
    f"{_CASE}/promises/{{promise_id}}/consent", summary="同意容缺后补", responses=_REFUSALS
)
def consent(promise_id: RowId, desk: OneCase, caller: Reviewer) -> Shown:
    """The unit agrees to a promise; where there is no unit, the lowest level."""
    return desk.change(caller, lambda s, case, by: promises.consent(s, case, promise_id, by))


@router.delete(f"{_CASE}/promises/{{promise_id}}", summary="撤回容缺后补承诺", responses=_REFUSALS)
def take_back(promise_id: RowId, desk: OneCase, caller: Promiser) -> Shown:
    """Promise a paper no longer."""
    return desk.change(caller, lambda s, case, by: promises.take_back(s, case, promise_id, by))


@router.get(f"{_CASE}/originals", summary="原件登记")
def ledger(desk: OneCase, caller: Keeper) -> list[OriginalView]:
    """The originals seen of one case, oldest first."""
    with desk.here.database.read() as session:
        found(session, desk.case_id, caller)
        rows = store.originals_of(session, desk.case_id)
        return [OriginalView.model_validate(row) for row in rows]


@router.post(
    f"{_CASE}/originals", status_code=201, summary="登记原件", responses=problems(412, 423)
)
def see(asked: OriginalSeen, desk: OneCase, caller: Keeper) -> OriginalView:
    """Note an original that was shown, and whether it stays here for now."""
    row = desk.write(caller, lambda s, case, by: originals.see(s, case, asked, by))
    return OriginalView.model_validate(row)


@router.post(f"{_CASE}/originals/{{original_id}}/return", summary="退回原件", responses=_REFUSALS)
def give_back(original_id: RowId, asked: GivenBack, desk: OneCase, caller: Keeper) -> OriginalView:
    """Note that an original went back, and to whom."""
    row = desk.write(
        caller, lambda s, case, by: originals.give_back(s, case, original_id, asked, by)
    )
    return OriginalView.model_validate(row)


@router.get("/originals", summary="尚未退回的原件")
def kept(
    *,
    request: Request,
    here: Installation,
    caller: Keeper,
    cursor: Cursor = None,
    limit: Limit = 50,
) -> Listed[OriginalView]:
    """Originals not yet given back, the oldest first."""
    with here.database.read() as session:
        rows = store.originals_kept(session, caller.reach, decode(cursor), limit + 1)
        return page(request, rows, limit, OriginalView.model_validate, lambda row: row.id)
