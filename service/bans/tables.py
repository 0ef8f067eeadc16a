"""The table of bans (五(四)); a ban is never deleted, only taken further."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from schemas.policy import BanStart
from service.db.base import Base, Counter, Id, OneOf
from service.vault.rows import SealedRow, sealed_value


class BanState(StrEnum):
    """How a ban stands. The first two bar; a suspended one sends whoever asks to a person.

    ``entered``: decided, the decision not yet served. ``suspended``: by 复议 or a court.
    ``corrected``: another ban stands in its place. ``annulled``: it never holds again.
    """

    ENTERED = "entered"
    SERVED = "served"
    SUSPENDED = "suspended"
    CORRECTED = "corrected"
    ANNULLED = "annulled"


class BanSource(StrEnum):
    """Where a ban comes from: a decision made here, or an office's own list."""

    DECISION = "decision"
    IMPORT = "import"


STANDING = (BanState.ENTERED, BanState.SERVED, BanState.SUSPENDED)
"""The states in which a ban has still something to say."""


class Ban(SealedRow, Base):
    """One person's ban by one decision, its three days kept apart.

    ``starts_on`` to ``ends_on``, both included, are barred; no ``ends_on`` where the term runs from
    a service that has not happened. ``years`` and ``counted_from`` are the policy's, as they were
    at the decision. ``import_digest`` says what a line of an imported list said, so that the same
    line is entered once.
    """

    __tablename__ = "bans"
    __table_args__ = (
        Index("ix_bans_person", "id_number_index", "state"),
        Index("ix_bans_organisation", "organisation_id", "id"),
    )

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    state: Mapped[BanState] = mapped_column(OneOf(BanState))
    source: Mapped[BanSource] = mapped_column(OneOf(BanSource))
    falsification_id: Mapped[str | None] = mapped_column(
        ForeignKey("falsifications.id"), index=True
    )
    application_id: Mapped[str | None] = mapped_column(ForeignKey("applications.id"), index=True)
    organisation_id: Mapped[str | None] = mapped_column(ForeignKey("organisations.id"))
    in_place_of: Mapped[str | None] = mapped_column(ForeignKey("bans.id"), unique=True)
    import_digest: Mapped[str | None] = mapped_column(String(64), unique=True)
    id_number_index: Mapped[str] = mapped_column(String(64))
    decision_number: Mapped[str | None] = mapped_column(String(100))
    violation_on: Mapped[date | None]
    decided_on: Mapped[date | None]
    served_on: Mapped[date | None]
    starts_on: Mapped[date]
    ends_on: Mapped[date | None]
    years: Mapped[int | None]
    counted_from: Mapped[BanStart | None] = mapped_column(String(20))
    policy_id: Mapped[str | None] = mapped_column(String(80))
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]
    id_number = sealed_value(str)
    name = sealed_value(str)
    reason = sealed_value(str)


class BanLookUp(Base):
    """One question about one person, counted against whoever asked; not whom it was about."""

    __tablename__ = "ban_look_ups"
    __table_args__ = (Index("ix_ban_look_ups_actor", "actor", "at"),)

    number: Mapped[int] = mapped_column(Counter, primary_key=True, autoincrement=True)
    actor: Mapped[str] = mapped_column(String(160))
    at: Mapped[datetime]
