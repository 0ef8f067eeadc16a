"""The demonstration's two access keys, which end with it."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from service.accounts.roles import Scope
from service.accounts.service import make_key, revoke_key
from service.accounts.store import listed
from service.db.engine import Database
from service.settings import Settings

_SITE, _REVIEWER = "demo-site", "demo-reviewer"
_ACTOR = "command:demo"


class Keys(NamedTuple):
    """The registration site's key and the reviewer's."""

    site: str
    reviewer: str


@contextmanager
def demo_keys(settings: Settings) -> Iterator[Keys]:
    """Two new keys; at the end they are revoked, and any that a killed run has left."""
    database = Database.of(settings)
    try:
        with database.write() as session:
            site = make_key(session, _SITE, [Scope.SITE], _ACTOR)
            reviewer = make_key(session, _REVIEWER, [Scope.REVIEW], _ACTOR)
        yield Keys(site, reviewer)
    finally:
        with database.write() as session:
            for key in listed(session):
                if key.client in {_SITE, _REVIEWER}:
                    revoke_key(session, key.id, _ACTOR)
        database.close()
