"""Boxes to tick: printed ones, and ticks that a pen made."""

from collections.abc import Sequence
from typing import Any

from yanzhen.samples import fonts
from yanzhen.samples.flow import MM
from yanzhen.samples.job import WORDS
from yanzhen.samples.ops import Colour, Line, Rect
from yanzhen.samples.sheet import BLACK, Look, Sheet

PEN: Colour = (26, 34, 92)
WAYS = ("pen", "pen", "tick", "filled", "mark")
"""How the chosen box shows: a pen's tick, a printed one, a filled box, a √ in brackets."""


def ticked(sheet: Sheet, x: float, y: float, name: str, options: Sequence[str], *,
           look: Look, way: str, gap: float = 7.0) -> float:  # fmt: skip
    """The options of a fact in a row, the true one marked; noted as the fact's place.

    ``options`` are raw values of the fact ``name``. Returns the right end in mm.
    """
    chosen = None if sheet.job.blank else sheet.job.facts[name]
    for option in options:
        start = x
        x = _box(sheet, x, y, option == chosen, look, way)
        word = WORDS.get(option, option)
        _, x = sheet.put(x + 1.0, y, word, look)
        if option == chosen:
            half = look.size * MM * 0.6
            sheet.note(name, option, (start, y - half, x, y + half))
            sheet.job.texts[name] = word
        x += gap
    return x


def _box(sheet: Sheet, x: float, y: float, on: bool, look: Look, way: str) -> float:
    """One box before its word; returns its right end."""
    if way == "mark":
        _, end = sheet.put(x, y, "（ √ ）" if on else "（　）", look)
        return end
    side = look.size * MM * 0.86
    top = y - side / 2
    fill = BLACK if on and way == "filled" else None
    sheet.canvas.ops.append(Rect(x, top, x + side, top + side, 0.25, BLACK, fill))
    if on and way in ("pen", "tick"):
        _tick(sheet, x, top, side, way)
    return x + side


def _tick(sheet: Sheet, x: float, y: float, side: float, way: str) -> None:
    """A tick inside the box, or a pen's larger one over it."""
    rng: Any = sheet.job.rng
    loose = 0.22 if way == "pen" else 0.0
    grow = 1.35 if way == "pen" else 0.9
    points = [(0.12, 0.5), (0.4, 0.85), (0.95, 0.05)]
    moved = tuple(
        (
            x + side * (0.5 + (px - 0.5) * grow + rng.uniform(-loose, loose) * 0.5),
            y + side * (0.5 + (py - 0.5) * grow + rng.uniform(-loose, loose) * 0.5),
        )
        for px, py in points
    )
    colour = rng.choice((PEN, (24, 24, 28))) if way == "pen" else BLACK
    sheet.canvas.ops.append(Line(moved, 0.55 if way == "pen" else 0.35, colour))


def pen_look(sheet: Sheet, size: float = 14) -> Look:
    """Labels printed, values by a pen."""
    colour = sheet.job.rng.choice((PEN, (20, 22, 28), (36, 60, 140)))
    face = "hand"
    return Look(size=size, value_face=face, value_colour=colour, value_press="hand")


def fitted(sheet: Sheet, text: str, width: float, look: Look) -> Look:
    """The look, smaller where ``text`` would be wider than ``width`` mm."""
    face = getattr(sheet.job.style, look.value_face or look.face, look.face)
    wide = fonts.width(text, face, look.size)
    return look if wide <= width else look._replace(size=look.size * width / wide)
