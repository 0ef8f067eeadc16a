"""Training the classifier of kinds, on the same papers as the ranker and on all other kinds'.

Each paper is learnt from as it is printed and as poor captures leave it: without its title, with
rows lost and characters misread. What it is must show in the rest of it, too.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

import numpy as np
import numpy.typing as npt

from extractors.kinds.base import PaperText
from extractors.kinds.classifier import KINDS, SIZE, Places, Weights, chances, features
from extractors.kinds.title_lines import title_lines
from extractors.layout.sheet import Sheet
from schemas.kinds import Kind
from yanzhen.samples.papers import layouts_for
from yanzhen.samples.press import BORN_DIGITAL, draw, order
from yanzhen.samples.unpressed import sheets_of
from yanzhen.samples.wordings import Wording
from yanzhen.samples.wordings.ruled import sheet_of
from yanzhen.samples.worn import WEARS, worn

SEED = 5002
"""Of the printed papers that are learnt from."""

_EPOCHS, _RATE = 5, 0.05
_FIRST = 0.01
"""What Adagrad's squares begin with: as for the ranker, no single paper decides a weight."""

_SETTLED = 1e-3
STEP = 0.02
"""Weights are stored in steps of this size."""


@dataclass(frozen=True)
class Example:
    """A paper's features and its kind."""

    kind: Kind
    places: Places


def of_wordings(papers: Sequence[Wording]) -> Iterator[Example]:
    """The papers in words of every kind."""
    for paper in papers:
        yield from _examples(paper.kind, (sheet_of(paper.text),), paper.id)


def of_layouts(draws: int) -> Iterator[Example]:
    """What the tuned layouts print: whole papers, and each page of those that have several."""
    for kind in KINDS:
        for layout in layouts_for(kind, "tune"):
            for turn in range(draws):
                rng = Random(f"{SEED}/{layout.name}/{turn}")  # noqa: S311 - papers, no secrets
                sheets = tuple(sheets_of(draw(order(layout, BORN_DIGITAL, rng), rng)))
                parts = [sheets, *((sheet,) for sheet in sheets if len(sheets) > 1)]
                for number, part in enumerate(parts):
                    yield from _examples(kind, part, f"{layout.name}/{turn}/{number}")


def trained(examples: Sequence[Example]) -> Weights:
    """Weights by stochastic gradients with Adagrad's rates, a row a kind."""
    table = np.zeros((len(KINDS), SIZE), np.float32)
    squares = np.full_like(table, _FIRST)
    rng, turn = Random(SEED), list(examples)  # noqa: S311 - an order, no secret
    for _ in range(_EPOCHS):
        rng.shuffle(turn)
        for example in turn:
            _step(table, squares, example)
    return table


def _step(table: Weights, squares: Weights, example: Example) -> None:
    gap = chances(example.places, table)
    gap[KINDS.index(example.kind)] -= 1
    for row in np.flatnonzero(np.abs(gap) > _SETTLED):
        slope = np.float32(gap[row])
        squares[row, example.places] += slope * slope
        moved = np.float32(_RATE) * slope / np.sqrt(squares[row, example.places])
        table[row, example.places] -= moved


def store(table: Weights, place: Path) -> None:
    """Keep the weights in steps of a byte.

    Raises:
        OSError: the file cannot be written.
    """
    np.savez_compressed(place, weights=in_steps(table), step=np.float32(STEP))


def in_steps(table: Weights) -> npt.NDArray[np.int8]:
    """Weights as whole steps of a byte."""
    return np.asarray(np.clip(np.round(table / STEP), -127, 127), np.int8)


def _examples(kind: Kind, sheets: tuple[Sheet, ...], name: str) -> Iterator[Example]:
    """A paper as it is printed and as each wear leaves it, while something of it is left."""
    rng = Random(f"{SEED}/{name}")  # noqa: S311 - wear, no secret
    seen = [sheets, *(tuple(worn(sheet, wear, rng) for sheet in sheets) for wear in WEARS)]
    for paper in map(PaperText, seen):
        if paper.text:
            yield Example(kind, features(paper.text, title_lines(paper.sheets)))
