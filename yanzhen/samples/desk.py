"""One page while it is drawn: marks on the canvas, and the record of where each value stands."""

import re
from typing import Any

from schemas.base import Box
from schemas.facts import FieldValue
from yanzhen.samples import fonts
from yanzhen.samples.flow import BLACK, MM, Flow, Look, Piece
from yanzhen.samples.job import Job
from yanzhen.samples.ops import Canvas, Colour, Line, Rect, Text
from yanzhen.samples.truth import Place

_FIELD = re.compile(r"\{(\w+)(?:\|([^}]+))?\}")
_DROP = 0.38  # of an em: from the middle of a Chinese glyph down to its base line


class Desk:
    """A page of a job, its pen and its memory."""

    def __init__(self, job: Job, width: float = 210, height: float = 297,
                 paper: Colour = (255, 255, 255)) -> None:  # fmt: skip
        """Open a new page of ``width`` x ``height`` mm on ``paper``."""
        self.job = job
        self.flow = Flow(job.style)
        self.canvas = Canvas(width, height, paper)
        job.canvases.append(self.canvas)
        self.number = len(job.canvases)
        self._row: int | None = None
        self._open = False

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
        if self.job.blank:
            return
        self.job.fields[name] = value
        if box:
            self.job.places[name] = Place(page=self.number, box=self.box(*box))

    def in_row(self, index: int | None) -> None:
        """Send the values drawn from now on to a roster's row (None: back to the fields)."""
        self._row = index

    def pieces(self, template: str) -> list[Piece]:
        """The template's texts and fields in order."""
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

    def draw(self, x: float, y: float, piece: Piece, look: Look) -> float:
        """Set a piece with its pen at ``x``, its middle at ``y``; returns the pen after it."""
        if self.job.blank and (piece.field is not None or look.face == "hand"):
            return x + self.flow.width(piece, look)
        face, base = self.flow.face(piece, look), y + look.size * MM * _DROP
        colour = look.value_colour if piece.field is not None and look.value_colour else look.colour
        own = look.value_press if piece.field is not None else None
        press = look.press if own is None else own
        spread = look.spread if piece.field is None else 0.0
        for part in piece.text if spread else (piece.text,):
            ink = fonts.ink(part, face, look.size)
            seed = self.job.rng.getrandbits(32) if press else 0
            self.canvas.ops.append(
                Text(x, base, part, face, look.size, colour, look.angle, look.bold, press, seed)
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
        box = self.box(x + ink[0], base + ink[1], x + ink[2], base + ink[3])
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

    def box(self, x0: float, y0: float, x1: float, y1: float) -> Box:
        """Millimetres to fractions of the page, cut at its edges."""
        w, h = self.canvas.width, self.canvas.height
        across = [min(1.0, max(0.0, v / w)) for v in (x0, x1)]
        down = [min(1.0, max(0.0, v / h)) for v in (y0, y1)]
        return across[0], down[0], across[1], down[1]


def _finer(new: Any, old: Any) -> bool:
    """Whether ``new`` is the same date as ``old`` with the day that ``old`` lacks."""
    return isinstance(new, str) and isinstance(old, str) and len(old) == 7 < len(new) == 10
