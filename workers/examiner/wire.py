"""Length-prefixed frames over a socket pair: a JSON object and raw bytes, both of bounded size.

A frame is ``!IQ`` (length of the header, length of the body), the header as UTF-8 JSON, the body.
Nothing here trusts the other end: sizes are checked before a byte is read or kept.
"""

import json
import math
import select
import socket
import struct
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, NoReturn

_PREFIX = struct.Struct("!IQ")
_CHUNK = 1 << 18
_DEEPEST = 30
"""Levels of nesting; a report has fewer than ten."""
_TICK = 0.1
"""Seconds between two calls of the guard while the other end is silent."""

Guard = Callable[[], None]
"""Called while waiting; raises to give up."""


class WireError(Exception):
    """The other end broke the rules of the wire."""


class PeerGoneError(WireError):
    """The other end closed its socket or died."""


class FrameTooLargeError(WireError):
    """A frame is larger than its cap."""


@dataclass(frozen=True)
class Caps:
    """Most bytes of one frame's header and body."""

    header: int
    body: int


@dataclass(frozen=True)
class Frame:
    """One message: a JSON object and bytes."""

    header: dict[str, Any]
    body: bytes = b""


class Wire:
    """One end of the socket pair.

    ``guard`` runs at least every tenth of a second while the wire waits for the other end, so
    that its owner can give up on it.
    """

    def __init__(self, sock: socket.socket, guard: Guard = lambda: None) -> None:
        self._sock = sock
        self._guard = guard
        sock.setblocking(False)

    def send(self, frame: Frame, caps: Caps) -> None:
        """Send one frame.

        Raises:
            FrameTooLargeError: the frame exceeds ``caps``; nothing was sent.
            PeerGoneError: the other end is gone.
        """
        header = json.dumps(frame.header, ensure_ascii=False, allow_nan=False).encode()
        _within(len(header), len(frame.body), caps)
        self._write(_PREFIX.pack(len(header), len(frame.body)) + header)
        self._write(frame.body)

    def receive(self, caps: Caps) -> Frame:
        """Receive one frame.

        Raises:
            FrameTooLargeError: the other end announces more than ``caps``.
            PeerGoneError: the other end is gone.
            WireError: the header is no JSON object.
        """
        header, body = _PREFIX.unpack(self._read(_PREFIX.size))
        _within(header, body, caps)
        return Frame(parse_object(self._read(header)), self._read(body))

    def close(self) -> None:
        """Close this end."""
        self._sock.close()

    def _write(self, data: bytes) -> None:
        view = memoryview(data)
        while view:
            self._wait(select.POLLOUT)
            try:
                view = view[self._sock.send(view[:_CHUNK]) :]
            except BlockingIOError:
                continue
            except OSError as error:
                raise PeerGoneError(str(error)) from error

    def _read(self, size: int) -> bytes:
        data = bytearray()
        while len(data) < size:
            self._wait(select.POLLIN)
            try:
                chunk = self._sock.recv(min(_CHUNK, size - len(data)))
            except BlockingIOError:
                continue
            except OSError as error:
                raise PeerGoneError(str(error)) from error
            if not chunk:
                raise PeerGoneError("end of stream")
            data += chunk
        return bytes(data)

    def _wait(self, event: int) -> None:
        poll = select.poll()
        poll.register(self._sock, event)
        self._guard()
        while not poll.poll(_TICK * 1000):
            self._guard()


def parse_object(data: bytes) -> dict[str, Any]:
    """Parse a JSON object, refusing NaN, infinities, lone surrogates and deep nesting.

    Raises:
        WireError: it is not such an object.
    """
    try:
        parsed = json.loads(data, parse_float=_finite, parse_constant=_refuse)
    except (ValueError, RecursionError) as error:
        raise WireError(f"not JSON: {error}") from error
    if not isinstance(parsed, dict):
        raise WireError("not a JSON object")
    if _deeper_than(parsed, _DEEPEST):
        raise WireError("nested too deeply")
    try:
        json.dumps(parsed, ensure_ascii=False).encode()
    except UnicodeEncodeError as error:
        raise WireError("half a character, which no text can hold") from error
    return parsed


def _within(header: int, body: int, caps: Caps) -> None:
    if header > caps.header or body > caps.body:
        raise FrameTooLargeError(f"frame of {header} + {body} bytes")


def _deeper_than(value: Any, levels: int) -> bool:
    layer = [value]
    for _ in range(levels):
        layer = [inner for outer in layer for inner in _inside(outer)]
    return bool(layer)


def _inside(value: Any) -> Iterable[Any]:
    if isinstance(value, dict):
        return value.values()
    return value if isinstance(value, list) else ()


def _finite(text: str) -> float:
    value = float(text)
    return value if math.isfinite(value) else _refuse(text)


def _refuse(text: str) -> NoReturn:
    raise ValueError(f"{text[:20]} is no JSON number")
