"""The SQL of organisations."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from service.applications.tables import Application
from service.cases.states import SETTLED
from service.cases.tables import Case
from service.organisations.tables import Kind, Organisation


@dataclass(frozen=True)
class Ancestors:
    """An organisation's own line, itself included; what its line lacks is None.

    ``office`` is the nearest one.
    """

    unit: Organisation | None = None
    department: Organisation | None = None
    office: Organisation | None = None


def key_of(name: str) -> str:
    """A name or code as it is looked up: half-width, without blanks."""
    return "".join(unicodedata.normalize("NFKC", name).split())


def get(
    session: Session, organisation_id: str, within: ColumnElement[bool] | None = None
) -> Organisation | None:
    """One organisation; with ``within`` (a reach), only if it lies there."""
    query = select(Organisation).where(Organisation.id == organisation_id)
    return session.scalar(query if within is None else query.where(within))


def ancestors(session: Session, organisation_id: str | None) -> Ancestors:
    """The line above an organisation; empty where there is none."""
    own = session.get(Organisation, organisation_id) if organisation_id else None
    if own is None:
        return Ancestors()
    line = session.scalars(
        select(Organisation)
        .where(Organisation.id.in_(own.path.strip("/").split("/")))
        .order_by(Organisation.path)
    )
    nearest = {organisation.kind: organisation for organisation in line}
    return Ancestors(nearest.get(Kind.UNIT), nearest.get(Kind.DEPARTMENT), nearest.get(Kind.OFFICE))


def called(session: Session, unit: str) -> Sequence[Organisation]:
    """Open organisations of this name or code."""
    key = key_of(unit)
    query = select(Organisation).where(
        or_(Organisation.name_key == key, Organisation.code == key),
        Organisation.closed_at.is_(None),
    )
    return session.scalars(query.limit(2)).all()


def resolve(session: Session, unit: str | None) -> str | None:
    """The organisation that a declared unit names by name or code; None unless it is just one."""
    found = called(session, unit) if unit else []
    return found[0].id if len(found) == 1 else None


def unassigned_units(session: Session) -> Sequence[str]:
    """Every unit declared in an application that no organisation has."""
    query = select(Application.unit).where(
        Application.organisation_id.is_(None), Application.unit.is_not(None)
    )
    return [unit for unit in session.scalars(query.distinct()) if unit]


def unassigned(session: Session, unit: str) -> Sequence[Application]:
    """Applications of this declared unit that no organisation has, kept from others' changes."""
    query = select(Application).where(
        Application.organisation_id.is_(None), Application.unit == unit
    )
    return session.scalars(query.order_by(Application.id).with_for_update()).all()


def by_code(session: Session, code: str) -> Organisation | None:
    """The organisation with this code, closed ones too."""
    return session.scalar(select(Organisation).where(Organisation.code == code))


def by_name(session: Session, name: str, parent_id: str | None) -> Organisation | None:
    """The open organisation of this name under this parent."""
    under = Organisation.parent_id.is_(None) if parent_id is None else _under(parent_id)
    query = select(Organisation).where(
        Organisation.name_key == key_of(name), Organisation.closed_at.is_(None), under
    )
    return session.scalars(query.order_by(Organisation.id)).first()


def listed(
    session: Session,
    within: ColumnElement[bool],
    parent_id: str | None,
    before: str | None,
    limit: int,
) -> Sequence[Organisation]:
    """Organisations within a reach, newest first; with ``parent_id``, those right below it."""
    query = select(Organisation).where(within)
    if parent_id is not None:
        query = query.where(_under(parent_id))
    if before:
        query = query.where(Organisation.id < before)
    return session.scalars(query.order_by(Organisation.id.desc()).limit(limit)).all()


def all_within(session: Session, within: ColumnElement[bool]) -> Sequence[Organisation]:
    """Every organisation within a reach, each behind the one above it; closed ones too."""
    return session.scalars(select(Organisation).where(within).order_by(Organisation.path)).all()


def subtree(session: Session, path: str) -> Sequence[Organisation]:
    """An organisation and all below it, closed ones too."""
    inside = Organisation.path.startswith(path, autoescape=True)
    return session.scalars(select(Organisation).where(inside).order_by(Organisation.path)).all()


def has_open_children(session: Session, organisation_id: str) -> bool:
    """Whether anything open stands right below it."""
    query = select(Organisation.id).where(_under(organisation_id), Organisation.closed_at.is_(None))
    return session.scalars(query.limit(1)).first() is not None


def has_open_applications(session: Session, organisation_id: str) -> bool:
    """Whether an application of it is still under way: its case has not come to an end."""
    ended = select(Case.application_id).where(Case.state.in_(SETTLED))
    query = select(Application.id).where(
        Application.organisation_id == organisation_id, Application.id.not_in(ended)
    )
    return session.scalars(query.limit(1)).first() is not None


def _under(parent_id: str) -> ColumnElement[bool]:
    return Organisation.parent_id == parent_id
