"""Falsification cases, bans, and certificates to be taken back."""

import sqlalchemy as sa
from alembic import op

from service.db.base import Counter, Json, UtcDateTime

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_UNDECIDED = sa.text(
    "state IN ('defended', 'expired', 'noticed', 'notified', 'opened', 'rechecked', 'waived')"
)


def upgrade() -> None:
    """Apply."""
    _ban_look_ups()
    _falsifications()
    _bans()
    _falsification_evidence()
    _falsification_steps()
    _revocations()
    _revocation_steps()


def _ban_look_ups() -> None:
    op.create_table(
        "ban_look_ups",
        sa.Column("number", Counter, autoincrement=True, nullable=False),
        sa.Column("actor", sa.String(length=160), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_ban_look_ups")),
    )
    op.create_index("ix_ban_look_ups_actor", "ban_look_ups", ["actor", "at"], unique=False)


def _falsifications() -> None:
    op.create_table(
        "falsifications",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("application_id", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("effect", sa.String(length=20), nullable=False),
        sa.Column("outcome", sa.String(length=20), nullable=True),
        sa.Column("opener", sa.String(length=36), nullable=False),
        sa.Column("rechecker", sa.String(length=36), nullable=True),
        sa.Column("decider", sa.String(length=36), nullable=True),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("opened_on", sa.Date(), nullable=False),
        sa.Column("violation_on", sa.Date(), nullable=True),
        sa.Column("notified_on", sa.Date(), nullable=True),
        sa.Column("defence_due", sa.Date(), nullable=True),
        sa.Column("decided_on", sa.Date(), nullable=True),
        sa.Column("served_on", sa.Date(), nullable=True),
        sa.Column("referred_on", sa.Date(), nullable=True),
        sa.Column("notice_number", sa.String(length=100), nullable=True),
        sa.Column("decision_number", sa.String(length=100), nullable=True),
        sa.Column("policy_id", sa.String(length=80), nullable=False),
        sa.Column("policy_sha256", sa.String(length=64), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("updated_at", UtcDateTime(), nullable=False),
        sa.Column("data_key_id", sa.String(length=36), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["application_id"],
            ["applications.id"],
            name=op.f("fk_falsifications_application_id_applications"),
        ),
        sa.ForeignKeyConstraint(
            ["data_key_id"], ["data_keys.id"], name=op.f("fk_falsifications_data_key_id_data_keys")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_falsifications")),
    )
    op.create_index(
        op.f("ix_falsifications_application_id"), "falsifications", ["application_id"], unique=False
    )
    op.create_index(
        op.f("ix_falsifications_data_key_id"), "falsifications", ["data_key_id"], unique=False
    )
    op.create_index("ix_falsifications_state", "falsifications", ["state", "id"], unique=False)
    op.create_index(
        "uq_falsifications_undecided",
        "falsifications",
        ["application_id"],
        unique=True,
        sqlite_where=_UNDECIDED,
        postgresql_where=_UNDECIDED,
    )


def _bans() -> None:
    op.create_table(
        "bans",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("source", sa.String(length=20), nullable=False),
        sa.Column("falsification_id", sa.String(length=36), nullable=True),
        sa.Column("application_id", sa.String(length=36), nullable=True),
        sa.Column("organisation_id", sa.String(length=36), nullable=True),
        sa.Column("in_place_of", sa.String(length=36), nullable=True),
        sa.Column("import_digest", sa.String(length=64), nullable=True),
        sa.Column("id_number_index", sa.String(length=64), nullable=False),
        sa.Column("decision_number", sa.String(length=100), nullable=True),
        sa.Column("violation_on", sa.Date(), nullable=True),
        sa.Column("decided_on", sa.Date(), nullable=True),
        sa.Column("served_on", sa.Date(), nullable=True),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("years", sa.Integer(), nullable=True),
        sa.Column("counted_from", sa.String(length=20), nullable=True),
        sa.Column("policy_id", sa.String(length=80), nullable=True),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("updated_at", UtcDateTime(), nullable=False),
        sa.Column("data_key_id", sa.String(length=36), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["application_id"],
            ["applications.id"],
            name=op.f("fk_bans_application_id_applications"),
        ),
        sa.ForeignKeyConstraint(
            ["data_key_id"], ["data_keys.id"], name=op.f("fk_bans_data_key_id_data_keys")
        ),
        sa.ForeignKeyConstraint(
            ["falsification_id"],
            ["falsifications.id"],
            name=op.f("fk_bans_falsification_id_falsifications"),
        ),
        sa.ForeignKeyConstraint(
            ["in_place_of"], ["bans.id"], name=op.f("fk_bans_in_place_of_bans")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_bans_organisation_id_organisations"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bans")),
        sa.UniqueConstraint("import_digest", name=op.f("uq_bans_import_digest")),
        sa.UniqueConstraint("in_place_of", name=op.f("uq_bans_in_place_of")),
    )
    op.create_index(op.f("ix_bans_application_id"), "bans", ["application_id"], unique=False)
    op.create_index(op.f("ix_bans_data_key_id"), "bans", ["data_key_id"], unique=False)
    op.create_index(op.f("ix_bans_falsification_id"), "bans", ["falsification_id"], unique=False)
    op.create_index("ix_bans_organisation", "bans", ["organisation_id", "id"], unique=False)
    op.create_index("ix_bans_person", "bans", ["id_number_index", "state"], unique=False)


def _falsification_evidence() -> None:
    op.create_table(
        "falsification_evidence",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("falsification_id", sa.String(length=36), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("document_id", sa.String(length=36), nullable=False),
        sa.Column("page", sa.Integer(), nullable=True),
        sa.Column("box", Json, nullable=True),
        sa.Column("finding", sa.String(length=200), nullable=True),
        sa.Column("code", sa.String(length=60), nullable=True),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("data_key_id", sa.String(length=36), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["data_key_id"],
            ["data_keys.id"],
            name=op.f("fk_falsification_evidence_data_key_id_data_keys"),
        ),
        sa.ForeignKeyConstraint(
            ["falsification_id"],
            ["falsifications.id"],
            name=op.f("fk_falsification_evidence_falsification_id_falsifications"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_falsification_evidence")),
        sa.UniqueConstraint(
            "falsification_id",
            "position",
            name=op.f("uq_falsification_evidence_falsification_id_position"),
        ),
    )
    op.create_index(
        op.f("ix_falsification_evidence_code"), "falsification_evidence", ["code"], unique=False
    )
    op.create_index(
        op.f("ix_falsification_evidence_data_key_id"),
        "falsification_evidence",
        ["data_key_id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_falsification_evidence_document_id"),
        "falsification_evidence",
        ["document_id"],
        unique=False,
    )


def _falsification_steps() -> None:
    op.create_table(
        "falsification_steps",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("falsification_id", sa.String(length=36), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("step", sa.String(length=20), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("effect", sa.String(length=20), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("on_day", sa.Date(), nullable=False),
        sa.Column("actor", sa.String(length=160), nullable=False),
        sa.Column("evidence", Json, nullable=False),
        sa.Column("data_key_id", sa.String(length=36), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["data_key_id"],
            ["data_keys.id"],
            name=op.f("fk_falsification_steps_data_key_id_data_keys"),
        ),
        sa.ForeignKeyConstraint(
            ["falsification_id"],
            ["falsifications.id"],
            name=op.f("fk_falsification_steps_falsification_id_falsifications"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_falsification_steps")),
        sa.UniqueConstraint(
            "falsification_id",
            "number",
            name=op.f("uq_falsification_steps_falsification_id_number"),
        ),
    )
    op.create_index(
        op.f("ix_falsification_steps_data_key_id"),
        "falsification_steps",
        ["data_key_id"],
        unique=False,
    )


def _revocations() -> None:
    op.create_table(
        "revocations",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("falsification_id", sa.String(length=36), nullable=False),
        sa.Column("application_id", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("grade", sa.Integer(), nullable=True),
        sa.Column("occupation", sa.String(length=100), nullable=True),
        sa.Column("issued_on", sa.Date(), nullable=True),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("updated_at", UtcDateTime(), nullable=False),
        sa.Column("data_key_id", sa.String(length=36), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["application_id"],
            ["applications.id"],
            name=op.f("fk_revocations_application_id_applications"),
        ),
        sa.ForeignKeyConstraint(
            ["data_key_id"], ["data_keys.id"], name=op.f("fk_revocations_data_key_id_data_keys")
        ),
        sa.ForeignKeyConstraint(
            ["falsification_id"],
            ["falsifications.id"],
            name=op.f("fk_revocations_falsification_id_falsifications"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_revocations")),
    )
    op.create_index(
        op.f("ix_revocations_application_id"), "revocations", ["application_id"], unique=False
    )
    op.create_index(
        op.f("ix_revocations_data_key_id"), "revocations", ["data_key_id"], unique=False
    )
    op.create_index(
        op.f("ix_revocations_falsification_id"), "revocations", ["falsification_id"], unique=False
    )
    op.create_index("ix_revocations_state", "revocations", ["state", "id"], unique=False)


def _revocation_steps() -> None:
    op.create_table(
        "revocation_steps",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("revocation_id", sa.String(length=36), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("on_day", sa.Date(), nullable=False),
        sa.Column("actor", sa.String(length=160), nullable=False),
        sa.Column("data_key_id", sa.String(length=36), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["data_key_id"],
            ["data_keys.id"],
            name=op.f("fk_revocation_steps_data_key_id_data_keys"),
        ),
        sa.ForeignKeyConstraint(
            ["revocation_id"],
            ["revocations.id"],
            name=op.f("fk_revocation_steps_revocation_id_revocations"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_revocation_steps")),
        sa.UniqueConstraint(
            "revocation_id", "number", name=op.f("uq_revocation_steps_revocation_id_number")
        ),
    )
    op.create_index(
        op.f("ix_revocation_steps_data_key_id"), "revocation_steps", ["data_key_id"], unique=False
    )
