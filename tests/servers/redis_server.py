"""The real Redis-protocol server for tests, as the service runs it; empty for each test."""

from collections.abc import Iterator

import pytest
import redis

from yanzhen.serve.embedded_redis import EmbeddedRedis
from yanzhen.serve.supervisor import Tree

_STARTS_WITHIN = 60.0


@pytest.fixture(scope="session")
def redis_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EmbeddedRedis]:
    """The session's server; killed, it comes back within a second."""
    data = tmp_path_factory.mktemp("redis-server")
    server = EmbeddedRedis(data)
    with Tree([server.child()], data, log_files=True) as tree:
        tree.wait_ready(_STARTS_WITHIN)
        yield server


@pytest.fixture
def redis_url(redis_server: EmbeddedRedis) -> str:
    """The address of the server, emptied."""
    redis_server.wait_ready(_STARTS_WITHIN)  # a test before may have killed it
    with redis.Redis.from_url(redis_server.url) as client:
        client.flushall()
    return redis_server.url
