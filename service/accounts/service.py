"""Making, checking and revoking access keys."""

import hashlib
import secrets
from collections.abc import Collection

from sqlalchemy import text
from sqlalchemy.orm import Session

from service.accounts import store
from service.accounts.callers import Caller
from service.accounts.reach import Reach
from service.accounts.roles import Scope
from service.accounts.tables import ApiKey
from service.audit.store import record
from service.clock import now
from service.errors import NotFoundError, ServiceError
from service.ids import new_id
from service.organisations.tables import Organisation

_PREFIX = "yz_"
"""So that secret scanners, and people, recognise a key where it does not belong."""


class KeyBindingError(ServiceError):
    """A key cannot be bound so."""

    code = "key.binding"
    status = 422


def make_key(
    session: Session,
    client: str,
    scopes: Collection[Scope],
    actor: str,
    organisation_id: str | None = None,
) -> str:
    """A new key; what is returned is shown once and kept nowhere.

    ``organisation_id`` binds a key for reviewing to what belongs there.

    Raises:
        KeyBindingError: there is no such organisation, or the key does more than review.
    """
    if organisation_id is not None:
        _check_binding(session, scopes, organisation_id)
    secret = _PREFIX + secrets.token_urlsafe(32)
    key = ApiKey(
        id=new_id(),
        client=client,
        scopes=sorted(scopes),
        organisation_id=organisation_id,
        secret_sha256=_digest(secret),
        created_at=now(session),
    )
    session.add(key)
    facts = {"key": key.id, "client": client, "scopes": key.scopes}
    if organisation_id is not None:
        facts["organisation"] = organisation_id
    record(session, "keys:key:made", actor, facts=facts)
    return secret


def make_first_key(session: Session) -> str | None:
    """The first key of an installation, which may do everything; None where there is one."""
    if session.get_bind().dialect.name != "sqlite":  # two machines may start at the same moment
        session.execute(text("LOCK TABLE api_keys IN EXCLUSIVE MODE"))
    if store.count(session):
        return None
    return make_key(session, "operator", list(Scope), "start")


def revoke_key(session: Session, key_id: str, actor: str, reach: Reach | None = None) -> None:
    """End a key, with ``reach`` one that lies there; a second time changes nothing.

    Raises:
        NotFoundError: there is no such key.
    """
    key = store.get(session, key_id, reach)
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
    scopes = frozenset(Scope(scope) for scope in key.scopes)
    return Caller(
        actor=f"key:{key.client}:{key.id}",
        holders=scopes,
        reach=_reach(session, key, scopes),
        client=key.client,
        organisation_id=key.organisation_id,
    )


def _reach(session: Session, key: ApiKey, scopes: frozenset[Scope]) -> Reach:
    if key.organisation_id is not None:
        return Reach.subtree(key.client, session.get_one(Organisation, key.organisation_id))
    if Scope.REVIEW in scopes:
        return Reach.everything(key.client)
    return Reach.of_client(key.client) if Scope.SITE in scopes else Reach.nothing(key.client)


def _check_binding(session: Session, scopes: Collection[Scope], organisation_id: str) -> None:
    if set(scopes) != {Scope.REVIEW}:
        raise KeyBindingError("只有权限仅为 review 的密钥才能限定单位。")
    if session.get(Organisation, organisation_id) is None:
        raise KeyBindingError("没有这个单位。")


def _digest(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()
