"""Decisions on erasing: a person as a whole, by an application or by ID number.

One data key seals all of a person's applications, so they go together. Rows and events stay, as
what nobody can read; what is not personal in them (states, outcomes, codes, times) is still told.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from service.applications.tables import Application
from service.audit.store import record
from service.db.engine import Database
from service.documents import prints
from service.documents.uploads import folder_of
from service.erasure import store
from service.errors import NotFoundError
from service.storage.base import FileStore
from service.uploads.parts import Parts
from service.vault import store as keys
from service.vault.identity import canonical_id
from service.vault.vault import vault_of


@dataclass(frozen=True)
class Extent:
    """What goes with a person: data keys, applications, papers."""

    keys: frozenset[str]
    applications: Sequence[Application]
    papers: Sequence[str]


def extent_of_application(session: Session, application_id: str) -> Extent:
    """What goes when the person of this application is erased.

    Raises:
        NotFoundError: there is no such application.
    """
    application = session.get(Application, application_id)
    if application is None:
        raise NotFoundError("没有这份申报。")
    return _extent(session, {application.data_key_id})


def extent_of_number(session: Session, id_number: str) -> Extent:
    """What goes when the person of this ID number is erased.

    Raises:
        NotFoundError: nothing is kept of this person, or it was erased already.
    """
    vault = vault_of(session)
    person = keys.by_person(session, vault.index("person", canonical_id(id_number)))
    found = store.numbered(session, vault.id_index(id_number))
    start = {row.data_key_id for row in found} | ({person.id} if person else set())
    if not start:
        raise NotFoundError("没有这个身份证号的数据，或已经删除。")
    return _extent(session, start)


def erase(session: Session, extent: Extent, actor: str) -> None:
    """Destroy the data keys; nothing that was sealed under them can be read from then on.

    A second time changes nothing but the event. The files go after the transaction
    (``clear_away``): without their keys they are noise already.
    """
    store.end_jobs(session, extent.papers)
    prints.forget(session, extent.papers)
    store.empty_indexes(session, extent.keys)
    store.destroy(session, extent.keys)
    session.expire_all()
    facts = {"applications": len(extent.applications), "documents": len(extent.papers)}
    for application in extent.applications:
        record(
            session,
            "command:application:erased",
            actor,
            application_id=application.id,
            facts=facts,
        )
    if not extent.applications:
        record(session, "command:person:erased", actor, facts=facts)


def clear_away(database: Database, extent: Extent, files: FileStore, parts: Parts) -> None:
    """Delete originals, page pictures, unfinished uploads and what the keys' rows held before."""
    store.scrub(database)
    for paper in extent.papers:
        files.delete(folder_of(paper))
    parts.forget({application.id for application in extent.applications})


def _extent(session: Session, start: set[str]) -> Extent:
    found, fresh = set(start), set(start)
    while fresh:
        fresh = {key.id for k in fresh for key in keys.followers(session, k)} - found
        found |= fresh
    applications = store.applications_of(session, found)
    return Extent(frozenset(found), applications, store.papers_of(session, found))
