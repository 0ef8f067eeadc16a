"""Doors that stand in for the real one and go wrong on demand: the file's first word says how."""

import ctypes
import os
import resource
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from schemas.examination import Examination
from schemas.facts import Facts, Page, Quality
from schemas.findings import FindingCode
from schemas.fingerprints import Fingerprints
from schemas.pictures import PictureSort
from schemas.progress import Progress, Stage
from schemas.report import FileInfo, Finding, Report

JPEG = b"\xff\xd8\xff\xe0 a picture"

Pictures = Callable[[int, PictureSort, bytes], None]


def door(data: bytes, *, pictures: Pictures | None, **asked: Any) -> Examination:
    """Do what the file says, then report on it: the message holds what the deed returned."""
    word, _, rest = data.decode("utf-8", "replace").partition(" ")
    said = DEEDS.get(word, _nothing)(rest)
    if pictures:
        for sort in PictureSort:
            pictures(1, sort, JPEG)
    info = FileInfo(name="lie.pdf", sha256="0", bytes=1, media_type="image/jpeg")
    finding = Finding.of(FindingCode.QUALITY_BLURRED, said or word)
    facts = Facts(papers=[], pages=[_page()])
    report = Report.examined(facts, [finding], [], id="a lie", file=info)
    prints = Fingerprints(sha256="0", names=[str(asked["name"])])
    return Examination(report=report, fingerprints=prints, facts=facts)


def _page() -> Page:
    quality = Quality(sharpness=0.1, glare=0, contrast=0.9)
    return Page(
        number=1, file_page=1, source="scan", rotation=0, width=800, height=1000, quality=quality
    )


def raising(*_: object, **__: object) -> None:
    """A door that breaks its promise never to raise."""
    raise RuntimeError("out of order")


def quiet(data: bytes, **_: object) -> Examination:
    """An answer within milliseconds, for batches."""
    time.sleep(0.01)
    finding = Finding.of(FindingCode.DOCUMENT_UNREADABLE, data.decode())
    report = Report.rejected(finding, id=None, file=None)
    return Examination(report=report, fingerprints=Fingerprints(sha256=""))


def closing(*_: object, **__: object) -> None:
    """A door that cuts the wire and stays alive."""
    socket.socket(fileno=_wire_fd()).shutdown(socket.SHUT_RDWR)
    time.sleep(600)


def silent(*_: object, **__: object) -> None:
    """A door that begins a frame and does not go on."""
    os.write(_wire_fd(), b"\0\0")
    time.sleep(600)


def many_pictures(data: bytes, *, pictures: Pictures | None, **asked: Any) -> Examination:
    """More pictures than two pages can give."""
    for number in range(1, 100):
        if pictures:
            pictures(number, PictureSort.VIEW, JPEG)
    return quiet(data, **asked)


def no_jpeg(data: bytes, *, pictures: Pictures | None, **asked: Any) -> Examination:
    """A picture that is something else."""
    if pictures:
        pictures(1, PictureSort.VIEW, b"<svg onload=alert(1)>")
    return quiet(data, **asked)


def twice(data: bytes, *, pictures: Pictures | None, **asked: Any) -> Examination:
    """The same picture of the same page, twice."""
    for _ in range(2):
        if pictures:
            pictures(1, PictureSort.THUMB, JPEG)
    return quiet(data, **asked)


def elsewhere(data: bytes, *, pictures: Pictures | None, **asked: Any) -> Examination:
    """A picture of a page that the report does not have."""
    if pictures:
        pictures(2, PictureSort.VIEW, JPEG)
    return door(data, pictures=pictures, **asked)


def chatty(data: bytes, *, progress: Callable[[Progress], None], **asked: Any) -> Examination:
    """As much progress as the file says, then a report."""
    for _ in range(int(data)):
        progress(Progress(stage=Stage.OCR, page=1, pages=1))
    return quiet(data, **asked)


def lost(data: bytes, *, progress: Callable[[Progress], None], **asked: Any) -> Examination:
    """Progress on a page that the file, by itself or by the limits, cannot have."""
    page, pages = data.split()
    progress(Progress(stage=Stage.OCR, page=int(page), pages=int(pages)))
    return quiet(data, **asked)


def _nothing(_: str) -> str:
    return ""


_HOARD: list[bytes] = []


def _hang(_: str) -> str:
    time.sleep(600)
    return ""


def _crash(number: str) -> str:
    os.kill(os.getpid(), int(number or signal.SIGABRT))
    time.sleep(600)
    return ""


def _swell(megabytes: str) -> str:
    held = bytearray(int(megabytes) * 1_000_000)
    for at in range(0, len(held), 4096):
        held[at] = 1
    time.sleep(600)
    return ""


def _hoard(megabytes: str) -> str:
    """Keep memory beyond the answer, as a runtime's caches do."""
    _HOARD.append(b"x" * (int(megabytes) * 1_000_000))
    return "hoarded"


def _swell_in_child(megabytes: str) -> str:
    code = f"import time; held = b'x' * ({megabytes} * 1000000); time.sleep(600)"
    subprocess.run([sys.executable, "-c", code], check=False)
    return ""


def _orphan(_: str) -> str:
    orphan = subprocess.Popen(["sleep", "600"])
    return str(orphan.pid)


def _connect(port: str) -> str:
    try:
        socket.create_connection(("127.0.0.1", int(port)), 2).close()
    except OSError as error:
        return str(error)
    return "connected"


def _connect_unix(path: str) -> str:
    try:
        with socket.socket(socket.AF_UNIX) as sock:
            sock.connect(path)
    except OSError as error:
        return str(error)
    return "connected"


def _new_namespace(_: str) -> str:
    clone_newuser, libc = 0x10000000, ctypes.CDLL(None, use_errno=True)
    return os.strerror(ctypes.get_errno()) if libc.unshare(clone_newuser) else "unshared"


def _limits(_: str) -> str:
    kinds = (resource.RLIMIT_CORE, resource.RLIMIT_NOFILE, resource.RLIMIT_DATA)
    return " ".join(str(resource.getrlimit(kind)[0]) for kind in kinds)


def _write(path: str) -> str:
    try:
        Path(path).write_text("was here", "utf-8")
    except OSError as error:
        return str(error)
    return "written"


def _scratch(_: str) -> str:
    place = Path(os.environ["TMPDIR"]) / "note"
    place.write_text("was here", "utf-8")
    return place.read_text("utf-8")


def _environment(_: str) -> str:
    return " ".join(sorted(os.environ))


def _leave_group(_: str) -> str:
    try:
        subprocess.run(["sleep", "0"], check=True, start_new_session=True)
    except (OSError, subprocess.SubprocessError) as error:
        return str(error)
    return "left"


def _run_tool(_: str) -> str:
    return subprocess.run(["cat"], input=b"piped", capture_output=True, check=True).stdout.decode()


def _read_parent(_: str) -> str:
    try:
        return Path(f"/proc/{os.getppid()}/environ").read_text("utf-8", "replace")
    except OSError as error:
        return str(error)


def _flood_log(_: str) -> str:
    for _number in range(2000):
        sys.stderr.write("x" * 5000 + "\n")
    return "flooded"


def _raw(data: str) -> str:
    """Write to the wire directly, as a hijacked decoder could."""
    sock = socket.socket(fileno=_wire_fd())
    sock.setblocking(True)
    sock.sendall(bytes.fromhex(data))
    while True:
        sock.sendall(b"flood" * 100_000)
    return ""


def _wire_fd() -> int:
    return int(sys.argv[sys.argv.index("--fd") + 1])


DEEDS: dict[str, Callable[[str], str]] = {
    "hang": _hang,
    "crash": _crash,
    "swell": _swell,
    "hoard": _hoard,
    "swell-in-child": _swell_in_child,
    "orphan": _orphan,
    "connect": _connect,
    "connect-unix": _connect_unix,
    "new-namespace": _new_namespace,
    "limits": _limits,
    "write": _write,
    "scratch": _scratch,
    "environment": _environment,
    "leave-group": _leave_group,
    "run-tool": _run_tool,
    "read-parent": _read_parent,
    "flood-log": _flood_log,
    "raw": _raw,
}
