"""The SQL of lists. Whose list it is bounds what is found: reach stands in every query."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Select, func, select, update
from sqlalchemy.orm import Session

from schemas.kinds import Form
from service.accounts.reach import Reach
from service.applications.tables import Application
from service.cases.states import CaseState
from service.cases.tables import Case
from service.clock import SHANGHAI
from service.documents.tables import Document
from service.organisations.tables import Organisation
from service.rosters.tables import Roster, RosterReturn, RosterRow, RosterState


def get(session: Session, roster_id: str, reach: Reach) -> Roster | None:
    """One list within reach."""
    return session.scalar(_within(reach).where(Roster.id == roster_id))


def get_locked(session: Session, roster_id: str, reach: Reach) -> Roster | None:
    """One list within reach, kept from others' changes until this transaction ends."""
    query = _within(reach).where(Roster.id == roster_id)
    locked = query.with_for_update(of=Roster).execution_options(populate_existing=True)
    return session.scalar(locked)


def listed(
    session: Session, reach: Reach, wanted: dict[str, Any], before: str | None, limit: int
) -> Sequence[Roster]:
    """Lists, newest first; ``wanted``: values that columns must have."""
    query = _within(reach).where(*(getattr(Roster, name) == said for name, said in wanted.items()))
    if before:
        query = query.where(Roster.id < before)
    return session.scalars(query.order_by(Roster.id.desc()).limit(limit)).all()


def last_position(session: Session, year: int, form: Form) -> int:
    """The number of lists of a form and year so far."""
    query = select(func.max(Roster.position)).where(Roster.year == year, Roster.form == form)
    return session.scalar(query) or 0


def supersede(session: Session, organisation_id: str, form: Form, year: int) -> None:
    """Let a new list take the place of those that were not accepted."""
    session.execute(
        update(Roster)
        .where(
            Roster.organisation_id == organisation_id,
            Roster.form == form,
            Roster.year == year,
            Roster.state != RosterState.ACCEPTED,
        )
        .values(state=RosterState.SUPERSEDED)
    )


def rows_of(session: Session, roster_id: str) -> Sequence[RosterRow]:
    """The rows of a list in their order."""
    query = select(RosterRow).where(RosterRow.roster_id == roster_id)
    return session.scalars(query.order_by(RosterRow.position)).all()


def applications_in(
    session: Session, organisation_id: str, year: int, states: Collection[CaseState]
) -> Sequence[Application]:
    """An organisation's own applications of a season that stand in one of these states.

    People who were erased are left out.
    """
    first, beyond = (datetime(y, 1, 1, tzinfo=SHANGHAI) for y in (year, year + 1))
    query = (
        select(Application)
        .join(Case, Case.application_id == Application.id)
        .where(
            Application.organisation_id == organisation_id,
            Application.created_at >= first,
            Application.created_at < beyond,
            Case.state.in_(states),
        )
    )
    found = session.scalars(query.order_by(Application.id))
    return [application for application in found if not application.is_erased]


def standing(
    session: Session, application_ids: Collection[str], states: Collection[CaseState]
) -> dict[str, Application]:
    """Those of these applications that stand in one of the states."""
    query = (
        select(Application)
        .join(Case, Case.application_id == Application.id)
        .where(Application.id.in_(application_ids), Case.state.in_(states))
    )
    return {found.id: found for found in session.scalars(query)}


def returns_of(session: Session, roster_id: str) -> Sequence[RosterReturn]:
    """What came back, oldest first."""
    query = select(RosterReturn).where(RosterReturn.roster_id == roster_id)
    return session.scalars(query.order_by(RosterReturn.id)).all()


def get_return(session: Session, roster_id: str, return_id: str) -> RosterReturn | None:
    """One of them; whoever asks has found its list within reach."""
    found = session.get(RosterReturn, return_id)
    return found if found and found.roster_id == roster_id else None


def return_of_document(session: Session, document_id: str) -> RosterReturn | None:
    """What a scan came back as."""
    return session.scalar(select(RosterReturn).where(RosterReturn.document_id == document_id))


def scan_of(session: Session, returned: RosterReturn) -> Document:
    """The stamped scan."""
    return session.get_one(Document, returned.document_id)


def _within(reach: Reach) -> Select[Roster]:
    query = select(Roster).join(Organisation, Organisation.id == Roster.organisation_id)
    return query.where(reach.organisations())
