"""The servers that other tests stand on."""

import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest
import redis
from sqlalchemy import create_engine, text

from tests.servers.postgres_server import PostgresServer

# Tests that end in the middle: what they have started must end too.
KILLED = """
import os, signal, sys
from pathlib import Path
from tests.servers.postgres_server import serving
with serving(Path(sys.argv[1])) as server:
    print(server.answers(), flush=True)
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.parametrize("number", [1, 2])
def test_each_test_has_a_postgresql_database_of_its_own(postgres_url: str, number: int) -> None:
    engine = create_engine(postgres_url)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE papers (id integer)"))  # once per database
        assert "PostgreSQL" in connection.execute(text("SELECT version()")).scalar_one()
        assert connection.execute(text("SHOW listen_addresses")).scalar_one() == ""
    engine.dispose()
    assert number


def test_a_database_can_be_the_template_of_another(postgres: PostgresServer) -> None:
    names = [postgres.create()]
    engine = create_engine(postgres.url(names[0]))
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE papers AS SELECT '王建国' AS name"))
    engine.dispose()
    names.append(postgres.create(template=names[0]))
    engine = create_engine(postgres.url(names[1]))
    with engine.begin() as connection:
        assert connection.execute(text("SELECT name FROM papers")).scalar_one() == "王建国"
    for name in names:  # the second still has its connection
        postgres.drop(name)
    engine.dispose()


@pytest.mark.parametrize("number", [1, 2])
def test_each_test_has_an_empty_redis(redis_url: str, number: int) -> None:
    with redis.Redis.from_url(redis_url) as client:
        assert client.set("rung", number, nx=True)


def test_postgresql_ends_with_killed_tests() -> None:
    folder = Path(tempfile.mkdtemp(prefix="yanzhen-postgres-"))
    try:
        command = [sys.executable, "-c", KILLED, str(folder)]
        done = subprocess.run(command, stdout=subprocess.PIPE, check=False)
        assert done.stdout == b"True\n"
        server = PostgresServer(folder)
        deadline = time.monotonic() + 240
        while (folder / "data" / "postmaster.pid").exists() or server.answers():
            assert time.monotonic() < deadline
            time.sleep(0.05)
    finally:
        shutil.rmtree(folder)
