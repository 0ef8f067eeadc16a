"""One module a kind of paper: how it is recognised, what it prints, how each value is read."""

from dataclasses import dataclass, replace

from extractors.kinds.base import KindReading, PaperText
from extractors.kinds.blank import without_labels
from extractors.kinds.former_columns import without_former
from extractors.kinds.grouping import group_pages
from extractors.kinds.label_spelling import spelled
from extractors.kinds.ranked import completed
from extractors.kinds.recognise import Verdict, reader_of
from extractors.kinds.take import Taken
from extractors.layout.handwriting import unevenness
from extractors.layout.ink_map import InkMap
from extractors.layout.sheet import Sheet
from schemas.kinds import Kind

_OF_CHANGES = frozenset({Kind.APPOINTMENT, Kind.ADMIN_FORM})
"""Kinds whose forms print what was beside what is."""


@dataclass(frozen=True)
class PaperReading:
    """One paper of a file: its kind, its pages and what it says."""

    verdict: Verdict
    sheets: tuple[Sheet, ...]
    reading: KindReading


def read_papers(sheets: list[Sheet]) -> list[PaperReading]:
    """Group the pages of a file into papers and read each by its kind."""
    return [
        PaperReading(verdict, pages, _read(verdict, pages))
        for verdict, pages in group_pages([spelled(sheet) for sheet in sheets])
    ]


def _read(verdict: Verdict, pages: tuple[Sheet, ...]) -> KindReading:
    paper = PaperText(pages)
    reading = reader_of(verdict.kind).read(paper)
    now = without_former(paper) if verdict.kind in _OF_CHANGES else paper
    reading = completed(verdict.kind, now, reading)
    fields = without_labels(reading.fields)
    ink = {sheet.page: sheet.ink for sheet in pages}
    return replace(
        reading,
        fields={name: _weighed(taken, ink[taken.piece.page]) for name, taken in fields.items()},
    )


def _weighed(taken: Taken, ink: InkMap) -> Taken:
    """A value with how unevenly its characters stand."""
    return replace(taken, unevenness=unevenness(ink, taken.piece) or 0.0)


__all__ = ["PaperReading", "read_papers"]
