"""The notice's days as they bind a case: windows, working days to mend by, promises."""

from datetime import date

from schemas.case import CaseReport
from schemas.policy import Policy
from service.cases.refusals import LateError, WindowError
from service.cases.states import CaseState
from service.cases.tables import CaseReturn
from service.documents.results import Notice
from service.errors import ConflictError, NotFoundError

_BY_DEPARTMENT = {CaseState.SUBMITTED, CaseState.UNIT_REVIEW, CaseState.DEPARTMENT_REVIEW}
_BY_OFFICE = {CaseState.OFFICE_REVIEW, CaseState.ONSITE_DUE, CaseState.ONSITE_CONFIRMED}


def last_day(state: CaseState, notice: Notice) -> date | None:
    """The last day to leave a state by the notice's schedule (四); None where it names none."""
    windows = notice.policy.windows
    if state is CaseState.DRAFT:
        return windows.registration.end
    if state in _BY_DEPARTMENT:
        return windows.department_review.end
    return windows.office_review.end if state in _BY_OFFICE else None


def refuse_outside_registration(notice: Notice) -> None:
    """Refuse to take an application in on a day outside the window (四(二)).

    Raises:
        WindowError: today is not within it.
    """
    window = notice.policy.windows.registration
    if not window.holds(notice.today):
        raise WindowError(
            f"网上注册报名时间为 {window.start} 至 {window.end}（{window.clause}），今天不能提交。"
        )


def refuse_past_return(waiting: CaseReturn, notice: Notice) -> None:
    """Refuse to take a mended application in after its last day.

    Raises:
        LateError: that day has passed.
        WindowError: the review's window has, and no person has granted a day.
    """
    last = waiting.extended_to or waiting.due_on
    if notice.today > last:
        raise LateError(f"重新提交的期限（{last}）已过，请与工考管理机构联系。")
    window = notice.policy.windows.office_review
    if waiting.extended_to is None and notice.today > window.end:
        raise WindowError(
            f"资格审查时间已于 {window.end} 结束（{window.clause}），"
            "能否重新提交须由工考管理机构决定。"
        )


def promise_day(report: CaseReport, item: str, notice: Notice) -> date:
    """The last day of a promise of this paper.

    Raises:
        NotFoundError: the checklist has no such paper.
        ConflictError: it is there, or it is none that may come later (三(三)).
        LateError: its last day has passed.
    """
    entry = next((entry for entry in report.checklist if entry.item == item), None)
    if entry is None:
        raise NotFoundError("材料清单中没有这一项。")
    if entry.state == "present":
        raise ConflictError(f"{entry.label}已上传，无需承诺后补。")
    last = promised_until(item, notice.policy)
    if last is None:
        raise ConflictError(f"{entry.label}不能承诺后补。")
    if notice.today > last:
        raise LateError(f"容缺后补的期限（{last}）已过。")
    return last


def promised_until(item: str, policy: Policy) -> date | None:
    """The last day of a promise of this item of the checklist; None where it may not come later."""
    for entry in policy.checklist:
        years = [f"{entry.item}_{year}" for year in entry.promise_years]
        if item in (years if entry.years else [entry.item]):
            return entry.promised_until
    return None
