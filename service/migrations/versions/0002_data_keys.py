"""Data keys, which personal values are sealed under."""

import sqlalchemy as sa
from alembic import op

from service.db.base import UtcDateTime

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    op.create_table(
        "data_keys",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("person_index", sa.String(length=64), nullable=True),
        sa.Column("master_key", sa.String(length=36), nullable=True),
        sa.Column("wrapped", sa.LargeBinary(), nullable=True),
        sa.Column("followed_by", sa.String(length=36), nullable=True),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("destroyed_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["followed_by"], ["data_keys.id"], name=op.f("fk_data_keys_followed_by_data_keys")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_data_keys")),
        sa.UniqueConstraint("person_index", name=op.f("uq_data_keys_person_index")),
    )
    op.create_index("ix_data_keys_followed_by", "data_keys", ["followed_by"], unique=False)
    op.create_index("ix_data_keys_master_key", "data_keys", ["master_key"], unique=False)
