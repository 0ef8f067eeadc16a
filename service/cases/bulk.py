"""Clean cases confirmed in bulk, less the sample that people look at one by one."""

from collections.abc import Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Literal

from sqlalchemy.orm import Session

from service.cases import store
from service.cases.access import By
from service.cases.moves import step, take
from service.cases.refresh import refresh
from service.cases.reviews import refuse_approval, refuse_unconsented
from service.cases.sampling import draw, drawn, is_clean
from service.cases.states import Action, CaseState
from service.errors import ServiceError

CONFIRMING = {
    CaseState.UNIT_REVIEW: Action.FORWARD,
    CaseState.DEPARTMENT_REVIEW: Action.FORWARD,
    CaseState.OFFICE_REVIEW: Action.APPROVE,
    CaseState.ONSITE_CONFIRMED: Action.APPROVE,
}
"""What confirming means, by where a case stands."""

Result = Literal["confirmed", "sampled", "not_clean", "refused"]


@dataclass(frozen=True)
class Answer:
    """What became of one case; ``why`` where it was refused, in words for people."""

    application_id: str
    result: Result
    why: str | None = None


def confirm(
    session: Session, asked: Sequence[tuple[str, int | None]], by: By, share: float
) -> list[Answer]:
    """Forward or approve every clean case of these that is not in the sample.

    Each stands for itself: what stands against one keeps none of the others. The cases are locked
    in one order, so that two confirmations at once cannot wait for each other.

    ``asked``: application ids, each with the version that the caller has read. ``share``: how
    large a part goes to people, 0 to 1.
    """
    return [
        _confirm(session, application_id, By(by.caller, version, by.notice), share)
        for application_id, version in sorted(asked, key=itemgetter(0))
    ]


def _confirm(session: Session, application_id: str, by: By, share: float) -> Answer:
    try:
        return _confirm_one(session, application_id, by, share)
    except ServiceError as error:
        return Answer(application_id, "refused", str(error))


def _confirm_one(session: Session, application_id: str, by: By, share: float) -> Answer:
    standing = store.get(session, application_id)
    action = CONFIRMING.get(standing.state) if standing else None
    found = step(session, application_id, action or Action.FORWARD, by)
    report = refresh(session, application_id, by.notice, by.actor)
    if not is_clean(found.case):
        return Answer(application_id, "not_clean")
    if drawn(session, application_id, by.notice.policy.id, share):
        draw(session, found.case, found.row.who, by)
        return Answer(application_id, "sampled")
    if found.row.action is Action.APPROVE:
        refuse_approval(session, found, report, by)
    refuse_unconsented(session, found.case)
    take(session, found, by, facts={"in_bulk": True})
    return Answer(application_id, "confirmed")
