"""The opener's opinion is kept apart from the evidence, in what events tell as well."""

from dataclasses import replace

from sqlalchemy.orm import Session

from service.accounts.callers import Caller
from service.audit.sealing import Values
from service.audit.tables import Event
from service.falsification.steps import Step
from service.falsification.tables import Falsification

OPENING = f"api:falsification:{Step.OPENING}"
APART = "（立案人意见在核查案件中，证据之后显示。）"


def without_opinion(session: Session, event: Event, values: Values, caller: Caller) -> Values:
    """The values of an event for these eyes: no opinion is read before the evidence.

    Once the case is decided, and for its opener, nothing is kept back.
    """
    if event.tag != OPENING or values.reason is None:
        return values
    case = session.get(Falsification, (event.facts or {}).get("falsification"))
    is_apart = case is not None and case.undecided and case.opener != caller.account_id
    return replace(values, reason=APART) if is_apart else values
