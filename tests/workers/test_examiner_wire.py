"""Frames: what goes in comes out, and nothing larger or stranger than allowed does."""

import socket
import struct
import threading
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from workers.examiner.wire import (
    Caps,
    Frame,
    FrameTooLargeError,
    PeerGoneError,
    Wire,
    WireError,
    parse_object,
)

CAPS = Caps(header=1000, body=1_000_000)


@pytest.fixture
def pair() -> Iterator[tuple[Wire, socket.socket]]:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        yield Wire(ours), theirs


def test_a_frame_larger_than_the_sockets_buffer_arrives_whole() -> None:
    one, other = socket.socketpair()
    with one, other:
        sent = Frame({"name": "验真"}, bytes(range(256)) * 3000)
        sender = threading.Thread(target=Wire(one).send, args=(sent, CAPS))
        sender.start()
        assert Wire(other).receive(CAPS) == sent
        sender.join()


def test_a_frame_over_its_cap_is_not_sent(pair: tuple[Wire, socket.socket]) -> None:
    with pytest.raises(FrameTooLargeError):
        pair[0].send(Frame({}, b"x" * 1_000_001), CAPS)
    pair[1].setblocking(False)
    with pytest.raises(BlockingIOError):
        pair[1].recv(1)


@pytest.mark.parametrize(("header", "body"), [(1001, 0), (2, 1_000_001), (2**32 - 1, 2**64 - 1)])
def test_a_frame_announced_over_its_cap_is_not_read(
    pair: tuple[Wire, socket.socket], header: int, body: int
) -> None:
    pair[1].sendall(struct.pack("!IQ", header, body))
    with pytest.raises(FrameTooLargeError):
        pair[0].receive(CAPS)


def test_a_wire_cut_in_mid_frame_says_so(pair: tuple[Wire, socket.socket]) -> None:
    pair[1].sendall(struct.pack("!IQ", 100, 0) + b"{")
    pair[1].close()
    with pytest.raises(PeerGoneError):
        pair[0].receive(CAPS)


def test_the_guard_ends_a_silent_wait() -> None:
    ours, theirs = socket.socketpair()
    calls: list[int] = []

    def guard() -> None:
        calls.append(1)
        if len(calls) == 3:
            raise TimeoutError

    with ours, theirs, pytest.raises(TimeoutError):
        Wire(ours, guard).receive(CAPS)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "1",
        '{"a": NaN}',
        '{"a": 1e999}',
        '{"a": -Infinity}',
        "{",
        '{"a":' * 40 + "1" + "}" * 40,
    ],
)
def test_only_plain_json_objects_pass(text: str) -> None:
    with pytest.raises(WireError):
        parse_object(text.encode())


def test_very_deep_nesting_is_an_error_not_a_crash() -> None:
    with pytest.raises(WireError):
        parse_object(b'{"a":' + b"[" * 200_000 + b"]" * 200_000 + b"}")


@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(noise=st.binary(max_size=200))
def test_noise_never_raises_anything_but_a_wire_error(noise: bytes) -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        theirs.sendall(noise)
        theirs.shutdown(socket.SHUT_WR)
        with pytest.raises(WireError):
            Wire(ours).receive(CAPS)
