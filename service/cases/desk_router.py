"""A reviewer's desk over HTTP: findings, corrections, assignee, lock, postponement, notes."""

from typing import Annotated

from fastapi import Path

from service.accounts.callers import Caller
from service.accounts.permissions import Right
from service.api.here import Installation, needs
from service.api.routing import Id, problems
from service.api.routing import router as router_of
from service.api.versions import IfMatch, version_of
from service.cases import corrections, findings, store, work
from service.cases.access import By, found
from service.cases.asking import OneCase, Shown, notice_of
from service.cases.colleagues import colleagues
from service.cases.schemas import (
    KEY,
    Assignment,
    ColleagueView,
    CorrectionView,
    Decision,
    FindingView,
    NewCorrection,
    NewNote,
    NoteView,
    Postponement,
)
from service.cases.views import colleague_view, finding_view

router = router_of("审查")

_CASE = "/cases/{case_id}"
_REFUSALS = problems(409, 412, 423)
FindingKey = Annotated[str, Path(pattern=KEY)]

Reader = Annotated[Caller, needs(Right.CASE_READ)]
Judge = Annotated[Caller, needs(Right.FINDING_DECIDE)]
Corrector = Annotated[Caller, needs(Right.VALUE_CORRECT)]
Worker = Annotated[Caller, needs(Right.CASE_WORK)]


@router.get(f"{_CASE}/findings", summary="各项发现及认定")
def listed(desk: OneCase, caller: Reader) -> list[FindingView]:
    """Every finding of a case and its papers, dismissed ones too, with all decisions on it."""
    notice = notice_of(desk.here)
    with desk.here.database.read() as session:
        application, _ = found(session, desk.case_id, caller)
        return [finding_view(judged) for judged in findings.of_case(session, application, notice)]


@router.put(f"{_CASE}/findings/{{key}}", summary="认定一项发现", responses=_REFUSALS)
def decide(key: FindingKey, asked: Decision, desk: OneCase, caller: Judge) -> Shown:
    """Uphold or dismiss a finding, or take an earlier verdict back."""
    return desk.change(
        caller, lambda s, case, by: findings.decide(s, case, (key, asked.verdict), asked.reason, by)
    )


@router.get(f"{_CASE}/corrections", summary="人工更正的读数")
def corrected(desk: OneCase, caller: Reader) -> list[CorrectionView]:
    """Every correction of a case's papers, oldest first."""
    with desk.here.database.read() as session:
        found(session, desk.case_id, caller)
        rows = store.corrections_of(session, desk.case_id)
        return [CorrectionView.model_validate(row) for row in rows]


@router.post(
    "/documents/{document_id}/corrections",
    status_code=201,
    summary="更正一处读数",
    responses=_REFUSALS,
)
def correct(
    document_id: Id,
    asked: NewCorrection,
    *,
    here: Installation,
    caller: Corrector,
    if_match: IfMatch = None,
) -> CorrectionView:
    """Put a person's reading beside the machine's; ``If-Match`` is the case's version."""
    place = corrections.Place(asked.paper, asked.row, asked.field)
    by = By(caller, version_of(if_match), notice_of(here))
    row = here.write(
        lambda s: corrections.correct(
            s, document_id, place, asked.value, reason=asked.reason, by=by
        )
    )
    return CorrectionView.model_validate(row)


@router.get(f"{_CASE}/assignees", summary="可指定的办理人")
def assignees(desk: OneCase, caller: Worker) -> list[ColleagueView]:
    """Whose case it may be: the reviewers of its level and above, within reach."""
    with desk.here.database.read() as session:
        rows = colleagues(session, desk.case_id, caller)
        return [colleague_view(row) for row in rows]


@router.put(f"{_CASE}/assignee", summary="指定办理人", responses=_REFUSALS)
def assign(asked: Assignment, desk: OneCase, caller: Worker) -> Shown:
    """Say whose case it is, or nobody's."""
    return desk.change(caller, lambda s, case, by: work.assign(s, case, asked.account_id, by))


@router.put(f"{_CASE}/lock", summary="锁定", responses=_REFUSALS)
def lock(desk: OneCase, caller: Worker) -> Shown:
    """Keep other reviewers out for a while; again, and the time begins anew."""
    minutes = desk.here.settings.case_lock_minutes
    return desk.change(caller, lambda s, case, by: work.lock(s, case, minutes, by))


@router.delete(f"{_CASE}/lock", summary="解除锁定", responses=_REFUSALS)
def unlock(desk: OneCase, caller: Worker) -> Shown:
    """Let others at it again."""
    return desk.change(caller, work.unlock)


@router.put(f"{_CASE}/postponement", summary="暂缓办理", responses=_REFUSALS)
def postpone(asked: Postponement, desk: OneCase, caller: Worker) -> Shown:
    """Put a case aside until a day, or take it up again."""
    return desk.change(caller, lambda s, case, by: work.postpone(s, case, asked.until, by))


@router.get(f"{_CASE}/notes", summary="备注")
def notes(desk: OneCase, caller: Reader) -> list[NoteView]:
    """The notes on a case, oldest first."""
    with desk.here.database.read() as session:
        found(session, desk.case_id, caller)
        return [NoteView.model_validate(row) for row in store.notes_of(session, desk.case_id)]


@router.post(f"{_CASE}/notes", status_code=201, summary="添加备注", responses=problems(412))
def note(asked: NewNote, desk: OneCase, caller: Worker) -> NoteView:
    """Write something down for other reviewers."""
    row = desk.write(caller, lambda s, case, by: work.note(s, case, asked.words, by))
    return NoteView.model_validate(row)
