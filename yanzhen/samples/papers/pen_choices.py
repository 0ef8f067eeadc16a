"""Printed options of which a pen chose one: ringed, underlined, or all others struck out."""

import math
from collections.abc import Mapping, Sequence
from typing import Any, Literal

from yanzhen.samples.flow import MM
from yanzhen.samples.job import WORDS
from yanzhen.samples.ops import Colour, Line
from yanzhen.samples.sheet import Look, Sheet

Way = Literal["ring", "strike", "underline"]
WAYS: tuple[Way, ...] = ("ring", "ring", "ring", "strike", "strike", "underline")
PENS: tuple[Colour, ...] = ((26, 34, 92), (22, 22, 26), (196, 30, 38), (30, 60, 160))

Place = tuple[float, float, float, float]
"""Left, top, right and bottom of printed words in mm."""


def chosen(sheet: Sheet, x: float, y: float, name: str, options: Sequence[str], *, look: Look,
           way: Way, gap: float = 7.0, between: str = "", down: float = 0.0,
           words: Mapping[str, str] = WORDS) -> None:  # fmt: skip
    """The options of a fact in a row, or ``down`` mm below each other; a pen chose the true one.

    ``options`` are raw values of the fact ``name``, ``between`` stands between two of them. The
    fact is noted where the pen chose exactly one: now and then it forgot, or chose two.
    """
    places: list[Place] = []
    pen, half = x, look.size * MM * 0.5
    for i, option in enumerate(options):
        at, level = (x, y + i * down) if down else (pen, y)
        _, end = sheet.put(at, level, words[option], look)
        places.append((at, level - half, end, level + half))
        _, pen = (
            sheet.put(end + gap / 2, y, between, look)
            if i + 1 < len(options) and not down
            else (0, end)
        )
        pen += gap / 2
    if sheet.job.blank or sheet.job.facts[name] not in options:
        return
    true = list(options).index(sheet.job.facts[name])
    marked = _picked(sheet.job.rng, true, len(options))
    mark(sheet, places, marked, way)
    if marked == [true]:
        sheet.note(name, options[true], places[true])
        sheet.job.texts[name] = words[options[true]]


def mark(sheet: Sheet, places: Sequence[Place], marked: Sequence[int], way: Way) -> None:
    """A pen's marks at some of the printed words; struck out are all others, if any is chosen."""
    rng: Any = sheet.job.rng
    colour, width = rng.choice(PENS), rng.uniform(0.3, 0.65)
    others = [i for i in range(len(places)) if i not in marked] if marked else []
    stroke = {"ring": ring, "strike": strike, "underline": underline}[way]
    for i in others if way == "strike" else marked:
        for points in stroke(places[i], rng):
            sheet.canvas.ops.append(Line(tuple(points), width, colour))


def _picked(rng: Any, true: int, count: int) -> list[int]:
    luck = rng.random()
    if luck < 0.06:
        return []
    return sorted({true, (true + 1) % count}) if luck < 0.12 else [true]


Stroke = list[tuple[float, float]]


def ring(place: Place, rng: Any) -> list[Stroke]:
    """A ring by hand: off its middle, dented, not quite closed or closed past its start."""
    x0, y0, x1, y1 = place
    high = y1 - y0
    a, b = (x1 - x0) / 2 + high * rng.uniform(0.15, 0.7), high * rng.uniform(0.72, 1.15)
    x = (x0 + x1) / 2 + high * rng.uniform(-0.18, 0.18)
    y = (y0 + y1) / 2 + high * rng.uniform(-0.12, 0.12)
    start, turn = rng.uniform(0, 2 * math.pi), math.radians(rng.uniform(325, 400))
    dents = [(rng.uniform(0, 0.055), rng.uniform(0, 6.3)) for _ in range(2)]
    lean, opening = rng.uniform(-0.08, 0.08), rng.uniform(-0.1, 0.1)
    points = []
    for i in range(49):
        t = i / 48
        angle = start + turn * t
        grow = (
            1
            + opening * (t - 0.5)
            + sum(d * math.sin((n + 2) * angle + p) for n, (d, p) in enumerate(dents))
        )
        dx, dy = a * grow * math.cos(angle), b * grow * math.sin(angle)
        points.append((x + dx, y + dy + lean * dx))
    return [points]


def strike(place: Place, rng: Any) -> list[Stroke]:
    """A word crossed out: by a line, two lines, a wave, or a cross."""
    x0, y0, x1, y1 = place
    high, over = y1 - y0, (y1 - y0) * rng.uniform(0.0, 0.3)
    middle, lean = (y0 + y1) / 2 + high * rng.uniform(-0.12, 0.12), high * rng.uniform(-0.2, 0.2)
    way = rng.choice(("line", "line", "double", "wave", "cross"))
    if way == "cross":
        return [[(x0 - over, y0), (x1 + over, y1)], [(x0 - over, y1), (x1 + over, y0)]]
    if way == "double":
        return [
            _across(x0 - over, x1 + over, middle + d * high, lean, high * 0.03, rng)
            for d in (-0.17, 0.17)
        ]
    swing = high * (rng.uniform(0.18, 0.3) if way == "wave" else 0.03)
    return [_across(x0 - over, x1 + over, middle, lean, swing, rng)]


def underline(place: Place, rng: Any) -> list[Stroke]:
    """A line under a word, at times two."""
    x0, y0, x1, y1 = place
    high = y1 - y0
    below, lean = y1 + high * rng.uniform(0.15, 0.35), high * rng.uniform(-0.08, 0.08)
    lines = (0.0, 0.25) if rng.random() < 0.3 else (0.0,)
    return [
        _across(x0 - high * 0.1, x1 + high * 0.1, below + d * high, lean, high * 0.03, rng)
        for d in lines
    ]


def _across(x0: float, x1: float, y: float, lean: float, swing: float, rng: Any) -> Stroke:
    """A stroke from left to right that leans and swings."""
    waves, phase = max(1.0, (x1 - x0) / 3.2), rng.uniform(0, 6.3)
    steps = [i / 24 for i in range(25)]
    return [
        (
            x0 + (x1 - x0) * t,
            y + lean * (t - 0.5) + swing * math.sin(2 * math.pi * waves * t + phase),
        )
        for t in steps
    ]
