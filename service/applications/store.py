"""The SQL of applications."""

import re
from collections.abc import Sequence

from sqlalchemy import ColumnElement, Select, or_, select
from sqlalchemy.orm import Session

from schemas.declared import Declared
from service.accounts.reach import Reach
from service.applications.tables import Application
from service.documents.tables import Document
from service.vault.identity import canonical_text
from service.vault.vault import vault_of

IDENTITY = ("name", "gender", "birth_date", "id_number")
"""What of an application stands in for what a paper's own declaration leaves out."""
_LAST = re.compile(r"[0-9]{3}[0-9X]")


def get(session: Session, application_id: str, reach: Reach | None = None) -> Application | None:
    """One application; with ``reach``, only if it lies there."""
    return session.scalar(_one(application_id, reach))


def get_locked(
    session: Session, application_id: str, reach: Reach | None = None
) -> Application | None:
    """One application, kept from others' changes until this transaction ends."""
    query = _one(application_id, reach).with_for_update(of=Application)
    return session.scalar(query.execution_options(populate_existing=True))


def by_external_id(session: Session, client: str, external_id: str) -> Application | None:
    """The application that a client knows under this id."""
    query = select(Application).where(
        Application.client == client, Application.external_id == external_id
    )
    return session.scalar(query)


def listed(
    session: Session, reach: Reach, sought: str | None, before: str | None, limit: int
) -> Sequence[Application]:
    """Applications, newest first, from behind ``before``.

    ``sought``: the whole name, external id, unit or ID number, or an ID number's last four
    characters.
    """
    query = select(Application).where(reach.applications())
    if sought:
        about = Application.external_id == sought, Application.unit == sought
        query = query.where(or_(*about, person_sought(session, sought)))
    if before:
        query = query.where(Application.id < before)
    return session.scalars(query.order_by(Application.id.desc()).limit(limit)).all()


def person_sought(session: Session, sought: str) -> ColumnElement[bool]:
    """Whose whole name or ID number this is, or whose ID number's last four characters."""
    vault = vault_of(session)
    matches = [
        Application.name_index == vault.name_index(sought),
        Application.id_number_index == vault.id_index(sought),
    ]
    if _LAST.fullmatch(canonical_text(sought)):
        matches.append(Application.id_last4_index == vault.last4_index(sought))
    return or_(*matches)


def standing_in_for(session: Session, document: Document) -> Declared | None:
    """The identity that the application declares, for a paper of it; None for a pre-check."""
    if document.application_id is None:
        return None
    application = session.get_one(Application, document.application_id)
    said = {name: getattr(application, name) for name in IDENTITY}
    return Declared.model_validate({name: value for name, value in said.items() if value})


def _one(application_id: str, reach: Reach | None) -> Select[Application]:
    query = select(Application).where(Application.id == application_id)
    return query if reach is None else query.where(reach.applications())
