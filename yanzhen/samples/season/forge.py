"""Forgeries that no check built so far can see, made as forgers make them: on the finished file."""

from dataclasses import replace
from random import Random

import numpy as np
from PIL import Image, ImageChops, ImageDraw

from yanzhen.samples import fonts
from yanzhen.samples.captures import CAPTURES, Captured
from yanzhen.samples.job import Job
from yanzhen.samples.ops import Canvas, Picture, Text, render

_ABOVE, _BELOW = 0.92, 0.16
"""How far characters reach over and under the base line, in ems."""
PixelBox = tuple[int, int, int, int]


def retype(job: Job, taken: Captured, name: str, text: str) -> Captured:
    """Cover a value with the paper's colour and set ``text`` over it, sharp as no scanner is."""
    op = printed_text(job, name)
    image = taken.image.copy()
    box = _cell(job, taken, op, 0, len(op.text))
    paper = np.asarray(image.crop(_grown(box, 6))).reshape(-1, 3)
    light = paper[paper.sum(axis=1) > np.median(paper.sum(axis=1)) - 30]
    draw = ImageDraw.Draw(image)
    draw.rectangle(box, tuple(int(v) for v in np.median(light, axis=0)))
    em = op.points * fonts.MM_PER_POINT
    pixels = round(em * _scale(job, taken))
    pen: float = box[0]
    for face, piece in fonts.runs(text, op.face):
        font = fonts.pillow_font(face, pixels)
        draw.text((pen, box[1] + _ABOVE * pixels), piece, op.colour, font, anchor="ls")
        pen += font.getlength(piece)
    return replace(taken, image=image)


def copy_character(job: Job, taken: Captured, name: str, source: int, target: int) -> Captured:
    """Copy the pixels of one character of a value over another one of it."""
    op = printed_text(job, name)
    image = taken.image.copy()
    piece = image.crop(_cell(job, taken, op, source, source + 1))
    left, top, *_ = _cell(job, taken, op, target, target + 1)
    image.paste(piece, (left, top))
    return replace(taken, image=image)


def paste_seal(stamped: Job, taken: Captured, rng: Random) -> Captured:
    """Cut the seal of another scan out by its colour and multiply it in where one belongs.

    ``taken`` is the scan without a seal, ``stamped`` the same paper with one.
    """
    sheet = stamped.canvases[0]
    ink = [op for op in sheet.ops if isinstance(op, Picture) and op.ink]
    bare = Canvas(sheet.width, sheet.height, (255, 255, 255), [*ink])
    donor = CAPTURES["flatbed_200"].take(render(bare), rng)
    x0, y0, x1, y1 = stamped.true_seals[0].box
    cut = donor.image.crop(_pixels(donor, (x0, y0, x1, y1)))
    rgb = np.asarray(cut, np.float32)
    colour = rgb.max(axis=2) - rgb.min(axis=2)
    mask = Image.fromarray(np.clip((colour - 22) * 4, 0, 255).astype(np.uint8))
    image = taken.image.copy()
    left, top, *_ = _pixels(taken, (x0, y0, x1, y1))
    under = image.crop((left, top, left + cut.width, top + cut.height))
    image.paste(ImageChops.multiply(under, cut), (left, top), mask)
    return replace(taken, image=image)


def printed_text(job: Job, name: str) -> Text:
    """The mark on the paper that shows a value in one piece."""
    text = job.texts[name]
    found = [op for c in job.canvases for op in c.ops if isinstance(op, Text) and op.text == text]
    return found[0]


def _cell(job: Job, taken: Captured, op: Text, first: int, last: int) -> PixelBox:
    """Where characters ``first`` to ``last`` (not included) of a mark lie in the picture."""
    em = op.points * fonts.MM_PER_POINT
    left = op.x + fonts.width(op.text[:first], op.face, op.points)
    right = op.x + fonts.width(op.text[:last], op.face, op.points)
    page = job.canvases[0]
    return _pixels(
        taken,
        (
            left / page.width,
            (op.y - _ABOVE * em) / page.height,
            right / page.width,
            (op.y + _BELOW * em) / page.height,
        ),
    )


def _pixels(taken: Captured, box: tuple[float, float, float, float]) -> PixelBox:
    """A box of the page as pixels of the picture; a scan's tilt is too small to matter."""
    (ax, ay), (bx, by) = taken.to_delivered([box[:2], box[2:]]).tolist()
    wide, high = taken.image.size
    return round(ax * wide), round(ay * high), round(bx * wide), round(by * high)


def _grown(box: PixelBox, by: int) -> PixelBox:
    return box[0] - by, box[1] - by, box[2] + by, box[3] + by


def _scale(job: Job, taken: Captured) -> float:
    """Pixels of the picture in a millimetre of the page."""
    (ax, _), (bx, _) = taken.to_delivered([(0, 0), (1, 0)]).tolist()
    return float((bx - ax) * taken.image.width / job.canvases[0].width)
