"""A paper's print in reading order, and what stands around a span of it."""

from bisect import bisect_left
from functools import cached_property
from itertools import pairwise

from extractors.frames import PixelBox
from extractors.kinds.base import PaperText
from extractors.kinds.sections import Sections
from extractors.layout.pieces import Glyph

BREAK = "|"
"""Stands where print ends: at a gap, at a row's end, at a cell's edge."""

LEFT, RIGHT, ABOVE = 14, 10, 8
"""Characters of the surroundings that are looked at."""

_GAP = 0.7
_ROW = 0.5
_SAME_ROW = 0.6
_SUNK = 0.3
"""Of a character's height: so far print above may hang into the span's own row."""

_REACH = 4.0
"""Of a character's width: how far to its right print above a span may begin."""


class Surroundings:
    """All print of one paper, ``text`` without blanks, and where it breaks off."""

    def __init__(self, paper: PaperText) -> None:
        self.flow = paper.flow
        self.text = self.flow.text
        self._sections = Sections(paper, _as_it_says)

    @cached_property
    def breaks(self) -> frozenset[int]:
        """Indices before which print breaks off, its beginning and end among them."""
        pairs = enumerate(pairwise(self.flow.glyphs), 1)
        return frozenset({0, len(self.text), *(i for i, (a, b) in pairs if _broken(a, b))})

    def left(self, start: int) -> str:
        """What stands before a span, ``^`` where the paper begins there."""
        first = max(0, start - LEFT)
        print_ = "".join(self._marked(i) + self.text[i] for i in range(first, start))
        return ("^" if start < LEFT else "") + print_ + self._marked(start)

    def right(self, end: int) -> str:
        """What stands behind a span, ``$`` where the paper ends there."""
        last = min(len(self.text), end + RIGHT)
        print_ = "".join(self.text[i] + self._marked(i + 1) for i in range(end, last))
        return self._marked(end) + print_ + ("$" if end + RIGHT > len(self.text) else "")

    def above(self, start: int) -> str:
        """The row that stands over a span's first character: a label over its value."""
        glyph = self.flow.glyphs[start]
        bottoms = self._by_page[glyph.page]
        lowest = bisect_left(bottoms, (glyph.box.y0 + _SUNK * glyph.box.height,))
        over = [g for _, _, g in bottoms[:lowest] if _over(g.box, glyph.box)]
        row = [g for g in over if g.box.y1 > over[-1].box.y1 - _SAME_ROW * glyph.box.height]
        return "".join(g.char for g in sorted(row, key=lambda g: g.box.x0))[:ABOVE]

    def heading(self, start: int) -> str:
        """What heads the part of a form in which a span stands; empty where nothing does."""
        section = self._sections.at(start)
        return section.block.text[section.start : section.end] if section else ""

    def place(self, start: int) -> tuple[int, int]:
        """Where on its page a span begins: sixths from the top and thirds from the left."""
        glyph = self.flow.glyphs[start]
        wide, high = self._extents[glyph.page]
        return int(6 * glyph.box.y0 / high), int(3 * max(0.0, glyph.box.x0) / wide)

    def _marked(self, index: int) -> str:
        return BREAK if index in self.breaks else ""

    @cached_property
    def _extents(self) -> dict[int, tuple[float, float]]:
        """How far each page's print reaches to the right and down."""
        boxes = {
            page: [glyph.box for _, _, glyph in found] for page, found in self._by_page.items()
        }
        return {
            page: (max(box.x1 for box in found) + 1.0, max(box.y1 for box in found) + 1.0)
            for page, found in boxes.items()
        }

    @cached_property
    def _by_page(self) -> dict[int, list[tuple[float, int, Glyph]]]:
        """Each page's glyphs by their lower edge."""
        pages: dict[int, list[tuple[float, int, Glyph]]] = {}
        for index, glyph in enumerate(self.flow.glyphs):
            pages.setdefault(glyph.page, []).append((glyph.box.y1, index, glyph))
        return {page: sorted(found, key=lambda f: f[:2]) for page, found in pages.items()}


def _as_it_says(words: str) -> str:
    """Every heading speaks in a voice of its own."""
    return words


def _broken(one: Glyph, other: Glyph) -> bool:
    """Whether print breaks off between two characters that follow each other."""
    a, b = one.box, other.box
    apart = b.x0 - a.x1 > _GAP * a.height or b.x0 < a.x0
    return apart or one.page != other.page or abs(b.y0 - a.y0) > _ROW * a.height


def _over(one: PixelBox, box: PixelBox) -> bool:
    return one.x0 < box.x1 + _REACH * box.width and one.x1 > box.x0 - box.width
