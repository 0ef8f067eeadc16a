"""The table of events."""

from datetime import datetime
from typing import Any

from sqlalchemy import String, Text
from sqlalchemy.orm import Mapped, mapped_column

from service.db.base import Base, Counter, Id, Json, personal


class Event(Base):
    """One thing that happened. ``tag`` is ``source:subject:action``; rows are only ever added."""

    __tablename__ = "events"

    number: Mapped[int] = mapped_column(Counter, primary_key=True, autoincrement=True)
    at: Mapped[datetime]
    tag: Mapped[str] = mapped_column(String(80))
    actor: Mapped[str] = mapped_column(String(160))
    application_id: Mapped[str | None] = mapped_column(Id, index=True)
    document_id: Mapped[str | None] = mapped_column(Id, index=True)
    reason: Mapped[str | None] = mapped_column(Text)
    facts: Mapped[dict[str, Any] | None] = mapped_column(Json)
    old: Mapped[dict[str, Any] | None] = personal(Json)
    new: Mapped[dict[str, Any] | None] = personal(Json)
