"""The page of a composed paper: tried first without a trace, until everything has room on it."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from random import Random
from typing import Literal

from yanzhen.samples import decor
from yanzhen.samples.flow import BLACK
from yanzhen.samples.job import Job, Seals
from yanzhen.samples.ops import Canvas, Colour, Line, Op, Picture, Rect
from yanzhen.samples.papers.composed.scene import Scene
from yanzhen.samples.sheet import Look, Sheet

Compose = Callable[[Scene], None]
Size = tuple[float, float]
PageLook = Literal["any", "plain", "folded"]
"""``plain``: white paper without ornament, as forms and letters come; ``folded``: two facing pages."""

UPRIGHT: Size = (210.0, 297.0)
LYING: Size = (297.0, 210.0)
CARD: Size = (210.0, 150.0)
LEAF: Size = (190.0, 265.0)
BOOKLET: Size = (256.0, 180.0)
DIPLOMA: Size = (270.0, 192.0)

_PAPERS: tuple[Colour, ...] = (*decor.PALE, (255, 255, 255), (255, 255, 255), (248, 246, 240))
_INKS: tuple[Colour, ...] = ((24, 30, 88), (26, 26, 30), (34, 52, 120))
_SMALLEST = 0.4
_MOST_AIR = 11.0
_SEALS = 9  # more than any paper has: a trial presses none


def on_page(job: Job, compose: Compose, sizes: Sequence[Size], looks: PageLook = "any") -> None:
    """Compose on a page of one of these sizes: smaller until it fits, then spread over the page."""
    seed, size, air, sunk = job.rng.getrandbits(64), job.rng.uniform(0.95, 1.3), 0.0, 0.0

    def run(on: Job) -> tuple[float, float]:
        return _run(on, seed, compose, (sizes, looks), (size, air, sunk))

    low, limit = run(_trial(job))
    while low > limit and size > _SMALLEST:
        size *= 0.94
        low, limit = run(_trial(job))
    air = 1.0
    step = max(0.5, run(_trial(job))[0] - low)
    luck = Random(seed)
    air = luck.uniform(0.2, 0.95) * min(_MOST_AIR, max(0.0, limit - low) / step)
    sunk = luck.uniform(0.0, 0.4) * max(0.0, limit - run(_trial(job))[0])
    run(job)


def _trial(job: Job) -> Job:
    """A job to be thrown away: it prints the same and leaves no trace."""
    return replace(
        job, rng=Random(0), facts=dict(job.facts), seals=Seals(frozenset(range(_SEALS))),
        canvases=[], fields={}, texts={}, places={}, rows=[], row_places=[], true_seals=[], true_codes=[],
    )  # fmt: skip


def _run(
    job: Job, seed: int, compose: Compose, pages: tuple[Sequence[Size], PageLook],
    fit: tuple[float, float, float],
) -> tuple[float, float]:  # fmt: skip
    """Compose once; returns how far down the print reaches and how far it may."""
    rng = Random(seed)
    width, height = rng.choice(pages[0])
    bare = pages[1] == "plain" or rng.random() < 0.3
    sheet = Sheet(job, width, height, (255, 255, 255) if bare else rng.choice(_PAPERS))
    margin = width * rng.uniform(0.075, 0.13)
    top = height * rng.uniform(0.06, 0.1) + fit[2]
    if not bare:
        _ornament(sheet, rng)
    if pages[1] == "folded":
        sheet.line((width / 2, 3), (width / 2, height - 3), 0.3, (190, 184, 164))
    begun = len(sheet.canvas.ops)
    size = min(width, 230) / 210 * rng.uniform(10.8, 14.2) * fit[0]
    compose(
        Scene(sheet, rng, margin, top, width - 2 * margin, size, _manner(rng), fit[1]),
    )
    return _bottom(sheet.canvas, begun), height - max(9.0, height * 0.045)


def _ornament(sheet: Sheet, rng: Random) -> None:
    """A frame, waves or a rosette, or several of them."""
    w, h = sheet.canvas.width, sheet.canvas.height
    colour = rng.choice((decor.RED, decor.GOLD, decor.BLUE, decor.GREEN))
    pale: Colour = rng.choice(((236, 230, 214), (228, 236, 226), (226, 232, 244), (246, 232, 224)))
    if rng.random() < 0.4:
        decor.waves(sheet, pale, rng, (5, 5, w - 5, h - 5))
    if rng.random() < 0.25:
        decor.rosette(sheet, w / 2, h / 2, min(w, h) * 0.3, pale)
    if rng.random() < 0.6:
        decor.frame(sheet, rng.uniform(4, 6.5), colour, double=rng.random() < 0.4)


def _manner(rng: Random) -> Look:
    """How values are set: mostly printed, now and then by a pen, a typewriter or a needle printer."""
    luck = rng.random()
    if luck < 0.12:
        return Look(value_face="hand", value_colour=rng.choice(_INKS), value_press="hand")
    if luck < 0.2:
        return Look(value_press=rng.choice(("typed", "dots")))
    return Look(value_face=rng.choice(("value", "value", "title", None)), value_colour=BLACK)


def _bottom(canvas: Canvas, begun: int) -> float:
    """How far down the print reaches that was set since ``begun``."""
    return max((_low(op) for op in canvas.ops[begun:]), default=0.0)


def _low(op: Op) -> float:
    if isinstance(op, Line):
        return max(y for _, y in op.points)
    if isinstance(op, Rect):
        return op.y1
    return op.y + op.h if isinstance(op, Picture) else op.y + 1.0
