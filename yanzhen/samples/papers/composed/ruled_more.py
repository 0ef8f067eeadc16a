"""Tables of pairs of rarer sorts: small labels in corners, counted items, groups, labels in one column over another."""

from collections.abc import Sequence

from yanzhen.samples.flow import MM
from yanzhen.samples.papers.composed.pair import Pair
from yanzhen.samples.papers.composed.scene import Scene

_HEADS = (
    ("序号", "项　目", "内　容"),
    ("序号", "项目", "登记内容"),
    ("", "项目名称", "信息"),
    ("序号", "名称", "查询结果"),
    ("行次", "项目", "内容"),
)
_GROUPS = (
    ("基本情况", "岗位情况", "其他"),
    ("个人信息", "相关信息", "备注信息"),
    ("一、本人情况", "二、具体情况", "三、其他情况"),
    ("本人", "内容", "其他"),
)


def cornered(scene: Scene, pairs: Sequence[Pair]) -> None:
    """Cells with a small label at the upper left and the value under it."""
    small = scene.printed(0.72, colour=scene.pick(((28, 28, 30), (96, 98, 106))))
    high, columns = scene.size * MM * scene.rng.uniform(3.0, 3.8), scene.pick((1, 2, 2, 3))
    queue = list(pairs)
    while queue:
        row = _fitting(scene, queue, columns)
        share = scene.w / len(row)
        for i, pair in enumerate(row):
            x = scene.x + i * share
            scene.sheet.rect(x, scene.y, x + share, scene.y + high, 0.2)
            scene.sheet.put(x + 1.5, scene.y + high * 0.27, _label(pair), small)
            scene.sheet.cell(x, scene.y + high * 0.42, share, high * 0.56, pair.template, scene.look(),
                             "l", frame=False)  # fmt: skip
        scene.y += high


def _fitting(scene: Scene, queue: list[Pair], columns: int) -> list[Pair]:
    """The pairs of the next row: fewer where a value is wide."""
    row = [queue.pop(0)]
    while queue and len(row) < columns:
        share = scene.w / (len(row) + 1) - 4
        if any(scene.width(p.template, scene.look()) > share for p in (*row, queue[0])):
            break
        row.append(queue.pop(0))
    return row


def _label(pair: Pair) -> str:
    return f"{pair.label} {pair.english}" if pair.english else pair.label


def counted(scene: Scene, pairs: Sequence[Pair]) -> None:
    """Items under heads: number, name, content."""
    high, heads = scene.size * MM * scene.rng.uniform(2.0, 2.7), scene.pick(_HEADS)
    first, second = scene.w * 0.1, scene.w * scene.rng.uniform(0.25, 0.34)
    wide = (first, second, scene.w - first - second)
    look = scene.printed(bold=scene.chance(0.5))
    scene.y = scene.sheet.row(scene.x, scene.y, high, list(zip(wide, heads, strict=True)), look)
    for number, pair in enumerate(pairs, 1):
        cells = ((wide[0], str(number)), (wide[1], _label(pair)), (wide[2], pair.template))
        scene.y = scene.sheet.row(scene.x, scene.y, high, cells, scene.look())


def grouped(scene: Scene, pairs: Sequence[Pair]) -> None:
    """Bands that name a group over the rows of its pairs, two pairs a row."""
    high, names = scene.size * MM * scene.rng.uniform(2.0, 2.8), scene.pick(_GROUPS)
    cut = max(2, len(pairs) // 2)
    for name, part in zip(names, (pairs[:cut], pairs[cut:]), strict=False):
        queue = list(part)
        if queue:
            band = scene.printed(bold=scene.chance(0.5))
            scene.sheet.cell(
                scene.x, scene.y, scene.w, high * 0.9, name, band, scene.pick(("c", "l"))
            )
            scene.y += high * 0.9
        while queue:
            row = _fitting(scene, queue, 2)
            share, side = scene.w / len(row), scene.w / 2 * 0.34
            cells = [c for p in row for c in ((side, _label(p)), (share - side, p.template))]
            scene.y = scene.sheet.row(scene.x, scene.y, high, cells, scene.look())


def paired_rows(scene: Scene, pairs: Sequence[Pair]) -> None:
    """One upright column of labels over one of values: a table of two rows, as lists of one person are."""
    chosen, rest = list(pairs[:5]), list(pairs[5:])
    high = scene.size * MM * scene.rng.uniform(2.2, 3.2)
    wants = [max(scene.width(t, scene.look()) for t in (p.label, p.template)) + 3 for p in chosen]
    wide = [scene.w * want / sum(wants) for want in wants]
    for texts in ([_label(p) for p in chosen], [p.template for p in chosen]):
        cells = list(zip(wide, texts, strict=True))
        scene.y = scene.sheet.row(scene.x, scene.y, high, cells, scene.look())
    for pair in rest:
        cells = [(scene.w * 0.3, _label(pair)), (scene.w * 0.7, pair.template)]
        scene.y = scene.sheet.row(scene.x, scene.y, high, cells, scene.look())


RARER = (cornered, counted, grouped, paired_rows)
