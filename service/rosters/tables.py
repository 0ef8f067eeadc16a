"""The tables of lists: as they were produced, and what came back stamped."""

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Date, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from schemas.kinds import Form
from service.db.base import Base, Id, OneOf
from service.vault.rows import SealedRow, sealed_value

_ACTOR = String(160)


class RosterState(StrEnum):
    """Where a list stands. ``superseded``: a newer one of its form, unit and year was produced."""

    PRODUCED = "produced"
    UNIT_CHECKED = "unit_checked"
    SENT_BACK = "sent_back"
    ACCEPTED = "accepted"
    SUPERSEDED = "superseded"


STATE_WORDS: Mapping[RosterState, str] = {
    RosterState.PRODUCED: "已生成，待交回",
    RosterState.UNIT_CHECKED: "单位盖章稿已核对，待主管部门盖章",
    RosterState.SENT_BACK: "已退回，待重新交回",
    RosterState.ACCEPTED: "已核对通过",
    RosterState.SUPERSEDED: "已被新名册取代",
}


class Stage(StrEnum):
    """Who has stamped what came back: the unit alone, or its department after it."""

    UNIT = "unit"
    DEPARTMENT = "department"


STAGE_WORDS: Mapping[Stage, str] = {
    Stage.UNIT: "单位已盖章",
    Stage.DEPARTMENT: "单位和主管部门都已盖章",
}


class Decision(StrEnum):
    """What a reviewer decided on a list that came back."""

    ACCEPTED = "accepted"
    SENT_BACK = "sent_back"


class Roster(Base):
    """One list as it was produced for an organisation. ``number`` stands at its foot.

    ``digest`` is keyed, over its rows as they stood. ``due_on``: the last day to hand it in, None
    where its form has none.
    """

    __tablename__ = "rosters"
    __table_args__ = (
        Index("ix_rosters_organisation", "organisation_id", "form", "year"),
        UniqueConstraint("year", "form", "position"),
    )

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    organisation_id: Mapped[str] = mapped_column(ForeignKey("organisations.id"))
    form: Mapped[Form] = mapped_column(OneOf(Form))
    year: Mapped[int]
    position: Mapped[int]
    number: Mapped[str] = mapped_column(String(40), unique=True)
    unit: Mapped[str] = mapped_column(String(200))
    title: Mapped[str] = mapped_column(String(200))
    count: Mapped[int]
    digest: Mapped[str] = mapped_column(String(64))
    state: Mapped[RosterState] = mapped_column(OneOf(RosterState))
    due_on: Mapped[date | None] = mapped_column(Date)
    created_at: Mapped[datetime]
    created_by: Mapped[str] = mapped_column(_ACTOR)


class RosterRow(SealedRow, Base):
    """One person's row as it stood, sealed under the person's own data key."""

    __tablename__ = "roster_rows"
    __table_args__ = (UniqueConstraint("roster_id", "position"),)

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    roster_id: Mapped[str] = mapped_column(ForeignKey("rosters.id"))
    position: Mapped[int]
    application_id: Mapped[str] = mapped_column(ForeignKey("applications.id"), index=True)
    values = sealed_value(dict[str, Any])


class RosterReturn(SealedRow, Base):
    """A stamped scan that came back, with the table sent with it, and what was decided on it.

    ``result`` is the reconciliation that the decision rests on. Many people stand on one scan, so
    scan, table and result have a data key of their own.
    """

    __tablename__ = "roster_returns"
    __table_args__ = (UniqueConstraint("roster_id", "document_id"),)

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    roster_id: Mapped[str] = mapped_column(ForeignKey("rosters.id"))
    document_id: Mapped[str] = mapped_column(ForeignKey("documents.id"), index=True)
    stage: Mapped[Stage] = mapped_column(OneOf(Stage))
    received_at: Mapped[datetime]
    received_by: Mapped[str] = mapped_column(_ACTOR)
    is_late: Mapped[bool]
    electronic = sealed_value(list[dict[str, Any]])
    result = sealed_value(dict[str, Any])
    reason = sealed_value(str)
    answer: Mapped[str | None] = mapped_column(String(20))
    decision: Mapped[Decision | None] = mapped_column(OneOf(Decision))
    decided_at: Mapped[datetime | None]
    decided_by: Mapped[str | None] = mapped_column(_ACTOR)
