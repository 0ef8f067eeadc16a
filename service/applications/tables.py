"""The table of applications (contract, section 6)."""

from datetime import datetime
from typing import Any

from sqlalchemy import Index, Integer, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from service.db.base import Base, Id, Json, personal


class Application(Base):
    """What one person declares as a whole. ``client`` is the site that it came through.

    ``more`` keeps keys of the declaration that have no column; ``version`` counts its changes.
    """

    __tablename__ = "applications"
    __table_args__ = (
        UniqueConstraint("client", "external_id"),
        Index("ix_applications_name", "name"),
        Index("ix_applications_id_number", "id_number"),
    )

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    client: Mapped[str] = mapped_column(String(80))
    external_id: Mapped[str] = mapped_column(String(200))
    version: Mapped[int] = mapped_column(Integer, default=1)
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]
    unit: Mapped[str | None] = mapped_column(String(200))
    post_type: Mapped[str | None] = mapped_column(String(20))
    applied_grade: Mapped[int | None]
    applied_occupation: Mapped[str | None] = mapped_column(String(100))
    route: Mapped[str | None] = mapped_column(String(20))
    name: Mapped[str | None] = personal(String(100))
    id_number: Mapped[str | None] = personal(String(30))
    gender: Mapped[str | None] = personal(String(10))
    birth_date: Mapped[str | None] = personal(String(20))
    work_start_date: Mapped[str | None] = personal(String(20))
    confirmation_date: Mapped[str | None] = personal(String(20))
    more: Mapped[dict[str, Any]] = personal(Json)
    confirmations: Mapped[dict[str, Any]] = mapped_column(Json)
