"""The short form of ``make faults``: a real service, killed part by part while papers come in."""

from pathlib import Path

import pytest

from tests.faults.ordeal import Ordeal, endure, settings_for

HASTY = {
    "LEASE_SECONDS": "2",
    "RING_AGAIN_SECONDS": "2",
    "RECONCILE_SECONDS": "0.3",
    "PRECHECK_WORKERS": "0",
    "EXAMINE_DOOR": "tests.faults.quick_door:door",
}
PAPERS, KILLS = 60, 12


def test_killed_parts_lose_no_paper_and_report_none_twice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in HASTY.items():
        monkeypatch.setenv(f"YANZHEN_{name}", value)
    files = [tmp_path / f"{number}.txt" for number in range(PAPERS)]
    for file in files:
        file.write_text(f"paper {file.name}", "utf-8")
    settings = settings_for(tmp_path)
    outcome = endure(Ordeal(files, KILLS, seed=1, pause=0.8, settings=settings))
    assert outcome.accepted == PAPERS
    assert outcome.kills.total() == KILLS
    assert (outcome.lost, outcome.twice, outcome.stuck, outcome.misplaced) == ([], [], [], [])
    assert outcome.states["examined"] == PAPERS
