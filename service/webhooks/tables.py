"""The tables of webhook endpoints and deliveries."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from service.db.base import Base, Id, Json
from service.vault.rows import SealedRow, sealed_needed

LONGEST_URL = 2000
_ACTIVE = text("disabled_at IS NULL")


class Endpoint(SealedRow, Base):
    """Where one client wants to be told. ``secret`` signs (Standard Webhooks, ``whsec_…``).

    ``public_only``: a site's own key registered it, so it may not lead into the inner network.
    """

    __tablename__ = "webhook_endpoints"
    __table_args__ = (
        Index(
            "uq_webhook_endpoints_active",
            "client",
            "url",
            unique=True,
            sqlite_where=_ACTIVE,
            postgresql_where=_ACTIVE,
        ),
    )

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    client: Mapped[str] = mapped_column(String(80), index=True)
    url: Mapped[str] = mapped_column(String(LONGEST_URL))
    secret = sealed_needed(str)
    public_only: Mapped[bool]
    created_at: Mapped[datetime]
    disabled_at: Mapped[datetime | None]


class Delivery(Base):
    """One message to one endpoint; ``body`` holds addresses and states, nothing personal.

    ``attempts`` counts those begun, so that one which ended with its process counts too.
    """

    __tablename__ = "webhook_deliveries"
    __table_args__ = (Index("ix_webhook_deliveries_endpoint", "endpoint_id", "id"),)

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    endpoint_id: Mapped[str] = mapped_column(ForeignKey("webhook_endpoints.id", ondelete="CASCADE"))
    document_id: Mapped[str | None] = mapped_column(Id, index=True)
    event: Mapped[str] = mapped_column(String(60))
    body: Mapped[dict[str, Any]] = mapped_column(Json)
    created_at: Mapped[datetime]
    attempts: Mapped[int] = mapped_column(default=0)
    last_status: Mapped[int | None]
    last_error: Mapped[str | None] = mapped_column(String(300))
    delivered_at: Mapped[datetime | None]
    failed_at: Mapped[datetime | None]
