"""The installation's database for commands that an operator runs on the machine itself."""

from collections.abc import Iterator
from contextlib import contextmanager

from service.db.engine import Database
from service.db.migrate import check_version
from service.settings import Settings
from yanzhen.plainly import database_of, plainly


@contextmanager
def installation() -> Iterator[Database]:
    """The database that the settings name, at this version; refusals end the command with words."""
    with plainly():
        database = database_of(Settings.load())
        try:
            check_version(database)
            yield database
        finally:
            database.close()
