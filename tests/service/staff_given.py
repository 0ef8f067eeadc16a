"""Organisations and staff for tests, with a client that is signed in over HTTP."""

from collections.abc import Collection

import httpx2

from service import clock
from service.accounts.reach import Reach
from service.accounts.roles import Role
from service.db.engine import Database
from service.ids import new_id
from service.organisations.store import key_of
from service.organisations.tables import Kind, Organisation
from service.staff import service
from tests.service.api.api_site import ApiSite

SEES_ALL = Reach.everything("test")


def organisation(database: Database, kind: Kind, name: str, parent: str | None = None) -> str:
    """A new organisation under another, or under none; its id."""
    with database.write() as session:
        above = session.get_one(Organisation, parent).path if parent else "/"
        found, at = new_id(), clock.now(session)
        session.add(
            Organisation(
                id=found,
                kind=kind,
                name=name,
                name_key=key_of(name),
                parent_id=parent,
                path=f"{above}{found}/",
                independent_personnel=False,
                created_at=at,
                updated_at=at,
            )
        )
    return found


def account(
    database: Database,
    login: str,
    roles: Collection[Role],
    organisation_id: str | None,
    *,
    settled: bool = True,
) -> tuple[str, str]:
    """A new account; its id and password. ``settled``: it need not be changed first."""
    wish = service.Wish(login, "李明", roles, organisation_id)
    with database.write() as session:
        made, password = service.make(session, wish, SEES_ALL, "test")
        made.must_change_password = not settled
    return made.id, password


def signed_in(site: ApiSite, login: str, password: str) -> httpx2.Client:
    """A client with the token of a sign-in."""
    answer = site.nobody.post("/api/v1/sessions", json={"login": login, "password": password})
    assert answer.status_code == 201, answer.text
    site.nobody.cookies.clear()
    return site.client(answer.json()["token"])


def staff(
    site: ApiSite, login: str, roles: Collection[Role], organisation_id: str | None
) -> httpx2.Client:
    """A new member of staff, signed in."""
    _, password = account(site.database, login, roles, organisation_id)
    return signed_in(site, login, password)
