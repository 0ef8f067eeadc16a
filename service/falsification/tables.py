"""The tables of falsification cases: what stands now, its evidence, and every step ever taken."""

from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from service.db.base import Base, Id, Json, OneOf
from service.falsification.steps import UNDECIDED, Effect, State, Step
from service.vault.rows import SealedRow, sealed_needed, sealed_value

_CASE = "falsifications.id"
_UNDECIDED = text(f"state IN ({', '.join(repr(state.value) for state in sorted(UNDECIDED))})")


class Outcome(StrEnum):
    """What a decision says."""

    CONFIRMED = "confirmed"
    NOT_CONFIRMED = "not_confirmed"


class Falsification(SealedRow, Base):
    """One case against one application; at most one of an application is undecided at a time.

    ``name``, ``id_number`` and ``unit`` are the person's at the opening: a later change of the
    application does not move the case to somebody else. ``opinion`` is the opener's own.
    ``defence_due`` is the last day of the defence. ``opener``, ``rechecker`` and ``decider`` are
    account ids, so that a second person can be told from the first.
    """

    __tablename__ = "falsifications"
    __table_args__ = (
        Index(
            "uq_falsifications_undecided",
            "application_id",
            unique=True,
            sqlite_where=_UNDECIDED,
            postgresql_where=_UNDECIDED,
        ),
        Index("ix_falsifications_state", "state", "id"),
    )

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    application_id: Mapped[str] = mapped_column(ForeignKey("applications.id"), index=True)
    version: Mapped[int]
    state: Mapped[State] = mapped_column(OneOf(State))
    effect: Mapped[Effect] = mapped_column(OneOf(Effect))
    outcome: Mapped[Outcome | None] = mapped_column(OneOf(Outcome))
    opener: Mapped[str] = mapped_column(Id)
    rechecker: Mapped[str | None] = mapped_column(Id)
    decider: Mapped[str | None] = mapped_column(Id)
    year: Mapped[int]
    opened_on: Mapped[date]
    violation_on: Mapped[date | None]
    notified_on: Mapped[date | None]
    defence_due: Mapped[date | None]
    decided_on: Mapped[date | None]
    served_on: Mapped[date | None]
    referred_on: Mapped[date | None]
    notice_number: Mapped[str | None] = mapped_column(String(100))
    decision_number: Mapped[str | None] = mapped_column(String(100))
    policy_id: Mapped[str] = mapped_column(String(80))
    policy_sha256: Mapped[str] = mapped_column(String(64))
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]
    name = sealed_value(str)
    id_number = sealed_value(str)
    unit = sealed_value(str)
    opinion = sealed_needed(str)

    @property
    def undecided(self) -> bool:
        """Whether the application's approval is suspended."""
        return self.state in UNDECIDED


class Evidence(SealedRow, Base):
    """One region of one paper that the case rests on. Added before the notice, never after it.

    ``box``: fractions of the upright frame of ``page``; None means the whole page, no ``page`` the
    whole paper. ``finding``: the key of the finding that it shows, with its ``code``.
    """

    __tablename__ = "falsification_evidence"
    __table_args__ = (UniqueConstraint("falsification_id", "position"),)

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    falsification_id: Mapped[str] = mapped_column(ForeignKey(_CASE))
    position: Mapped[int]
    document_id: Mapped[str] = mapped_column(Id, index=True)
    page: Mapped[int | None]
    box: Mapped[list[float] | None] = mapped_column(Json)
    finding: Mapped[str | None] = mapped_column(String(200))
    code: Mapped[str | None] = mapped_column(String(60), index=True)
    created_at: Mapped[datetime]
    explanation = sealed_needed(str)


class TakenStep(SealedRow, Base):
    """One step of a case: who, when, why, on which evidence. Rows are only ever added.

    ``on_day``: the day that counts for the step (of a delivery, say), told by whoever took it.
    ``details``: what the step itself holds: a statement, a way of service, an authority.
    """

    __tablename__ = "falsification_steps"
    __table_args__ = (UniqueConstraint("falsification_id", "number"),)

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    falsification_id: Mapped[str] = mapped_column(ForeignKey(_CASE))
    number: Mapped[int]
    step: Mapped[Step] = mapped_column(OneOf(Step))
    state: Mapped[State] = mapped_column(OneOf(State))
    effect: Mapped[Effect] = mapped_column(OneOf(Effect))
    at: Mapped[datetime]
    on_day: Mapped[date]
    actor: Mapped[str] = mapped_column(String(160))
    evidence: Mapped[list[str]] = mapped_column(Json)
    reason = sealed_value(str)
    details = sealed_needed(dict[str, Any])


class RevocationState(StrEnum):
    """How far taking a certificate back has come; ``lifted`` where the decision was annulled."""

    LISTED = "listed"
    REVOKED = "revoked"
    RECALLED = "recalled"
    LIFTED = "lifted"


class Revocation(SealedRow, Base):
    """A certificate already won, to be revoked and taken back (撤销其证书并予以收回)."""

    __tablename__ = "revocations"
    __table_args__ = (Index("ix_revocations_state", "state", "id"),)

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    falsification_id: Mapped[str] = mapped_column(ForeignKey(_CASE), index=True)
    application_id: Mapped[str] = mapped_column(ForeignKey("applications.id"), index=True)
    version: Mapped[int]
    state: Mapped[RevocationState] = mapped_column(OneOf(RevocationState))
    grade: Mapped[int | None]
    occupation: Mapped[str | None] = mapped_column(String(100))
    issued_on: Mapped[date | None]
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]
    certificate_number = sealed_value(str)


class RevocationStep(SealedRow, Base):
    """One step of taking a certificate back. Rows are only ever added."""

    __tablename__ = "revocation_steps"
    __table_args__ = (UniqueConstraint("revocation_id", "number"),)

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    revocation_id: Mapped[str] = mapped_column(ForeignKey("revocations.id"))
    number: Mapped[int]
    state: Mapped[RevocationState] = mapped_column(OneOf(RevocationState))
    at: Mapped[datetime]
    on_day: Mapped[date]
    actor: Mapped[str] = mapped_column(String(160))
    reason = sealed_value(str)
