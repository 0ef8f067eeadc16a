"""Sheets made without an engine: print as lines of characters, rulings as drawn ink."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Self

import cv2
import numpy as np

from extractors.frames import Frame, Image, Line, PixelBox
from extractors.layout.lay_out import lay_out
from extractors.layout.sheet import Sheet
from schemas.facts import Quality

EM = 24
"""Height and width of a full character, in pixels; ASCII is half as wide."""

MARGIN = 60

A4 = (1240, 1754)
"""Width and height of a page, in pixels."""


def line(text: str, x: float, y: float, score: float = 0.99, em: float = EM) -> Line:
    """One line with its top left at ``x``, ``y``; blanks leave their room and no character."""
    chars, edges, pen = [], [], x
    for char in text:
        wide = em / 2 if char.isascii() else em
        if not char.isspace():
            chars.append(char)
            edges.append((pen, pen + wide))
        pen += wide
    box = PixelBox(edges[0][0], y, edges[-1][1], y + em)
    return Line("".join(chars), box, score, (score,) * len(chars), tuple(edges))


def width_of(text: str) -> float:
    """Pixels that ``line`` needs for a text."""
    return sum(EM / 2 if char.isascii() else EM for char in text)


@dataclass
class Draft:
    """A page under construction. ``pen``: y of the next row, in pixels."""

    width: int = A4[0]
    height: int = A4[1]
    pen: float = MARGIN
    lines: list[Line] = field(default_factory=list)
    reading: Image = field(init=False)

    def __post_init__(self) -> None:
        self.reading = np.full((self.height, self.width), 255, np.uint8)

    def put(self, text: str, x: float, y: float, score: float = 0.99) -> Self:
        """Print one line as the engine gives it: cut where three blanks or more stand."""
        for run in re.finditer(r"\S(?:\s{0,2}\S)*", text):
            self.lines.append(line(run.group(), x + width_of(text[: run.start()]), y, score))
        return self

    def rows(self, *texts: str, x: float = MARGIN, step: float = 2.0) -> Self:
        """Print rows of text, one below the other; full-width blanks indent and part them."""
        for text in texts:
            if text.strip():
                self.put(text, x, self.pen)
            self.pen += step * EM
        return self

    def table(
        self, widths: Sequence[int], *rows: Sequence[str], x: int = MARGIN, high: int = 60
    ) -> Self:
        """A ruled table; a cell's text may hold line breaks, and makes its row as high."""
        for row in rows:
            lines_high = max(text.count("\n") + 1 for text in row)
            bottom = self.pen + max(high, lines_high * 1.5 * EM + 20)
            left = float(x)
            for wide, text in zip(widths, row, strict=True):
                self.cell(text, PixelBox(left, self.pen, left + wide, bottom))
                left += wide
            self.pen = bottom
        self.pen += EM
        return self

    def cell(self, text: str, box: PixelBox) -> Self:
        """One ruled cell with its text, line by line from the top left."""
        self.rule(*box)
        for i, part in enumerate(text.split("\n")):
            if part.strip():
                self.put(part, box[0] + 10, box[1] + 14 + 1.5 * EM * i)
        return self

    def rule(self, x0: float, y0: float, x1: float, y1: float) -> Self:
        """A ruled box, its lines two pixels wide."""
        corners = (round(x0), round(y0)), (round(x1), round(y1))
        cv2.rectangle(self.reading, *corners, 0, 2)
        return self

    def frame(self) -> Frame:
        """The page as a read frame."""
        return Frame(
            file_page=1,
            image=np.asarray(cv2.cvtColor(self.reading, cv2.COLOR_GRAY2BGR), np.uint8),
            reading=self.reading,
            source="scan",
            rotation=0,
            quality=Quality(sharpness=1, glare=0, contrast=1),
            lines=tuple(self.lines),
        )

    def sheet(self, page: int = 1) -> Sheet:
        """The page laid out."""
        return lay_out(replace(self.frame(), file_page=page), page)


def printed(*texts: str, page: int = 1, step: float = 2.0) -> Sheet:
    """A page without rulings that prints these rows, ``step`` characters apart."""
    return Draft().rows(*texts, step=step).sheet(page)
