"""A migrated database is the one that the code expects, on both servers."""

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import inspect, text

from service.applications.tables import Application
from service.db.engine import Database
from service.db.migrate import MigrationError, check_version, migrate
from service.db.tables import metadata
from service.documents.tables import Document, LateFinding, Print, StoredFacts, StoredReport
from service.vault.rows import SealedRow, SealedValue
from service.webhooks.tables import Endpoint
from tests.servers.databases import opened


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


@pytest.mark.parametrize(
    ("table", "values"),
    [
        (Application, {"name", "id_number", "gender", "birth_date", "more"}),
        (Document, {"declared", "file_name", "file_key"}),
        (StoredReport, {"report", "declared"}),
        (StoredFacts, {"facts"}),
        (Print, {"prints"}),
        (LateFinding, {"finding"}),
        (Endpoint, {"secret"}),
    ],
)
def test_personal_values_are_sealed(table: type[SealedRow], values: set[str]) -> None:
    sealed = {name for name, value in vars(table).items() if isinstance(value, SealedValue)}
    assert values <= sealed
    assert not sealed & set(inspect(table).columns.keys())
    assert {"sealed", "data_key_id"} <= set(inspect(table).columns.keys())


def test_a_database_with_rows_in_the_clear_is_refused(tmp_path: Path) -> None:
    old = opened(f"sqlite:///{tmp_path / 'old.sqlite3'}")
    migrate(old, "0002")
    with old.write() as session:
        session.execute(
            text(
                "INSERT INTO webhook_endpoints VALUES"
                " ('1', 'site', 'https://site.example/', 'whsec_', true, '2026-03-20', NULL)"
            )
        )
    with pytest.raises(MigrationError, match="明文数据"):
        migrate(old)
    with old.read() as session:
        assert session.execute(text("SELECT secret FROM webhook_endpoints")).all() == [("whsec_",)]
    old.close()
