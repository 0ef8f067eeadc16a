"""Furniture of certificates: frames, pale security patterns, photographs, gilt titles."""

import math
from random import Random

from PIL import Image, ImageDraw, ImageFilter

from yanzhen.samples.ops import Colour, Line, Picture, Rect
from yanzhen.samples.sheet import Look, Sheet

PALE: tuple[Colour, ...] = ((252, 248, 238), (246, 250, 244), (253, 244, 244), (245, 248, 253),
                            (251, 250, 230))  # fmt: skip
GOLD: Colour = (176, 134, 54)
RED: Colour = (190, 30, 36)
GREEN: Colour = (48, 110, 84)
BLUE: Colour = (52, 84, 140)


def frame(sheet: Sheet, margin: float, colour: Colour, *, double: bool = True) -> None:
    """A ruled border, with corner squares where it is double."""
    w, h = sheet.canvas.width, sheet.canvas.height
    sheet.rect(margin, margin, w - margin, h - margin, 1.1, colour)
    if not double:
        return
    inner = margin + 2.4
    sheet.rect(inner, inner, w - inner, h - inner, 0.3, colour)
    for x in (margin, w - margin - 7):
        for y in (margin, h - margin - 7):
            sheet.rect(x, y, x + 7, y + 7, 0.4, colour)


def waves(
    sheet: Sheet, colour: Colour, rng: Random, box: tuple[float, float, float, float]
) -> None:
    """Pale interlaced waves over ``box``, as on security paper."""
    x0, y0, x1, y1 = box
    length, lift = rng.uniform(14, 30), rng.uniform(1.5, 4)
    y = y0
    while y < y1:
        points = tuple(
            (x, min(y1, max(y0, y + lift * math.sin(x / length * math.tau + y / 9))))
            for x in (x0 + i * 2.5 for i in range(int((x1 - x0) / 2.5) + 1))
        )
        sheet.canvas.ops.append(Line(points, 0.12, colour))
        y += rng.uniform(2.6, 3.0)


def rosette(sheet: Sheet, x: float, y: float, radius: float, colour: Colour) -> None:
    """A guilloche rose."""
    for petal in (5, 7, 11):
        points = tuple(
            (x + math.cos(t) * r, y + math.sin(t) * r)
            for t, r in (
                (i * math.tau / 180, radius * (0.72 + 0.28 * math.cos(petal * i * math.tau / 180)))
                for i in range(181)
            )
        )
        sheet.canvas.ops.append(Line(points, 0.15, colour))


def photo(sheet: Sheet, x: float, y: float, w: float, h: float) -> None:
    """A portrait: a generated bust before a plain ground, in a thin frame, empty on a blank form."""
    if sheet.job.blank:
        sheet.rect(x, y, x + w, y + h, 0.25)
        return
    sheet.canvas.ops.append(Picture(x, y, w, h, _bust(sheet.job.rng)))
    sheet.rect(x, y, x + w, y + h, 0.2, (120, 120, 120))


def photo_box(sheet: Sheet, x: float, y: float, w: float, h: float) -> None:
    """A portrait, or the empty box that says where one belongs."""
    if sheet.job.rng.random() < 0.7:
        photo(sheet, x, y, w, h)
        return
    sheet.rect(x, y, x + w, y + h, 0.25)
    word = sheet.job.rng.choice(("照片", "相片", "贴照片处"))
    for i, char in enumerate(word):
        sheet.put(x + w / 2, y + h / 2 + (i - (len(word) - 1) / 2) * 7, char, Look(size=11), "c")


def band(sheet: Sheet, y: float, h: float, colour: Colour) -> None:
    """A coloured band over the page's width."""
    sheet.canvas.ops.append(Rect(0, y, sheet.canvas.width, y + h, 0, None, colour))


def star(sheet: Sheet, x: float, y: float, radius: float, colour: Colour) -> None:
    """A five-pointed star, drawn as an emblem above a title."""
    size = 240
    image = Image.new("RGBA", (size, size), (*colour, 0))
    points = [
        (size / 2 + r * math.sin(i * math.pi / 5), size / 2 - r * math.cos(i * math.pi / 5))
        for i, r in ((i, size * (0.48 if i % 2 == 0 else 0.19)) for i in range(10))
    ]
    ImageDraw.Draw(image).polygon(points, (*colour, 255))
    sheet.canvas.ops.append(Picture(x - radius, y - radius, 2 * radius, 2 * radius, image))


def _bust(rng: Random) -> Image.Image:
    """A head with hair and shoulders, blurred like a small print; 250 x 350 pixels, opaque."""
    ground = rng.choice(((66, 142, 219), (240, 240, 240), (200, 34, 40)))
    skin = rng.choice(((232, 196, 168), (222, 182, 150), (240, 208, 184)))
    coat = rng.choice(((38, 44, 60), (70, 74, 82), (120, 30, 34), (232, 232, 236)))
    image = Image.new("RGB", (250, 350), ground)
    draw = ImageDraw.Draw(image)
    draw.ellipse((20, 252, 230, 460), coat)
    draw.polygon(((98, 262), (152, 262), (125, 310)), (245, 245, 245))
    draw.rectangle((104, 208, 146, 268), skin)
    draw.ellipse((72, 66, 178, 200), (30, 26, 26))
    draw.ellipse((78, 92, 172, 232), skin)
    for x in (102, 148):
        draw.ellipse((x - 8, 150, x + 8, 158), (40, 32, 30))
        draw.line((x - 12, 138, x + 12, 136), (50, 40, 38), 3)
    draw.line((125, 160, 121, 182, 128, 184), (190, 150, 126), 2)
    draw.line((110, 204, 140, 204), (176, 96, 92), 4)
    return image.filter(ImageFilter.GaussianBlur(1.2)).convert("RGBA")
