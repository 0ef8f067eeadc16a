"""Broken off at any stage, the demonstration ends everything it started, and goes on next time."""

import os
import pty
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner
from sqlalchemy import func, select

from schemas.kinds import Kind
from service.accounts.store import listed
from service.db.engine import Database
from service.documents.tables import Document, StoredReport
from tests.yanzhen.commands import Command, environment, run, running
from yanzhen.cli import main
from yanzhen.samples.season import Season, SeasonApplicant, SeasonPaper

DOOR = """
import time
from pathlib import Path
from tests.faults.quick_door import door as quick

def door(data, **asked):
    while not Path({gate!r}).exists():
        time.sleep(0.02)
    return quick(b"read", **asked)
"""
PAPERS = 3
SETTINGS = {"workers": 1, "precheck_workers": 0, "port": 0, "examine_door": "gate_door:door"}
COMMAND = ("demo", "--folder", "demo", "--applicants", "1")
GONE = "已启动的进程都已结束"


def lay_out(folder: Path) -> Path:
    """A season of small files, and a door that reads nothing until the gate is there."""
    place = folder / "demo" / "season-1-1"
    place.mkdir(parents=True)
    papers = [
        SeasonPaper(id=name, file=name, kind=Kind.DIPLOMA, declared={}, printed={})
        for name in (f"{number}.jpg" for number in range(PAPERS))
    ]
    for paper in papers:
        (place / paper.file).write_bytes(paper.file.encode())
    one = SeasonApplicant(external_id="A", application={"external_id": "A"}, documents=papers)
    unit = SeasonApplicant(external_id="U", application={"external_id": "U"}, documents=[])
    season = Season(seed=1, unit="", department="", applicants=[one], unit_application=unit)
    season.save(place)
    gate = folder / "gate"
    (folder / "gate_door.py").write_text(DOOR.format(gate=str(gate)), "utf-8")
    return gate


def states(folder: Path) -> list[str]:
    """Where the papers stand; how many reports there are; whose keys are alive."""
    place = folder / "demo" / "data" / "yanzhen.sqlite3"
    database = Database(f"sqlite:///{place}")
    try:
        with database.read() as session:
            found = [str(one) for one in session.scalars(select(Document.state))]
            reports = session.scalar(select(func.count()).select_from(StoredReport)) or 0
            living = [key.client for key in listed(session) if not key.revoked_at]
    finally:
        database.close()
    return [*sorted(found), str(reports), *living]


def by_ctrl_c(command: Command) -> None:
    command.interrupt()


def by_sigterm(command: Command) -> None:
    command.popen.send_signal(signal.SIGTERM)


def break_off(folder: Path, end: Callable[[Command], None]) -> None:
    """Run it until an examiner has a paper in hand, then end it."""
    with running(*COMMAND, cwd=folder, **SETTINGS) as command:
        command.says("4. 读取并核对")
        while "examining" not in states(folder):
            time.sleep(0.5)  # each look takes the processor from those who are looked at
        end(command)
        assert command.ended() == 130
    assert "正在停止服务" in command.text[: command.text.index(GONE)]
    assert "Traceback" not in command.text
    assert "examining" not in states(folder)  # given back in good order
    assert states(folder)[-2:] == ["0", "operator"]


def test_ctrl_c_and_sigterm_while_papers_are_read_and_the_next_start_ends_it(
    tmp_path: Path,
) -> None:
    gate = lay_out(tmp_path)
    break_off(tmp_path, by_ctrl_c)
    break_off(tmp_path, by_sigterm)
    gate.touch()
    done = run(*COMMAND, cwd=tmp_path, **SETTINGS)
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"误报 {PAPERS} 份" in done.stdout  # the door blames every paper
    assert states(tmp_path) == ["examined"] * PAPERS + [str(PAPERS), "operator"]


def test_ctrl_c_on_a_terminal_while_papers_are_printed(tmp_path: Path) -> None:
    master, slave = pty.openpty()
    settings = environment(tmp_path, port=0) | {"TERM": "xterm", "COLUMNS": "80"}
    command = ["setsid", "--ctty", sys.executable, "-P", "-m", "yanzhen", *COMMAND]
    popen = subprocess.Popen(
        command, cwd=tmp_path, env=settings, stdin=slave, stdout=slave, stderr=slave
    )
    os.close(slave)
    said = b""
    try:
        while "印制 1/7".encode() not in said:
            said += os.read(master, 4096)
        os.write(master, b"\x03")
        while GONE.encode() not in said:
            said += os.read(master, 4096)
        assert popen.wait(240) == 130
    finally:
        popen.kill()
        popen.wait()
        os.close(master)
    assert b"Traceback" not in said
    season = tmp_path / "demo" / "season-1-1"
    assert list(season.glob("S1-01-1.*"))
    assert not (season / "season.json").exists()  # the next start prints it anew


@pytest.mark.parametrize("name", ["YANZHEN_DATABASE_URL", "YANZHEN_REDIS_URL"])
def test_it_never_writes_into_somebody_else_s_installation(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv(name, "postgresql+psycopg://production")
    done = CliRunner().invoke(main, COMMAND)
    assert done.exit_code == 2
    assert "不会写入正式环境" in done.output
    assert not (tmp_path / "demo").exists()
