"""A roster's cells that were lost or read with doubt are read again, each by itself.

On a whole page a tight cell's number runs together with its neighbours, and a single figure is
overlooked; alone and larger it is read. A cell's print is never replaced by what it ought to say:
checksum, order and sex only tell which cells are worth another look, and which look to believe.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from statistics import median

import cv2

from extractors.cell_doubts import worth_a_look
from extractors.consistency import marked
from extractors.frames import Image, Line, PixelBox
from extractors.kinds.base import KindReading
from extractors.kinds.roster_columns import COLUMN_TAKES
from extractors.kinds.take import Taken
from extractors.layout.grid import Cell
from extractors.layout.pieces import Glyph, Piece, join, piece_of
from extractors.layout.strips import strips
from extractors.ocr.engine import OcrEngine
from extractors.ocr.tesseract import TesseractEngine
from extractors.pages.pixels import as_image
from extractors.second_opinion import Layers
from extractors.values.text import MIDDLE_DOT

LOOKS = 48
"""Lines that are read again, a page: about half a CPU second."""

VOICES = 3
"""Numbers that Tesseract is asked about, a page: a process each."""

_CLEAR = 0.8
"""A look alone, where the page's reading found nothing, must score this to be believed."""

_TYPICAL_LINE = 36
"""Pixels, at 200 dpi, for a page of whose table nothing was read."""


@dataclass
class _Page:
    """One page's pictures, and what is left of its budget."""

    layers: Layers
    line_height: float
    looks: int = LOOKS
    voices: int = VOICES


@dataclass
class CellLooks:
    """Reads again; ``layers`` gives the pictures of a page by its number."""

    engine: OcrEngine
    tesseract: TesseractEngine
    layers: Callable[[int], Layers]
    pages: dict[int, _Page] = field(default_factory=dict)
    seen: dict[tuple[str, int, PixelBox], Taken | None] = field(default_factory=dict)

    def settle(self, reading: KindReading) -> KindReading:
        """The reading with its rows' doubtful cells confirmed, mended, or lowered in confidence."""
        rows = [dict(row) for row in reading.rows]
        doubtful = worth_a_look(rows, reading.cells)
        for number in {reading.cells[i][name].page for i, name in doubtful}:
            height = _line_height(reading.cells, number)
            self.pages[number] = _Page(self.layers(number), height)
        for i, name in doubtful:
            taken = self._settled(name, rows[i].get(name), reading.cells[i][name])
            if taken:
                rows[i][name] = taken
        return replace(reading, rows=[marked(row) for row in rows])

    def _settled(self, name: str, first: Taken | None, cell: Cell) -> Taken | None:
        key = name, cell.page, cell.box
        if key not in self.seen:
            self.seen[key] = self._looked_at(name, first, cell)
        return self.seen[key]

    def _looked_at(self, name: str, first: Taken | None, cell: Cell) -> Taken | None:
        page = self.pages[cell.page]
        if page.looks <= 0:
            return first
        others = [self._read(name, lines, cell) for lines in self._looks(page, cell.box)]
        if name == "id_number":
            return _number(first, others) or self._by_voice(first, others, cell, page)
        return _word(first, others)

    def _looks(self, page: _Page, place: PixelBox) -> Iterator[list[Line]]:
        """The cell's lines of print, read from both layers, the second drawn sharper."""
        for layer, margin, sharper in (
            (page.layers.reading, 0.2, False),
            (page.layers.grey, 0.4, True),
        ):
            found = strips(layer, place, page.line_height, margin)
            page.looks -= len(found)
            yield self.engine.read_lines([_sharper(s) if sharper else s for s in found])

    def _read(self, name: str, lines: Sequence[Line], cell: Cell) -> Taken | None:
        """What a look says, at the cell's place."""
        pieces = [piece_of(replace(line, edges=()), cell.page) for line in lines if line.text]
        glyphs = tuple(Glyph(g.char, cell.box, g.score, g.page) for g in join(pieces).glyphs)
        return COLUMN_TAKES[name](Piece(glyphs)) if glyphs else None

    def _by_voice(
        self, first: Taken | None, others: Sequence[Taken | None], cell: Cell, page: _Page
    ) -> Taken | None:
        """Tesseract's word where the looks prove nothing: what two say counts, in doubt."""
        said = [taken for taken in (first, *others) if taken]
        if page.voices > 0 and self.tesseract.available:
            page.voices -= 1
            found = strips(page.layers.reading, cell.box, page.line_height, 0.2)
            voice = self._read("id_number", self.tesseract.read_digits(found), cell)
            said += [voice] if voice else []
        best = max(said, key=lambda t: _backing(t, said), default=None)
        if best is None or (_backing(best, said) < 2 and best is not first):
            return first
        agreement = _backing(best, said) - 1 - (len(said) - _backing(best, said)) / 2
        return replace(best, agreement=agreement)


def _number(first: Taken | None, others: Sequence[Taken | None]) -> Taken | None:
    """The number that its check digit proves, unless the looks confirm another one."""
    confirmed = first and sum(o is not None and o.value == first.value for o in others) == len(
        others
    )
    if first and confirmed and others:
        return replace(first, agreement=float(len(others)))
    return next((o for o in others if o and o.certain), None)


def _word(first: Taken | None, others: Sequence[Taken | None]) -> Taken | None:
    """A name or word: as the looks agree; alone, a look must be clear."""
    said = [o for o in others if o]
    if first is None:
        agreed = len(said) == len(others) and len({_plain(o) for o in said}) == 1
        best = max(said, key=lambda t: t.piece.score, default=None)
        found = best if best and (agreed or best.piece.score >= _CLEAR) else None
        return _dotted(found, said) if found else None
    agreeing = sum(_plain(o) == _plain(first) for o in said)
    outvoted = len({_plain(o) for o in said}) == 1 and len(said) == len(others)
    if agreeing or not outvoted:
        settled = replace(first, agreement=agreeing - (len(others) - agreeing) / 2)
        return _dotted(settled, said)
    return _dotted(replace(said[0], agreement=0.5), said)


def _plain(taken: Taken) -> str:
    return str(taken.value).replace(MIDDLE_DOT, "")


def _dotted(taken: Taken, said: Sequence[Taken]) -> Taken:
    """The same name as another look gives it with its dot: dots are overlooked, not invented."""
    same = (o for o in said if _plain(o) == _plain(taken) and MIDDLE_DOT in str(o.value))
    dotted = None if MIDDLE_DOT in str(taken.value) else next(same, None)
    return replace(dotted, agreement=taken.agreement) if dotted else taken


def _backing(taken: Taken, said: Sequence[Taken]) -> int:
    return sum(other.value == taken.value for other in said)


def _line_height(cells: Sequence[dict[str, Cell]], page: int) -> float:
    """How high a line of print is in a page's cells, in pixels."""
    glyphs = (g for row in cells for c in row.values() if c.page == page for g in c.piece.glyphs)
    return median([glyph.box.height for glyph in glyphs] or [float(_TYPICAL_LINE)])


def _sharper(strip: Image) -> Image:
    soft = cv2.GaussianBlur(strip, (0, 0), 1.6)
    return as_image(cv2.addWeighted(strip, 1.6, soft, -0.6, 0))
