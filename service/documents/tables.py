"""The tables of papers: uploads, reports, facts, fingerprints, late findings."""

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import BigInteger, ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from service.db.base import Base, Counter, Id, OneOf
from service.vault.rows import SealedRow, sealed_needed, sealed_value

_DOCUMENT = "documents.id"


class DocumentState(StrEnum):
    """Where a paper stands. The last two are ends; a new try is a new job."""

    QUEUED = "queued"
    EXAMINING = "examining"
    EXAMINED = "examined"
    NEEDS_PERSON = "needs_person"


class Document(SealedRow, Base):
    """One uploaded paper: of an application, of a list that came back stamped, else a pre-check.

    ``upload_digest`` says what was uploaded as what, so that an upload sent twice is one paper;
    ``declared_digest`` says the same of what is declared now.
    ``declared_version`` counts changes of anything declared that its report rests on.
    ``pictures`` is the storage prefix of its page pictures, None until it is examined.
    ``item`` is the word of the checklist that it was handed in for; ``replaced_by`` the paper that
    was handed in for it afterwards and counts in its place; ``as_it_is_at`` when its applicant sent
    it on though something stands against it.
    ``person`` is a keyed digest of the person whose pre-checks are counted; the other digests of
    what is declared are keyed, too. ``file_key`` is the key of its files, in base64.
    Its data key is its application's; a list's scan and a pre-check have one of their own.
    """

    __tablename__ = "documents"
    __table_args__ = (
        UniqueConstraint("application_id", "upload_digest"),
        UniqueConstraint("roster_id", "sha256"),
        Index("ix_documents_state", "state", "id"),
        Index("ix_documents_client", "client", "id"),
        Index("ix_documents_person", "person", "created_at"),
        Index("ix_documents_expires_at", "expires_at"),
    )

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    application_id: Mapped[str | None] = mapped_column(ForeignKey("applications.id"), index=True)
    roster_id: Mapped[str | None] = mapped_column(ForeignKey("rosters.id"), index=True)
    client: Mapped[str] = mapped_column(String(80))
    state: Mapped[DocumentState] = mapped_column(OneOf(DocumentState))
    kind: Mapped[str | None] = mapped_column(String(40))
    item: Mapped[str | None] = mapped_column(String(80))
    replaced_by: Mapped[str | None] = mapped_column(ForeignKey("documents.id"))
    as_it_is_at: Mapped[datetime | None]
    declared = sealed_value(dict[str, Any])
    file_name = sealed_needed(str)
    file_key = sealed_needed(str)
    declared_version: Mapped[int]
    sha256: Mapped[str] = mapped_column(String(64), index=True)
    bytes: Mapped[int] = mapped_column(BigInteger)
    upload_digest: Mapped[str] = mapped_column(String(64))
    declared_digest: Mapped[str] = mapped_column(String(64))
    storage_key: Mapped[str] = mapped_column(String(200))
    pictures: Mapped[str | None] = mapped_column(String(200))
    fault: Mapped[str | None] = mapped_column(String(40))
    person: Mapped[str | None] = mapped_column(String(64))
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]
    expires_at: Mapped[datetime | None]


class StoredReport(SealedRow, Base):
    """One report on one paper; it never changes. The one not superseded is in force."""

    __tablename__ = "reports"
    __table_args__ = (
        UniqueConstraint("document_id", "number"),
        Index(
            "uq_reports_in_force",
            "document_id",
            unique=True,
            sqlite_where=text("superseded_at IS NULL"),
            postgresql_where=text("superseded_at IS NULL"),
        ),
    )

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    document_id: Mapped[str] = mapped_column(ForeignKey(_DOCUMENT, ondelete="CASCADE"))
    number: Mapped[int]
    status: Mapped[str] = mapped_column(String(20))
    outcome: Mapped[str] = mapped_column(String(20), index=True)
    applicant_outcome: Mapped[str] = mapped_column(String(20))
    risk: Mapped[float | None]
    report = sealed_needed(dict[str, Any])
    declared = sealed_value(dict[str, Any])
    policy_id: Mapped[str] = mapped_column(String(80))
    policy_sha256: Mapped[str] = mapped_column(String(64))
    judged_on: Mapped[str] = mapped_column(String(10))
    created_at: Mapped[datetime]
    superseded_at: Mapped[datetime | None]


class ReportFinding(Base):
    """A finding's code beside its report, to search by."""

    __tablename__ = "report_findings"

    report_id: Mapped[str] = mapped_column(
        ForeignKey("reports.id", ondelete="CASCADE"), primary_key=True
    )
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    code: Mapped[str] = mapped_column(String(60), index=True)
    severity: Mapped[str] = mapped_column(String(20))


class StoredFacts(SealedRow, Base):
    """All that was read from one paper: what later reports are made from."""

    __tablename__ = "facts"

    document_id: Mapped[str] = mapped_column(
        ForeignKey(_DOCUMENT, ondelete="CASCADE"), primary_key=True
    )
    facts = sealed_needed(dict[str, Any])
    media_type: Mapped[str | None] = mapped_column(String(100))
    created_at: Mapped[datetime]


class Print(SealedRow, Base):
    """The fingerprints of one paper, as its report in force sees them."""

    __tablename__ = "prints"

    document_id: Mapped[str] = mapped_column(
        ForeignKey(_DOCUMENT, ondelete="CASCADE"), primary_key=True
    )
    sha256: Mapped[str] = mapped_column(String(64), index=True)
    prints = sealed_needed(dict[str, Any])


class PrintNumber(Base):
    """One number of one paper, as a keyed digest, to find the papers that share it."""

    __tablename__ = "print_numbers"
    __table_args__ = (Index("ix_print_numbers_number", "number_index", "field", "kind"),)

    document_id: Mapped[str] = mapped_column(
        ForeignKey(_DOCUMENT, ondelete="CASCADE"), primary_key=True
    )
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    kind: Mapped[str] = mapped_column(String(40))
    field: Mapped[str] = mapped_column(String(40))
    number_index: Mapped[str] = mapped_column(String(64))


class LateFinding(SealedRow, Base):
    """What a later paper (``by_document_id``) showed about one already examined."""

    sealed_by = ("id",)

    __tablename__ = "late_findings"
    __table_args__ = (Index("ix_late_findings_by", "by_document_id", "lapsed_at"),)

    number: Mapped[int] = mapped_column(Counter, primary_key=True, autoincrement=True)
    id: Mapped[str] = mapped_column(Id, unique=True)
    document_id: Mapped[str] = mapped_column(ForeignKey(_DOCUMENT, ondelete="CASCADE"), index=True)
    by_document_id: Mapped[str] = mapped_column(ForeignKey(_DOCUMENT, ondelete="CASCADE"))
    code: Mapped[str] = mapped_column(String(60), index=True)
    finding = sealed_needed(dict[str, Any])
    created_at: Mapped[datetime]
    lapsed_at: Mapped[datetime | None]
