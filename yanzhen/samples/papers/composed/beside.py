"""Opinions side by side: each in its column, its label above, its signature and day at the foot."""

from collections.abc import Sequence

from yanzhen.samples.flow import MM
from yanzhen.samples.papers.composed.scene import Scene
from yanzhen.samples.papers.composed.sections import Frame, Section, section, signed

_LEAST = 52.0  # mm that a column needs


def arranged(scene: Scene, frame: Frame, whats: Sequence[Section]) -> None:
    """Sections under each other, or two or three of them side by side where the page is broad enough."""
    queue = list(whats)
    while queue:
        most = int(scene.w // _LEAST)
        count = min(len(queue), most, scene.pick((1, 1, 2, 3) if frame.mixed else (1,)))
        row, queue = queue[:count], queue[count:]
        if count == 1:
            section(scene, frame, row[0])
        else:
            _side_by_side(scene, frame, row)


def _side_by_side(scene: Scene, frame: Frame, row: Sequence[Section]) -> None:
    top, share = scene.y, scene.w / len(row)
    parts = [scene.part(scene.x + i * share + 2, share - 4) for i in range(len(row))]
    banded = scene.chance(0.5)
    for part, what in zip(parts, row, strict=True):
        part.size = scene.size * 0.9
        part.y = top + scene.size * MM * 0.3
        part.line(what.label, part.printed(bold=banded), "c" if banded else "l", 1.7)
        part.y += scene.size * MM * 0.3
        if what.text:
            part.text(what.text, part.look(0.96), 1.6)
        part.y += scene.size * MM * frame.room + scene.air
        signed(part, what)
    scene.y = max(part.y for part in parts) + scene.size * MM * 0.4
    for i in range(len(row)):
        scene.sheet.rect(scene.x + i * share, top, scene.x + (i + 1) * share, scene.y)
