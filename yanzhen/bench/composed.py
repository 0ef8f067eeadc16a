"""``python -m yanzhen.bench.composed``: how well composed papers are understood, without an engine.

Papers whose structures are drawn by chance show what readers have not been made for. They are read
as a perfect engine would print them, in milliseconds a paper.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

import click

from extractors.kinds import read_papers
from extractors.layout.sheet import Sheet
from schemas.kinds import FIELDS, ROW_FIELDS, Kind
from yanzhen.bench.wordings import WordingMark, counted, failing, marked
from yanzhen.samples.job import Job
from yanzhen.samples.ops import render
from yanzhen.samples.papers import Layout, layouts_for
from yanzhen.samples.press import BORN_DIGITAL, draw, order
from yanzhen.samples.unpressed import sheets_of
from yanzhen.samples.wordings import Wording

_SEEN = frozenset({"signatures"})
"""Fields that are ink rather than print: no perfect engine reads them."""


@dataclass(frozen=True)
class Composed:
    """One composed paper: as drawn, as a perfect engine would read it, and what came of it."""

    job: Job
    sheets: list[Sheet]
    mark: WordingMark


@click.command()
@click.option("--count", default=20, show_default=True, help="Papers a kind.")
@click.option("--seed", default=1, show_default=True, help="Other papers.")
@click.option("--kinds", default="", help="These kinds alone, by commas.")
@click.option(
    "--failing", "show", is_flag=True, help="Every paper not read in full, with its text."
)
@click.option("--save", type=click.Path(path_type=Path), help="A folder for pictures of these.")
def main(*, count: int, seed: int, kinds: str, show: bool, save: Path | None) -> None:
    """Print how many composed papers and values were understood."""
    chosen = [Kind(name) for name in kinds.split(",")] if kinds else list(Kind)
    found = list(judged(chosen, count, seed))
    if show:
        click.echo("\n\n".join(_shown(one) for one in found if not one.mark.right))
    for one in found if save else ():
        _saved(one, save or Path())
    click.echo(counted("composed", [one.mark for one in found]))


def layouts_of(kind: Kind) -> list[Layout]:
    """The layouts of a kind that compose their papers by chance."""
    return [x for x in layouts_for(kind, "tune") if "composed" in x.traits]


def judged(kinds: Sequence[Kind], count: int, seed: int) -> Iterator[Composed]:
    """So many composed papers of each kind, read."""
    for kind in kinds:
        for layout in layouts_of(kind):
            for number in range(1, count + 1):
                rng = Random(f"{seed}/{layout.name}/{number}")  # noqa: S311 - papers, no secrets
                job = draw(order(layout, BORN_DIGITAL, rng), rng)
                sheets = sheets_of(job)
                yield Composed(job, sheets, marked(said_by(job, number), read_papers(sheets)))


def said_by(job: Job, number: int) -> Wording:
    """What a drawn paper says, and which fields it does not print."""
    says = {name: value for name, value in job.fields.items() if name not in _SEEN}
    rows = [{n: v for n, v in row.items() if n in ROW_FIELDS} for row in job.rows]
    silent = tuple(n for n in FIELDS[job.kind] if n not in job.fields)
    told = {"says": says, "rows": rows, "silent": silent, "form": job.form}
    return Wording(kind=job.kind, number=number, text="drawn", **told)


def _shown(one: Composed) -> str:
    rows = (
        "    | " + "  ".join(row.text for row in block.rows) + (" ]" if block.cell else "")
        for sheet in one.sheets
        for block in sheet.blocks
    )
    return failing([one.mark]) + "\n" + "\n".join(rows)


def _saved(one: Composed, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for page, canvas in enumerate(one.job.canvases, 1):
        if not one.mark.right:
            render(canvas, 110).save(folder / f"{one.mark.wording.id}_{page}.png")


if __name__ == "__main__":
    main()
