"""What reviewers do at their level: begin, forward, on-site check, approve, refuse."""

from sqlalchemy.orm import Session

from schemas.case import CaseReport
from schemas.findings import Severity
from service.cases import store
from service.cases.access import By
from service.cases.moves import Step, step, take
from service.cases.refresh import refresh
from service.cases.refusals import LateError, SuspendedError, UndecidedError, WrongStateError
from service.cases.sampling import settle
from service.cases.states import Action, CaseState
from service.cases.suspension import suspended
from service.cases.tables import Case, PromiseEnd


def begin(session: Session, application_id: str, by: By) -> Case:
    """Take a submitted case up, at the lowest level that there is."""
    return take(session, step(session, application_id, Action.BEGIN, by), by)


def forward(session: Session, application_id: str, by: By, reason: str | None) -> Case:
    """Agree and send on to the next level; the unit has consented to every promise (三(三)).

    Raises:
        UndecidedError: a promise waits for the unit's consent.
    """
    found = step(session, application_id, Action.FORWARD, by)
    refuse_unconsented(session, found.case)
    settle(session, found.case, found.row.who, by, missed=False)
    return take(session, found, by, reason=reason)


def require_onsite(session: Session, application_id: str, by: By, reason: str | None) -> Case:
    """Ask for the papers to be shown on the spot (三(一))."""
    found = step(session, application_id, Action.REQUIRE_ONSITE, by)
    return take(session, found, by, reason=reason)


def confirm_onsite(session: Session, application_id: str, by: By, reason: str | None) -> Case:
    """Note that the papers were shown and agree."""
    found = step(session, application_id, Action.CONFIRM_ONSITE, by)
    return take(session, found, by, reason=reason)


def approve(session: Session, application_id: str, by: By, reason: str | None) -> Case:
    """Let the application pass.

    Raises:
        SuspendedError: a falsification case is open.
        UndecidedError: a suspicion of falsification is not dismissed, or a consent is missing.
        LateError: a promised paper did not come in time.
    """
    found = step(session, application_id, Action.APPROVE, by)
    report = refresh(session, application_id, by.notice, by.actor)
    refuse_approval(session, found, report, by)
    settle(session, found.case, found.row.who, by, missed=False)
    return take(session, found, by, reason=reason)


def refuse(session: Session, application_id: str, by: By, reason: str) -> Case:
    """Let the application fail. An approved one only where a promised paper falls short (三(四)).

    Raises:
        WrongStateError: it is approved, and no promised paper came in.
    """
    found = step(session, application_id, Action.REFUSE, by)
    if found.case.state is CaseState.APPROVED and not _kept(session, found):
        raise WrongStateError(found.case.state, [], {found.row.who})
    settle(session, found.case, found.row.who, by, missed=True)
    return take(session, found, by, reason=reason)


def refuse_approval(session: Session, found: Step, report: CaseReport, by: By) -> None:
    """Refuse where something stands against an approval, whatever reviewers think."""
    if suspended(session, found.application.id):
        raise SuspendedError("这份申报已立案核查，结案前不能通过资格审查。")
    suspicions = [f for f in report.findings if f.severity is Severity.SUSPECT]
    in_papers = [f for p in report.documents for f in p.open if f.severity is Severity.SUSPECT]
    if suspicions or in_papers:
        raise UndecidedError("还有造假疑点未排除，请先逐项作出认定。")
    refuse_unconsented(session, found.case)
    if any(p.due_on < by.notice.today for p in store.open_promises(session, found.application.id)):
        raise LateError("容缺后补的材料未按时补充上传，视为资格审查不通过（三(四)）。")


def refuse_unconsented(session: Session, case: Case) -> None:
    """Refuse to go on while a promise waits for the unit's consent."""
    waiting = store.open_promises(session, case.application_id)
    if any(promise.consented_at is None for promise in waiting):
        raise UndecidedError("还有容缺后补承诺未经单位审核同意，请先办理。")


def _kept(session: Session, found: Step) -> bool:
    promises = store.promises_of(session, found.application.id)
    return any(promise.end is PromiseEnd.KEPT for promise in promises)
