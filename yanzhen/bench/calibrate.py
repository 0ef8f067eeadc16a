"""``python -m yanzhen.bench.calibrate``: fit what a confidence is worth (``make calibrate``).

The fitting papers have captures and a seed, so people, values and noise, that serve nothing else,
and wordings of their own where a kind's wordings differ most (``samples/papers/fitting.py``); other
kinds, and all fonts, they share with the tuned papers. With the kept-apart ones they share neither.
"""

import json
from collections.abc import Iterator, Sequence
from importlib.resources import files
from pathlib import Path
from typing import Any

import click
import numpy as np

from extractors.assemble import fractions
from extractors.checks import examine_facts
from extractors.confidence import Evidence, calibration, evidence_of
from extractors.examine import warm_up
from extractors.file_reader import FileReader
from extractors.ocr.tesseract import TesseractEngine
from extractors.reading import Tools
from extractors.stopwatch import Stopwatch
from schemas.facts import Facts
from schemas.limits import Limits
from schemas.policy import Policy
from schemas.report import FileInfo
from yanzhen.bench.fit import curve, logistic
from yanzhen.bench.judge import judge
from yanzhen.bench.marks import Verdict
from yanzhen.bench.run import TODAY
from yanzhen.samples import sampler
from yanzhen.samples.sampler import Sample

SEED = 7001
"""Of the fitting papers; no figure is taken and nothing is tuned on it."""

Judged = tuple[Evidence, bool]
"""What spoke for a value, and whether it was right."""


@click.command()
@click.option("--count", default=360, show_default=True, help="Papers to fit on.")
@click.option("--seed", default=SEED, show_default=True)
@click.option("--out", type=click.Path(path_type=Path), help="Instead of the package's own file.")
def main(*, count: int, seed: int, out: Path | None) -> None:
    """Read the fitting papers, fit the confidence of values, and store it with its version."""
    warm_up()
    judged: list[Judged] = []
    engines = Tools.load(), TesseractEngine()
    for number, sample in enumerate(sampler.sample(seed, count, "fit"), 1):
        judged += judged_values(sample, *engines)
        click.echo(f"{number}/{count} {sample.truth.kind} {sample.truth.capture}", err=True)
    data = fitted(judged, {"seed": seed, "files": count})
    place = out or Path(str(files("extractors") / "calibration.json"))
    place.write_text(json.dumps(data, indent=1) + "\n", "utf-8")
    click.echo(f"{place}: version {data['version']}, {data['fitted']}")


def fitted(judged: Sequence[Judged], source: dict[str, Any]) -> dict[str, Any]:
    """The calibration as it is stored: the model, and what it was fitted on.

    Raises:
        ValueError: nothing was read.
    """
    proven = [right for evidence, right in judged if evidence.certain]
    open_ = [(e, right) for e, right in judged if not (e.certain or e.contradicted or e.twin)]
    evidence = [e for e, _ in open_]
    right = np.array([float(r) for _, r in open_])
    weights = logistic(evidence, right)
    rows = [e.features() for e in evidence]
    scores = np.array([sum(weights.get(k, 0.0) * v for k, v in row.items()) for row in rows])
    return {
        "version": calibration().version + 1,
        "fitted": {**source, "values": len(judged), "right": sum(r for _, r in judged)},
        "proven": round((sum(proven) + 0.5) / (len(proven) + 1), 4),
        "weights": {name: round(weight, 4) for name, weight in weights.items()},
        "knots": [[round(score, 4), round(chance, 4)] for score, chance in curve(scores, right)],
    }


def judged_values(sample: Sample, tools: Tools, tesseract: TesseractEngine) -> Iterator[Judged]:
    """Every value that was read of a paper, with its evidence and whether it is right."""
    reader = FileReader(tools, tesseract, Stopwatch())
    media_type, facts = reader.read(sample.data, Limits())
    file = FileInfo(name="", sha256="0" * 64, bytes=len(sample.data), media_type=media_type)
    policy = Policy.load()
    made = examine_facts(
        facts, id=None, file=file, declared=None, kind=None, policy=policy, today=TODAY
    )
    known = _evidence(reader, facts)
    for value in judge(sample.truth, made.report).values:
        if value.spot and value.verdict is not Verdict.MISSING:
            evidence = known[value.name.removeprefix("rows."), *value.spot]
            yield evidence, value.verdict is Verdict.RIGHT


def _evidence(reader: FileReader, facts: Facts) -> dict[tuple[Any, ...], Evidence]:
    """The evidence by a value's name, page and box."""
    pages = {page.number: page for page in facts.pages}
    known = {}
    for paper in reader.papers:
        groups = ((False, paper.reading.fields), *((True, row) for row in paper.reading.rows))
        for cell, group in groups:
            for name, taken in group.items():
                place = fractions(taken.piece.box, pages[taken.piece.page])
                known[name, taken.piece.page, place] = evidence_of(name, taken, cell=cell)
    return known


if __name__ == "__main__":
    main()
