"""A list that came back, laid before the reconciliation: list, applications, table and scan."""

from sqlalchemy.orm import Session

from extractors.checks.reconciliation import Known, RosterCase, reconcile
from schemas.kinds import Kind
from schemas.policy import Stage
from schemas.reconciliation import Reconciliation
from service.documents import store as documents
from service.documents.results import Notice
from service.documents.tables import DocumentState
from service.organisations.store import ancestors
from service.rosters import store
from service.rosters.forms import FORMS
from service.rosters.making import row_values
from service.rosters.tables import Roster, RosterReturn
from service.rosters.tables import Stage as Stamped


def reconciled(
    session: Session, roster: Roster, returned: RosterReturn, notice: Notice
) -> Reconciliation | None:
    """The comparison by what is known now; what was decided on keeps the one of its decision.

    None until the scan is read, or where no machine could read it.
    """
    if returned.result is not None:
        return Reconciliation.model_validate(returned.result)
    document = store.scan_of(session, returned)
    if document.state != DocumentState.EXAMINED:
        return None
    policy = notice.notices.of_year(roster.year) or notice.policy
    stage: Stage = "unit" if returned.stage is Stamped.UNIT else "department"
    case = RosterCase(
        form=roster.form,
        stage=stage,
        bodies=_bodies(session, roster),
        people=_people(session, roster),
        facts=documents.facts_of(session, document.id),
        electronic=returned.electronic,
        seals_needed=policy.seals_needed(Kind.ROSTER, roster.form, stage),
    )
    return reconcile(case, policy)


def _bodies(session: Session, roster: Roster) -> list[str]:
    """Who stamps: the unit itself, and the department above it where there is one."""
    department = ancestors(session, roster.organisation_id).department
    return [roster.unit, *([department.name] if department else [])]


def _people(session: Session, roster: Roster) -> list[Known]:
    """Those listed, each with the application as it stands, then those not listed yet."""
    rows = {row.application_id: row for row in store.rows_of(session, roster.id)}
    form = FORMS[roster.form]
    standing = store.standing(session, list(rows), form.still)
    now = store.applications_in(session, roster.organisation_id, roster.year, form.now)
    later = [found for found in now if found.id not in rows]
    listed = [
        Known(
            application_id=found,
            listed=row.values,
            on_file=row_values(standing[found]) if found in standing else None,
        )
        for found, row in rows.items()
        if row.values is not None
    ]
    return [*listed, *(Known(found.id, None, row_values(found)) for found in later)]
