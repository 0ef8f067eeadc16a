"""A PDF's text layer against what the picture shows: used where it is true to it, never blindly.

The picture is always read. A line of the layer replaces a read line only where every character
that differs was read with doubt: a layer that says 2019 under a clear 2018 loses. Two things the
reader gets wrong without doubt, and the layer may mend: a rare character taken for a common one of
its shape (淼 for 森), and a 〇 of a year left out.
"""

from collections.abc import Sequence
from difflib import SequenceMatcher

from extractors.frames import Line
from extractors.values.lookalikes import alike
from extractors.values.text import is_rare, squeeze

_ZEROS = frozenset("〇○零")
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
    if not all(_mends(seen[a:b], text[c:d], scores[a:b]) for _, a, b, c, d in edits):
        return line
    edges = line.edges if len(text) == len(seen) else ()
    return Line(text, line.box, 1.0, (1.0,) * len(text), edges, confirmed=True)


def _mends(seen: str, layer: str, scores: Sequence[float]) -> bool:
    """Whether the layer's characters may take the place of those seen."""
    if not seen:
        return set(layer) <= _ZEROS
    if len(seen) != len(layer):
        return False
    return all(
        score < _CLEAR or (is_rare(meant) and not is_rare(read) and alike(read, meant))
        for read, meant, score in zip(seen, layer, scores, strict=True)
    )


def _same_place(line: Line, other: Line) -> bool:
    wide = min(line.box.x1, other.box.x1) - max(line.box.x0, other.box.x0)
    high = min(line.box.y1, other.box.y1) - max(line.box.y0, other.box.y0)
    return wide > 0.5 * other.box.width and high > 0.4 * min(line.box.height, other.box.height)
