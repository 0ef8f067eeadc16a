"""The ways in which body, date and seal stand at a paper's foot."""

from collections.abc import Callable
from typing import NamedTuple

from yanzhen.samples.flow import MM
from yanzhen.samples.papers.composed.scene import Scene
from yanzhen.samples.sheet import Look

_STAMP = ("", "", "", "（盖章）", "（印章）", "（公章）", "（章）", " （盖章）")
_MORE = ("（签章）", "（专用章）")


class Foot(NamedTuple):
    """What stands at the foot: the body's template, the date's, the seal's words, labels for them.

    ``english``: what may stand in small print under the body and under the date.
    """

    body: str
    date: str
    seal: str
    body_labels: tuple[str, ...]
    date_labels: tuple[str, ...]
    english: tuple[str, str] | None = None

    @property
    def day(self) -> str:
        """The name of the date's fact."""
        return self.date.strip("{}").split("|")[0]


def _body(scene: Scene, what: Foot) -> str:
    """The body with a word for the seal, which may stand alone before it."""
    return what.body + scene.pick((*_STAMP, *_MORE))


def _press(scene: Scene, what: Foot, x: float, y: float) -> None:
    """The seal about here, kept on the page."""
    canvas = scene.sheet.canvas
    size = min(42.0, canvas.width * 0.2, canvas.height * 0.27)
    x = min(max(x, size / 2 + 6), canvas.width - size / 2 - 6)
    y = min(max(y, size / 2 + 4), canvas.height - size / 2 - 4)
    scene.sheet.seal(what.seal, x, y, diameter=size)


def _blanks(scene: Scene, what: Foot, x: float, y: float, look: Look) -> None:
    """Lines under the figures of a date whose middle is at (x, y), as on a form that was filled."""
    _, date = scene.job.format(scene.facts[what.day], what.day, "spaced")
    pen = x - scene.width(date, look) / 2
    for part in date.split(" "):
        wide = scene.width(part, look)
        if part.isdigit():
            below = y + look.size * MM * 0.62
            scene.sheet.line((pen - 1.2, below), (pen + wide + 1.2, below), 0.2)
        pen += wide + scene.width(" ", look)


def _filled(scene: Scene, what: Foot) -> None:
    """The body, and under it a date on blanks, both about one middle."""
    look = scene.printed(1.05)
    middle = scene.x + scene.w * scene.pick((0.3, 0.5, 0.68))
    high = look.size * MM * 2.1
    room = 2 * min(middle - scene.x, scene.x + scene.w - middle)
    body = _body(scene, what)
    small = look._replace(size=look.size * min(1.0, room / scene.width(body, look)))
    scene.sheet.put(middle, scene.y + high / 2, body, small, "c")
    date = "{" + what.day + "|spaced}"
    scene.sheet.put(middle, scene.y + high * 1.5, date, look, "c")
    _blanks(scene, what, middle, scene.y + high * 1.5, look)
    scene.y += high * 2
    _press(scene, what, middle + 8, scene.y - high)


def _stacked(scene: Scene, what: Foot) -> None:
    """The date under the body, both at the right, in the middle or at the left."""
    align = scene.pick(("r", "r", "r", "r", "c", "l"))
    look = scene.printed(scene.rng.uniform(1.0, 1.25))
    inset = scene.w * scene.rng.uniform(0, 0.12)
    part = scene.part(scene.x + (inset if align == "l" else 0), scene.w - inset)
    if scene.chance(0.12):
        part.line(
            scene.pick(what.body_labels) + scene.pick(("（盖章）：", "：", "（印）")), look, align
        )
    lines = [_body(scene, what), what.date]
    under = what.english if what.english and scene.chance(0.5) else ("", "")
    small = look._replace(size=look.size * 0.6)
    middles = []
    for line, english in list(zip(lines, under, strict=True))[:: -1 if scene.chance(0.08) else 1]:
        middles.append(part.line(line, look, align, scene.pick((1.8, 2.1, 2.5))))
        if english:
            part.line(english, small, align, 1.4)
    scene.y = part.y
    at = {"r": part.x + part.w * 0.8, "c": part.x + part.w / 2, "l": part.x + part.w * 0.25}[align]
    _press(scene, what, at, sum(middles) / 2)


def _beside(scene: Scene, what: Foot) -> None:
    """Body and date on one line."""
    look = scene.printed(1.05)
    first, second = _body(scene, what), what.date
    if scene.chance(0.2):
        first, second = second, first
    middle = scene.line(first + "　　" + second, look, scene.pick(("r", "c", "l")), 2.0)
    _press(scene, what, scene.x + scene.w * 0.6, middle)


def _split(scene: Scene, what: Foot) -> None:
    """The body at one edge, the date at the other, not always at one height."""
    look = scene.printed(1.05)
    sides = ("l", "r") if scene.chance(0.5) else ("r", "l")
    half = scene.w / 2 - 3
    one = scene.part(scene.x if sides[0] == "l" else scene.x + half + 6, half)
    two = scene.part(scene.x if sides[1] == "l" else scene.x + half + 6, half)
    two.y += scene.pick((0.0, 0.0, look.size * MM * 1.2))
    middle = one.line(_body(scene, what), look, sides[0], 2.0)
    label = scene.pick(("", "", *(w + "：" for w in what.date_labels[:2])))
    two.line(label + what.date, look, sides[1], 2.0)
    scene.y = max(one.y, two.y)
    _press(scene, what, one.x + half * 0.55, middle)


def _labelled(scene: Scene, what: Foot) -> None:
    """Both with labels, under each other or at two edges."""
    look = scene.printed(1.0)
    tail = scene.pick(("：", "：", "（盖章）：", "　"))
    body = scene.pick(what.body_labels) + tail + what.body
    date = scene.pick(what.date_labels) + scene.pick(("：", "：", "　")) + what.date
    if scene.chance(0.3) and scene.width(body + date, look) < scene.w * 0.9:
        first = scene.part(scene.x, scene.w / 2)
        middle = first.line(body, look, "l", 2.0)
        other = scene.part(scene.x + scene.w / 2, scene.w / 2)
        other.line(date, look, "r", 2.0)
        scene.y = first.y
        _press(scene, what, scene.x + scene.w * 0.3, middle)
        return
    align = scene.pick(("l", "l", "r", "c"))
    lines = [body, date] if scene.chance(0.75) else [date, body]
    middles = [scene.line(line, look, align, scene.pick((1.8, 2.2))) for line in lines]
    at = {"l": 0.3, "c": 0.5, "r": 0.75}[align]
    _press(scene, what, scene.x + scene.w * at, sum(middles) / 2)


def _celled(scene: Scene, what: Foot) -> None:
    """Ruled cells: labels above or beside body and date."""
    look = scene.printed(1.0)
    high = scene.size * MM * scene.rng.uniform(2.4, 4.5)
    labels = (
        scene.pick(what.body_labels) + scene.pick(("", "", "（章）")),
        scene.pick(what.date_labels),
    )
    top, side = scene.y, scene.w * scene.rng.uniform(0.16, 0.24)
    if scene.chance(0.5):
        for label, value in zip(labels, (what.body, what.date), strict=True):
            scene.y = scene.sheet.row(
                scene.x, scene.y, high, ((side, label), (scene.w - side, value)), look
            )
    else:
        half = scene.w / 2 - side
        cells = ((side, labels[0]), (half, what.body), (side, labels[1]), (half, what.date))
        scene.y = scene.sheet.row(scene.x, scene.y, high, cells, look)
    _press(scene, what, scene.x + scene.w * 0.4, (top + scene.y) / 2 + 6)


WAYS: dict[str, Callable[[Scene, Foot], None]] = {
    "filled": _filled,
    "stacked": _stacked, "beside": _beside, "split": _split, "labelled": _labelled, "celled": _celled,
}  # fmt: skip
