"""Cases: where applications stand, and what people decided on them."""

import sqlalchemy as sa
from alembic import op

from service.db.base import UtcDateTime

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_DRAFTS = """
INSERT INTO cases (
    application_id, state, version, as_it_is, entered_at, moved_by, created_at, updated_at
)
SELECT id, 'draft', 1, false, created_at, 'migration', created_at, updated_at FROM applications
"""
"""Every application has a case."""


def upgrade() -> None:
    """Apply."""
    _cases()
    _case_findings()
    _case_notes()
    _case_originals()
    _case_promises()
    _case_reports()
    _case_returns()
    _case_samples()
    _finding_decisions()
    _value_corrections()
    op.execute(_DRAFTS)


def _cases() -> None:
    op.create_table(
        "cases",
        sa.Column("application_id", sa.String(length=36), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("former_state", sa.String(length=20), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("as_it_is", sa.Boolean(), nullable=False),
        sa.Column("submitted_at", UtcDateTime(), nullable=True),
        sa.Column("entered_at", UtcDateTime(), nullable=False),
        sa.Column("moved_by", sa.String(length=160), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("assignee", sa.String(length=160), nullable=True),
        sa.Column("locked_by", sa.String(length=160), nullable=True),
        sa.Column("locked_until", UtcDateTime(), nullable=True),
        sa.Column("postponed_until", sa.Date(), nullable=True),
        sa.Column("outcome", sa.String(length=20), nullable=True),
        sa.Column("answer", sa.String(length=20), nullable=True),
        sa.Column("risk", sa.Integer(), nullable=True),
        sa.Column("judged_on", sa.Date(), nullable=True),
        sa.Column("judged_by", sa.String(length=64), nullable=True),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("updated_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["application_id"],
            ["applications.id"],
            name=op.f("fk_cases_application_id_applications"),
        ),
        sa.PrimaryKeyConstraint("application_id", name=op.f("pk_cases")),
    )
    op.create_index("ix_cases_assignee", "cases", ["assignee"], unique=False)
    op.create_index("ix_cases_due_on", "cases", ["due_on"], unique=False)
    op.create_index("ix_cases_state", "cases", ["state", "application_id"], unique=False)


def _case_findings() -> None:
    op.create_table(
        "case_findings",
        sa.Column("application_id", sa.String(length=36), nullable=False),
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("code", sa.String(length=60), nullable=False),
        sa.Column("severity", sa.String(length=20), nullable=False),
        sa.ForeignKeyConstraint(
            ["application_id"],
            ["applications.id"],
            name=op.f("fk_case_findings_application_id_applications"),
        ),
        sa.PrimaryKeyConstraint("application_id", "key", name=op.f("pk_case_findings")),
    )
    op.create_index(op.f("ix_case_findings_code"), "case_findings", ["code"], unique=False)


def _case_notes() -> None:
    op.create_table(
        "case_notes",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("application_id", sa.String(length=36), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("noted_by", sa.String(length=160), nullable=False),
        sa.Column("noted_at", UtcDateTime(), nullable=False),
        sa.Column("data_key_id", sa.String(length=36), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["application_id"],
            ["applications.id"],
            name=op.f("fk_case_notes_application_id_applications"),
        ),
        sa.ForeignKeyConstraint(
            ["data_key_id"], ["data_keys.id"], name=op.f("fk_case_notes_data_key_id_data_keys")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_notes")),
        sa.UniqueConstraint(
            "application_id", "number", name=op.f("uq_case_notes_application_id_number")
        ),
    )
    op.create_index(op.f("ix_case_notes_data_key_id"), "case_notes", ["data_key_id"], unique=False)


def _case_originals() -> None:
    op.create_table(
        "case_originals",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("application_id", sa.String(length=36), nullable=False),
        sa.Column("document_id", sa.String(length=36), nullable=True),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("seen_by", sa.String(length=160), nullable=False),
        sa.Column("seen_at", UtcDateTime(), nullable=False),
        sa.Column("kept", sa.Boolean(), nullable=False),
        sa.Column("given_back_by", sa.String(length=160), nullable=True),
        sa.Column("given_back_at", UtcDateTime(), nullable=True),
        sa.Column("data_key_id", sa.String(length=36), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["application_id"],
            ["applications.id"],
            name=op.f("fk_case_originals_application_id_applications"),
        ),
        sa.ForeignKeyConstraint(
            ["data_key_id"], ["data_keys.id"], name=op.f("fk_case_originals_data_key_id_data_keys")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_originals")),
    )
    op.create_index(
        op.f("ix_case_originals_application_id"), "case_originals", ["application_id"], unique=False
    )
    op.create_index(
        op.f("ix_case_originals_data_key_id"), "case_originals", ["data_key_id"], unique=False
    )


def _case_promises() -> None:
    op.create_table(
        "case_promises",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("application_id", sa.String(length=36), nullable=False),
        sa.Column("item", sa.String(length=80), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("made_by", sa.String(length=160), nullable=False),
        sa.Column("made_at", UtcDateTime(), nullable=False),
        sa.Column("consented_by", sa.String(length=160), nullable=True),
        sa.Column("consented_at", UtcDateTime(), nullable=True),
        sa.Column("end", sa.String(length=20), nullable=True),
        sa.Column("ended_at", UtcDateTime(), nullable=True),
        sa.Column("document_id", sa.String(length=36), nullable=True),
        sa.ForeignKeyConstraint(
            ["application_id"],
            ["applications.id"],
            name=op.f("fk_case_promises_application_id_applications"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_promises")),
    )
    op.create_index(
        op.f("ix_case_promises_application_id"), "case_promises", ["application_id"], unique=False
    )
    op.create_index(op.f("ix_case_promises_due_on"), "case_promises", ["due_on"], unique=False)
    op.create_index(
        "uq_case_promises_open",
        "case_promises",
        ["application_id", "item"],
        unique=True,
        sqlite_where=sa.text("ended_at IS NULL"),
        postgresql_where=sa.text("ended_at IS NULL"),
    )


def _case_reports() -> None:
    op.create_table(
        "case_reports",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("application_id", sa.String(length=36), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("outcome", sa.String(length=20), nullable=False),
        sa.Column("answer", sa.String(length=20), nullable=False),
        sa.Column("policy_id", sa.String(length=80), nullable=False),
        sa.Column("policy_sha256", sa.String(length=64), nullable=False),
        sa.Column("judged_on", sa.String(length=10), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("superseded_at", UtcDateTime(), nullable=True),
        sa.Column("data_key_id", sa.String(length=36), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["application_id"],
            ["applications.id"],
            name=op.f("fk_case_reports_application_id_applications"),
        ),
        sa.ForeignKeyConstraint(
            ["data_key_id"], ["data_keys.id"], name=op.f("fk_case_reports_data_key_id_data_keys")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_reports")),
        sa.UniqueConstraint(
            "application_id", "number", name=op.f("uq_case_reports_application_id_number")
        ),
    )
    op.create_index(
        op.f("ix_case_reports_data_key_id"), "case_reports", ["data_key_id"], unique=False
    )


def _case_returns() -> None:
    op.create_table(
        "case_returns",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("application_id", sa.String(length=36), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("organisation_id", sa.String(length=36), nullable=True),
        sa.Column("level", sa.String(length=20), nullable=False),
        sa.Column("returned_by", sa.String(length=160), nullable=False),
        sa.Column("returned_at", UtcDateTime(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("extended_to", sa.Date(), nullable=True),
        sa.Column("past_window", sa.Boolean(), nullable=False),
        sa.Column("resubmitted_at", UtcDateTime(), nullable=True),
        sa.Column("overdue_on", sa.Date(), nullable=True),
        sa.Column("data_key_id", sa.String(length=36), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["application_id"],
            ["applications.id"],
            name=op.f("fk_case_returns_application_id_applications"),
        ),
        sa.ForeignKeyConstraint(
            ["data_key_id"], ["data_keys.id"], name=op.f("fk_case_returns_data_key_id_data_keys")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_returns")),
        sa.UniqueConstraint(
            "application_id", "number", name=op.f("uq_case_returns_application_id_number")
        ),
    )
    op.create_index(
        op.f("ix_case_returns_data_key_id"), "case_returns", ["data_key_id"], unique=False
    )
    op.create_index(
        op.f("ix_case_returns_organisation_id"), "case_returns", ["organisation_id"], unique=False
    )


def _case_samples() -> None:
    op.create_table(
        "case_samples",
        sa.Column("application_id", sa.String(length=36), nullable=False),
        sa.Column("level", sa.String(length=20), nullable=False),
        sa.Column("policy_id", sa.String(length=80), nullable=False),
        sa.Column("drawn_at", UtcDateTime(), nullable=False),
        sa.Column("settled_at", UtcDateTime(), nullable=True),
        sa.Column("missed", sa.Boolean(), nullable=True),
        sa.ForeignKeyConstraint(
            ["application_id"],
            ["applications.id"],
            name=op.f("fk_case_samples_application_id_applications"),
        ),
        sa.PrimaryKeyConstraint("application_id", "level", name=op.f("pk_case_samples")),
    )


def _finding_decisions() -> None:
    op.create_table(
        "finding_decisions",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("application_id", sa.String(length=36), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("document_id", sa.String(length=36), nullable=True),
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("code", sa.String(length=60), nullable=False),
        sa.Column("verdict", sa.String(length=20), nullable=False),
        sa.Column("former", sa.String(length=20), nullable=False),
        sa.Column("decided_by", sa.String(length=160), nullable=False),
        sa.Column("decided_at", UtcDateTime(), nullable=False),
        sa.Column("data_key_id", sa.String(length=36), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["application_id"],
            ["applications.id"],
            name=op.f("fk_finding_decisions_application_id_applications"),
        ),
        sa.ForeignKeyConstraint(
            ["data_key_id"],
            ["data_keys.id"],
            name=op.f("fk_finding_decisions_data_key_id_data_keys"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_finding_decisions")),
        sa.UniqueConstraint(
            "application_id", "number", name=op.f("uq_finding_decisions_application_id_number")
        ),
    )
    op.create_index(op.f("ix_finding_decisions_code"), "finding_decisions", ["code"], unique=False)
    op.create_index(
        op.f("ix_finding_decisions_data_key_id"), "finding_decisions", ["data_key_id"], unique=False
    )


def _value_corrections() -> None:
    op.create_table(
        "value_corrections",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("application_id", sa.String(length=36), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("document_id", sa.String(length=36), nullable=False),
        sa.Column("paper", sa.Integer(), nullable=False),
        sa.Column("row", sa.Integer(), nullable=True),
        sa.Column("field", sa.String(length=40), nullable=False),
        sa.Column("corrected_by", sa.String(length=160), nullable=False),
        sa.Column("corrected_at", UtcDateTime(), nullable=False),
        sa.Column("data_key_id", sa.String(length=36), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["application_id"],
            ["applications.id"],
            name=op.f("fk_value_corrections_application_id_applications"),
        ),
        sa.ForeignKeyConstraint(
            ["data_key_id"],
            ["data_keys.id"],
            name=op.f("fk_value_corrections_data_key_id_data_keys"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_value_corrections")),
        sa.UniqueConstraint(
            "application_id", "number", name=op.f("uq_value_corrections_application_id_number")
        ),
    )
    op.create_index(
        op.f("ix_value_corrections_data_key_id"), "value_corrections", ["data_key_id"], unique=False
    )
