"""What the falsification procedure does to a case: this year's application falls, or rises again.

Called within the transaction of the decision, or of what lifts it (五(四); 复议 or a judgment).
"""

from sqlalchemy.orm import Session

from service.applications.tables import Application
from service.cases.moves import enter
from service.cases.opening import opened
from service.cases.refusals import WrongStateError
from service.cases.states import LEVELS, Action, CaseState
from service.cases.tables import Case


def disqualify(session: Session, application: Application, by: str, decision_id: str) -> Case:
    """Cancel this year's application, wherever it stands; a second decision changes nothing."""
    case = opened(session, application, by)
    if case.state is not CaseState.DISQUALIFIED:
        case.former_state = case.state
        move = (Action.DISQUALIFY, CaseState.DISQUALIFIED)
        _enter(session, application, case, move, by=by, decision_id=decision_id)
    return case


def reinstate(session: Session, application: Application, by: str, decision_id: str) -> Case:
    """Put a case back where it stood before a decision that no longer holds.

    Raises:
        WrongStateError: it was not disqualified.
    """
    case = opened(session, application, by)
    if case.state is not CaseState.DISQUALIFIED or case.former_state is None:
        raise WrongStateError(case.state, [], LEVELS)
    move = (Action.REINSTATE, case.former_state)
    case.former_state = None
    _enter(session, application, case, move, by=by, decision_id=decision_id)
    return case


def _enter(
    session: Session,
    application: Application,
    case: Case,
    move: tuple[Action, CaseState],
    *,
    by: str,
    decision_id: str,
) -> None:
    enter(
        session,
        application,
        case,
        move,
        due_on=case.due_on,
        actor=by,
        source="falsification",
        facts={"decision": decision_id},
    )
