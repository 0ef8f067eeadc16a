"""The long form, behind ``make faults``: a hundred kills over real papers, and a flood of uploads.

Run as a program: ``python tests/faults/run.py --papers 200 --kills 100 --uploads 3000``; a zero
leaves a part out.
"""

import argparse
import os
import shutil
import sys
from pathlib import Path

from tests.faults.flooded import Flooded, flood
from tests.faults.ordeal import Ordeal, Outcome, endure, settings_for
from tests.faults.test_faults_flood import CALM
from yanzhen.samples.season import print_season

_PAPERS_AN_APPLICANT = 3.4
_PAUSE = 2.5


def main() -> int:
    """Print papers, endure, flood, tell; 1 where a paper was lost, reported twice or stuck."""
    options = _options()
    shutil.rmtree(options.folder, ignore_errors=True)
    failed = False
    if options.papers:
        outcome = _endured(options)
        _tell(outcome)
        failed = bool(outcome.lost or outcome.twice or outcome.stuck or outcome.misplaced)
    if options.uploads:
        os.environ.update({f"YANZHEN_{name}": value for name, value in CALM.items()})
        flooded = flood(settings_for(options.folder / "flood"), options.uploads)
        _tell_flooded(flooded, options.uploads)
        failed |= bool(flooded.faults(options.uploads))
    return int(failed)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--papers", type=int, default=200)
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--uploads", type=int, default=3000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--folder", type=Path, default=Path("build/faults"))
    return parser.parse_args()


def _endured(options: argparse.Namespace) -> Outcome:
    season_folder = options.folder / "season"
    applicants = int(options.papers / _PAPERS_AN_APPLICANT) + 5
    season = print_season(season_folder, options.seed, applicants)
    # The same file twice in one application would be one paper.
    files = list({(f := season_folder / p.file).read_bytes(): f for p in season.papers}.values())
    settings = settings_for(options.folder)
    return endure(Ordeal(files[: options.papers], options.kills, options.seed, _PAUSE, settings))


def _tell(outcome: Outcome) -> None:
    for name, value in vars(outcome).items():
        shown = len(value) if isinstance(value, list) else value
        print(f"{name}: {dict(value) if hasattr(value, 'total') else shown}")  # noqa: T201


def _tell_flooded(flooded: Flooded, uploads: int) -> None:
    early, late = flooded.memory
    print(f"flood: {uploads} uploads, {uploads / flooded.upload_seconds:.1f} a second")  # noqa: T201
    print(f"flood: {uploads / flooded.seconds:.1f} papers a second to the last report")  # noqa: T201
    print(f"flood: the API's memory {early:.0f} MB early, {late:.0f} MB late")  # noqa: T201
    print(f"flood: what went wrong: {flooded.faults(uploads) or 'nothing'}")  # noqa: T201


if __name__ == "__main__":
    sys.exit(main())
