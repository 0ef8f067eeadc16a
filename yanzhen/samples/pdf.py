"""Recorded pages as a born-digital PDF: real text, vector lines, seals as transparent pictures."""

from collections.abc import Sequence
from io import BytesIO
from typing import Any

import pymupdf

from yanzhen.samples import fonts
from yanzhen.samples.ops import Canvas, Colour, Line, Picture, Rect, Text

_POINT = 72 / 25.4
_WHITE: Colour = (255, 255, 255)


def to_pdf(canvases: Sequence[Canvas]) -> bytes:
    """The pages as a PDF that draws its own text, fonts cut down to the glyphs used."""
    document = pymupdf.open()
    for canvas in canvases:
        page = document.new_page(width=canvas.width * _POINT, height=canvas.height * _POINT)
        desk = _Desk(page)
        if canvas.paper != _WHITE:
            desk.put(Rect(0, 0, canvas.width, canvas.height, 0, None, canvas.paper))
        for op in canvas.ops:
            desk.put(op)
        desk.flush()
    document.subset_fonts()
    data: bytes = document.tobytes(garbage=3, deflate=True, no_new_id=True)
    document.close()
    return data


class _Desk:
    """Gathers a page's operations and writes them together: each write costs a copy of its fonts.

    Lines and the paper's colour lie at the bottom, then texts, then pictures (seals and portraits).
    """

    def __init__(self, page: Any) -> None:
        self.page = page
        self.shape: Any = page.new_shape()
        self.writers: dict[tuple[Colour, bool], Any] = {}
        self.turned: list[tuple[Any, tuple[Any, Any], bool]] = []
        self.pictures: list[Picture] = []

    def put(self, op: Text | Line | Rect | Picture) -> None:
        """Add one operation."""
        if isinstance(op, Text):
            self._text(op)
        elif isinstance(op, Line):
            self.shape.draw_polyline([(x * _POINT, y * _POINT) for x, y in op.points])
            width = max(0.2, op.width * _POINT)
            self.shape.finish(color=_unit(op.colour), width=width, closePath=False)
        elif isinstance(op, Rect):
            self._rect(op)
        else:
            self.pictures.append(op)

    def flush(self) -> None:
        """Write what was gathered."""
        self.shape.commit()
        for (_, bold), writer in self.writers.items():
            writer.write_text(self.page, render_mode=2 if bold else 0)
        for writer, turn, bold in self.turned:
            writer.write_text(self.page, morph=turn, render_mode=2 if bold else 0)
        for picture in self.pictures:
            stream = BytesIO()
            picture.image.save(stream, "PNG")
            right, below = picture.x + picture.w, picture.y + picture.h
            box = pymupdf.Rect(picture.x, picture.y, right, below) * _POINT
            self.page.insert_image(box, stream=stream.getvalue())

    def _rect(self, op: Rect) -> None:
        self.shape.draw_rect((op.x0 * _POINT, op.y0 * _POINT, op.x1 * _POINT, op.y1 * _POINT))
        self.shape.finish(
            color=_unit(op.colour) if op.colour else None,
            fill=_unit(op.fill) if op.fill else None,
            width=op.width * _POINT,
        )

    def _text(self, op: Text) -> None:
        key = op.colour, op.bold
        fresh = pymupdf.TextWriter(self.page.rect, color=_unit(op.colour))
        writer = fresh if op.angle else self.writers.setdefault(key, fresh)
        pen = start = pymupdf.Point(op.x * _POINT, op.y * _POINT)
        for face, piece in fonts.runs(op.text, op.face):
            _, pen = writer.append(pen, piece, font=fonts.pdf_font(face), fontsize=op.points)
        if op.angle:
            self.turned.append((writer, (start, pymupdf.Matrix(op.angle)), op.bold))


def _unit(colour: Colour) -> tuple[float, float, float]:
    return colour[0] / 255, colour[1] / 255, colour[2] / 255
