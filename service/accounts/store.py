"""The SQL of access keys."""

from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from service.accounts.tables import ApiKey


def by_secret_sha256(session: Session, digest: str) -> ApiKey | None:
    """The key with this secret, unless it was revoked."""
    query = select(ApiKey).where(ApiKey.secret_sha256 == digest, ApiKey.revoked_at.is_(None))
    return session.scalar(query)


def get(session: Session, key_id: str) -> ApiKey | None:
    """One key, revoked ones too."""
    return session.get(ApiKey, key_id)


def listed(session: Session) -> Sequence[ApiKey]:
    """Every key, oldest first."""
    return session.scalars(select(ApiKey).order_by(ApiKey.id)).all()


def count(session: Session) -> int:
    """How many keys were ever made."""
    return session.scalar(select(func.count()).select_from(ApiKey)) or 0
