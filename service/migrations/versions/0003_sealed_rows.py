"""Personal values sealed: one encrypted column a row, look-ups by keyed digests.

What was written in the clear before is not carried over: it would stay readable in free pages,
logs and backups, and its files lie open as well. Such a database is refused.
"""

from collections.abc import Mapping, Sequence

import sqlalchemy as sa
from alembic import op

from service.db.migrate import MigrationError

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_SEALED: Mapping[str, Sequence[str]] = {
    "applications": (
        "name",
        "id_number",
        "gender",
        "birth_date",
        "work_start_date",
        "confirmation_date",
        "more",
    ),
    "documents": ("declared", "file_name"),
    "facts": ("facts",),
    "late_findings": ("finding",),
    "prints": ("prints",),
    "reports": ("report", "declared"),
    "webhook_endpoints": ("secret",),
}
"""The tables that are sealed from now on, and the columns that go."""
_DIGEST = 64


def upgrade() -> None:
    """Apply.

    Raises:
        MigrationError: there are rows from before encryption.
    """
    for table in ("applications", "documents", "webhook_endpoints"):
        _refuse_rows(table)
    op.drop_index("ix_applications_name", "applications")
    op.drop_index("ix_applications_id_number", "applications")
    for table, columns in _SEALED.items():
        _seal(table, columns)
    _look_up_applications()
    _look_up_numbers()
    with op.batch_alter_table("late_findings") as late:
        late.add_column(sa.Column("id", sa.String(length=36), nullable=False))
        late.create_unique_constraint(op.f("uq_late_findings_id"), ["id"])


def _refuse_rows(table: str) -> None:
    query = sa.select(sa.literal(1)).select_from(sa.table(table)).limit(1)
    if op.get_bind().execute(query).first():
        raise MigrationError(
            "数据库中有加密功能之前的版本留下的明文数据，不能在原处改为加密。"
            "请换一个新的数据目录（YANZHEN_DATA）和空数据库启动，重新上传材料，"
            "确认无误后删除旧的数据目录、数据库和备份。"
        )


def _seal(table: str, columns: Sequence[str]) -> None:
    with op.batch_alter_table(table) as batch:
        for column in columns:
            batch.drop_column(column)
        batch.add_column(sa.Column("data_key_id", sa.String(length=36), nullable=False))
        batch.add_column(sa.Column("sealed", sa.LargeBinary(), nullable=False))
        batch.create_foreign_key(
            op.f(f"fk_{table}_data_key_id_data_keys"), "data_keys", ["data_key_id"], ["id"]
        )
        batch.create_index(op.f(f"ix_{table}_data_key_id"), ["data_key_id"])


def _look_up_applications() -> None:
    with op.batch_alter_table("applications") as batch:
        for name in ("name", "id_number", "id_last4"):
            column = f"{name}_index"
            batch.add_column(sa.Column(column, sa.String(length=_DIGEST), nullable=True))
            batch.create_index(f"ix_applications_{name}", [column])


def _look_up_numbers() -> None:
    op.drop_index("ix_print_numbers_value", "print_numbers")
    with op.batch_alter_table("print_numbers") as batch:
        batch.drop_column("value")
        batch.add_column(sa.Column("number_index", sa.String(length=_DIGEST), nullable=False))
        batch.create_index("ix_print_numbers_number", ["number_index", "field", "kind"])
