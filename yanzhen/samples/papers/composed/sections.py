"""Parts of a form in which somebody says something, signs and dates it: ruled, framed or open."""

from dataclasses import dataclass
from typing import Literal, NamedTuple

from yanzhen.samples.flow import MM
from yanzhen.samples.papers.composed.scene import Scene
from yanzhen.samples.papers.opened.third.marks import autograph
from yanzhen.samples.sheet import Look

Way = Literal["upright", "side", "top", "open"]
_WAYS: tuple[Way, ...] = ("upright", "upright", "side", "side", "top", "top", "open")
_EMPTY_DAYS = ("年　　月　　日", "年　月　日", "　　　年　　月　　日", "20　　年　　月　　日")


class Section(NamedTuple):
    """What one says: label, text, who signs it with which name, the day, and the seal's words."""

    label: str
    text: str
    signs: str = ""
    name: str = ""
    day: str = ""
    seal: str = ""


@dataclass(frozen=True)
class Frame:
    """How all sections of one form are set: the labels' width in mm, room beside the text's.

    ``mixed``: some may stand side by side.
    """

    way: Way
    side: float
    room: float
    mixed: bool = False


def frame_of(scene: Scene) -> Frame:
    """One form's manner."""
    way = scene.pick(_WAYS)
    side = {"upright": scene.rng.uniform(10, 16), "side": scene.rng.uniform(24, 36)}.get(way, 0.0)
    return Frame(way, side, scene.rng.uniform(0.5, 2.5), scene.chance(0.25))


def section(scene: Scene, frame: Frame, what: Section) -> None:
    """One section; the column goes on below it."""
    top = scene.y
    inner = scene.part(scene.x + frame.side + 3, scene.w - frame.side - 6)
    em = scene.size * MM
    inner.y += em * 0.4
    if frame.way in ("top", "open"):
        tail = scene.pick(("：", "：", ""))
        inner.line(what.label + tail, scene.printed(bold=frame.way == "open"), "l", 1.6)
    if what.text:
        inner.text(what.text, scene.look(0.96), 1.6)
    inner.y += em * frame.room + scene.air
    signed(inner, what)
    inner.y += em * 0.5
    low = max(inner.y, top + em * (len(what.label) + 1) * 1.15 if frame.way == "upright" else 0)
    _ruled(scene, frame, what.label, (top, low))
    scene.y = low


def _ruled(scene: Scene, frame: Frame, label: str, span: tuple[float, float]) -> None:
    top, low = span
    if frame.way == "open":
        scene.sheet.line((scene.x, low), (scene.x + scene.w, low), 0.15)
        return
    if frame.way == "upright":
        scene.sheet.upright(scene.x, top, frame.side, low - top, label, scene.printed(0.95))
    if frame.way == "side":
        scene.sheet.cell(scene.x, top, frame.side, low - top, label, scene.printed(0.95))
    scene.sheet.rect(scene.x + frame.side, top, scene.x + scene.w, low)


def signed(scene: Scene, what: Section) -> None:
    """Who signs, the hand that did, and the day: at the right, on one line or two."""
    day = what.day or (scene.pick(_EMPTY_DAYS) if scene.chance(0.5) else "")
    if not what.signs and not day:
        return
    look = scene.printed(0.95)
    high = look.size * MM * 1.8
    right = scene.x + scene.w - scene.rng.uniform(1, 8)
    room = look.size * MM * (len(what.name) * 1.5 + 1) if what.name else scene.rng.uniform(6, 16)
    two = scene.chance(0.3) or _wide(scene, what, day, look) + room > scene.w
    y = scene.y + high / 2
    left = right
    if day and not two:
        left, _ = scene.sheet.put(right, y, day, look, "r")
        left -= 3
    _, end = scene.sheet.put(left - room, y, what.signs, look, "r")
    if what.name:
        autograph(scene.sheet, end + 1.5, y - 0.6, what.name, look.size * 1.35)
    scene.y += high
    if day and two:
        scene.sheet.put(right, scene.y + high / 2, day, look, "r")
        scene.y += high
    if what.seal:
        size = min(40.0, scene.sheet.canvas.width * 0.19)
        scene.sheet.seal(
            what.seal, right - scene.rng.uniform(14, 32), scene.y - high, diameter=size
        )


def _wide(scene: Scene, what: Section, day: str, look: Look) -> float:
    return scene.width(what.signs + day, look) + 6
