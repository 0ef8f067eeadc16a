"""Recorded drawing operations in millimetres, replayed onto Pillow pixels (``pdf``: onto a PDF)."""

from dataclasses import dataclass, field

import numpy as np
from PIL import Image, ImageDraw

from yanzhen.samples import fonts
from yanzhen.samples.presses import Press, pressed
from yanzhen.samples.seal_ink import stamp

Colour = tuple[int, int, int]


@dataclass(frozen=True)
class Text:
    """A string whose pen starts at (x, y) on the base line; ``bold`` thickens the strokes.

    ``press``: what else than a printer set it, in the way that ``seed`` decides. A born-digital page has no such text.
    """

    x: float
    y: float
    text: str
    face: str
    points: float
    colour: Colour
    angle: float = 0.0
    bold: bool = False
    press: Press = ""
    seed: int = 0


@dataclass(frozen=True)
class Line:
    """A polyline through ``points``."""

    points: tuple[tuple[float, float], ...]
    width: float
    colour: Colour


@dataclass(frozen=True)
class Rect:
    """A rectangle, filled, outlined or both."""

    x0: float
    y0: float
    x1: float
    y1: float
    width: float = 0.0
    colour: Colour | None = None
    fill: Colour | None = None


@dataclass(frozen=True)
class Picture:
    """An RGBA picture; ``ink`` multiplies it into the paper as real ink lies over print."""

    x: float
    y: float
    w: float
    h: float
    image: Image.Image
    ink: bool = False


Op = Text | Line | Rect | Picture


@dataclass
class Canvas:
    """One page: its size in mm, the colour of its paper, and what was drawn on it."""

    width: float
    height: float
    paper: Colour = (255, 255, 255)
    ops: list[Op] = field(default_factory=list)


def render(canvas: Canvas, dpi: int = 300) -> Image.Image:
    """The page as RGB pixels."""
    scale = dpi / 25.4
    size = round(canvas.width * scale), round(canvas.height * scale)
    image = Image.new("RGB", size, canvas.paper)
    draw = ImageDraw.Draw(image)
    for op in canvas.ops:
        if isinstance(op, Text):
            _draw_text(image, draw, op, scale)
        elif isinstance(op, Line):
            points = [(x * scale, y * scale) for x, y in op.points]
            draw.line(points, op.colour, max(1, round(op.width * scale)), "curve")
        elif isinstance(op, Rect):
            box = [v * scale for v in (op.x0, op.y0, op.x1, op.y1)]
            width = max(1, round(op.width * scale)) if op.colour else 0
            draw.rectangle(box, op.fill, op.colour, width)
        else:
            _paste(image, op, scale)
    return image


def _draw_text(image: Image.Image, draw: ImageDraw.ImageDraw, op: Text, scale: float) -> None:
    if op.angle:
        _draw_turned(image, op, scale)
        return
    pixels = max(4, round(op.points * fonts.MM_PER_POINT * scale))
    if op.press:
        ink, pen, base = pressed(op.text, op.face, pixels, op.press, op.seed)
        mask = Image.fromarray((ink * 255).astype(np.uint8))
        image.paste(op.colour, (round(op.x * scale) - pen, round(op.y * scale) - base), mask)
        return
    stroke = pixels * 0.016 if op.bold else 0
    x = op.x * scale
    for face, piece in fonts.runs(op.text, op.face):
        font = fonts.pillow_font(face, pixels)
        at = (x, op.y * scale)
        draw.text(at, piece, op.colour, font, anchor="ls", stroke_width=stroke)
        x += font.getlength(piece)


def _draw_turned(image: Image.Image, op: Text, scale: float) -> None:
    """Text turned about its pen start by ``angle`` degrees anticlockwise."""
    em = op.points * fonts.MM_PER_POINT
    reach = round((fonts.width(op.text, op.face, op.points) + 2 * em) * scale)
    layer = Image.new("RGBA", (2 * reach, 2 * reach), (*op.colour, 0))
    flat = Text(reach / scale, reach / scale, op.text, op.face, op.points, op.colour, 0, op.bold)
    mask = Image.new("L", layer.size, 0)
    inked = Text(flat.x, flat.y, op.text, op.face, op.points, (255, 255, 255), 0, op.bold)
    paper = Image.new("RGB", layer.size)
    _draw_text(paper, ImageDraw.Draw(paper), inked, scale)
    mask = paper.getchannel(0).rotate(op.angle, Image.Resampling.BICUBIC)
    layer.putalpha(mask)
    image.paste(layer, (round(op.x * scale) - reach, round(op.y * scale) - reach), layer)


def _paste(image: Image.Image, op: Picture, scale: float) -> None:
    size = max(1, round(op.w * scale)), max(1, round(op.h * scale))
    picture = op.image if op.image.size == size else op.image.resize(size, Image.Resampling.LANCZOS)
    at = round(op.x * scale), round(op.y * scale)
    if op.ink:
        stamp(image, picture, at)
    else:
        image.paste(picture, at, picture)
