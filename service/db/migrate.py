"""Bringing a database to the shape that this version needs."""

from contextlib import AbstractContextManager
from importlib.resources import as_file, files
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection, text

from schemas.errors import YanzhenError
from service.audit.guards import install
from service.db.engine import Database
from service.vault.opening import begin

_LOCK = 0x79616E7A
"""PostgreSQL advisory lock: two starting processes migrate one after the other."""


class MigrationError(YanzhenError):
    """The database is not of the shape that this version needs."""

    code = "database.version"


def migrate(database: Database, version: str = "head") -> None:
    """Apply what is missing, and make the master keys of a database that has none.

    Waits for another process that is doing so.

    Raises:
        MigrationError: the database is newer than this program, or cannot be brought forward.
        MasterKeysError: the master keys do not fit the database.
    """
    with _scripts() as place, database.write() as session:
        connection = session.connection()
        if not database.is_sqlite:
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
        try:
            command.upgrade(_config(place, connection), version)
        except CommandError as error:
            raise MigrationError(f"数据库属于更新的版本，本程序无法使用：{error}") from error
        if version == "head":
            install(connection)  # SQLite drops triggers with a table that a revision makes anew
            begin(session, database.keys_file)


def check_version(database: Database) -> None:
    """Refuse a database of another version.

    Raises:
        MigrationError: it is older or newer than this program.
    """
    with _scripts() as place, database.engine.connect() as connection:
        head = ScriptDirectory.from_config(_config(place, connection)).get_current_head()
        current = MigrationContext.configure(connection).get_current_revision()
    if current != head:
        raise MigrationError(
            f"数据库版本（{current or '空'}）与程序版本（{head}）不一致，请先运行 yanzhen migrate。"
        )


def _config(place: Path, connection: Connection) -> Config:
    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(place).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config


def _scripts() -> AbstractContextManager[Path]:
    return as_file(files("service") / "migrations")
