"""Whose data key a row is sealed under: the person's of its application."""

from collections.abc import Iterator

from sqlalchemy import inspect, select
from sqlalchemy.orm import Session

from service.applications.tables import Application
from service.db.base import Base
from service.documents.tables import Document
from service.vault.identity import canonical_id, is_id
from service.vault.rows import SealedRow
from service.vault.tables import DataKey
from service.vault.vault import vault_of


def key_of(
    session: Session, application_id: str | None = None, document_id: str | None = None
) -> str:
    """The data key for something said of an application, else of a paper, else of nobody.

    A paper that is gone had a key of its own, gone with it: nothing more is kept of its person.
    """
    application = session.get(Application, application_id) if application_id else None
    document = session.get(Document, document_id) if document_id else None
    owner = application or document
    return owner.data_key_id if owner else vault_of(session).system_key(session)


def follow_person(session: Session, application: Application) -> None:
    """Seal everything of an application under its person's key, after its ID number changed.

    Files stay as they are: their keys are among the sealed values. Events stay too, and are lost
    with the key that they were sealed under; where nothing else is left under it, that is when the
    person's key is destroyed.
    """
    former = session.get_one(DataKey, application.data_key_id)
    number = application.id_number or ""
    if former.person_index is None and not is_id(canonical_id(number)):
        return  # nobody's number before, nobody's now
    key_id = vault_of(session).person_key(session, number)
    if key_id == former.id:
        return
    for row in list(rows_of(session, application.id)):
        row.move_to(key_id)
    session.flush()
    if not _is_used(session, former.id):
        former.person_index, former.followed_by = None, key_id


def rows_of(session: Session, application_id: str) -> Iterator[SealedRow]:
    """Every sealed row of an application: its own, those that name it, those of its papers."""
    papers = select(Document.id).where(Document.application_id == application_id)
    for table in sealed_tables():
        columns = inspect(table).columns
        if table is Application:
            condition = columns["id"] == application_id
        elif "application_id" in columns:
            condition = columns["application_id"] == application_id
        elif "document_id" in columns:
            condition = columns["document_id"].in_(papers)
        else:
            continue
        yield from session.scalars(select(table).where(condition))


def sealed_tables() -> list[type[SealedRow]]:
    """The class of every table with sealed values."""
    found = (mapper.class_ for mapper in Base.registry.mappers)
    return [table for table in found if issubclass(table, SealedRow)]


def _is_used(session: Session, key_id: str) -> bool:
    rows = (select(t.data_key_id).where(t.data_key_id == key_id).limit(1) for t in sealed_tables())
    return any(session.scalar(query) is not None for query in rows)
