"""The tables of jobs and of the outbox."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from service.db.base import Base, Counter, Id, OneOf

_ACTIVE = text("state IN ('waiting', 'claimed')")


class Lane(StrEnum):
    """The queue that a job waits in."""

    PAPERS = "papers"
    PRECHECKS = "prechecks"


class JobState(StrEnum):
    """Where a job stands. The last two are ends and are never left."""

    WAITING = "waiting"
    CLAIMED = "claimed"
    DONE = "done"
    NEEDS_PERSON = "needs_person"


class Job(Base):
    """The examination of one paper.

    ``token`` grows with every claim: who holds an older one can write nothing any more (fencing).
    ``claims`` counts all claims, ``faults`` the readings that the file did not survive.
    """

    __tablename__ = "jobs"
    __table_args__ = (
        Index(
            "uq_jobs_active",
            "document_id",
            unique=True,
            sqlite_where=_ACTIVE,
            postgresql_where=_ACTIVE,
        ),
        Index("ix_jobs_waiting", "state", "rung_at"),
        Index("ix_jobs_lease", "state", "lease_until"),
    )

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    document_id: Mapped[str] = mapped_column(
        ForeignKey("documents.id", ondelete="CASCADE"), index=True
    )
    lane: Mapped[Lane] = mapped_column(OneOf(Lane))
    state: Mapped[JobState] = mapped_column(OneOf(JobState))
    token: Mapped[int] = mapped_column(default=0)
    claims: Mapped[int] = mapped_column(default=0)
    faults: Mapped[int] = mapped_column(default=0)
    last_fault: Mapped[str | None] = mapped_column(String(40))
    available_at: Mapped[datetime]
    rung_at: Mapped[datetime | None]
    lease_until: Mapped[datetime | None]
    claimed_by: Mapped[str | None] = mapped_column(String(120))
    stage: Mapped[str | None] = mapped_column(String(40))
    page: Mapped[int | None]
    pages: Mapped[int | None]
    created_at: Mapped[datetime]
    finished_at: Mapped[datetime | None]


class Topic(StrEnum):
    """What an outbox row asks for."""

    RING = "ring"
    WEBHOOK = "webhook"


class Outbox(Base):
    """Something to be told outside the database, written with the change that it tells of.

    ``ref`` names a job or a webhook delivery. A row taken by a relay that died is taken again.
    """

    __tablename__ = "outbox"
    __table_args__ = (
        Index("ix_outbox_due", "topic", "available_at"),
        # A number given again would let who settles a row late delete another's.
        {"sqlite_autoincrement": True},
    )

    number: Mapped[int] = mapped_column(Counter, primary_key=True, autoincrement=True)
    topic: Mapped[Topic] = mapped_column(OneOf(Topic))
    ref: Mapped[str] = mapped_column(Id)
    lane: Mapped[str | None] = mapped_column(String(20))
    available_at: Mapped[datetime]
    attempts: Mapped[int] = mapped_column(default=0)
