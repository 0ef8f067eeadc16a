"""A migrated database is the one that the code expects, on both servers."""

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import text

from service.db.engine import Database
from service.db.migrate import MigrationError, check_version, migrate
from service.db.tables import metadata


def test_migrations_lead_to_the_tables_of_the_code(database: Database) -> None:
    with database.engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []


def test_migrating_again_changes_nothing(database: Database) -> None:
    migrate(database)
    check_version(database)


def test_an_empty_database_is_refused_with_the_command_that_helps(tmp_path: Path) -> None:
    empty = Database(f"sqlite:///{tmp_path / 'empty.sqlite3'}")
    with pytest.raises(MigrationError, match="yanzhen migrate"):
        check_version(empty)


def test_a_newer_database_is_neither_used_nor_changed(database: Database) -> None:
    with database.write() as session:
        session.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(MigrationError):
        check_version(database)
    with pytest.raises(MigrationError):
        migrate(database)


def test_personal_values_have_columns_of_their_own() -> None:
    personal = {
        f"{table.name}.{column.name}"
        for table in metadata.sorted_tables
        for column in table.columns
        if column.info.get("personal")
    }
    assert personal >= {
        "applications.name",
        "applications.id_number",
        "documents.declared",
        "documents.file_name",
        "events.old",
        "events.new",
        "facts.facts",
        "late_findings.finding",
        "print_numbers.value",
        "prints.prints",
        "reports.report",
        "reports.declared",
    }
