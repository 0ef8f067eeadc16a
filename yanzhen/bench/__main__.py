"""``python -m yanzhen.bench``: how well and at what cost papers are read (``make bench``)."""

import json
from dataclasses import replace
from pathlib import Path

import click

from yanzhen.bench.plan import SHORT, SPLITS, Plan
from yanzhen.bench.run import run
from yanzhen.bench.tell import as_json, markdown
from yanzhen.bench.worst import Worst


@click.command()
@click.option("--count", default=60, show_default=True, help="Clean files a split.")
@click.option("--spoiled", default=40, show_default=True, help="Files with a fault, a split.")
@click.option("--bad", default=12, show_default=True, help="Unreadable files a split.")
@click.option("--bare", default=60, show_default=True, help="Files that the bare engine reads too.")
@click.option("--seed", default=1, show_default=True)
@click.option("--split", type=click.Choice([*SPLITS, "both"]), default="both")
@click.option("--memory/--no-memory", default=True, help="Measure a fresh process's peak.")
@click.option("--short", is_flag=True, help="A handful of files, no memory measurement.")
@click.option("--out", multiple=True, type=click.Path(path_type=Path), help="*.md or *.json.")
@click.option("--dump", type=click.Path(path_type=Path), help="Failing files of the tuned split.")
@click.option(
    "--worst",
    type=click.Path(path_type=Path, file_okay=False),
    help="A page with pictures of what failed worst on the tuned split.",
)
def main(
    *,
    count: int,
    spoiled: int,
    bad: int,
    bare: int,
    seed: int,
    split: str,
    memory: bool,
    short: bool,
    out: tuple[Path, ...],
    dump: Path | None,
    worst: Path | None,
) -> None:
    """Print papers, examine them, and print what was right and what it cost."""
    chosen = tuple(s for s in SPLITS if split in (s, "both"))
    whole = Plan(count, spoiled, bad, bare, seed, chosen, memory)
    plan = replace(SHORT, seed=seed, splits=chosen) if short else whole
    failures = Worst() if worst else None
    results = run(plan, lambda line: click.echo(line, err=True), dump, failures)
    if worst and failures:
        click.echo(str(failures.write(worst, results)), err=True)
    text = markdown(results, plan)
    click.echo(text)
    for path in out:
        is_json = path.suffix == ".json"
        path.write_text(json.dumps(as_json(results, plan), indent=1) if is_json else text, "utf-8")


if __name__ == "__main__":
    main()
