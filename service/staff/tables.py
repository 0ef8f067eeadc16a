"""The tables of staff accounts and their sessions."""

from datetime import datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from service.db.base import Base, Id, Json
from service.vault.rows import SealedRow, sealed_needed

LONGEST_LOGIN = 60


class Account(SealedRow, Base):
    """One member of staff, at one organisation; at none, the installation as a whole.

    ``failed_tries`` counts wrong passwords since the last right one or the last lock.
    """

    __tablename__ = "accounts"

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    login: Mapped[str] = mapped_column(String(LONGEST_LOGIN), unique=True)
    name = sealed_needed(str)
    password_hash: Mapped[str] = mapped_column(String(200))
    must_change_password: Mapped[bool]
    roles: Mapped[list[str]] = mapped_column(Json)
    organisation_id: Mapped[str | None] = mapped_column(ForeignKey("organisations.id"), index=True)
    failed_tries: Mapped[int] = mapped_column(default=0)
    locked_until: Mapped[datetime | None]
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]
    disabled_at: Mapped[datetime | None]


class StaffSession(Base):
    """One sign-in. Only its token's SHA-256 is kept: 256 random bits need no salt."""

    __tablename__ = "staff_sessions"

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    account_id: Mapped[str] = mapped_column(ForeignKey("accounts.id"), index=True)
    secret_sha256: Mapped[str] = mapped_column(String(64), unique=True)
    created_at: Mapped[datetime]
    seen_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
