"""The manners in which a label and its value are set: behind, under, facing, on a line, in a box."""

from collections.abc import Callable

from yanzhen.samples.flow import MM
from yanzhen.samples.papers.composed.pair import Manner, Pair
from yanzhen.samples.papers.composed.scene import Scene


def _after(scene: Scene, x: float, pair: Pair, manner: Manner, align: str = "l") -> None:
    """The value from ``x`` on, over as many lines as it takes."""
    high = manner.look.size * MM * manner.lead
    left = scene.x + scene.w - x
    wide = scene.width(pair.template, manner.look)
    middle = scene.y + high / 2
    if wide <= left:
        scene.sheet.put(
            x + (left / 2 if align == "c" else 0), middle, pair.template, manner.look, align
        )
        scene.y += high
        return
    below = scene.sheet.prose(x, middle, left, pair.template, manner.look, 1.4, 0)
    scene.y = below + high - manner.look.size * MM * 1.4 - high / 2 + manner.look.size * MM * 0.4


def _run(scene: Scene, pair: Pair, manner: Manner) -> None:
    """The value right behind its label."""
    middle = scene.y + manner.look.size * MM * manner.lead / 2
    _, end = scene.sheet.put(scene.x, middle, pair.label + manner.tail, manner.label)
    _after(scene, end + 0.6, pair, manner)


def _tab(scene: Scene, pair: Pair, manner: Manner) -> None:
    """All values begin at one edge; a label's English stands under it."""
    middle = scene.y + manner.look.size * MM * manner.lead / 2
    drop = manner.look.size * MM * 0.42 if pair.english else 0.0
    scene.sheet.put(scene.x, middle - drop, pair.label + manner.tail, manner.label)
    if pair.english:
        small = manner.label._replace(size=manner.label.size * 0.62)
        scene.sheet.put(scene.x, middle + drop * 1.6, pair.english, small)
    _after(scene, scene.x + manner.room, pair, manner)


def _facing(scene: Scene, pair: Pair, manner: Manner) -> None:
    """All labels end at one edge."""
    middle = scene.y + manner.look.size * MM * manner.lead / 2
    scene.sheet.put(scene.x + manner.room, middle, pair.label + manner.tail, manner.label, "r")
    _after(scene, scene.x + manner.room + 2.5, pair, manner)


def _lined(scene: Scene, pair: Pair, manner: Manner) -> None:
    """The value on a line that runs to the column's end."""
    top = scene.y
    middle = top + manner.look.size * MM * manner.lead / 2
    drop = manner.look.size * MM * 0.42 if pair.english else 0.0
    scene.sheet.put(scene.x, middle - drop, pair.label + manner.tail, manner.label)
    if pair.english:
        small = manner.label._replace(size=manner.label.size * 0.62)
        scene.sheet.put(scene.x, middle + drop * 1.6, pair.english, small)
    start = scene.x + manner.room
    fits = scene.width(pair.template, manner.look) <= scene.w - manner.room - 1
    _after(scene, start + 0.5, pair, manner, "c" if fits else "l")
    below = middle + manner.look.size * MM * 0.62 if fits else scene.y - manner.look.size * MM * 0.2
    scene.sheet.line((start, below), (scene.x + scene.w, below), 0.2)


def _over(scene: Scene, pair: Pair, manner: Manner) -> None:
    """The label small, above its value."""
    small = manner.label._replace(size=manner.label.size * 0.8)
    scene.line(pair.label, small, lead=1.5)
    _after(scene, scene.x, pair, manner._replace(lead=1.5))
    scene.y += manner.look.size * MM * 0.6


def _boxed(scene: Scene, pair: Pair, manner: Manner) -> None:
    """The value in a box of its own."""
    high = manner.look.size * MM * max(manner.lead, 2.0)
    scene.sheet.put(scene.x, scene.y + high / 2, pair.label, manner.label)
    start = scene.x + manner.room
    scene.sheet.cell(
        start, scene.y, scene.x + scene.w - start, high * 0.86, pair.template, manner.look, "l"
    )
    scene.y += high


def _dotted(scene: Scene, pair: Pair, manner: Manner) -> None:
    """Dots lead from the label to the value at the column's end, or to its beginning."""
    high = manner.look.size * MM * manner.lead
    middle = scene.y + high / 2
    _, end = scene.sheet.put(scene.x, middle, pair.label, manner.label)
    wide = scene.width(pair.template, manner.look)
    if wide > scene.x + scene.w - end - 8:
        _after(scene, end + 3, pair, manner)
        return
    start = scene.x + scene.w - wide
    dots = "…" * int((start - end - 3) / scene.width("…", manner.label))
    scene.sheet.put(end + 1, middle, dots, manner.label)
    scene.sheet.put(start, middle, pair.template, manner.look)
    scene.y += high


SETTERS: dict[str, Callable[[Scene, Pair, Manner], None]] = {
    "run": _run, "tab": _tab, "facing": _facing, "lined": _lined, "over": _over, "boxed": _boxed,
    "dotted": _dotted,
}  # fmt: skip
"""How a pair is set, by the manner's kind."""
