"""Labels with their values in ruled tables: two to six columns, bands, merged and upright cells."""

from collections.abc import Sequence

from yanzhen.samples import decor
from yanzhen.samples.flow import MM
from yanzhen.samples.papers.composed.pair import Pair
from yanzhen.samples.papers.composed.pairs import evened
from yanzhen.samples.papers.composed.ruled_more import RARER
from yanzhen.samples.papers.composed.scene import Scene

_GROUPS = ("基本情况", "个人信息", "基本信息", "本人情况", "人员信息")


def ruled(scene: Scene, pairs: Sequence[Pair], *, portrait: float = 0.35) -> None:
    """A table of pairs in a manner drawn for this paper."""
    if scene.chance(0.22):
        scene.pick(RARER)(scene, pairs)
        return
    pairs = evened(scene, pairs)
    if scene.chance(0.16) and scene.w > 100:
        _bands(scene, pairs)
        return
    group = scene.chance(0.16) and scene.w > 120
    inner = scene
    if group:
        inner = scene.part(scene.x + 12, scene.w - 12)
    top = scene.y
    _table(inner, pairs, portrait)
    scene.y = inner.y
    if group:
        scene.sheet.upright(
            scene.x, top, 12, scene.y - top, scene.pick(_GROUPS), scene.printed(0.95)
        )


def _table(scene: Scene, pairs: Sequence[Pair], portrait: float) -> None:
    """Rows of label and value cells; the portrait's cell takes the end of the first rows."""
    columns = scene.pick((1, 1, 2, 2, 2, 3)) if scene.w > 120 else 1
    labels = scene.w / columns * scene.rng.uniform(0.26, 0.42)
    high = scene.size * MM * scene.rng.uniform(2.1, 3.4)
    tail = scene.pick(("", "", "", "", "："))
    align = scene.pick(("c", "c", "c", "l"))
    edges = scene.pick(("full", "full", "full", "full", "across", "none"))
    if edges != "full":
        columns, labels = min(columns, 2), max(labels, scene.size * MM * 7)
    beside = scene.chance(portrait) and len(pairs) > 4 and scene.w > 110
    span, wide = (scene.pick((3, 4)), min(32.0, scene.w * 0.22)) if beside else (0, 0.0)
    queue, top, number = list(pairs), scene.y, 0
    while queue:
        width = scene.w - (wide if number < span else 0.0)
        row = _packed(scene, queue, columns, width, labels)
        _cells(scene, row, (width, min(labels, width / len(row) * 0.5), high), (tail, align, edges))
        number += 1
        if number == span:
            _portrait(scene, top, wide)


def _packed(
    scene: Scene, queue: list[Pair], columns: int, width: float, labels: float
) -> list[Pair]:
    """The pairs of the next row: as many as columns, fewer where a value is wide."""
    look = scene.look()
    row = [queue.pop(0)]
    room = width / columns - labels
    while queue and len(row) < columns:
        if any(scene.width(p.template, look) > room * 1.1 for p in (row[-1], queue[0])):
            break
        row.append(queue.pop(0))
    return row


def _cells(
    scene: Scene,
    row: Sequence[Pair],
    room: tuple[float, float, float],
    manner: tuple[str, str, str],
) -> None:
    """One row of the table: width, the labels' width and height; the label's tail, values, lines."""
    width, labels, high = room
    tail, align, edges = manner
    share = width / len(row)
    framed = edges == "full"
    for i, pair in enumerate(row):
        x = scene.x + i * share
        at = "l" if not framed else "c"
        scene.sheet.cell(
            x, scene.y, labels, high, _announced(pair) + tail, scene.printed(), at, framed
        )
        scene.sheet.cell(
            x + labels, scene.y, share - labels, high, pair.template, scene.look(), align, framed
        )
    if edges == "across":
        for y in (scene.y, scene.y + high):
            scene.sheet.line((scene.x, y), (scene.x + width, y))
    scene.y += high


def _announced(pair: Pair) -> str:
    return f"{pair.label} {pair.english}" if pair.english else pair.label


def _portrait(scene: Scene, top: float, wide: float) -> None:
    left = scene.x + scene.w - wide
    scene.sheet.rect(left, top, scene.x + scene.w, scene.y)
    size = min(wide - 4, (scene.y - top - 3) / 1.36)
    middle = left + wide / 2
    decor.photo(
        scene.sheet, middle - size / 2, (top + scene.y) / 2 - size * 0.68, size, size * 1.36
    )


def _bands(scene: Scene, pairs: Sequence[Pair]) -> None:
    """Rows of labels over rows of values, shaded now and then."""
    shaded, bold = scene.chance(0.5), scene.chance(0.4)
    high = scene.size * MM * scene.rng.uniform(1.9, 2.6)
    queue = list(pairs)
    while queue:
        band, queue = queue[:4], queue[4:]
        wants = [
            max(scene.width(p.template, scene.look()), scene.width(p.label, scene.look()))
            for p in band
        ]
        shares = [scene.w * max(want, 14) / sum(max(w, 14) for w in wants) for want in wants]
        if shaded:
            fill = (230, 234, 238)
            scene.sheet.rect(scene.x, scene.y, scene.x + scene.w, scene.y + high, 0.25, None, fill)
        look = scene.printed(0.92, bold=bold)
        labels = [(w, p.label) for w, p in zip(shares, band, strict=True)]
        values = [(w, p.template) for w, p in zip(shares, band, strict=True)]
        y = scene.sheet.row(scene.x, scene.y, high, labels, look)
        scene.y = scene.sheet.row(scene.x, y, high * 1.3, values, scene.look())
