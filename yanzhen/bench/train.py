"""``python -m yanzhen.bench.train``: train the ranker and the classifier (``make train``).

They learn from the open papers in words and from what the tuned layouts print, neither of which the
figures of ``docs/accuracy.md`` are taken on; fitting and kept-apart papers they never see.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from random import Random

import click
import numpy as np

from extractors.kinds.base import PaperText
from extractors.kinds.ranked.candidates import ADMITTED, SORT_OF, Candidate
from extractors.kinds.ranked.complete import KINDS
from extractors.kinds.ranked.ranker import SIZE, Contest, Places, Weights, chances
from extractors.values.text import comparable
from schemas.facts import FieldValue
from schemas.kinds import FIELDS, Kind
from yanzhen.bench import train_kinds as kinds
from yanzhen.bench.judge import same
from yanzhen.samples.papers import Layout, layouts_for
from yanzhen.samples.press import BORN_DIGITAL, draw, order
from yanzhen.samples.unpressed import sheets_of
from yanzhen.samples.wordings import Wording, wordings
from yanzhen.samples.wordings.ruled import sheet_of

SEED = 5001
"""Of the printed papers that are learnt from."""

_SEALS = 9
"""No paper has more."""

_ORDERS, _EPOCHS, _RATE, _DECAY = 4, 5, 0.15, 1e-5
_FIRST = 0.01
"""What Adagrad's squares begin with: from almost nothing the first paper that prints a feature
moved its weight a whole step, and which papers came first decided too much."""

_SETTLED = 1e-4
"""A candidate whose chance is so near to what it should be moves nothing."""


@dataclass(frozen=True)
class Lesson:
    """A paper and what it says. ``absent``: fields that it does not print."""

    kind: Kind
    paper: PaperText
    says: Mapping[str, FieldValue]
    absent: frozenset[str]


@dataclass(frozen=True)
class Question:
    """One field of one paper: the candidates' places, last that of none, and which are right."""

    places: list[Places]
    right: list[int]


@click.command()
@click.option("--draws", default=4, show_default=True, help="Printed papers a layout.")
@click.option("--composed", default=60, show_default=True, help="Composed papers a ranked kind.")
@click.option(
    "--out", type=click.Path(path_type=Path), help="A folder instead of the package's own."
)
def main(*, draws: int, composed: int, out: Path | None) -> None:
    """Train on all open papers and store the weights."""
    _train_ranker(draws, composed, out or Path(str(files("extractors.kinds.ranked"))))
    _train_classifier(draws, out or Path(str(files("extractors.kinds"))))


def _train_ranker(draws: int, composed: int, folder: Path) -> None:
    lessons = [*of_wordings(wordings("tuned")), *of_layouts(draws, composed)]
    store(trained(lessons), folder / "weights.npz")
    click.echo(f"{folder / 'weights.npz'}: {len(lessons)} papers")


def _train_classifier(draws: int, folder: Path) -> None:
    examples = [*kinds.of_wordings(wordings("tuned")), *kinds.of_layouts(draws)]
    kinds.store(kinds.trained(examples), folder / "kind_weights.npz")
    click.echo(f"{folder / 'kind_weights.npz'}: {len(examples)} papers and pages")


def of_wordings(papers: Sequence[Wording]) -> Iterator[Lesson]:
    """The papers in words of the kinds that are ranked."""
    for paper in papers:
        if paper.kind in KINDS:
            sheet = PaperText((sheet_of(paper.text),))
            yield Lesson(paper.kind, sheet, paper.says, frozenset(paper.silent))


def of_layouts(draws: int, composed: int) -> Iterator[Lesson]:
    """What the tuned layouts of these kinds print: ``composed`` papers where no two are alike."""
    for kind in sorted(KINDS):
        for layout in layouts_for(kind, "tune"):
            for turn in range(composed if "composed" in layout.traits else draws):
                rng = Random(f"{SEED}/{layout.name}/{turn}")  # noqa: S311 - papers, no secrets
                yield _lesson(layout, rng)


def _lesson(layout: Layout, rng: Random) -> Lesson:
    """A paper of this layout about somebody, without its seals: nothing is learnt from those."""
    what = order(layout, BORN_DIGITAL, rng)._replace(skip=tuple(range(_SEALS)))
    job = draw(what, rng)
    absent = frozenset(FIELDS[layout.kind]) - set(job.fields)
    return Lesson(layout.kind, PaperText(tuple(sheets_of(job))), job.fields, absent)


def trained(lessons: Sequence[Lesson]) -> Weights:
    """Weights for every ranked field, by stochastic gradients with Adagrad's rates.

    The mean of several orders of the papers: no single order decides what is learnt.
    """
    names = sorted(SORT_OF)
    asked = [q for lesson in lessons for name in names for q in _questions(lesson, name)]
    learnt = [_learnt(asked, SEED + number) for number in range(_ORDERS)]
    return np.asarray(np.mean(learnt, axis=0), np.float32)


def _questions(lesson: Lesson, name: str) -> Iterator[Question]:
    """The field's question on this paper, where its answer is known and can be found."""
    if name not in FIELDS[lesson.kind] or not lesson.paper.text:
        return
    contest, wanted = Contest(lesson.paper), lesson.says.get(name)
    if SORT_OF[name] in ADMITTED and wanted:
        _admit(contest, name, str(wanted))
    found = contest.candidates(name)
    right = [i for i, one in enumerate(found) if wanted and same(name, wanted, one.value)]
    if name in lesson.absent:
        right = [len(found)]
    if right:
        yield Question(contest.places(lesson.kind, name), right)


def _admit(contest: Contest, name: str, wanted: str) -> None:
    """Let a value of any shape stand where the paper prints it, as readers let a rule's."""
    for match in re.finditer(re.escape(comparable(wanted)), contest.paper.text):
        contest.admit(name, Candidate(*match.span(), wanted))


def _learnt(asked: Sequence[Question], seed: int) -> Weights:
    """Weights after some rounds of all questions in orders that the seed draws."""
    table, squares = np.zeros(SIZE, np.float32), np.full(SIZE, _FIRST, np.float32)
    rng, turn = Random(seed), list(asked)  # noqa: S311 - an order, no secret
    for _ in range(_EPOCHS):
        rng.shuffle(turn)
        for question in turn:
            _step(table, squares, question)
    return table


def _step(table: Weights, squares: Weights, question: Question) -> None:
    """Move the weights towards the right candidates, of several to those already likeliest."""
    now = chances(question.places, table)
    wanted = np.zeros_like(now)
    wanted[question.right] = now[question.right] / now[question.right].sum()
    gap = now - wanted
    for number in np.flatnonzero(np.abs(gap) > _SETTLED):
        place = question.places[number]
        slope = np.float32(gap[number]) + np.float32(_DECAY) * table[place]
        squares[place] += slope * slope
        table[place] -= np.float32(_RATE) * slope / np.sqrt(squares[place])


def store(table: Weights, place: Path) -> None:
    """Keep the weights that matter, in steps of a byte.

    Raises:
        OSError: the file cannot be written.
    """
    steps = kinds.in_steps(table)
    places = np.flatnonzero(steps).astype(np.uint32)
    np.savez_compressed(place, places=places, weights=steps[places], step=np.float32(kinds.STEP))


if __name__ == "__main__":
    main()
