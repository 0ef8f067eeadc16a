"""Runs of characters with their places: what values are cut out of."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Self

from extractors.frames import Line, PixelBox
from extractors.values.text import fold

_SPECKS = "☑☐□■◇"
"""What the engine makes of wide blanks and specks where it is in doubt."""

_RULES = "_"
"""An underline that a value is written on, read as characters."""

_CLEAR = 0.7
_ZERO_LOST = re.compile(
    r"(?<![〇○零一二三四五六七八九十])二(?=[一二三四五六七八九]{2}年[元正一二三四五六七八九十]{1,2}月)"
)
_CENTURY = re.compile(
    r"(?<![0-9OoОо〇○◯零一二三四五六七八九])三?(?P<zero>[OОО〇○◯零])"
    r"(?=[OО〇○◯零一二][OО〇○◯零一二三四五六七八九]年[元正一二三四五六七八九十]{1,2}月)"
)
_FIRST_LOST = re.compile(
    r"(?<![0-9OО〇○◯零一二三四五六七八九十.\-/])"
    r"(?P<first>[09九])(?P<rest>[0-9]{2}|[〇○零一二三四五六七八九]{2})"
    r"(?=年[0-9元正一二三四五六七八九十]{1,3}月|\.[0-9]{1,2}\.[0-9]{1,2}(?![0-9.]))"
)
_APART = 0.7
"""Of a character's height: a wider gap parts two runs."""

_INSERTED = 0.6
"""Score of a character that was inferred, not seen."""


@dataclass(frozen=True, slots=True)
class Glyph:
    """One character, normalised (NFKC), with its box in pixels of page number ``page``.

    ``confirmed``: the file's own text layer says the same.
    """

    char: str
    box: PixelBox
    score: float
    page: int
    confirmed: bool = False


@dataclass(frozen=True)
class Piece:
    """A run of glyphs in reading order, without blanks."""

    glyphs: tuple[Glyph, ...]

    @cached_property
    def text(self) -> str:
        """The characters."""
        return "".join(g.char for g in self.glyphs)

    @cached_property
    def box(self) -> PixelBox:
        """The smallest box around the glyphs of the first glyph's page."""
        page = self.glyphs[0].page
        return union(g.box for g in self.glyphs if g.page == page)

    @property
    def page(self) -> int:
        """The page on which the run begins."""
        return self.glyphs[0].page

    @property
    def mean(self) -> float:
        """The mean of the characters' scores."""
        return sum(g.score for g in self.glyphs) / len(self.glyphs)

    @property
    def weakest(self) -> float:
        """The score of the least sure character."""
        return min(g.score for g in self.glyphs)

    @property
    def score(self) -> float:
        """How sure the engine was: the mean, pulled down by the weakest character."""
        return (self.mean + self.weakest) / 2

    def cut(self, start: int, end: int | None = None) -> Self:
        """The glyphs of ``text[start:end]``."""
        return type(self)(self.glyphs[start:end])

    def __bool__(self) -> bool:
        return bool(self.glyphs)


def union(boxes: Iterable[PixelBox]) -> PixelBox:
    """The smallest box around all boxes.

    Raises:
        ValueError: there is no box.
    """
    x0, y0, x1, y1 = zip(*boxes, strict=True)
    return PixelBox(min(x0), min(y0), max(x1), max(y1))


def join(pieces: Iterable[Piece]) -> Piece:
    """Several runs as one."""
    return Piece(tuple(g for piece in pieces for g in piece.glyphs))


def piece_of(line: Line, page: int) -> Piece:
    """A line of OCR or of a text layer as glyphs; ligatures of NFKC share their box."""
    scores = line.chars or (line.score,) * len(line.text)
    spans = line.edges or _even(line)
    glyphs = [
        Glyph(char, PixelBox(x0, line.box.y0, x1, line.box.y1), score, page, line.confirmed)
        for printed, score, (x0, x1) in zip(line.text, scores, spans, strict=True)
        for char in fold(printed)
        if not (char.isspace() or char in _RULES or (char in _SPECKS and score < _CLEAR))
    ]
    return _with_first(_with_century(_with_lost_zero(Piece(tuple(glyphs)))))


def _with_lost_zero(piece: Piece) -> Piece:
    """二二四年六月 with the 〇 that the engine skips, doubtful: no other year has these digits."""
    match = _ZERO_LOST.search(piece.text)
    if not match:
        return piece
    place = match.start() + 1
    before, after = piece.glyphs[place - 1], piece.glyphs[place]
    box = PixelBox(before.box.x1, before.box.y0, max(after.box.x0, before.box.x1), before.box.y1)
    zero = Glyph("〇", box, _INSERTED, before.page)
    return Piece((*piece.glyphs[:place], zero, *piece.glyphs[place:]))


def _with_century(piece: Piece) -> Piece:
    """〇二四年一月 or 三〇二四年一月 as 二〇二四年一月, doubtful: no other year ends so."""
    match = _CENTURY.search(piece.text)
    if not match:
        return piece
    zero = piece.glyphs[match.start("zero")]
    box = PixelBox(zero.box.x0 - zero.box.width, zero.box.y0, zero.box.x0, zero.box.y1)
    two = Glyph("二", box, _INSERTED, zero.page)
    behind = piece.glyphs[match.start("zero") :]
    return Piece((*piece.glyphs[: match.start()], two, *behind))


def _with_first(piece: Piece) -> Piece:
    """九八九年十一月 as 一九八九年, 019年6月 as 2019年, doubtful: no other year ends so."""
    match = _FIRST_LOST.search(piece.text)
    if not match or match["rest"].isascii() != match["first"].isascii():
        return piece
    start = match.start()
    second = piece.glyphs[start]
    box = PixelBox(second.box.x0 - second.box.width, second.box.y0, second.box.x0, second.box.y1)
    char = {"0": "2", "9": "1", "九": "一"}[match["first"]]
    first = Glyph(char, box, _INSERTED, second.page)
    return Piece((*piece.glyphs[:start], first, *piece.glyphs[start:]))


def split_at(piece: Piece, cuts: Sequence[int]) -> list[Piece]:
    """The runs between the given indices, empty ones left out."""
    edges = [0, *sorted(cuts), len(piece.glyphs)]
    parts = (piece.cut(a, b) for a, b in pairwise(edges))
    return [part for part in parts if part]


def gaps(piece: Piece) -> list[int]:
    """Indices of characters that stand apart from the one before them."""
    return [
        i
        for i, (before, glyph) in enumerate(pairwise(piece.glyphs), 1)
        if glyph.box.x0 - before.box.x1 > _APART * glyph.box.height
    ]


def parted_at_gaps(piece: Piece, widest: float) -> list[Piece]:
    """The runs of a piece between gaps wider than ``widest`` heights, and between its rows."""
    cuts = [
        i
        for i, (a, b) in enumerate(pairwise(piece.glyphs), 1)
        if b.box.x0 - a.box.x1 > widest * min(a.box.height, b.box.height)
        or b.box.x0 < a.box.x0
        or b.page != a.page
    ]
    return split_at(piece, cuts)


def _even(line: Line) -> list[tuple[float, float]]:
    step = line.box.width / max(len(line.text), 1)
    return [(line.box.x0 + i * step, line.box.x0 + (i + 1) * step) for i in range(len(line.text))]
