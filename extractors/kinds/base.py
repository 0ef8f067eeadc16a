"""What a kind of paper must say of itself, and the tools it reads its fields with."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Protocol

from extractors.kinds.label_words import FOREIGN_LABELS
from extractors.kinds.labels import LabelBook
from extractors.kinds.latest import latest_first
from extractors.kinds.take import Take, Taken
from extractors.kinds.trimmed import trimmed
from extractors.layout.grid import Cell
from extractors.layout.paragraphs import paragraphs
from extractors.layout.pieces import Piece, join
from extractors.layout.sheet import Sheet
from schemas.kinds import Form, Kind

CHAT = r"好的|收到|谢谢|在吗|[吗呢]\?|没有\?|哪个"
"""What people write to each other, and papers do not print."""


@dataclass(frozen=True)
class Cue:
    """Print that speaks for a kind, or against it. ``title``: it must be a block of its own."""

    pattern: str
    weight: float
    title: bool = False


@dataclass(frozen=True)
class Spec:
    """How one field is found: behind its labels, else by prose (group ``v`` is the value).

    ``prose_take``: a stricter grammar for print that no label announces.
    """

    name: str
    take: Take
    labels: tuple[str, ...] = ()
    prose: tuple[str, ...] = ()
    prose_take: Take | None = None


@dataclass(frozen=True)
class PaperText:
    """The print of one paper's pages."""

    sheets: tuple[Sheet, ...]

    @cached_property
    def flow(self) -> Piece:
        """All print in reading order."""
        return join(sheet.flow for sheet in self.sheets)

    @property
    def text(self) -> str:
        """All print, without blanks."""
        return self.flow.text

    @cached_property
    def paragraphs(self) -> tuple[Piece, ...]:
        """The running text of all pages, and each cell, as runs of their own."""
        return tuple(piece for sheet in self.sheets for piece in paragraphs(sheet))

    def search(self, *patterns: str) -> Iterator[Piece]:
        """Every match of the patterns in turn, as a run (its group ``v`` where it has one).

        Matches within a paragraph come first, then those in all print as it follows each other.
        """
        for scope in (self.paragraphs, (self.flow,)):
            for pattern in patterns:
                for piece in scope:
                    yield from _matches(pattern, piece)

    def blocks(self, pattern: str) -> Iterator[Piece]:
        """Blocks whose whole text matches."""
        for sheet in self.sheets:
            for block in sheet.blocks:
                if re.fullmatch(pattern, block.text):
                    yield block.piece


def _matches(pattern: str, piece: Piece) -> Iterator[Piece]:
    for match in re.finditer(pattern, piece.text):
        group = "v" if "v" in match.groupdict() else 0
        if match.group(group):
            yield piece.cut(*match.span(group))


@dataclass(frozen=True)
class KindReading:
    """What one paper says: fields by name, and rows for a roster.

    ``cells``: for each row all its cells by column, those that nothing was read from, too.
    ``withheld``: fields of which the paper prints several, so that none is its own.
    """

    form: Form | None = None
    fields: dict[str, Taken] = field(default_factory=dict)
    rows: list[dict[str, Taken]] = field(default_factory=list)
    cells: list[dict[str, Cell]] = field(default_factory=list)
    withheld: frozenset[str] = frozenset()


class KindReader(Protocol):
    """Recognises and reads one kind of paper."""

    @property
    def kind(self) -> Kind:
        """The kind that is read."""
        ...

    @property
    def cues(self) -> tuple[Cue, ...]:
        """The print that speaks for it."""
        ...

    def read(self, paper: PaperText) -> KindReading:
        """Read everything that this kind prints."""
        ...


def read_specs(
    paper: PaperText, specs: Sequence[Spec], stops: Iterable[str] = ()
) -> dict[str, Taken]:
    """The fields that are found, by their specs; of several for one the first that finds it.

    ``stops``: more labels that end a value.
    """
    labels = [label for spec in specs for label in spec.labels]
    book = LabelBook((*labels, *FOREIGN_LABELS, *stops))
    found = ((spec.name, find_value(paper, book, spec)) for spec in specs)
    return {name: taken for name, taken in reversed(list(found)) if taken}


def find_value(paper: PaperText, book: LabelBook, spec: Spec) -> Taken | None:
    """One field: the first place behind a label, else in prose, that its grammar accepts."""
    labels = latest_first(list(book.find(paper.sheets, spec.labels))) if spec.labels else ()
    places = (value for label in labels for value in book.values(label))
    read = (spec.take(trimmed(piece)) for piece in places)
    labelled = (replace(taken, announced=True) for taken in read if taken)
    return next(labelled, None) or spoken(paper, spec)


def spoken(paper: PaperText, spec: Spec, *, last: bool = False) -> Taken | None:
    """One field by its sentences alone: the first that its grammar accepts.

    ``last``: of several of one pattern the last, where sentences tell one state after the other.
    """
    accept = spec.prose_take or spec.take
    for scope in (paper.paragraphs, (paper.flow,)):
        for pattern in spec.prose:
            runs = (run for piece in scope for run in _matches(pattern, piece))
            found = [taken for run in runs if (taken := accept(trimmed(run)))]
            if found:
                return found[-1 if last else 0]
    return None
