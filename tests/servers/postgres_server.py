"""A real PostgreSQL for tests: a private server on a Unix socket, a fresh database for each test.

The server's programs come from the system (scripts/setup.sh), and it refuses to run as root: where
the tests do, it runs as ``postgres`` or ``nobody``. It ends with the tests, however those end.
"""

import itertools
import os
import pwd
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.parse import quote

import psycopg
import pytest
from psycopg import sql

_OWNER = "yanzhen"
_INIT = ("-U", _OWNER, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync")
_OPTIONS = (
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "autovacuum=off",
    "shared_buffers=32MB",
    "max_wal_size=64MB",
    "listen_addresses=",
    "unix_socket_permissions=0700",
)
_IN_MEMORY, _OPEN_TO_ALL = Path("/dev/shm"), Path("/tmp")  # noqa: S108 - for a folder of its own
_ROOM = 2_000_000_000
"""Bytes free in memory with which a server lies there, of which it takes some hundred million."""
_PATIENCE = 240.0
_LOOK_EVERY = 0.02
_LEASH = 'exec 3<&0 </dev/null; (read _ <&3; kill -QUIT $$) & exec 3<&-; exec "$@"'
"""Standard input is a pipe that ends with the tests; QUIT, since KILL would leave shared memory."""


class PostgresServer:
    """A running server; a database takes some tens of milliseconds to make."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._numbers = itertools.count(1)

    def url(self, database: str) -> str:
        """The address of a database, as SQLAlchemy reads it."""
        return f"postgresql+psycopg://{_OWNER}@/{database}?host={quote(str(self._folder))}"

    def create(self, template: str = "template1") -> str:
        """Make a database from a template that nobody is connected to.

        Returns:
            Its name, for ``url``, ``drop`` or as a template.
        """
        name = f"test_{next(self._numbers)}"
        self._do("CREATE DATABASE {} TEMPLATE {}", name, template)
        return name

    def drop(self, name: str) -> None:
        """Remove a database, whoever is still connected."""
        self._do("DROP DATABASE {} WITH (FORCE)", name)

    def answers(self) -> bool:
        """Whether the server takes connections."""
        with suppress(psycopg.OperationalError), self._connect():
            return True
        return False

    def _do(self, statement: str, *names: str) -> None:
        with self._connect() as connection:
            words = [sql.Identifier(name) for name in names]
            connection.execute(sql.SQL(statement).format(*words))

    def _connect(self) -> "psycopg.Connection[tuple[object, ...]]":
        return psycopg.connect(
            host=str(self._folder), user=_OWNER, dbname="postgres", autocommit=True
        )


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    """The session's server."""
    # Not among pytest's folders, nor where a test may have set ``tempfile.tempdir``: the server's
    # user may not enter them.
    folder = Path(tempfile.mkdtemp(prefix="yanzhen-postgres-", dir=_place()))
    try:
        with serving(folder) as server:
            yield server
    finally:
        shutil.rmtree(folder)


def _place() -> Path:
    """Memory, where a database's hundreds of files are made in a tenth of the time, or the disk."""
    if _IN_MEMORY.is_dir() and shutil.disk_usage(_IN_MEMORY).free > _ROOM:
        return _IN_MEMORY
    return _OPEN_TO_ALL


@pytest.fixture
def postgres_url(postgres: PostgresServer) -> Iterator[str]:
    """The address of a fresh, empty database."""
    name = postgres.create()
    yield postgres.url(name)
    postgres.drop(name)


@contextmanager
def serving(folder: Path) -> Iterator[PostgresServer]:
    """Run a new server in a short-named folder of our own until the block is left."""
    lifeline, held = os.pipe()
    try:
        popen = _start(folder, lifeline)
    finally:
        os.close(lifeline)
    try:
        server = PostgresServer(folder)
        _wait(server, popen, folder / "log")
        yield server
    finally:
        os.close(held)  # that alone ends it
        popen.wait(_PATIENCE)


def _start(folder: Path, lifeline: int) -> "subprocess.Popen[bytes]":
    programs, data, user = _programs(), str(folder / "data"), _server_user()
    if user:
        os.chown(folder, user.pw_uid, user.pw_gid)
    with (folder / "log").open("wb") as log:

        def start(command: list[str]) -> "subprocess.Popen[bytes]":
            return subprocess.Popen(
                command,
                stdin=lifeline,
                stdout=log,
                stderr=log,
                cwd=folder,
                start_new_session=True,
                user=user and user.pw_uid,
                group=user and user.pw_gid,
                extra_groups=[] if user else None,
            )

        if start([str(programs / "initdb"), "-D", data, *_INIT]).wait(_PATIENCE) != 0:
            raise RuntimeError((folder / "log").read_text("utf-8", "replace"))
        options = [word for option in _OPTIONS for word in ("-c", option)]
        server = [str(programs / "postgres"), "-D", data, "-k", str(folder), *options]
        return start(["/bin/sh", "-c", _LEASH, "leash", *server])


def _wait(server: PostgresServer, popen: "subprocess.Popen[bytes]", log: Path) -> None:
    deadline = time.monotonic() + _PATIENCE
    while not server.answers():
        if popen.poll() is not None or time.monotonic() > deadline:
            raise RuntimeError(log.read_text("utf-8", "replace"))
        time.sleep(_LOOK_EVERY)


def _server_user() -> pwd.struct_passwd | None:
    """Who the server runs as where the tests run as root."""
    if os.getuid() != 0:
        return None
    users = {entry.pw_name: entry for entry in pwd.getpwall()}
    return users.get("postgres") or users["nobody"]


def _programs() -> Path:
    """The folder of the newest server: Debian keeps them off the PATH."""
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda p: int(p.parts[4]))
    found = debian[-1] if debian else shutil.which("initdb")
    if found is None:
        raise RuntimeError("PostgreSQL's server programs are missing: run scripts/setup.sh")
    return Path(found).resolve().parent
