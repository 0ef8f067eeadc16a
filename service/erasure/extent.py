"""Whose data goes: one data key seals all of a person's applications, so they go together."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from service.applications.tables import Application
from service.erasure import store
from service.errors import NotFoundError
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


def _extent(session: Session, start: set[str]) -> Extent:
    found, fresh = set(start), set(start)
    while fresh:
        fresh = {key.id for k in fresh for key in keys.followers(session, k)} - found
        found |= fresh
    applications = store.applications_of(session, found)
    return Extent(frozenset(found), applications, store.papers_of(session, found))
