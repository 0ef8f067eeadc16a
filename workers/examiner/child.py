"""The examiner's own side: enter the sandbox, load the models, answer requests until told to stop.

Standard output and error are the parent's log; what it believes comes through the socket alone.
"""

import argparse
import importlib
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from schemas.examination import Examination
from schemas.limits import Limits
from schemas.pictures import PictureSort
from schemas.progress import Progress
from workers.examiner import sandbox
from workers.examiner.messages import ANSWER, DEFAULT_DOOR, RequestHeader, request_caps
from workers.examiner.wire import Caps, Frame, PeerGoneError, Wire

Door = Callable[..., Examination]
"""``extractors.examine.examine`` or what a test puts in its place."""


def main() -> None:
    """Serve one parent until it closes its end of the socket."""
    options = _options()
    sock = socket.socket(fileno=options.fd)
    state = sandbox.enter(options.scratch, options.memory_bytes)
    _guardian = _guard_group()
    door = _open(options.door)
    wire = Wire(sock)
    try:
        wire.send(Frame({"type": "hello", "sandbox": state}), ANSWER)
        caps = request_caps(Limits(max_bytes=options.max_bytes))
        while True:
            _serve(wire, door, caps)
    except PeerGoneError:
        sys.exit(0)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="workers.examiner")
    parser.add_argument("--fd", type=int, required=True)
    parser.add_argument("--scratch", type=Path, required=True)
    parser.add_argument("--memory-bytes", type=int, required=True)
    parser.add_argument("--max-bytes", type=int, required=True)
    parser.add_argument("--door", default=DEFAULT_DOOR, help=argparse.SUPPRESS)
    return parser.parse_args()


def _open(path: str) -> Door:
    """Import the door and, where its module offers ``warm_up``, load the models now."""
    module_name, _, name = path.partition(":")
    module = importlib.import_module(module_name)
    door: Door = getattr(module, name)
    if hasattr(module, "warm_up"):
        module.warm_up()
    return door


def _guard_group() -> subprocess.Popen[bytes]:
    """Start a shell that kills this process group once the parent's end of our input is gone.

    PDEATHSIG ends this process only, not a ``tesseract`` that it has started; and a thread of
    ours could be kept from acting by a library that holds the interpreter's lock.
    """
    return subprocess.Popen(
        ["/bin/sh", "-c", "read _; kill -9 0"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def _serve(wire: Wire, door: Door, caps: Caps) -> None:
    frame = wire.receive(caps)
    asked = RequestHeader.model_validate(frame.header)

    def picture(number: int, sort: PictureSort, jpeg: bytes) -> None:
        header = {"type": "picture", "number": number, "sort": sort.value}
        wire.send(Frame(header, jpeg), ANSWER)

    def progress(now: Progress) -> None:
        wire.send(Frame({"type": "progress"} | now.model_dump(mode="json")), ANSWER)

    made = door(
        frame.body,
        id=asked.id,
        name=asked.name,
        kind=asked.kind,
        declared=asked.declared,
        standing_in=asked.standing_in,
        policy=asked.policy,
        today=asked.today,
        limits=asked.limits,
        pictures=picture if asked.pictures else None,
        progress=progress,
    )
    wire.send(Frame({"type": "report"}, made.model_dump_json().encode()), ANSWER)
