"""Frames, papers and seals to the stored facts: pixels to fractions, readings to fields."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from extractors.codes import CodeMark
from extractors.confidence import confidence_of
from extractors.frames import Line, PixelBox
from extractors.kinds import PaperReading
from extractors.kinds.take import Taken
from extractors.seals import SealMark
from schemas.base import Box
from schemas.facts import (
    Code,
    ElectronicSeal,
    Facts,
    KindGuess,
    Page,
    Paper,
    ReadField,
    Row,
    Seal,
    TextLine,
)


@dataclass(frozen=True)
class ReadPage:
    """A page as the facts keep it, with its lines, seals and codes still in pixels.

    ``hidden_seal``: why a seal may be on the page and not be visible, else None.
    """

    page: Page
    lines: tuple[Line, ...]
    seals: tuple[SealMark, ...]
    hidden_seal: str | None = None
    codes: tuple[CodeMark, ...] = ()


def assemble(
    pages: Sequence[ReadPage], readings: Sequence[PaperReading], not_run: Mapping[str, str]
) -> Facts:
    """All that was read from one file."""
    by_number = {read.page.number: read.page for read in pages}
    home = {s.page: i for i, reading in enumerate(readings) for s in reading.sheets}
    return Facts(
        papers=[_paper(i, reading) for i, reading in enumerate(readings)],
        pages=[read.page for read in pages],
        fields=[
            _field(i, name, taken, by_number)
            for i, reading in enumerate(readings)
            for name, taken in reading.reading.fields.items()
        ],
        rows=[row for i, reading in enumerate(readings) for row in _rows(i, reading, by_number)],
        rows_paper=[i for i, reading in enumerate(readings) for _ in reading.reading.rows],
        seals=[seal for read in pages for seal in _seals(read, home)],
        codes=[code for read in pages for code in _codes(read, home)],
        lines=[line for read in pages for line in _lines(read)],
        hidden_seals={r.page.number: r.hidden_seal for r in pages if r.hidden_seal},
        not_run=dict(not_run),
    )


def fractions(box: PixelBox, page: Page) -> Box:
    """A box in fractions of its frame, clipped to it."""
    x0, x1 = (min(1.0, max(0.0, v / page.width)) for v in (box.x0, box.x1))
    y0, y1 = (min(1.0, max(0.0, v / page.height)) for v in (box.y0, box.y1))
    return round(x0, 5), round(y0, 5), round(x1, 5), round(y1, 5)


def _paper(index: int, reading: PaperReading) -> Paper:
    verdict = reading.verdict
    guess = KindGuess(value=verdict.kind, form=reading.reading.form, confidence=verdict.confidence)
    return Paper(index=index, kind=guess, pages=[sheet.page for sheet in reading.sheets])


def _field(
    paper: int, name: str, taken: Taken, pages: Mapping[int, Page], *, cell: bool = False
) -> ReadField:
    return ReadField(
        paper=paper,
        name=name,
        value=taken.value,
        text=taken.piece.text,
        confidence=confidence_of(name, taken, cell=cell),
        page=taken.piece.page,
        box=fractions(taken.piece.box, pages[taken.piece.page]),
    )


def _rows(paper: int, reading: PaperReading, pages: Mapping[int, Page]) -> Iterable[Row]:
    for row in reading.reading.rows:
        yield {name: _field(paper, name, taken, pages, cell=True) for name, taken in row.items()}


def _seals(read: ReadPage, home: Mapping[int, int]) -> Iterable[Seal]:
    for mark in read.seals:
        yield Seal(
            paper=home.get(read.page.number, 0),
            page=read.page.number,
            box=fractions(mark.box, read.page),
            shape=mark.shape,
            ink=mark.ink,
            confidence=round(mark.confidence, 4),
            electronic=ElectronicSeal(name=mark.electronic.name) if mark.electronic else None,
        )


def _codes(read: ReadPage, home: Mapping[int, int]) -> Iterable[Code]:
    for mark in read.codes:
        yield Code(
            paper=home.get(read.page.number, 0),
            page=read.page.number,
            box=fractions(mark.box, read.page),
            format=mark.format,
            text=mark.text,
        )


def _lines(read: ReadPage) -> Iterable[TextLine]:
    for line in read.lines:
        yield TextLine(
            page=read.page.number,
            text=line.text,
            box=fractions(line.box, read.page),
            confidence=min(1.0, max(0.0, round(line.score, 4))),
        )
