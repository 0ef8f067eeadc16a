"""Tables of what was beside what is: two halves with the same labels, or a column for each."""

from typing import NamedTuple

from yanzhen.samples.flow import MM
from yanzhen.samples.papers.composed.scene import Scene


class Change(NamedTuple):
    """One datum before and after."""

    label: str
    before: str
    after: str


_HEADS = (("变动前", "变动后"), ("原岗位", "现岗位"), ("现聘岗位", "拟聘岗位"), ("调整前", "调整后"), ("原聘情况", "拟聘情况"), ("原情况", "现情况"),
          ("变更前", "变更后"), ("改革前", "改革后"), ("聘前", "聘后"))  # fmt: skip


def changed(scene: Scene, changes: list[Change]) -> None:
    """The table, in one of three arrangements."""
    heads = scene.pick(_HEADS)
    scene.pick((_columns, _columns, _halves, _lines))(scene, changes, heads)


def _high(scene: Scene) -> float:
    return scene.size * MM * scene.rng.uniform(2.2, 3.0)


def _columns(scene: Scene, changes: list[Change], heads: tuple[str, str]) -> None:
    """A row for each datum, a column for each time."""
    high, side = _high(scene), scene.w * scene.rng.uniform(0.18, 0.26)
    half = (scene.w - side) / 2
    first = scene.pick(("项目", "项　目", "", "内容"))
    look = scene.printed(bold=scene.chance(0.5))
    scene.y = scene.sheet.row(
        scene.x, scene.y, high, ((side, first), (half, heads[0]), (half, heads[1])), look
    )
    for one in changes:
        cells = ((side, one.label), (half, one.before), (half, one.after))
        scene.y = scene.sheet.row(scene.x, scene.y, high, cells, scene.look(0.96))


def _halves(scene: Scene, changes: list[Change], heads: tuple[str, str]) -> None:
    """Two halves side by side, each with its labels."""
    high, half = _high(scene), scene.w / 2
    side = half * scene.rng.uniform(0.32, 0.4)
    look = scene.printed(bold=scene.chance(0.5))
    scene.y = scene.sheet.row(scene.x, scene.y, high, ((half, heads[0]), (half, heads[1])), look)
    for one in changes:
        cells = (
            (side, one.label),
            (half - side, one.before),
            (side, one.label),
            (half - side, one.after),
        )
        scene.y = scene.sheet.row(scene.x, scene.y, high, cells, scene.look(0.96))


def _lines(scene: Scene, changes: list[Change], heads: tuple[str, str]) -> None:
    """A line for each time, a column for each datum."""
    high, side = _high(scene), scene.w * 0.16
    share = (scene.w - side) / len(changes)
    labels = [(side, ""), *((share, one.label) for one in changes)]
    scene.y = scene.sheet.row(scene.x, scene.y, high, labels, scene.printed())
    for head, values in (
        (heads[0], [c.before for c in changes]),
        (heads[1], [c.after for c in changes]),
    ):
        cells = [(side, head), *((share, value) for value in values)]
        scene.y = scene.sheet.row(scene.x, scene.y, high, cells, scene.look(0.96))
