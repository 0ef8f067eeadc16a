"""OFD's text objects: every character at its own place (GB/T 33190, section 11)."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, repeat
from typing import Any, NamedTuple
from xml.etree.ElementTree import Element

from extractors.intake import refusals
from extractors.intake.ofd.canvas import Canvas, Mark
from extractors.intake.ofd.elements import all_of, number, numbers, words
from extractors.intake.ofd.matrix import Matrix

MAX_CHARACTERS = 50_000
_ASCENT, _DESCENT = 0.86, 0.14
"""Of an em above and below the baseline: where print in a Chinese face stands."""

_SLANT = 0.2


class Shape(NamedTuple):
    """How a text object sets its characters. ``turn``: of each, in degrees clockwise."""

    size: float
    stretch: float
    turn: float
    slanted: bool

    def matrix(self, x: float, y: float) -> Matrix:
        """From an em upwards to the object's millimetres downwards, at a baseline's point."""
        cos, sin = math.cos(math.radians(self.turn)), math.sin(math.radians(self.turn))
        upright = Matrix(
            self.size * self.stretch, 0, _SLANT * self.size * self.slanted, -self.size, 0, 0
        )
        return upright.before(Matrix(cos, sin, -sin, cos, x, y))


def shape_of(element: Element) -> Shape:
    """The setting of a text object."""
    return Shape(
        size=number(element.get("Size"), 3.0),
        stretch=number(element.get("HScale"), 1.0),
        turn=number(element.get("CharDirection"), 0.0),
        slanted=element.get("Italic", "").lower() == "true",
    )


@dataclass(frozen=True)
class Pen:
    """Sets the characters of one text object.

    ``spare``: the face for what the font has not; ``place``: from the object's millimetres to the
    paper's.
    """

    canvas: Canvas
    shape: Shape
    font: tuple[str, Any]
    spare: tuple[str, Any]
    place: Matrix

    def draw(self, char: str, glyph: int | None, own: Matrix) -> None:
        """Draw a character, by the font's own ``glyph`` where the file names it, and note it."""
        (name, face) = self.font
        code = glyph if glyph is not None else face.has_glyph(ord(char))
        if not code and not char.isspace():
            name, face = self.spare
            code = face.has_glyph(ord(char))
        if code and 0 < code < 0x10000:
            self.canvas.write(f"BT /{name} 1 Tf {own.pdf()} Tm <{code:04x}> Tj ET")
        self.canvas.marks.append(self._mark(char, own.before(self.place)))

    def _mark(self, char: str, whole: Matrix) -> Mark:
        return Mark(
            char=char,
            box=whole.box(0.0, -_DESCENT, _width(char), _ASCENT),
            base=whole.f,
            level=whole.a > 0 and abs(whole.b) < 0.05 * whole.a,
            step=self.canvas.step,
        )


def draw_text(
    element: Element, canvas: Canvas, font: tuple[str, Any], spare: tuple[str, Any], place: Matrix
) -> None:
    """Draw a text object's characters and note each.

    Raises:
        OversizedDocumentError: more characters than a page can hold.
    """
    pen, codes = Pen(canvas, shape_of(element), font, spare, place), _codes(element)
    canvas.step += 1
    index = 0
    for code in all_of(element, "TextCode"):
        text = code.text or ""
        for char, (x, y) in zip(text, _places(code, text, pen.shape), strict=True):
            pen.draw(char, codes.get(index), pen.shape.matrix(x, y))
            index += 1
    if len(canvas.marks) > MAX_CHARACTERS:
        raise refusals.too_complex()


def _codes(element: Element) -> dict[int, int]:
    """The glyphs that the font has for characters by their places, where they are written."""
    known: dict[int, int] = {}
    for entry in all_of(element, "CGTransform"):
        start = int(number(entry.get("CodePosition"), 0))
        glyphs = [int(value) for value in numbers(words(entry, "Glyphs"))]
        if int(number(entry.get("CodeCount"), 1)) == len(glyphs):
            known |= {start + i: glyph for i, glyph in enumerate(glyphs)}
    return known


def _width(char: str) -> float:
    return 0.5 if char.isascii() else 1.0


def _places(code: Element, text: str, shape: Shape) -> Iterator[tuple[float, float]]:
    """Each character's place; without steps written they follow one another."""
    across, down = _steps(code.get("DeltaX")), _steps(code.get("DeltaY"))
    x, y = number(code.get("X"), 0.0), number(code.get("Y"), 0.0)
    loose = code.get("DeltaX") is None and code.get("DeltaY") is None
    for char in text:
        yield x, y
        x += shape.size * shape.stretch * _width(char) if loose else next(across, 0.0)
        y += next(down, 0.0)


def _steps(text: str | None) -> Iterator[float]:
    """The steps between characters, ``g 3 5.2`` written out (section 11.3)."""
    parts = iter((text or "").split())
    for part in parts:
        if part == "g":
            count, step = numbers(" ".join(islice(parts, 2)))
            yield from repeat(step, min(int(count), MAX_CHARACTERS))
        else:
            yield from numbers(part)
