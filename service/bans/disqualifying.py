"""When a ban falls: this year's and later applications of the person fall with it (五(四))."""

from datetime import date, datetime, time

from sqlalchemy.orm import Session

from service import clock
from service.bans import store
from service.bans.tables import Ban
from service.cases import store as cases
from service.cases.procedure import disqualify
from service.cases.states import CaseState
from service.documents.results import Notice


def disqualify_all(session: Session, ban: Ban, since_year: int, actor: str) -> list[str]:
    """Disqualify every application of the person made in ``since_year`` or later.

    Those of earlier years are history and stay as they are.

    Returns:
        The ids of those that stood until now, oldest first.
    """
    since = datetime.combine(date(since_year, 1, 1), time(), tzinfo=clock.SHANGHAI)
    decision, hit = ban.falsification_id or ban.id, []
    for application in store.applications_hit(session, ban, since):
        case = cases.get(session, application.id)
        if case is None or case.state is not CaseState.DISQUALIFIED:
            disqualify(session, application, by=actor, decision_id=decision)
            hit.append(application.id)
    return hit


def disqualify_imported(session: Session, ban: Ban, actor: str, notice: Notice) -> list[str]:
    """The same for a ban of another list, where it still bars on this day."""
    if ban.ends_on is None or not ban.starts_on <= notice.today <= ban.ends_on:
        return []
    return disqualify_all(session, ban, ban.starts_on.year, actor)
