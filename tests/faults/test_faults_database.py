"""PostgreSQL crashed again and again under a whole service: nothing lost, nothing twice."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.crashing import CRASH, DatabaseKiller
from tests.faults.ordeal import Ordeal, endure, settings_for
from tests.faults.test_faults_short import HASTY
from tests.servers.postgres_server import serving

PAPERS, CRASHES = 40, 6
DURABLE = "&options=-csynchronous_commit%3Don"
"""What is committed survives the server, as in production; the tests' own servers do without."""


@pytest.fixture
def postgres_folder() -> Iterator[Path]:
    """Where a server of our own, which may be crashed, has its files."""
    folder = Path(tempfile.mkdtemp(prefix="yanzhen-postgres-", dir="/tmp"))
    try:
        yield folder
    finally:
        shutil.rmtree(folder)


def test_a_database_that_crashes_loses_no_paper(
    tmp_path: Path, postgres_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in HASTY.items():
        monkeypatch.setenv(f"YANZHEN_{name}", value)
    files = [tmp_path / f"{number}.txt" for number in range(PAPERS)]
    for file in files:
        file.write_text(f"paper {file.name}", "utf-8")
    with serving(postgres_folder) as server:
        monkeypatch.setenv("YANZHEN_DATABASE_URL", server.url(server.create()) + DURABLE)
        ordeal = Ordeal(
            files,
            CRASHES,
            seed=1,
            pause=1.0,
            settings=settings_for(tmp_path),
            killer=lambda _: DatabaseKiller(postgres_folder, seed=1),
        )
        outcome = endure(ordeal)
    assert outcome.accepted == PAPERS
    assert outcome.kills == {CRASH: CRASHES}
    assert (outcome.lost, outcome.twice, outcome.stuck, outcome.misplaced) == ([], [], [], [])
    assert outcome.states["examined"] == PAPERS
