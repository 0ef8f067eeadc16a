"""The drawing desk: templates, underlined blanks, cells and prose, recording every value's box.

A template is text with fields in braces: ``"姓名：{name}"``, ``"{birth_date|month}"`` (a style after
the bar). All measures are mm, ``y`` is the vertical middle of a line, sizes are points.
"""

import re
from collections.abc import Sequence
from typing import Any, NamedTuple

from schemas.base import Box
from schemas.facts import FieldValue
from yanzhen.samples import fonts
from yanzhen.samples.job import Job
from yanzhen.samples.ops import Canvas, Colour, Line, Picture, Rect, Text
from yanzhen.samples.seal_ink import draw_seal
from yanzhen.samples.truth import Place, TrueSeal

BLACK: Colour = (28, 28, 30)
MM = fonts.MM_PER_POINT
_FIELD = re.compile(r"\{(\w+)(?:\|([^}]+))?\}")
_TOKEN = re.compile(r"[0-9A-Za-z.\-/]+|.", re.DOTALL)
_NO_LINE_START = "，。、；：）》”』·,.)"
_DROP = 0.38  # of an em: from the middle of a Chinese glyph down to its base line


class Look(NamedTuple):
    """How a template is set: face keys are ``body``, ``title``, ``value``, ``hand`` or a font."""

    size: float = 12
    face: str = "body"
    value_face: str | None = "value"
    colour: Colour = BLACK
    value_colour: Colour | None = None
    bold: bool = False
    spread: float = 0.0
    angle: float = 0.0


class Piece(NamedTuple):
    """A run of a template: the text, and the field and value that it shows, if any."""

    text: str
    field: str | None = None
    value: Any = None
    first: bool = True


class Sheet:
    """One page of a job."""

    def __init__(self, job: Job, width: float = 210, height: float = 297,
                 paper: Colour = (255, 255, 255)) -> None:  # fmt: skip
        """Open a new page of ``width`` x ``height`` mm on ``paper``."""
        self.job = job
        self.canvas = Canvas(width, height, paper)
        job.canvases.append(self.canvas)
        self.number = len(job.canvases)
        self._row: int | None = None
        self._open = False

    def put(self, x: float, y: float, template: str, look: Look | None = None,
            align: str = "l") -> tuple[float, float]:  # fmt: skip
        """Set one line; ``align`` l, c or r about ``x``. Returns its left and right ends."""
        look = look or Look()
        pieces = self._pieces(template)
        total = sum(self._width(p, look) for p in pieces)
        left = pen = x - {"l": 0.0, "c": total / 2, "r": total}[align]
        for piece in pieces:
            pen = self._draw(pen, y, piece, look)
        return left, pen

    def blank(self, x: float, y: float, label: str, template: str, width: float,
              look: Look | None = None, align: str = "c") -> float:  # fmt: skip
        """A label and its value on an underline of ``width`` mm; returns the right end."""
        look = look or Look()
        _, pen = self.put(x, y, label, look)
        pen += 1.0
        at = pen + width / 2 if align == "c" else pen + 1.5
        self.put(at, y, template, look, align)
        below = y + look.size * MM * 0.62
        self.line((pen, below), (pen + width, below), 0.2, look.colour)
        return pen + width

    def cell(self, x: float, y: float, w: float, h: float, template: str = "",
             look: Look | None = None, align: str = "c", frame: bool = True) -> None:  # fmt: skip
        """A ruled cell with its text centred (or left, ``align="l"``), wrapped and shrunk to fit."""
        look = look or Look(size=11)
        if frame:
            self.rect(x, y, x + w, y + h, 0.25)
        lines, look = self._fit(template, w - 2.4, h - 1.2, look)
        lead = look.size * MM * 1.3
        top = y + h / 2 - lead * (len(lines) - 1) / 2
        for i, pieces in enumerate(lines):
            total = sum(self._width(p, look) for p in pieces)
            pen = x + 1.5 if align == "l" else x + (w - total) / 2
            for piece in pieces:
                pen = self._draw(pen, top + i * lead, piece, look)

    def row(self, x: float, y: float, h: float, cells: Sequence[tuple[float, str]],
            look: Look | None = None) -> float:  # fmt: skip
        """Cells (width, template) side by side; returns the ``y`` below them."""
        for width, template in cells:
            self.cell(x, y, width, h, template, look)
            x += width
        return y + h

    def upright(self, x: float, y: float, w: float, h: float, label: str,
                look: Look | None = None) -> None:  # fmt: skip
        """A ruled cell whose label runs from top to bottom."""
        look = look or Look(size=11)
        self.rect(x, y, x + w, y + h, 0.25)
        step = min(look.size * MM * 1.5, (h - 2) / len(label))
        top = y + h / 2 - step * (len(label) - 1) / 2
        for i, char in enumerate(label):
            self.put(x + w / 2, top + i * step, char, look, "c")

    def prose(self, x: float, y: float, w: float, template: str, look: Look | None = None,
              lead: float = 1.7, indent: float = 2) -> float:  # fmt: skip
        """A paragraph wrapped at ``w``, its first line indented by ems; returns the ``y`` below."""
        look = look or Look()
        pad = Piece("　" * int(indent))
        lines = self._wrap(
            [pad, *self._pieces(template)] if indent else self._pieces(template), w, look
        )
        for pieces in lines:
            pen = x
            for piece in pieces:
                pen = self._draw(pen, y, piece, look)
            y += look.size * MM * lead
        return y

    def seal(self, name: str, x: float, y: float, *, diameter: float = 41, shape: Any = "round",
             bottom: str | None = None, code: str | None = None, star: bool = True) -> None:  # fmt: skip
        """Press a seal with its middle near (x, y), a little off as a hand does."""
        state, rng = self.job.seals, self.job.rng
        state.placed += 1
        x, y = x + rng.uniform(-4, 4), y + rng.uniform(-3, 3)
        ink: Any = state.ink
        seed = rng.getrandbits(32)
        if state.placed - 1 in state.skip:
            return
        face = fonts.FACES["serif_bold"]
        image = draw_seal(name, shape=shape, star=star, ink=ink, bottom=bottom, code=code,
                          diameter_mm=diameter, dpi=300, rng=type(rng)(seed),
                          font_path=face.path, font_index=face.index)  # fmt: skip
        w, h = image.width / 300 * 25.4, image.height / 300 * 25.4
        self.canvas.ops.append(Picture(x - w / 2, y - h / 2, w, h, image, ink=True))
        box = self._box(x - w / 2, y - h / 2, x + w / 2, y + h / 2)
        self.job.true_seals.append(
            TrueSeal(page=self.number, box=box, shape=shape, ink=ink, name=name)
        )

    def line(self, start: tuple[float, float], end: tuple[float, float], width: float = 0.25,
             colour: Colour = BLACK) -> None:  # fmt: skip
        """A straight line."""
        self.canvas.ops.append(Line((start, end), width, colour))

    def rect(self, x0: float, y0: float, x1: float, y1: float, width: float = 0.25,
             colour: Colour | None = BLACK, fill: Colour | None = None) -> None:  # fmt: skip
        """A rectangle."""
        self.canvas.ops.append(Rect(x0, y0, x1, y1, width, colour, fill))

    def note(self, name: str, value: FieldValue, box: tuple[float, float, float, float] | None = None
             ) -> None:  # fmt: skip
        """Record a fact that is seen rather than read (a signature, a sentence), box in mm."""
        self.job.fields[name] = value
        if box:
            self.job.places[name] = Place(page=self.number, box=self._box(*box))

    def in_row(self, index: int | None) -> None:
        """Send the values drawn from now on to a roster's row (None: back to the fields)."""
        self._row = index

    def _pieces(self, template: str) -> list[Piece]:
        pieces, last = [], 0
        for match in _FIELD.finditer(template):
            pieces.append(Piece(template[last : match.start()]))
            pieces.append(self._piece(match[1], match[2]))
            last = match.end()
        pieces.append(Piece(template[last:]))
        return [p for p in pieces if p.text]

    def _piece(self, name: str, style: str | None) -> Piece:
        if self._row is not None:
            value, text = self.job.format(self.job.facts["rows"][self._row][name], name, style)
            return Piece(text, name, value)
        value, text = self.job.shown(name, style)
        return Piece(text, name if self.job.prints(name) else "", value)

    def _face(self, piece: Piece, look: Look) -> str:
        use = look.value_face if piece.field is not None and look.value_face else look.face
        return getattr(self.job.style, use, use)

    def _width(self, piece: Piece, look: Look) -> float:
        extra = look.spread * len(piece.text) if piece.field is None else 0.0
        return fonts.width(piece.text, self._face(piece, look), look.size) + extra

    def _draw(self, x: float, y: float, piece: Piece, look: Look) -> float:
        face, base = self._face(piece, look), y + look.size * MM * _DROP
        colour = look.value_colour if piece.field is not None and look.value_colour else look.colour
        spread = look.spread if piece.field is None else 0.0
        for part in piece.text if spread else (piece.text,):
            ink = fonts.ink(part, face, look.size)
            self.canvas.ops.append(
                Text(x, base, part, face, look.size, colour, look.angle, look.bold)
            )
            if piece.field:
                self._record(piece, ink, x, base)
            x += fonts.width(part, face, look.size) + spread
        return x

    def _record(self, piece: Piece, ink: tuple[float, float, float, float], x: float,
                base: float) -> None:  # fmt: skip
        """Note a value's place where it is first shown; a wrapped value's box holds all its lines."""
        job, row, name = self.job, self._row, piece.field or ""
        values = job.fields if row is None else job.rows[row]
        places = job.places if row is None else job.row_places[row]
        box = self._box(x + ink[0], base + ink[1], x + ink[2], base + ink[3])
        if piece.first:
            self._open = name not in places or _finer(piece.value, values.get(name))
        if not self._open:
            return
        if not piece.first:
            old = places[name].box
            box = (
                min(old[0], box[0]),
                min(old[1], box[1]),
                max(old[2], box[2]),
                max(old[3], box[3]),
            )
        values[name] = piece.value
        places[name] = Place(page=self.number, box=box)
        if row is None:
            job.texts[name] = (job.texts[name] if not piece.first else "") + piece.text

    def _wrap(self, pieces: Sequence[Piece], width: float, look: Look) -> list[list[Piece]]:
        """Break into lines no wider than ``width``; numbers stay whole, closing marks may hang."""
        lines: list[list[Piece]] = [[]]
        room = width
        for piece in pieces:
            start = 0
            for token in _TOKEN.finditer(piece.text):
                step = self._width(piece._replace(text=token[0]), look)
                if step > room and room < width and token[0] not in _NO_LINE_START:
                    lines[-1].append(_part(piece, start, token.start()))
                    lines.append([])
                    room, start = width, token.start()
                room -= step
            lines[-1].append(_part(piece, start, len(piece.text)))
        return [[p for p in line if p.text] for line in lines]

    def _fit(self, template: str, w: float, h: float, look: Look) -> tuple[list[list[Piece]], Look]:
        """Lines of a cell's text, and the look shrunk until they fit."""
        pieces = self._pieces(template)
        while True:
            lines = self._wrap(pieces, w, look)
            low = len(lines) * look.size * MM * 1.3 <= h + look.size * MM * 0.5
            slim = all(sum(self._width(p, look) for p in line) <= w + 1.2 for line in lines)
            if (low and slim) or look.size <= 6:
                return self._balanced(pieces, lines, look), look
            look = look._replace(size=look.size - 0.5)

    def _balanced(
        self, pieces: list[Piece], lines: list[list[Piece]], look: Look
    ) -> list[list[Piece]]:
        """The same number of lines, about equally long, as a cell's centred text is set."""
        total = sum(self._width(p, look) for p in pieces)
        even = self._wrap(pieces, total / len(lines) + look.size * MM * 0.6, look)
        return even if len(even) == len(lines) else lines

    def _box(self, x0: float, y0: float, x1: float, y1: float) -> Box:
        w, h = self.canvas.width, self.canvas.height
        across = [min(1.0, max(0.0, v / w)) for v in (x0, x1)]
        down = [min(1.0, max(0.0, v / h)) for v in (y0, y1)]
        return across[0], down[0], across[1], down[1]


def _part(piece: Piece, start: int, end: int) -> Piece:
    """A stretch of a piece; only its beginning counts as the value's first part."""
    return piece._replace(text=piece.text[start:end], first=piece.first and start == 0)


def _finer(new: Any, old: Any) -> bool:
    """Whether ``new`` is the same date as ``old`` with the day that ``old`` lacks."""
    return isinstance(new, str) and isinstance(old, str) and len(old) == 7 < len(new) == 10
