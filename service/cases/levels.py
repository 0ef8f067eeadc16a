"""Which levels review a case: those that its organisation stands under (三(四))."""

from sqlalchemy.orm import Session

from service.applications.tables import Application
from service.cases.states import LEVELS, Who
from service.organisations import store as organisations


def levels_of(session: Session, application: Application) -> frozenset[Who]:
    """The levels above an applicant, an own unit included; empty before the unit is known.

    A unit directly under an office has no department.
    """
    if application.organisation_id is None:
        return frozenset()
    above = organisations.ancestors(session, application.organisation_id)
    return frozenset(level for level in LEVELS if getattr(above, level.value) is not None)
