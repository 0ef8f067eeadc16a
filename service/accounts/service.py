"""Making, checking and revoking access keys."""

import hashlib
import secrets
from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import text
from sqlalchemy.orm import Session

from service.accounts import store
from service.accounts.tables import ApiKey
from service.audit.store import record
from service.clock import now
from service.errors import NotFoundError
from service.ids import new_id

_PREFIX = "yz_"
"""So that secret scanners, and people, recognise a key where it does not belong."""


class Scope(StrEnum):
    """What a key may do.

    ``site``: its own client's applications and papers, with the ``ApplicantReport`` only.
    ``review``: everybody's papers with the whole report, originals and events.
    ``operate``: keys, webhooks, metrics, failed papers.
    """

    SITE = "site"
    REVIEW = "review"
    OPERATE = "operate"


@dataclass(frozen=True)
class Caller:
    """Who calls, by the key shown."""

    key_id: str
    client: str
    scopes: frozenset[Scope]

    @property
    def actor(self) -> str:
        """The caller's name in events."""
        return f"key:{self.client}:{self.key_id}"

    @property
    def sees_only(self) -> str | None:
        """The client whose papers alone this caller sees; None where it sees all."""
        return None if Scope.REVIEW in self.scopes else self.client


def make_key(session: Session, client: str, scopes: Collection[Scope], actor: str) -> str:
    """A new key; what is returned is shown once and kept nowhere."""
    secret = _PREFIX + secrets.token_urlsafe(32)
    key = ApiKey(
        id=new_id(),
        client=client,
        scopes=sorted(scopes),
        secret_sha256=_digest(secret),
        created_at=now(session),
    )
    session.add(key)
    record(session, "keys:key:made", actor, facts={"key": key.id, "client": client})
    return secret


def make_first_key(session: Session) -> str | None:
    """The first key of an installation, which may do everything; None where there is one."""
    if session.get_bind().dialect.name != "sqlite":  # two machines may start at the same moment
        session.execute(text("LOCK TABLE api_keys IN EXCLUSIVE MODE"))
    if store.count(session):
        return None
    return make_key(session, "operator", list(Scope), "start")


def revoke_key(session: Session, key_id: str, actor: str) -> None:
    """End a key; a second time changes nothing.

    Raises:
        NotFoundError: there is no such key.
    """
    key = store.get(session, key_id)
    if key is None:
        raise NotFoundError("没有这个密钥。")
    if key.revoked_at is None:
        key.revoked_at = now(session)
        record(session, "keys:key:revoked", actor, facts={"key": key.id, "client": key.client})


def caller_of(session: Session, secret: str) -> Caller | None:
    """Who shows this secret; None where it is no key, or one that was revoked."""
    key = store.by_secret_sha256(session, _digest(secret))
    if key is None:
        return None
    return Caller(key.id, key.client, frozenset(Scope(scope) for scope in key.scopes))


def _digest(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()
