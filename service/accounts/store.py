"""The SQL of access keys."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, func, select, true
from sqlalchemy.orm import Session

from service.accounts.reach import Reach
from service.accounts.tables import ApiKey
from service.organisations.tables import Organisation


def by_secret_sha256(session: Session, digest: str) -> ApiKey | None:
    """The key with this secret, unless it was revoked."""
    query = select(ApiKey).where(ApiKey.secret_sha256 == digest, ApiKey.revoked_at.is_(None))
    return session.scalar(query)


def get(session: Session, key_id: str, reach: Reach | None = None) -> ApiKey | None:
    """One key, revoked ones too; with ``reach``, only if it lies there."""
    query = select(ApiKey).where(ApiKey.id == key_id)
    return session.scalar(query if reach is None else query.where(_within(reach)))


def listed(session: Session, reach: Reach | None = None) -> Sequence[ApiKey]:
    """Every key, oldest first; with ``reach``, those that lie there."""
    query = select(ApiKey).order_by(ApiKey.id)
    return session.scalars(query if reach is None else query.where(_within(reach))).all()


def count(session: Session) -> int:
    """How many keys were ever made."""
    return session.scalar(select(func.count()).select_from(ApiKey)) or 0


def _within(reach: Reach) -> ColumnElement[bool]:
    """Who sees a subtree sees the keys bound there."""
    if reach.is_everything:
        return true()
    return ApiKey.organisation_id.in_(select(Organisation.id).where(reach.organisations()))
