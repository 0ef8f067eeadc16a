"""The tables of cases: where each stands, and every decision that people took on it."""

from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Date, ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from schemas.facts import FieldValue
from service.cases.states import CaseState, Who
from service.db.base import Base, Id, OneOf
from service.vault.rows import SealedRow, sealed_needed, sealed_value


def _field_value(value: FieldValue) -> FieldValue:
    """The sort of a read or corrected value."""
    return value


_APPLICATION = "applications.id"
_ACTOR = String(160)
_CODE = String(60)
_KEY = String(64)


class Verdict(StrEnum):
    """What people decided on a finding."""

    OPEN = "open"
    UPHELD = "upheld"
    DISMISSED = "dismissed"


class PromiseEnd(StrEnum):
    """How a promise ended."""

    KEPT = "kept"
    LAPSED = "lapsed"
    TAKEN_BACK = "taken_back"


class Case(Base):
    """Where one application stands; each has one.

    ``version`` counts every change, of the CaseReport too. ``former_state``: whence it was
    disqualified. ``as_it_is``: sent on though papers were missing. ``entered_at``, ``moved_by``:
    when and by whom the present state was reached; ``due_on``: the last day to leave it, None
    where nothing presses. ``outcome``, ``answer`` and ``risk`` (of its papers the highest, in
    thousandths) repeat the CaseReport in force, to search and sort by. ``judged_on`` and
    ``judged_by``: the day and the policy (SHA-256) that it was last judged by, whether or not the
    answer changed.
    """

    __tablename__ = "cases"
    __table_args__ = (
        Index("ix_cases_state", "state", "application_id"),
        Index("ix_cases_due_on", "due_on"),
        Index("ix_cases_assignee", "assignee"),
    )

    application_id: Mapped[str] = mapped_column(ForeignKey(_APPLICATION), primary_key=True)
    state: Mapped[CaseState] = mapped_column(OneOf(CaseState))
    former_state: Mapped[CaseState | None] = mapped_column(OneOf(CaseState))
    version: Mapped[int] = mapped_column(default=1)
    as_it_is: Mapped[bool] = mapped_column(default=False)
    submitted_at: Mapped[datetime | None]
    entered_at: Mapped[datetime]
    moved_by: Mapped[str] = mapped_column(_ACTOR)
    due_on: Mapped[date | None] = mapped_column(Date)
    assignee: Mapped[str | None] = mapped_column(_ACTOR)
    locked_by: Mapped[str | None] = mapped_column(_ACTOR)
    locked_until: Mapped[datetime | None]
    postponed_until: Mapped[date | None] = mapped_column(Date)
    outcome: Mapped[str | None] = mapped_column(String(20))
    answer: Mapped[str | None] = mapped_column(String(20))
    risk: Mapped[int | None]
    judged_on: Mapped[date | None] = mapped_column(Date)
    judged_by: Mapped[str | None] = mapped_column(String(64))
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]


class CaseReturn(SealedRow, Base):
    """One return for mending (三(五)2). ``due_on``: the last day, Asia/Shanghai.

    ``organisation_id``: the unit at that time, by which the circular counts. ``past_window``: the
    last day lies behind the review's window. ``extended_to``: a later day that the office granted;
    the circular goes by ``due_on``. ``overdue_on``: when it was noticed that the day had passed.
    """

    __tablename__ = "case_returns"
    __table_args__ = (UniqueConstraint("application_id", "number"),)

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    application_id: Mapped[str] = mapped_column(ForeignKey(_APPLICATION))
    number: Mapped[int]
    organisation_id: Mapped[str | None] = mapped_column(Id, index=True)
    level: Mapped[Who] = mapped_column(OneOf(Who))
    returned_by: Mapped[str] = mapped_column(_ACTOR)
    returned_at: Mapped[datetime]
    due_on: Mapped[date] = mapped_column(Date)
    extended_to: Mapped[date | None] = mapped_column(Date)
    past_window: Mapped[bool]
    resubmitted_at: Mapped[datetime | None]
    overdue_on: Mapped[date | None] = mapped_column(Date)
    reasons = sealed_needed(list[dict[str, Any]])


class Promise(Base):
    """A paper promised for later (容缺后补, 三(三)), until the end of ``due_on``, Asia/Shanghai."""

    __tablename__ = "case_promises"
    __table_args__ = (
        Index(
            "uq_case_promises_open",
            "application_id",
            "item",
            unique=True,
            sqlite_where=text("ended_at IS NULL"),
            postgresql_where=text("ended_at IS NULL"),
        ),
    )

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    application_id: Mapped[str] = mapped_column(ForeignKey(_APPLICATION), index=True)
    item: Mapped[str] = mapped_column(String(80))
    due_on: Mapped[date] = mapped_column(Date, index=True)
    made_by: Mapped[str] = mapped_column(_ACTOR)
    made_at: Mapped[datetime]
    consented_by: Mapped[str | None] = mapped_column(_ACTOR)
    consented_at: Mapped[datetime | None]
    end: Mapped[PromiseEnd | None] = mapped_column(OneOf(PromiseEnd))
    ended_at: Mapped[datetime | None]
    document_id: Mapped[str | None] = mapped_column(Id)


class Original(SealedRow, Base):
    """One original shown at the on-site check, to be given back in time (三(四))."""

    __tablename__ = "case_originals"

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    application_id: Mapped[str] = mapped_column(ForeignKey(_APPLICATION), index=True)
    document_id: Mapped[str | None] = mapped_column(Id)
    kind: Mapped[str] = mapped_column(String(40))
    seen_by: Mapped[str] = mapped_column(_ACTOR)
    seen_at: Mapped[datetime]
    kept: Mapped[bool]
    given_back_by: Mapped[str | None] = mapped_column(_ACTOR)
    given_back_at: Mapped[datetime | None]
    note = sealed_value(str)
    given_back_to = sealed_value(str)


class FindingDecision(SealedRow, Base):
    """What somebody decided on a finding; the newest row of a key counts, none is changed.

    ``former``: the verdict that counted before. ``number`` counts within a case, from 1.
    """

    __tablename__ = "finding_decisions"
    __table_args__ = (UniqueConstraint("application_id", "number"),)

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    application_id: Mapped[str] = mapped_column(ForeignKey(_APPLICATION))
    number: Mapped[int]
    document_id: Mapped[str | None] = mapped_column(Id)
    key: Mapped[str] = mapped_column(_KEY)
    code: Mapped[str] = mapped_column(_CODE, index=True)
    verdict: Mapped[Verdict] = mapped_column(OneOf(Verdict))
    former: Mapped[Verdict] = mapped_column(OneOf(Verdict))
    decided_by: Mapped[str] = mapped_column(_ACTOR)
    decided_at: Mapped[datetime]
    reason = sealed_needed(str)


class ValueCorrection(SealedRow, Base):
    """A value as a person reads it, beside the machine's, which stays; the newest row counts."""

    __tablename__ = "value_corrections"
    __table_args__ = (UniqueConstraint("application_id", "number"),)

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    application_id: Mapped[str] = mapped_column(ForeignKey(_APPLICATION))
    number: Mapped[int]
    document_id: Mapped[str] = mapped_column(Id)
    paper: Mapped[int]
    row: Mapped[int | None]
    field: Mapped[str] = mapped_column(String(40))
    corrected_by: Mapped[str] = mapped_column(_ACTOR)
    corrected_at: Mapped[datetime]
    read = sealed_value(_field_value)
    value = sealed_value(_field_value)
    reason = sealed_needed(str)


class Note(SealedRow, Base):
    """What a reviewer noted for others."""

    __tablename__ = "case_notes"
    __table_args__ = (UniqueConstraint("application_id", "number"),)

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    application_id: Mapped[str] = mapped_column(ForeignKey(_APPLICATION))
    number: Mapped[int]
    noted_by: Mapped[str] = mapped_column(_ACTOR)
    noted_at: Mapped[datetime]
    words = sealed_needed(str)


class StoredCaseReport(SealedRow, Base):
    """A CaseReport that differed from the one before; the one not superseded is in force."""

    __tablename__ = "case_reports"
    __table_args__ = (UniqueConstraint("application_id", "number"),)

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    application_id: Mapped[str] = mapped_column(ForeignKey(_APPLICATION))
    number: Mapped[int]
    outcome: Mapped[str] = mapped_column(String(20))
    answer: Mapped[str] = mapped_column(String(20))
    policy_id: Mapped[str] = mapped_column(String(80))
    policy_sha256: Mapped[str] = mapped_column(String(64))
    judged_on: Mapped[str] = mapped_column(String(10))
    created_at: Mapped[datetime]
    superseded_at: Mapped[datetime | None]
    report = sealed_needed(dict[str, Any])


class ListedFinding(Base):
    """A finding of the CaseReport in force or of a paper, not dismissed: to search by."""

    __tablename__ = "case_findings"

    application_id: Mapped[str] = mapped_column(ForeignKey(_APPLICATION), primary_key=True)
    key: Mapped[str] = mapped_column(_KEY, primary_key=True)
    code: Mapped[str] = mapped_column(_CODE, index=True)
    severity: Mapped[str] = mapped_column(String(20))


class Sample(Base):
    """A clean case that people look at whatever the machine says, at one level.

    ``missed``: whether they found what the machine had not; None until they have decided.
    """

    __tablename__ = "case_samples"

    application_id: Mapped[str] = mapped_column(ForeignKey(_APPLICATION), primary_key=True)
    level: Mapped[Who] = mapped_column(OneOf(Who), primary_key=True)
    policy_id: Mapped[str] = mapped_column(String(80))
    drawn_at: Mapped[datetime]
    settled_at: Mapped[datetime | None]
    missed: Mapped[bool | None]
