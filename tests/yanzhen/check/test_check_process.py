"""The command as a process of its own: signals and pipes leave nothing behind."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from workers.examiner.watch import members

Write = Callable[..., Path]
Start = Callable[..., subprocess.Popen[bytes]]


@pytest.fixture
def start(tmp_path: Path) -> Start:
    """Start ``python -m yanzhen check --manifest`` on the given files."""
    (tmp_path / "scratch").mkdir()

    def run(*files: str) -> subprocess.Popen[bytes]:
        lines = [json.dumps({"id": name, "file": name}) for name in files]
        Path("cases.jsonl").write_text("\n".join(lines), "utf-8")
        command = [sys.executable, "-m", "yanzhen", "check", "--manifest", "cases.jsonl"]
        return subprocess.Popen(
            [*command, "--jobs", "2", "--door", "paper_doors:door"],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=os.environ | {"TMPDIR": str(tmp_path / "scratch")},
        )

    return run


def examiners(scratch: Path) -> list[int]:
    """The process groups of the examiners that use a scratch folder."""
    found: list[int] = []
    for entry in Path("/proc").iterdir():
        try:
            words = (entry / "cmdline").read_bytes().split(b"\0")
        except OSError:
            continue
        if entry.name.isdigit() and any(w.startswith(bytes(scratch)) for w in words):
            found.append(int(entry.name))
    return found


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_every_examiner(
    start: Start, write: Write, tmp_path: Path, number: signal.Signals
) -> None:
    write("good.jpg")
    write("hang.jpg", hang=True)
    with start("good.jpg", "hang.jpg", "hang.jpg") as process:
        assert process.stdout is not None
        first = json.loads(process.stdout.readline())
        groups = examiners(tmp_path / "scratch")
        process.send_signal(number)
        process.communicate()
    assert first["id"] == "good.jpg"
    assert groups
    assert all(members(group) == [] for group in groups)
    assert list((tmp_path / "scratch").iterdir()) == []
    assert process.returncode not in (0, 2)


def test_a_reader_that_goes_away_ends_the_batch(start: Start, write: Write, tmp_path: Path) -> None:
    names = [f"{n}.jpg" for n in range(30)]
    for name in names:
        write(name)
    with start(*names) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert b"Traceback" not in process.stderr.read()
    assert process.returncode == 1
    assert list((tmp_path / "scratch").iterdir()) == []


def test_reports_come_while_later_files_are_still_read(
    start: Start, write: Write, tmp_path: Path
) -> None:
    write("good.jpg")
    write("hang.jpg", hang=True)
    begin = time.monotonic()
    with start("good.jpg", "hang.jpg") as process:
        assert process.stdout is not None
        assert json.loads(process.stdout.readline())["id"] == "good.jpg"
        process.send_signal(signal.SIGTERM)
        process.communicate()
    assert time.monotonic() - begin < 170  # not after the 180 seconds that the second file takes
    assert list((tmp_path / "scratch").iterdir()) == []
