"""The printer's vocabulary: templates, underlined blanks, cells, prose and seals.

A template is text with fields in braces: ``"姓名：{name}"``, ``"{birth_date|month}"`` (a style after
the bar). All measures are mm, ``y`` is the vertical middle of a line, sizes are points.
"""

from collections.abc import Sequence
from typing import Any

from PIL import Image

from schemas.base import Box
from yanzhen.samples import fonts, qr
from yanzhen.samples.desk import Desk
from yanzhen.samples.flow import BLACK, MM, Look, Piece
from yanzhen.samples.ops import Picture
from yanzhen.samples.seal_ink import draw_seal
from yanzhen.samples.truth import TrueCode, TrueSeal

__all__ = ["BLACK", "Look", "Sheet"]


class Sheet(Desk):
    """One page of a job, with all that layouts draw with."""

    def put(self, x: float, y: float, template: str, look: Look | None = None,
            align: str = "l") -> tuple[float, float]:  # fmt: skip
        """Set one line; ``align`` l, c or r about ``x``. Returns its left and right ends."""
        look = look or Look()
        pieces = self.pieces(template)
        total = sum(self.flow.width(p, look) for p in pieces)
        left = pen = x - {"l": 0.0, "c": total / 2, "r": total}[align]
        for piece in pieces:
            pen = self.draw(pen, y, piece, look)
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
        lines, look = self.flow.fit(self.pieces(template), w - 2.4, h - 1.2, look)
        lead = look.size * MM * 1.3
        top = y + h / 2 - lead * (len(lines) - 1) / 2
        for i, pieces in enumerate(lines):
            total = sum(self.flow.width(p, look) for p in pieces)
            pen = x + 1.5 if align == "l" else x + (w - total) / 2
            for piece in pieces:
                pen = self.draw(pen, top + i * lead, piece, look)

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
        lines = self.flow.wrap(
            [pad, *self.pieces(template)] if indent else self.pieces(template), w, look
        )
        for pieces in lines:
            pen = x
            for piece in pieces:
                pen = self.draw(pen, y, piece, look)
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
        if self.job.blank or state.placed - 1 in state.skip:
            return
        face = fonts.FACES["serif_bold"]
        image = draw_seal(name, shape=shape, star=star, ink=ink, bottom=bottom, code=code,
                          diameter_mm=diameter, dpi=300, rng=type(rng)(seed),
                          font_path=face.path, font_index=face.index)  # fmt: skip
        box = self._press(image, x, y)
        self.job.true_seals.append(
            TrueSeal(page=self.number, box=box, shape=shape, ink=ink, name=name)
        )

    def blind_seal(self, name: str, x: float, y: float, *, diameter: float = 38) -> None:
        """Emboss a steel seal: relief without ink, which the truth counts as none."""
        rng = self.job.rng
        face = fonts.FACES["serif_bold"]
        image = draw_seal(name, ink="steel", bottom="证书专用章", diameter_mm=diameter, dpi=300,
                          rng=type(rng)(rng.getrandbits(32)), font_path=face.path,
                          font_index=face.index)  # fmt: skip
        self._press(image, x + rng.uniform(-3, 3), y + rng.uniform(-3, 3), ink=False)

    def _press(self, image: Image.Image, x: float, y: float, *, ink: bool = True) -> Box:
        """An impression with its middle at (x, y), in mm; its box."""
        w, h = image.width / 300 * 25.4, image.height / 300 * 25.4
        self.canvas.ops.append(Picture(x - w / 2, y - h / 2, w, h, image, ink=ink))
        return self.box(x - w / 2, y - h / 2, x + w / 2, y + h / 2)

    def code(self, x: float, y: float, size: float, names: Sequence[str], *,
             address: str | None = None) -> None:  # fmt: skip
        """A QR code with these facts, top left at (x, y); in the query of ``address`` if given."""
        text = qr.payload(self.job, names, address)
        self.canvas.ops.append(Picture(x, y, size, size, qr.drawn(text)))
        box = self.box(x, y, x + size, y + size)
        self.job.true_codes.append(TrueCode(page=self.number, box=box, text=text))
