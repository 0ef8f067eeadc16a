"""Steps of a case over HTTP: the rows of the table of transitions that callers take."""

from typing import Annotated

from service.accounts.callers import Caller
from service.accounts.permissions import Right
from service.api.here import needs
from service.api.routing import problems
from service.api.routing import router as router_of
from service.cases import returns, reviews, submissions
from service.cases.access import found
from service.cases.asking import OneCase, Shown, notice_of
from service.cases.schemas import Extension, Reasoned, Return, ReturnReason, Submission, WithReason
from service.cases.transitions import LEVEL_RIGHTS

router = router_of("审查")

_CASE = "/cases/{case_id}"
_REFUSALS = problems(409, 412, 423)

Submitter = Annotated[Caller, needs(Right.CASE_SUBMIT)]
Withdrawer = Annotated[Caller, needs(Right.CASE_WITHDRAW)]
Reviewer = Annotated[Caller, needs(*LEVEL_RIGHTS.values())]
"""Of which level, is told by where the case stands."""
Onsite = Annotated[Caller, needs(Right.CASE_ONSITE)]
Approver = Annotated[Caller, needs(Right.CASE_APPROVE)]
Returner = Annotated[Caller, needs(Right.CASE_RETURN)]
Refuser = Annotated[Caller, needs(Right.CASE_REFUSE)]


@router.post(f"{_CASE}/submit", summary="提交申报", responses=_REFUSALS)
def submit(asked: Submission, desk: OneCase, caller: Submitter) -> Shown:
    """Hand an application in, or in again after a return."""
    return desk.change(
        caller, lambda s, case, by: submissions.submit(s, case, by, as_it_is=asked.as_it_is)
    )


@router.post(f"{_CASE}/withdraw", summary="撤回申报", responses=_REFUSALS)
def withdraw(asked: Reasoned, desk: OneCase, caller: Withdrawer) -> Shown:
    """Take an application back, for good."""
    return desk.change(caller, lambda s, case, by: submissions.withdraw(s, case, by, asked.reason))


@router.post(f"{_CASE}/begin", summary="开始审核", responses=_REFUSALS)
def begin(desk: OneCase, caller: Reviewer) -> Shown:
    """Take a submitted case up, at its lowest level."""
    return desk.change(caller, reviews.begin)


@router.post(f"{_CASE}/forward", summary="审核同意并上报", responses=_REFUSALS)
def forward(asked: Reasoned, desk: OneCase, caller: Reviewer) -> Shown:
    """Agree and send on to the next level."""
    return desk.change(caller, lambda s, case, by: reviews.forward(s, case, by, asked.reason))


@router.post(f"{_CASE}/onsite", summary="列入现场审查", responses=_REFUSALS)
def require_onsite(asked: Reasoned, desk: OneCase, caller: Onsite) -> Shown:
    """Ask for the papers to be shown on the spot."""
    return desk.change(
        caller, lambda s, case, by: reviews.require_onsite(s, case, by, asked.reason)
    )


@router.post(f"{_CASE}/onsite/confirm", summary="现场审查确认", responses=_REFUSALS)
def confirm_onsite(asked: Reasoned, desk: OneCase, caller: Onsite) -> Shown:
    """Note that the papers were shown and agree."""
    return desk.change(
        caller, lambda s, case, by: reviews.confirm_onsite(s, case, by, asked.reason)
    )


@router.post(f"{_CASE}/approve", summary="资格审查通过", responses=_REFUSALS)
def approve(asked: Reasoned, desk: OneCase, caller: Approver) -> Shown:
    """Let an application pass."""
    return desk.change(caller, lambda s, case, by: reviews.approve(s, case, by, asked.reason))


@router.post(f"{_CASE}/refuse", summary="资格审查不通过", responses=_REFUSALS)
def refuse(asked: WithReason, desk: OneCase, caller: Refuser) -> Shown:
    """Let an application fail; an approved one only where a promised paper falls short."""
    return desk.change(caller, lambda s, case, by: reviews.refuse(s, case, by, asked.reason))


@router.get(f"{_CASE}/return", summary="退回理由草稿")
def draft(desk: OneCase, caller: Returner) -> list[ReturnReason]:
    """What a return might say, from the open findings, to be edited."""
    notice = notice_of(desk.here)
    with desk.here.database.read() as session:
        application, _ = found(session, desk.case_id, caller)
        return returns.draft(session, application, notice)


@router.post(f"{_CASE}/return", summary="退回修改", responses=_REFUSALS)
def send_back(asked: Return, desk: OneCase, caller: Returner) -> Shown:
    """Return a case to be mended within two working days."""
    return desk.change(caller, lambda s, case, by: returns.send_back(s, case, by, asked.reasons))


@router.post(f"{_CASE}/extend", summary="延长修改期限", responses=_REFUSALS)
def extend(asked: Extension, desk: OneCase, caller: Returner) -> Shown:
    """Grant a later day to mend by."""
    return desk.change(
        caller, lambda s, case, by: returns.extend(s, case, by, asked.until, asked.reason)
    )
