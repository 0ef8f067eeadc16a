"""The verdict of an appraisal in a row of its own: written, ticked, ringed, or marked in a strip of cells."""

from schemas.kinds import Kind
from yanzhen.samples.flow import MM
from yanzhen.samples.job import WORDS
from yanzhen.samples.papers.composed.choosing import label
from yanzhen.samples.papers.composed.scene import Scene
from yanzhen.samples.papers.composed.sections import Frame
from yanzhen.samples.papers.opened.third.marks import VERDICTS, ringed
from yanzhen.samples.papers.ticks import WAYS, ticked
from yanzhen.samples.sheet import Look

STATED = frozenset({"row", "ticked", "ringed", "strip"})
"""The ways in which the verdict has a row of its own."""


def stated(scene: Scene, frame: Frame, organ: str, way: str) -> None:
    """The verdict in a row of its own: written, ticked or ringed."""
    words = label(scene, Kind.APPRAISAL, "verdict")
    if way == "strip":
        _strip(scene, words)
        return
    high = scene.size * 1.0
    side = max(frame.side, scene.width(words, scene.printed()) + 5)
    scene.sheet.cell(scene.x, scene.y, side, high, words, scene.printed())
    scene.sheet.rect(scene.x + side, scene.y, scene.x + scene.w, scene.y + high)
    x, y = scene.x + side + 5, scene.y + high / 2
    if way == "row":
        scene.sheet.put(x + 10, y, "{verdict" + organ + "}", scene.look(1.1))
    elif way == "ticked":
        mark = scene.pick(WAYS)
        small = scene.printed(
            min(1.0, (scene.w - side) / (scene.size * 10.5 + (28 if mark == "mark" else 0)))
        )
        ticked(scene.sheet, x, y, "verdict", VERDICTS, look=small, way=mark, gap=3.0)
    else:
        small = scene.printed(min(1.0, (scene.w - side) / (scene.size * 10.5)))
        ringed(scene.sheet, x, y, "verdict", VERDICTS, small, 6.0)
    scene.y += high


def _strip(scene: Scene, words: str) -> None:
    """A cell for each word, and under it one that is empty or holds the mark."""
    high, side = scene.size * MM * 2.2, scene.w * 0.2
    share = (scene.w - side) / len(VERDICTS)
    scene.sheet.cell(scene.x, scene.y, side, 2 * high, words, scene.printed())
    for i, option in enumerate(VERDICTS):
        x = scene.x + side + i * share
        scene.sheet.cell(x, scene.y, share, high, WORDS[option], scene.printed(0.92))
        scene.sheet.rect(x, scene.y + high, x + share, scene.y + 2 * high)
        if option == scene.facts["verdict"] and not scene.job.blank:
            _marked(scene, option, x + share / 2, scene.y + 1.5 * high)
    scene.y += 2 * high


def _marked(scene: Scene, option: str, x: float, y: float) -> None:
    look = Look(size=scene.size * 1.1, face="micro")
    left, right = scene.sheet.put(x, y, "√", look, "c")
    half = look.size * MM * 0.6
    scene.sheet.note("verdict", option, (left, y - half, right, y + half))
    scene.job.texts["verdict"] = WORDS[option]
