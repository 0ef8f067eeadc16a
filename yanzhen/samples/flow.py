"""Setting text: faces, widths, line breaks, and shrinking to fit, all in mm and points."""

import re
from collections.abc import Sequence
from typing import Any, NamedTuple

from yanzhen.samples import fonts
from yanzhen.samples.job import Style
from yanzhen.samples.ops import Colour
from yanzhen.samples.presses import Press

BLACK: Colour = (28, 28, 30)
MM = fonts.MM_PER_POINT
_TOKEN = re.compile(r"[0-9A-Za-z.\-/]+|.", re.DOTALL)
_NO_LINE_START = "，。、；：）》”』·,.)"


class Look(NamedTuple):
    """How a template is set: face keys are ``body``, ``title``, ``value``, ``hand`` or a font.

    ``press``: what sets the labels, and ``value_press`` the values, where it is no laser printer.
    """

    size: float = 12
    face: str = "body"
    value_face: str | None = "value"
    colour: Colour = BLACK
    value_colour: Colour | None = None
    bold: bool = False
    spread: float = 0.0
    angle: float = 0.0
    press: Press = ""
    value_press: Press | None = None


class Piece(NamedTuple):
    """A run of a template: the text, and the field and value that it shows, if any."""

    text: str
    field: str | None = None
    value: Any = None
    first: bool = True


class Flow:
    """Measures and breaks pieces in one paper's style."""

    def __init__(self, style: Style) -> None:
        self.style = style

    def face(self, piece: Piece, look: Look) -> str:
        """The font's key for a piece: values may have a face of their own."""
        use = look.value_face if piece.field is not None and look.value_face else look.face
        return getattr(self.style, use, use)

    def width(self, piece: Piece, look: Look) -> float:
        """Advance in mm."""
        extra = look.spread * len(piece.text) if piece.field is None else 0.0
        return fonts.width(piece.text, self.face(piece, look), look.size) + extra

    def wrap(self, pieces: Sequence[Piece], width: float, look: Look) -> list[list[Piece]]:
        """Break into lines no wider than ``width``; numbers stay whole, closing marks may hang."""
        lines: list[list[Piece]] = [[]]
        room = width
        for piece in pieces:
            start = 0
            for token in _TOKEN.finditer(piece.text):
                step = self.width(piece._replace(text=token[0]), look)
                if step > room and room < width and token[0] not in _NO_LINE_START:
                    lines[-1].append(_part(piece, start, token.start()))
                    lines.append([])
                    room, start = width, token.start()
                room -= step
            lines[-1].append(_part(piece, start, len(piece.text)))
        return [[p for p in line if p.text] for line in lines]

    def fit(
        self, pieces: list[Piece], w: float, h: float, look: Look
    ) -> tuple[list[list[Piece]], Look]:
        """Lines of a cell's text, and the look shrunk until they fit ``w`` x ``h``."""
        while True:
            lines = self.wrap(pieces, w, look)
            low = len(lines) * look.size * MM * 1.3 <= h + look.size * MM * 0.5
            slim = all(sum(self.width(p, look) for p in line) <= w + 1.2 for line in lines)
            if (low and slim) or look.size <= 6:
                return self._balanced(pieces, lines, look), look
            look = look._replace(size=look.size - 0.5)

    def _balanced(
        self, pieces: list[Piece], lines: list[list[Piece]], look: Look
    ) -> list[list[Piece]]:
        """The same number of lines, about equally long, as a cell's centred text is set."""
        total = sum(self.width(p, look) for p in pieces)
        even = self.wrap(pieces, total / len(lines) + look.size * MM * 0.6, look)
        return even if len(even) == len(lines) else lines


def _part(piece: Piece, start: int, end: int) -> Piece:
    """A stretch of a piece; only its beginning counts as the value's first part."""
    return piece._replace(text=piece.text[start:end], first=piece.first and start == 0)
