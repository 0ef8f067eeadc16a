"""Labels with their values, without rules: in one column or several, in many manners."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from yanzhen.samples import decor
from yanzhen.samples.flow import MM
from yanzhen.samples.papers.composed.scene import Scene
from yanzhen.samples.sheet import Look

FULL = "　"
_DIGITS = ("〇", *"一二三四五六七八九十", "十一", "十二", "十三", "十四", "十五", "十六", "十七")


class Pair(NamedTuple):
    """A label, maybe in English too, and the template of its value."""

    label: str
    template: str
    english: str = ""


class Manner(NamedTuple):
    """How one paper sets its pairs: ``room`` is the labels' width in mm, ``tail`` ends a label."""

    kind: str
    room: float
    tail: str
    look: Look
    label: Look
    lead: float


_KINDS = ("run", "run", "tab", "tab", "facing", "lined", "lined", "over", "boxed", "dotted")
_TAILS = ("：", "：", "：", "", "", ":", "　", " ")


def spaced(label: str, ems: int) -> str:
    """A short label drawn out to ``ems`` characters, as forms align them."""
    if len(label) == 2 and ems >= 3:
        return label[0] + FULL * (ems - 2) + label[1]
    if len(label) == 3 and ems == 4:
        return " ".join(label)
    return label


def evened(scene: Scene, pairs: Sequence[Pair]) -> list[Pair]:
    """The same pairs, their labels as long as each other where this paper does so."""
    if not scene.chance(0.5):
        return list(pairs)
    ems = scene.pick((3, 4, 4, 5))
    return [p._replace(label=spaced(p.label, ems)) for p in pairs]


def loose(scene: Scene, pairs: Sequence[Pair], *, portrait: float = 0.35) -> None:
    """Pairs in a manner drawn for this paper, beside a portrait now and then."""
    pairs = _numbered(scene, evened(scene, pairs)) if scene.chance(0.06) else evened(scene, pairs)
    manner = _manner(scene, pairs)
    columns = scene.pick((1, 1, 1, 2, 2, 3)) if scene.w > 100 else 1
    photo = _portrait(scene) if scene.chance(portrait) and scene.w > 110 else None
    queue = list(pairs)
    while queue:
        beside = photo is not None and scene.y < photo[1]
        width = scene.w - photo[0] if photo and beside else scene.w
        row = _taken(scene, queue, columns, width, manner)
        _row(scene, row, width / max(1, columns if len(row) > 1 else 1), manner)
    if photo:
        scene.y = max(scene.y, photo[1])


def _portrait(scene: Scene) -> tuple[float, float]:
    """A portrait at the right edge; how much width it takes, and down to where."""
    wide = min(32.0, scene.w * 0.22)
    decor.photo_box(scene.sheet, scene.x + scene.w - wide, scene.y, wide, wide * 1.36)
    return wide + 5, scene.y + wide * 1.36 + 2


def _manner(scene: Scene, pairs: Sequence[Pair]) -> Manner:
    kind = scene.pick(_KINDS)
    english = any(p.english for p in pairs)
    if english:
        kind = scene.pick(("tab", "lined"))
    label = scene.printed(bold=scene.chance(0.2))
    if scene.chance(0.15):
        label = label._replace(colour=scene.pick(((96, 98, 106), decor.BLUE, decor.RED)))
    tail = "" if kind in ("over", "boxed") else scene.pick(_TAILS)
    if kind == "run" and not tail:
        tail = "："
    room = max(scene.width(p.label + tail, label) for p in pairs) + scene.rng.uniform(2, 9)
    lead = scene.rng.uniform(1.75, 2.5) + (0.5 if english else 0)
    return Manner(kind, min(room, scene.w * 0.45), tail, scene.look(), label, lead)


def _numbered(scene: Scene, pairs: Sequence[Pair]) -> list[Pair]:
    """The same pairs, counted as items are."""
    mark = scene.pick(("{n}. ", "{c}、", "（{c}）"))
    return [
        p._replace(label=mark.format(n=n, c=_DIGITS[n]) + p.label) for n, p in enumerate(pairs, 1)
    ]


def _taken(
    scene: Scene, queue: list[Pair], columns: int, width: float, manner: Manner
) -> list[Pair]:
    """The next pairs that stand side by side."""
    share = width / columns
    row = [queue.pop(0)]
    while queue and len(row) < columns and _narrow(scene, row[-1], share, manner):
        if not _narrow(scene, queue[0], share, manner):
            break
        row.append(queue.pop(0))
    return row


def _narrow(scene: Scene, pair: Pair, share: float, manner: Manner) -> bool:
    label = scene.width(pair.label + manner.tail, manner.label)
    if manner.kind != "run":
        label = max(label, 0 if manner.kind == "over" else manner.room)
    return label + scene.width(pair.template, manner.look) < share - 5


def _row(scene: Scene, row: Sequence[Pair], share: float, manner: Manner) -> None:
    """Pairs side by side, each with ``share`` mm."""
    top = low = scene.y
    for i, pair in enumerate(row):
        part = scene.part(scene.x + i * share, share - 4)
        part.y = top
        _SETTERS[manner.kind](part, pair, manner)
        low = max(low, part.y)
    scene.y = low + scene.air * 0.3


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


_SETTERS: dict[str, Callable[[Scene, Pair, Manner], None]] = {
    "run": _run, "tab": _tab, "facing": _facing, "lined": _lined, "over": _over, "boxed": _boxed,
    "dotted": _dotted,
}  # fmt: skip
