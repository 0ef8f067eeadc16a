"""The opener's opinion is kept apart from the evidence, in the timelines as well."""

from sqlalchemy.orm import Session

from service.accounts.callers import Caller
from service.audit.tables import Event
from service.falsification.tables import Falsification

OPENING = "api:falsification:opening"
APART = "（立案人意见在核查案件中，证据之后显示。）"


def reason_of(
    session: Session, event: Event, reason: str | None, caller: Caller | None = None
) -> str | None:
    """The reason of an event: while a case is undecided only its opener reads the opinion here."""
    if event.tag != OPENING or reason is None:
        return reason
    case = session.get(Falsification, (event.facts or {}).get("falsification"))
    is_apart = (
        case is not None and case.undecided and (caller is None or case.opener != caller.account_id)
    )
    return APART if is_apart else reason
