"""A PDF's text layer against what the picture shows: used where it is true to it, never blindly.

The picture is always read. A line of the layer replaces a read line only where every character
that differs was read with doubt: a layer that says 2019 under a clear 2018 loses.
"""

from collections.abc import Sequence
from difflib import SequenceMatcher

from extractors.frames import Line
from extractors.values.text import squeeze

_CLEAR = 0.9
"""A character that scores this was seen plainly, and outranks the layer."""


def settle(lines: Sequence[Line], layer: Sequence[Line]) -> list[Line]:
    """The read lines, with doubtful characters mended by the layer's line at the same place."""
    return [
        _settled(line, [other for other in layer if _same_place(line, other)]) for line in lines
    ]


def _settled(line: Line, beneath: Sequence[Line]) -> Line:
    if not beneath:
        return line
    ordered = sorted(beneath, key=lambda other: other.box.x0)
    text = "".join(squeeze(other.text) for other in ordered)
    seen = squeeze(line.text)
    matcher = SequenceMatcher(None, seen, text, autojunk=False)
    if matcher.ratio() < 0.6 or len(seen) != len(line.text):
        return line
    scores = line.chars or (line.score,) * len(line.text)
    edits = [op for op in matcher.get_opcodes() if op[0] != "equal"]
    if any(op[0] != "replace" or op[2] - op[1] != op[4] - op[3] for op in edits):
        return line
    if any(max(scores[a:b]) >= _CLEAR for _, a, b, _, _ in edits):
        return line
    return Line(text, line.box, 1.0, (1.0,) * len(text), line.edges)


def _same_place(line: Line, other: Line) -> bool:
    wide = min(line.box.x1, other.box.x1) - max(line.box.x0, other.box.x0)
    high = min(line.box.y1, other.box.y1) - max(line.box.y0, other.box.y0)
    return wide > 0.5 * other.box.width and high > 0.4 * min(line.box.height, other.box.height)
