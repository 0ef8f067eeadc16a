"""The table of data keys."""

from datetime import datetime

from sqlalchemy import ForeignKey, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from service.db.base import Base, Id


class DataKey(Base):
    """A key that personal values are sealed under: one a person, else one an application.

    ``wrapped`` is the key itself, sealed under the master key named; None once it is destroyed.
    ``person_index`` finds a person's key by the keyed digest of the ID number.
    ``followed_by`` is the key that the rows of this one were sealed under anew, when an
    application's ID number changed: what events hold under this one goes when that one goes.
    """

    __tablename__ = "data_keys"

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    person_index: Mapped[str | None] = mapped_column(String(64), unique=True)
    master_key: Mapped[str | None] = mapped_column(String(36), index=True)
    wrapped: Mapped[bytes | None] = mapped_column(LargeBinary)
    followed_by: Mapped[str | None] = mapped_column(ForeignKey("data_keys.id"), index=True)
    created_at: Mapped[datetime]
    destroyed_at: Mapped[datetime | None]

    def __repr__(self) -> str:
        """The id; never the key, wrapped as it is."""
        return f"DataKey({self.id!r})"
