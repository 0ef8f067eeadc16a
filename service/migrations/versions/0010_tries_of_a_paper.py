"""What a paper was handed in for, which later one took its place, and what is sent on as it is."""

import sqlalchemy as sa
from alembic import op

from service.db.base import UtcDateTime

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    with op.batch_alter_table("documents") as batch:
        batch.add_column(sa.Column("item", sa.String(length=80), nullable=True))
        batch.add_column(sa.Column("replaced_by", sa.String(length=36), nullable=True))
        batch.add_column(sa.Column("as_it_is_at", UtcDateTime(), nullable=True))
        batch.create_foreign_key(
            op.f("fk_documents_replaced_by_documents"), "documents", ["replaced_by"], ["id"]
        )
