"""A small run through the real examiner, engine and printer."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from yanzhen.bench import run as bench_run
from yanzhen.bench.cost import pages_of, peak_memory
from yanzhen.bench.plan import Plan, Result
from yanzhen.bench.run import clean_samples, run
from yanzhen.bench.worst import Worst


def test_a_run_counts_what_it_examined(tmp_path: Path) -> None:
    told: list[str] = []
    plan = Plan(count=1, spoiled=1, bad=1, bare=1, splits=("tune",), memory=False)
    worst = Worst()
    result = run(plan, told.append, tmp_path, worst)["tune"]
    assert all(case.views for case in worst.cases)
    assert len(result.files) == 3
    assert [file.unreadable for file in result.files][-1]
    assert result.cost.pages >= 1
    assert result.cost.ratio is not None
    assert sum(result.cost.stages.values()) > 0
    assert (tmp_path / "failures.jsonl").exists()
    assert len(told) == 3


def test_failing_files_of_the_split_kept_apart_go_nowhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = {}

    class Recorded:
        def __init__(self, *args: Any) -> None:
            self.receivers = args[3:]

        def split(self, split: str) -> Result:
            given[split] = [receiver is not None for receiver in self.receivers]
            return Result()

    monkeypatch.setattr(bench_run, "_Bench", Recorded)
    monkeypatch.setattr(bench_run, "warm_up", lambda: None)
    monkeypatch.setattr(bench_run, "BareReader", lambda: None)
    run(Plan(), lambda _: None, tmp_path, Worst())
    assert given == {"tune": [True, True], "apart": [False, False]}


def test_what_cannot_be_opened_has_no_pages_to_weigh() -> None:
    assert pages_of(b"no picture") == []


def test_a_fresh_process_tells_its_peak(tmp_path: Path) -> None:
    (sample,) = clean_samples(Plan(count=1), "tune")
    file = tmp_path / sample.truth.file
    file.write_bytes(sample.data)
    assert 100 < peak_memory([file]) < 4000


def test_the_command_line_knows_its_options() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "yanzhen.bench", "--help"],
        check=True, capture_output=True, text=True, env=os.environ | {"COLUMNS": "100"},
    )  # fmt: skip
    assert "--short" in done.stdout
