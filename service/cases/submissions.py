"""What applicants and sites do: submit, mend and submit again, withdraw."""

from sqlalchemy.orm import Session

from service import clock
from service.cases import store
from service.cases.access import By
from service.cases.deadlines import refuse_outside_registration, refuse_past_return
from service.cases.moves import Step, step, take
from service.cases.refresh import refresh
from service.cases.refusals import IncompleteError
from service.cases.states import Action, CaseState
from service.cases.tables import Case


def submit(session: Session, application_id: str, by: By, *, as_it_is: bool) -> Case:
    """Hand an application in, for the first time or after it was returned.

    ``as_it_is``: though papers are neither there nor promised; the case is marked.

    Raises:
        WindowError, LateError: not today (四(二), 三(五)2).
        IncompleteError: papers are missing, and the applicant did not say that it shall go on.
    """
    case = store.get(session, application_id)
    again = case is not None and case.state is CaseState.RETURNED
    found = step(session, application_id, Action.RESUBMIT if again else Action.SUBMIT, by)
    if again:
        _end_return(session, found, by)
    else:
        refuse_outside_registration(by.notice)
    _refuse_incomplete(session, found, by, as_it_is=as_it_is)
    found.case.as_it_is = as_it_is
    found.case.submitted_at = clock.now(session)
    return take(session, found, by, facts={"as_it_is": as_it_is})


def withdraw(session: Session, application_id: str, by: By, reason: str | None) -> Case:
    """Take an application back; it ends here."""
    return take(session, step(session, application_id, Action.WITHDRAW, by), by, reason=reason)


def _end_return(session: Session, found: Step, by: By) -> None:
    waiting = store.open_return(session, found.case.application_id)
    if waiting is None:
        raise LookupError("a returned case without a return")
    refuse_past_return(waiting, by.notice)
    waiting.resubmitted_at = clock.now(session)
    if waiting.overdue_on is None and by.notice.today > waiting.due_on:
        waiting.overdue_on = by.notice.today


def _refuse_incomplete(session: Session, found: Step, by: By, *, as_it_is: bool) -> None:
    report = refresh(session, found.case.application_id, by.notice, by.actor)
    missing = [entry.label for entry in report.checklist if entry.state == "missing"]
    if missing and not as_it_is:
        raise IncompleteError(
            f"还缺少：{'、'.join(missing)}。请上传，或办理容缺后补承诺；也可以选择按现有材料提交。"
        )
