"""The table of applications (contract, section 6)."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, Integer, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from service.db.base import Base, Id, Json
from service.vault.rows import SealedRow, sealed_needed, sealed_value
from service.vault.vault import Vault


class Application(SealedRow, Base):
    """What one person declares as a whole. ``client`` is the site that it came through.

    ``organisation_id`` is the one that the declared ``unit`` names, None where none is known.
    ``more`` keeps keys of the declaration that have no column; ``version`` counts its changes.
    Its data key is the person's by ID number; without one it has a key of its own.
    """

    index_columns = ("name_index", "id_number_index", "id_last4_index")

    __tablename__ = "applications"
    __table_args__ = (
        UniqueConstraint("client", "external_id"),
        Index("ix_applications_name", "name_index"),
        Index("ix_applications_id_number", "id_number_index"),
        Index("ix_applications_id_last4", "id_last4_index"),
    )

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    client: Mapped[str] = mapped_column(String(80))
    external_id: Mapped[str] = mapped_column(String(200))
    organisation_id: Mapped[str | None] = mapped_column(ForeignKey("organisations.id"), index=True)
    version: Mapped[int] = mapped_column(Integer, default=1)
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]
    unit: Mapped[str | None] = mapped_column(String(200))
    post_type: Mapped[str | None] = mapped_column(String(20))
    applied_grade: Mapped[int | None]
    applied_occupation: Mapped[str | None] = mapped_column(String(100))
    route: Mapped[str | None] = mapped_column(String(20))
    name_index: Mapped[str | None] = mapped_column(String(64))
    id_number_index: Mapped[str | None] = mapped_column(String(64))
    id_last4_index: Mapped[str | None] = mapped_column(String(64))
    name = sealed_value(str)
    id_number = sealed_value(str)
    gender = sealed_value(str)
    birth_date = sealed_value(str)
    work_start_date = sealed_value(str)
    confirmation_date = sealed_value(str)
    more = sealed_needed(dict[str, Any])
    confirmations: Mapped[dict[str, Any]] = mapped_column(Json)

    def set_indexes(self, vault: Vault) -> None:
        """Name and ID number can be looked up, and the number by its last four characters."""
        name, number = self.name, self.id_number
        self.name_index = vault.name_index(name) if name else None
        self.id_number_index = vault.id_index(number) if number else None
        self.id_last4_index = vault.last4_index(number) if number else None
