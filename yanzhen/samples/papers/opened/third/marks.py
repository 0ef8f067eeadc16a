"""What several layouts draw with: values in other words, pens' rings, signatures."""

import math
from collections.abc import Mapping, Sequence

from yanzhen.samples.flow import MM
from yanzhen.samples.job import VERDICTS_OF_ORGANS, WORDS
from yanzhen.samples.ops import Colour, Line
from yanzhen.samples.sheet import Look, Sheet

VERDICTS = ("excellent", "qualified", "basically_qualified", "unqualified", "undetermined")
ORGAN_WORDS = VERDICTS_OF_ORGANS
INKS: tuple[Colour, ...] = ((24, 30, 88), (26, 26, 30), (34, 52, 120))


def said(
    sheet: Sheet, x: float, y: float, name: str, text: str, look: Look, align: str = "l"
) -> float:
    """A fact in words of the layout's own, noted with its place; returns the right end."""
    job = sheet.job
    if job.blank:
        return x
    left, right = sheet.put(x, y, text, look, align)
    half = look.size * MM * 0.6
    sheet.note(name, job.format(job.facts[name], name)[0], (left, y - half, right, y + half))
    job.texts[name] = text
    return right


def ringed(sheet: Sheet, x: float, y: float, name: str, options: Sequence[str], look: Look,
           gap: float, words: Mapping[str, str] = WORDS) -> float:  # fmt: skip
    """Printed words, the true one of them ringed by a pen; returns the right end."""
    for option in options:
        left, right = sheet.put(x, y, words[option], look)
        if option == sheet.job.facts[name] and not sheet.job.blank:
            half = look.size * MM * 0.6
            sheet.note(name, option, (left, y - half, right, y + half))
            sheet.job.texts[name] = words[option]
            _ring(sheet, (left + right) / 2, y, (right - left) / 2 + 2.2, look.size * MM * 0.86)
        x = right + gap
    return x - gap


def _ring(sheet: Sheet, x: float, y: float, a: float, b: float) -> None:
    """A pen's ring that does not quite close on itself."""
    rng = sheet.job.rng
    start, drift = rng.uniform(2.0, 3.4), rng.uniform(0.01, 0.05)
    points = tuple(
        (x + a * (1 + drift * t) * math.cos(start + t), y + b * (1 + drift * t) * math.sin(start + t))
        for t in (i * math.tau * 1.06 / 60 for i in range(61))
    )  # fmt: skip
    sheet.canvas.ops.append(Line(points, 0.45, rng.choice((*INKS, (196, 40, 40)))))


def autograph(sheet: Sheet, x: float, y: float, name: str, size: float = 17) -> None:
    """A signature in blue or black ink, its pen starting at ``x``."""
    rng = sheet.job.rng
    look = Look(size=size, face="hand", colour=rng.choice(INKS), angle=rng.uniform(-4, 6))
    sheet.put(x, y, name, look)


def boxed(sheet: Sheet, box: tuple[float, float, float, float], text: str, look: Look,
          lead: float = 1.75) -> None:  # fmt: skip
    """A ruled box (x, y, width, height) with a paragraph from its top left."""
    x, y, w, h = box
    sheet.rect(x, y, x + w, y + h)
    sheet.prose(x + 4, y + 8, w - 11, text, look, lead)


def pieces_of_hand(sheet: Sheet, size: float) -> Look:
    """Printed labels, values by a pen."""
    colour = sheet.job.rng.choice(INKS)
    return Look(size=size, value_face="hand", value_colour=colour, value_press="hand")
