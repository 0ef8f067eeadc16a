"""``--cache``: the same question is not asked twice, and nothing wrong is ever answered from it."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from workers.examiner.process import Process

Write = Callable[..., Path]
Run = Callable[..., Result]
Paper = Callable[..., str]


@pytest.fixture
def reads(run: Run, write: Write, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Any]:
    """Check a file with a cache: its report, and whether an examiner was needed for it."""
    started: list[int] = []

    def counted(*arguments: Any) -> Process:
        started.append(1)
        return Process(*arguments)

    monkeypatch.setattr("workers.examiner.parent.Process", counted)
    write("a.jpg")

    def check(*arguments: str) -> tuple[dict[str, Any], bool]:
        started.clear()
        result = run("a.jpg", "--json", "--cache", "cache", *arguments)
        assert result.exit_code == 0, result.output
        return json.loads(result.stdout), bool(started)

    return check


def test_the_second_time_needs_no_examiner(reads: Callable[..., Any]) -> None:
    first, read = reads()
    second, read_again = reads()
    assert (read, read_again) == (True, False)
    assert second == first


def test_another_question_is_asked_afresh(reads: Callable[..., Any], write: Write) -> None:
    reads()
    assert reads("--kind", "diploma")[1]
    Path("said.json").write_text('{"name": "李四"}', "utf-8")
    assert reads("--declared", "said.json")[1]
    write("a.jpg", {"name": "王五"})
    report, read = reads()
    assert read
    assert report["fields"][0]["value"] == "王五"


def test_another_second_engine_is_another_question(
    reads: Callable[..., Any], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    program = tmp_path / "programs" / "tesseract"
    program.parent.mkdir()
    monkeypatch.setenv("PATH", f"{program.parent}:/usr/bin:/bin")
    for languages in ("eng", "chi_sim eng"):
        program.write_text(f"#!/bin/sh\necho {languages}\n", "utf-8")
        program.chmod(0o700)
        assert reads()[1]
        assert not reads()[1]


@pytest.mark.parametrize("damage", ["", "{", '{"report": {}, "fingerprints": {}}', "\0"])
def test_a_damaged_entry_counts_as_absent(reads: Callable[..., Any], damage: str) -> None:
    first, _ = reads()
    (entry,) = Path("cache").iterdir()
    entry.write_text(damage, "utf-8")
    second, read = reads()
    assert read
    assert second["fields"] == first["fields"]
    assert not reads()[1]


def test_a_copy_under_another_name_keeps_its_own_name(
    reads: Callable[..., Any], run: Run, write: Write
) -> None:
    reads()
    write("b.jpg")
    report = json.loads(run("b.jpg", "--json", "--cache", "cache").stdout)
    assert (report["id"], report["file"]["name"]) == ("b.jpg", "b.jpg")


def test_what_a_fault_led_to_is_not_kept(run: Run, write: Write) -> None:
    write("a.jpg", None, kind="no such kind")  # the door raises: a crash
    for _ in range(2):
        assert run("a.jpg", "--json", "--cache", "cache").exit_code == 0
    assert list(Path("cache").iterdir()) == []
