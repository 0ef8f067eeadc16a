"""Labels with their values, without rules: in one column or several, in many manners."""

from collections.abc import Sequence

from yanzhen.samples import decor
from yanzhen.samples.papers.composed.pair import Manner, Pair, spaced
from yanzhen.samples.papers.composed.scene import Scene
from yanzhen.samples.papers.composed.setters import SETTERS

_DIGITS = ("〇", *"一二三四五六七八九十", "十一", "十二", "十三", "十四", "十五", "十六", "十七")
_KINDS = ("run", "run", "tab", "tab", "facing", "lined", "lined", "over", "boxed", "dotted")
_TAILS = ("：", "：", "：", "", "", ":", "　", " ")


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
        SETTERS[manner.kind](part, pair, manner)
        low = max(low, part.y)
    scene.y = low + scene.air * 0.3
