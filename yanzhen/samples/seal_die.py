"""The die of a Chinese official seal: its geometry as a mask, before any ink.

Shapes follow 国发〔1999〕25号: a ring, a five-pointed star (or an emblem for governments) in the
middle, the name on the arc from left to right in Song type, perhaps a line of text under the star
and a code of 13 digits on the lower arc.
"""

import math
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Literal

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageFont

Shape = Literal["round", "oval", "square"]

_OVERSAMPLING = 2
_OVAL_ASPECT = 0.7
_GLYPH = 96


@dataclass(frozen=True)
class SealFace:
    """What the die says. ``star``: a star in the middle of a round seal, else an emblem."""

    name: str
    shape: Shape
    star: bool
    bottom: str | None
    code: str | None


@dataclass(frozen=True)
class SealFont:
    """A font file and the face's index in it (Noto's collections hold SC at 2)."""

    path: Path
    index: int = 0


@dataclass(frozen=True)
class _Plate:
    """What the parts are cut into, and with which letters."""

    mask: Image.Image
    font: SealFont


def draw_die(face: SealFace, size: int, font: SealFont) -> Image.Image:
    """The die as an ``L`` mask, ``size`` pixels wide: 255 where ink goes.

    The mask of an oval seal is as high as 0.7 of its width, the others are square.
    """
    wide = size * _OVERSAMPLING
    high = round(wide * (_OVAL_ASPECT if face.shape == "oval" else 1.0))
    mask = Image.new("L", (wide, high), 0)
    {"round": _round, "oval": _oval, "square": _square}[face.shape](_Plate(mask, font), face)
    return mask.resize((size, round(high / _OVERSAMPLING)), Image.Resampling.BOX)


def _round(plate: _Plate, face: SealFace) -> None:
    mask = plate.mask
    unit = mask.width / 2
    _ring(mask, unit * 0.055)
    span = 230.0 if face.bottom or face.code else 270.0
    _upper_arc(plate, face.name, (unit * 0.74, unit * 0.74), unit * 0.29, span)
    lift = 0.08 if face.bottom else 0.0
    if face.star:
        _star(mask, unit, unit * (1 - lift), unit * 0.30)
    else:
        _emblem(mask, unit, unit * (1 - lift), unit * 0.30)
    if face.bottom:
        _horizontal(plate, face.bottom, unit * 1.43, unit * 0.22, unit * 1.05)
    if face.code:
        _lower_arc(plate, face.code, (unit * 0.86, unit * 0.86), unit * 0.11)


def _oval(plate: _Plate, face: SealFace) -> None:
    mask = plate.mask
    a, b = mask.width / 2, mask.height / 2
    _ring(mask, a * 0.045)
    _upper_arc(plate, face.name, (a * 0.79, b * 0.72), a * 0.22, 210.0)
    if face.code:
        _horizontal(plate, face.code, b * 1.02, a * 0.14, a * 1.25)
    if face.bottom:
        _horizontal(plate, face.bottom, b * 1.45, a * 0.20, a * 1.05)


def _square(plate: _Plate, face: SealFace) -> None:
    """A name seal: columns from right to left, as seals are carved."""
    mask = plate.mask
    side = mask.width
    edge = max(2, round(side * 0.045))
    ImageDraw.Draw(mask).rectangle((0, 0, side - 1, side - 1), outline=255, width=edge)
    columns = max(1, round(math.sqrt(len(face.name))))
    rows = math.ceil(len(face.name) / columns)
    inner = side - 2 * edge - side * 0.06
    wide, high = inner / columns, inner / rows
    left = (side - inner) / 2
    for place, char in enumerate(face.name):
        column, row = divmod(place, rows)
        centre = (left + inner - (column + 0.5) * wide, left + (row + 0.5) * high)
        _put(plate, char, centre, (wide * 0.96, high * 0.96), 0.0)


def _ring(mask: Image.Image, width: float) -> None:
    ImageDraw.Draw(mask).ellipse(
        (1, 1, mask.width - 2, mask.height - 2), outline=255, width=max(2, round(width))
    )


def _star(mask: Image.Image, x: float, y: float, radius: float) -> None:
    points = []
    for corner in range(10):
        reach = radius if corner % 2 == 0 else radius * 0.382
        angle = math.pi * corner / 5
        points.append((x + reach * math.sin(angle), y - reach * math.cos(angle)))
    ImageDraw.Draw(mask).polygon(points, fill=255)


def _emblem(mask: Image.Image, x: float, y: float, radius: float) -> None:
    """A disc with stars, a gate and a toothed wheel: an emblem's texture, not a copy of one."""
    draw = ImageDraw.Draw(mask)
    draw.ellipse(
        (x - radius, y - radius, x + radius, y + radius), outline=255, width=round(radius * 0.16)
    )
    _star(mask, x, y - radius * 0.38, radius * 0.26)
    for side in (-1, 1):
        for step in (0, 1):
            _star(
                mask,
                x + side * radius * (0.34 + 0.16 * step),
                y - radius * (0.08 + 0.2 * step),
                radius * 0.11,
            )
    draw.rectangle(
        (x - radius * 0.5, y + radius * 0.22, x + radius * 0.5, y + radius * 0.42), fill=255
    )
    draw.polygon(
        [(x - radius * 0.4, y + radius * 0.18), (x + radius * 0.4, y + radius * 0.18), (x, y)],
        fill=255,
    )
    for tooth in range(-4, 5):
        angle = math.radians(180 + tooth * 11)
        at = (x + radius * 0.68 * math.sin(angle), y - radius * 0.68 * math.cos(angle))
        dot = radius * 0.06
        draw.ellipse((at[0] - dot, at[1] - dot, at[0] + dot, at[1] + dot), fill=255)


def _upper_arc(
    plate: _Plate,
    text: str,
    radii: tuple[float, float],
    height: float,
    max_span: float,
) -> None:
    """Characters along the upper arc, feet to the middle, pitch as the name's length allows."""
    span = min(math.radians(max_span), len(text) * height * 1.15 / min(radii))
    places, pitch = _spread(radii, span, len(text))
    width = min(height * 0.82, pitch * 0.95)
    for char, (x, y, angle) in zip(text, places, strict=True):
        centre = (plate.mask.width / 2 + x, plate.mask.height / 2 + y)
        _put(plate, char, centre, (width, height), angle)


def _lower_arc(plate: _Plate, text: str, radii: tuple[float, float], height: float) -> None:
    """Digits along the lower arc, heads to the middle, read from left to right."""
    span = min(math.radians(110), len(text) * height * 0.85 / min(radii))
    places, pitch = _spread(radii, span, len(text))
    for char, (x, y, angle) in zip(text, places, strict=True):
        centre = (plate.mask.width / 2 + x, plate.mask.height / 2 - y)
        _put(plate, char, centre, (min(height, pitch * 1.6), height), -angle)


def _spread(
    radii: tuple[float, float], span: float, count: int
) -> tuple[list[tuple[float, float, float]], float]:
    """``count`` places (x, y, clockwise degrees) evenly along an ellipse's top, and the pitch."""
    t = np.linspace(-span / 2, span / 2, 721)
    x, y = radii[0] * np.sin(t), -radii[1] * np.cos(t)
    length = np.concatenate([[0.0], np.cumsum(np.hypot(np.diff(x), np.diff(y)))])
    pitch = float(length[-1]) / count
    at = np.interp((np.arange(count) + 0.5) * pitch, length, t)
    angles = np.degrees(np.arctan2(np.sin(at) / radii[0], np.cos(at) / radii[1]))
    spots = zip(radii[0] * np.sin(at), -radii[1] * np.cos(at), angles, strict=True)
    return [(float(px), float(py), float(angle)) for px, py, angle in spots], pitch


def _horizontal(plate: _Plate, text: str, y: float, height: float, room: float) -> None:
    narrow = 0.62 if text.isascii() else 1.0
    pitch = min(height * 1.02 * narrow, room / len(text))
    left = (plate.mask.width - pitch * (len(text) - 1)) / 2
    for place, char in enumerate(text):
        size = (min(height, pitch / narrow * 0.98), height)
        _put(plate, char, (left + place * pitch, y), size, 0.0)


def _put(
    plate: _Plate,
    char: str,
    centre: tuple[float, float],
    size: tuple[float, float],
    angle: float,
) -> None:
    """Add one character, ``size`` wide and high, turned clockwise by ``angle`` degrees."""
    glyph = _glyph(char, plate.font).resize((max(1, round(size[0])), max(1, round(size[1]))))
    turned = glyph.rotate(-angle, Image.Resampling.BICUBIC, expand=True)
    corner = (round(centre[0] - turned.width / 2), round(centre[1] - turned.height / 2))
    box = (*corner, corner[0] + turned.width, corner[1] + turned.height)
    plate.mask.paste(ImageChops.lighter(plate.mask.crop(box), turned), corner)


@lru_cache(maxsize=512)
def _glyph(char: str, font: SealFont) -> Image.Image:
    image = Image.new("L", (_GLYPH, _GLYPH), 0)
    face = _face(font)
    ImageDraw.Draw(image).text((_GLYPH / 2, _GLYPH / 2), char, 255, face, "mm")
    return image


@lru_cache(maxsize=16)
def _face(font: SealFont) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(font.path), round(_GLYPH * 0.98), index=font.index)
