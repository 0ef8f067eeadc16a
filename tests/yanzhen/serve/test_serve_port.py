"""Ports are tried before anything is started on them."""

import socket
from collections.abc import Iterator

import pytest

from yanzhen.serve.free_port import PortError, free_port, usable_port

HERE = "127.0.0.1"


@pytest.fixture
def taken() -> Iterator[int]:
    with socket.create_server((HERE, 0)) as server:
        yield server.getsockname()[1]


def test_a_taken_port_is_refused_in_words(taken: int) -> None:
    with pytest.raises(PortError, match=f"端口 {taken} 已被别的程序占用") as caught:
        usable_port(HERE, taken)
    assert caught.value.code == "serve.port"


def test_another_is_found_where_any_will_do(taken: int) -> None:
    found = free_port(HERE, taken)
    assert found not in {0, taken}
    assert usable_port(HERE, found) == found
    assert free_port(HERE, found) == found
    assert usable_port(HERE, 0) > 0


def test_connections_that_still_close_are_in_nobody_s_way() -> None:
    with socket.create_server((HERE, 0)) as server:
        port = server.getsockname()[1]
        client = socket.create_connection((HERE, port))
        server.accept()[0].close()  # closed by the server first: its side stays in TIME_WAIT
        client.close()
    assert usable_port(HERE, port) == port


@pytest.mark.parametrize("host", ["192.0.2.1", "no such host"])
def test_a_host_that_is_not_ours_is_refused_in_words(host: str) -> None:
    with pytest.raises(PortError, match=f"无法在 {host} 的端口 8080 上监听"):
        usable_port(host, 8080)
