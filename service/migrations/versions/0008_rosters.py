"""Lists of people, and the stamped scans that come back."""

import sqlalchemy as sa
from alembic import op

from service.db.base import UtcDateTime

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    _rosters()
    _roster_rows()
    with op.batch_alter_table("documents") as batch:
        batch.add_column(sa.Column("roster_id", sa.String(length=36), nullable=True))
        batch.create_foreign_key(
            op.f("fk_documents_roster_id_rosters"), "rosters", ["roster_id"], ["id"]
        )
        batch.create_unique_constraint(
            op.f("uq_documents_roster_id_sha256"), ["roster_id", "sha256"]
        )
        batch.create_index(op.f("ix_documents_roster_id"), ["roster_id"])
    _roster_returns()


def _rosters() -> None:
    op.create_table(
        "rosters",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("organisation_id", sa.String(length=36), nullable=False),
        sa.Column("form", sa.String(length=20), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(length=40), nullable=False),
        sa.Column("unit", sa.String(length=200), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("created_by", sa.String(length=160), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_rosters_organisation_id_organisations"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rosters")),
        sa.UniqueConstraint("number", name=op.f("uq_rosters_number")),
        sa.UniqueConstraint("year", "form", "position", name=op.f("uq_rosters_year_form_position")),
    )
    op.create_index("ix_rosters_organisation", "rosters", ["organisation_id", "form", "year"])


def _roster_rows() -> None:
    op.create_table(
        "roster_rows",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("roster_id", sa.String(length=36), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("application_id", sa.String(length=36), nullable=False),
        *_sealed("roster_rows"),
        sa.ForeignKeyConstraint(
            ["application_id"],
            ["applications.id"],
            name=op.f("fk_roster_rows_application_id_applications"),
        ),
        sa.ForeignKeyConstraint(
            ["roster_id"], ["rosters.id"], name=op.f("fk_roster_rows_roster_id_rosters")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_roster_rows")),
        sa.UniqueConstraint(
            "roster_id", "position", name=op.f("uq_roster_rows_roster_id_position")
        ),
    )
    for column in ("application_id", "data_key_id"):
        op.create_index(op.f(f"ix_roster_rows_{column}"), "roster_rows", [column])


def _roster_returns() -> None:
    op.create_table(
        "roster_returns",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("roster_id", sa.String(length=36), nullable=False),
        sa.Column("document_id", sa.String(length=36), nullable=False),
        sa.Column("stage", sa.String(length=20), nullable=False),
        sa.Column("received_at", UtcDateTime(), nullable=False),
        sa.Column("received_by", sa.String(length=160), nullable=False),
        sa.Column("is_late", sa.Boolean(), nullable=False),
        sa.Column("answer", sa.String(length=20), nullable=True),
        sa.Column("decision", sa.String(length=20), nullable=True),
        sa.Column("decided_at", UtcDateTime(), nullable=True),
        sa.Column("decided_by", sa.String(length=160), nullable=True),
        *_sealed("roster_returns"),
        sa.ForeignKeyConstraint(
            ["document_id"],
            ["documents.id"],
            name=op.f("fk_roster_returns_document_id_documents"),
        ),
        sa.ForeignKeyConstraint(
            ["roster_id"], ["rosters.id"], name=op.f("fk_roster_returns_roster_id_rosters")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_roster_returns")),
        sa.UniqueConstraint(
            "roster_id", "document_id", name=op.f("uq_roster_returns_roster_id_document_id")
        ),
    )
    for column in ("document_id", "data_key_id"):
        op.create_index(op.f(f"ix_roster_returns_{column}"), "roster_returns", [column])


def _sealed(table: str) -> tuple[sa.Column[str], sa.Column[bytes], sa.ForeignKeyConstraint]:
    """What a row with sealed values has."""
    return (
        sa.Column("data_key_id", sa.String(length=36), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["data_key_id"], ["data_keys.id"], name=op.f(f"fk_{table}_data_key_id_data_keys")
        ),
    )
