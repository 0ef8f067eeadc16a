"""The table of access keys."""

from datetime import datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from service.db.base import Base, Id, Json


class ApiKey(Base):
    """One key of one client. Only its secret's SHA-256 is kept: 256 random bits need no salt.

    ``organisation_id`` bounds what a key with the scope ``review`` sees.
    """

    __tablename__ = "api_keys"

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    client: Mapped[str] = mapped_column(String(80), index=True)
    scopes: Mapped[list[str]] = mapped_column(Json)
    organisation_id: Mapped[str | None] = mapped_column(ForeignKey("organisations.id"))
    secret_sha256: Mapped[str] = mapped_column(String(64), unique=True)
    created_at: Mapped[datetime]
    revoked_at: Mapped[datetime | None]
