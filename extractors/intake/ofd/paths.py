"""OFD's abbreviated path data to PDF path operators (GB/T 33190, section 9.1)."""

import math
from collections.abc import Iterator

from extractors.intake import refusals
from extractors.intake.ofd.elements import MAX_NUMBERS, numbers
from extractors.intake.ofd.matrix import Matrix, said

_ARGUMENTS = {"S": 2, "M": 2, "L": 2, "Q": 4, "B": 6, "A": 7, "C": 0}
Point = tuple[float, float]


def pdf_path(data: str) -> str:
    """The operators of a path.

    Raises:
        DocumentError: a path longer than any drawing needs.
        ValueError: not a path.
    """
    made: list[str] = []
    here: Point = (0.0, 0.0)
    for letter, values in _commands(data):
        made += _operators(letter, values, here)
        here = (values[-2], values[-1]) if values else here
    return " ".join(made)


def _commands(data: str) -> Iterator[tuple[str, list[float]]]:
    parts = data.replace(",", " ").split()
    if len(parts) > MAX_NUMBERS:
        raise refusals.too_complex()
    place = 0
    while place < len(parts):
        letter, count = parts[place], _ARGUMENTS.get(parts[place])
        if count is None or place + count >= len(parts) + (count == 0):
            raise ValueError(f"not a path: {letter!r}")
        yield letter, numbers(" ".join(parts[place + 1 : place + 1 + count]))
        place += 1 + count


def _operators(letter: str, values: list[float], here: Point) -> list[str]:
    if letter in "SM":
        return [f"{said(*values)} m"]
    if letter == "L":
        return [f"{said(*values)} l"]
    if letter == "Q":
        return [f"{said(*_cubic(here, values))} c"]
    if letter == "B":
        return [f"{said(*values)} c"]
    return [f"{said(*curve)} c" for curve in _arc(here, values)] if letter == "A" else ["h"]


def _cubic(here: Point, values: list[float]) -> list[float]:
    """A quadratic curve as a cubic one."""
    (x0, y0), (x1, y1, x2, y2) = here, values
    return [
        x0 + 2 / 3 * (x1 - x0), y0 + 2 / 3 * (y1 - y0),
        x2 + 2 / 3 * (x1 - x2), y2 + 2 / 3 * (y1 - y2), x2, y2,
    ]  # fmt: skip


def _arc(here: Point, values: list[float]) -> Iterator[list[float]]:
    """An elliptic arc by its end as cubic curves (SVG 1.1, appendix F.6.5), a line where flat."""
    rx, ry, turn, large, sweep, x, y = values
    rx, ry, phi = abs(rx), abs(ry), math.radians(turn)
    half = ((here[0] - x) / 2, (here[1] - y) / 2)
    px = math.cos(phi) * half[0] + math.sin(phi) * half[1]
    py = -math.sin(phi) * half[0] + math.cos(phi) * half[1]
    if not rx or not ry or (px == 0 and py == 0):
        yield [*here, x, y, x, y]
        return
    grow = math.sqrt(max(1.0, (px / rx) ** 2 + (py / ry) ** 2))
    rx, ry = rx * grow, ry * grow
    spare = (rx * ry) ** 2 - (rx * py) ** 2 - (ry * px) ** 2
    away = math.sqrt(max(0.0, spare) / ((rx * py) ** 2 + (ry * px) ** 2))
    away *= -1 if bool(large) == bool(sweep) else 1
    cx, cy = away * rx * py / ry, -away * ry * px / rx
    start = math.atan2((py - cy) / ry, (px - cx) / rx)
    span = math.atan2((-py - cy) / ry, (-px - cx) / rx) - start
    span += 2 * math.pi * ((span < 0) - (span > 0)) if (span > 0) != bool(sweep) else 0.0
    cos, sin = math.cos(phi), math.sin(phi)
    circle = Matrix(rx * cos, rx * sin, -ry * sin, ry * cos)
    x0, y0 = Matrix(cos, sin, -sin, cos).point(cx, cy)
    middle = Matrix(e=(here[0] + x) / 2 + x0, f=(here[1] + y) / 2 + y0)
    yield from _sectors(circle.before(middle), start, span)


def _sectors(circle: Matrix, start: float, span: float) -> Iterator[list[float]]:
    """The arc in parts of at most a quarter turn, each a cubic curve.

    ``circle``: where the unit circle goes; ``start`` and ``span`` in radians.
    """
    count = max(1, math.ceil(abs(span) / (math.pi / 2)))
    step = span / count
    pull = 4 / 3 * math.tan(step / 4)
    for one in (start + step * i for i in range(count)):
        (c0, s0), (c1, s1) = ((math.cos(angle), math.sin(angle)) for angle in (one, one + step))
        ends = ((c0 - pull * s0, s0 + pull * c0), (c1 + pull * s1, s1 - pull * c1), (c1, s1))
        yield [value for u, v in ends for value in circle.point(u, v)]
