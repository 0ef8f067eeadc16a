"""The long form, behind ``make faults``: real papers, real reading, a hundred kills.

Run as a program: ``python tests/faults/run.py --papers 200 --kills 100``.
"""

import argparse
import shutil
import sys
from pathlib import Path

from tests.faults.ordeal import Ordeal, Outcome, endure, settings_for
from yanzhen.samples.season import print_season

_PAPERS_AN_APPLICANT = 3.4
_PAUSE = 2.5


def main() -> int:
    """Print papers, endure, tell; 1 where a paper was lost, reported twice or stuck."""
    options = _options()
    shutil.rmtree(options.folder, ignore_errors=True)
    season_folder = options.folder / "season"
    applicants = int(options.papers / _PAPERS_AN_APPLICANT) + 2
    season = print_season(season_folder, options.seed, applicants)
    # The same file twice in one application would be one paper.
    files = list({(f := season_folder / p.file).read_bytes(): f for p in season.papers}.values())
    settings = settings_for(options.folder)
    ordeal = Ordeal(files[: options.papers], options.kills, options.seed, _PAUSE, settings)
    outcome = endure(ordeal)
    _tell(outcome)
    return 1 if outcome.lost or outcome.twice or outcome.stuck else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--papers", type=int, default=200)
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--folder", type=Path, default=Path("build/faults"))
    return parser.parse_args()


def _tell(outcome: Outcome) -> None:
    for name, value in vars(outcome).items():
        shown = len(value) if isinstance(value, list) else value
        print(f"{name}: {dict(value) if hasattr(value, 'total') else shown}")  # noqa: T201


if __name__ == "__main__":
    sys.exit(main())
