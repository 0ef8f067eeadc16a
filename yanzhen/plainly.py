"""What goes wrong in a command, in plain words: a sentence and an exit status, no traceback."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NoReturn

import click
from sqlalchemy.exc import ArgumentError, DatabaseError, OperationalError

from schemas.errors import YanzhenError
from service.db.engine import Database
from service.settings import Settings, SettingsError

_FORMAT = "%(asctime)s %(levelname)s %(name)s %(process)d: %(message)s"
_UNUSABLE = (OperationalError, DatabaseError)


class DatabaseAddressError(YanzhenError):
    """The database's address names nothing that this program can speak to."""

    code = "database.address"


@contextmanager
def plainly() -> Iterator[None]:
    """End the command with the words of what was raised on purpose, or by a database.

    Unusable settings are a usage error (exit status 2), everything else is status 1.
    """
    try:
        yield
    except SettingsError as error:
        raise click.UsageError(str(error)) from error
    except YanzhenError as error:
        _end(str(error))
    except _UNUSABLE as error:
        # Of the others of its kind, as of a broken constraint, the words may hold values.
        if type(error) not in _UNUSABLE:
            raise
        _end(f"数据库无法使用：{error.orig}\n请检查 YANZHEN_DATABASE_URL 和数据目录。")


def settings_of(**given: Any) -> Settings:
    """The settings, with what the command line says before them; logs go to standard error.

    Raises:
        SettingsError: they cannot be used.
    """
    settings = Settings.load()
    said = {name: value for name, value in given.items() if value is not None}
    try:
        logging.basicConfig(level=settings.log_level, format=_FORMAT)
    except ValueError as error:
        raise SettingsError(f"日志级别（YANZHEN_LOG_LEVEL）无法使用：{error}") from error
    return settings.model_copy(update=said)


def database_of(settings: Settings) -> Database:
    """The database that the settings name; nothing is asked of it yet.

    Raises:
        DatabaseAddressError: the address is none, or of a sort that no driver is installed for.
    """
    try:
        return Database.of(settings)
    except (ArgumentError, ModuleNotFoundError) as error:
        raise DatabaseAddressError(
            f"数据库无法使用：{error}\n"
            "请检查 YANZHEN_DATABASE_URL，PostgreSQL 写作 postgresql+psycopg://…"
        ) from error


def _end(words: str) -> NoReturn:
    click.echo(words, err=True)
    raise click.exceptions.Exit(1)
