"""Which of several printed words a pen chose: ringed, underlined, or all others struck out.

Measured on the ink around and across each word, where print leaves none: a ring is a closed path
outside the word, a stroke a straight run longer than any of a character, a wave what joins all
characters of a word. Where the words do not differ plainly there is no answer.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median
from typing import NamedTuple

import cv2
import numpy as np

from extractors.frames import PixelBox
from extractors.layout.ink_map import InkMap, Mask
from extractors.layout.pieces import Piece
from extractors.layout.rings import ring_share
from extractors.pages.pixels import as_image

_RINGED, _FREE, _AHEAD = 0.68, 0.64, 0.2
"""Share of the directions around a word that a ring holds at least, that a word without may hold,
and by how much the first is ahead of the second."""

_SPAN, _SPAN_OF_ONE = 0.8, 1.2
"""Of a word's width: a straight stroke across it is at least so long. Characters hold strokes of
their own width, so that one alone is crossed only by what leaves it."""

_LOOSE = 0.9
"""In characters: a line that goes on farther beside the word is a ruling, or another word's."""

_ACROSS, _UNDER = (-0.42, 0.42), (0.55, 1.15)
"""From the middle of the print down, in characters: where words are struck and underlined."""

_ALONE = 0.62
_STEEPEST, _SLOPES = 0.6, 25
_JOINED = 0.9


class Marks(NamedTuple):
    """What a pen did to one word. ``crossed``: by a straight stroke; ``joined``: by any."""

    ring: float
    crossed: bool
    joined: bool
    underlined: bool

    @property
    def is_ringed(self) -> bool:
        """Whether a ring goes round the word; what is crossed out is not chosen by it."""
        return self.ring >= _RINGED and not self.crossed

    @property
    def is_struck(self) -> bool:
        """Whether the word is crossed out, by whatever stroke."""
        return self.crossed or self.joined


@dataclass(frozen=True)
class Choice:
    """What a pen said. ``seen``: it marked something; ``index``: the one word that it chose."""

    seen: bool
    index: int | None = None


def pen_choice(ink: InkMap, words: Sequence[Piece], strangers: Sequence[Piece] = ()) -> Choice:
    """The word of one list that a pen chose.

    Of single characters (男 女) only a ring tells: how high they stand is known too roughly to tell
    a stroke from a line under them.

    ``strangers``: runs beside the list that may be words of it, misread under a stroke.
    """
    pitch = _pitch(words)
    marks = [_marks(ink, word, pitch) for word in words]
    others = [_marks(ink, word, pitch) for word in strangers]
    ringed = [i for i, mark in enumerate(marks) if mark.is_ringed]
    if ringed or any(mark.is_ringed for mark in others):
        rest = [mark.ring for i, mark in enumerate([*marks, *others]) if i not in ringed[:1]]
        plain = len(ringed) == 1 and max(rest) <= min(_FREE, marks[ringed[0]].ring - _AHEAD)
        return Choice(True, ringed[0] if plain else None)
    if all(len(word.glyphs) == 1 for word in words):
        return Choice(any(mark.crossed or mark.underlined for mark in marks))
    if any(mark.crossed for mark in (*marks, *others)):
        left = [i for i, mark in enumerate(marks) if not mark.is_struck]
        plain = len(left) == 1 and all(mark.is_struck for mark in others)
        return Choice(True, left[0] if plain else None)
    lines = [i for i, mark in enumerate(marks) if mark.underlined]
    alone = len(lines) == 1 and not any(mark.underlined for mark in others)
    return Choice(bool(lines), lines[0] if alone else None)


def _pitch(words: Sequence[Piece]) -> float:
    """The usual width of a character of a list's words; 0 where all are single."""
    return median([_print_of(word)[1] for word in words if len(word.glyphs) > 1] or [0.0])


def _marks(ink: InkMap, word: Piece, pitch: float) -> Marks:
    box, em = _print_of(word, pitch)
    middle = box.centre[1]
    across = PixelBox(box.x0, middle + _ACROSS[0] * em, box.x1, middle + _ACROSS[1] * em)
    under = PixelBox(box.x0, middle + _UNDER[0] * em, box.x1, middle + _UNDER[1] * em)
    span = _SPAN if len(word.glyphs) > 1 else _SPAN_OF_ONE
    return Marks(
        ring_share(ink, box, em),
        _has_stroke(ink, across, em, span),
        _is_joined(ink.part(across), len(word.glyphs)),
        _has_stroke(ink, under, em, _SPAN),
    )


def _print_of(word: Piece, pitch: float = 0.0) -> tuple[PixelBox, float]:
    """Where a word's print is, and the width of a character.

    A word placed narrower than the other words' ``pitch`` has print beyond its box, which is no
    ring. A character that stands alone is given all the room up to the next, and the box of so
    short a line is nearly twice as high as its print.
    """
    box = word.box
    if len(word.glyphs) > 1:
        lacking = max(0.0, len(word.glyphs) * min(pitch, box.height) - box.width) / 2
        box = PixelBox(box.x0 - lacking, box.y0, box.x1 + lacking, box.y1)
        return box, min(box.height, box.width / len(word.glyphs))
    em = min(box.width, _ALONE * box.height)
    x = box.centre[0]
    return PixelBox(x - em / 2, box.y0, x + em / 2, box.y1), em


def _has_stroke(ink: InkMap, zone: PixelBox, em: float, span: float) -> bool:
    """Whether a straight stroke runs through a zone, and ends where its word does."""
    loose = _LOOSE * em
    part = ink.part(PixelBox(zone.x0 - loose, zone.y0, zone.x1 + loose, zone.y1))
    if not part.size:
        return False
    wide = zone.width * ink.scale
    longest = max(_longest_run(_sheared(part, slope)) for slope in _slopes())
    return bool(span * wide <= longest < 0.97 * part.shape[1])


def _slopes() -> Sequence[float]:
    return [float(slope) for slope in np.linspace(-_STEEPEST, _STEEPEST, _SLOPES)]


def _sheared(part: Mask, slope: float) -> Mask:
    """The part with its columns moved up and down, so that strokes of this slope lie level."""
    high, wide = part.shape
    shift = np.round(slope * (np.arange(wide) - wide / 2)).astype(int)
    rows = np.arange(high)[:, None] + shift[None, :]
    inside = (rows >= 0) & (rows < high)
    return np.asarray(part[np.clip(rows, 0, high - 1), np.arange(wide)] & inside, np.bool_)


def _longest_run(part: Mask) -> int:
    """The longest unbroken run along the rows; two rows side by side count as one."""
    thick = part.copy()
    thick[1:] |= part[:-1]
    padded = np.pad(thick, ((0, 0), (1, 1)))
    edges = np.flatnonzero(np.diff(padded.astype(np.int8).ravel()))
    runs = edges[1::2] - edges[::2]
    return int(runs.max()) if runs.size else 0


def _is_joined(part: Mask, characters: int) -> bool:
    """Whether one piece of ink goes through all characters of a word."""
    if not part.size or characters < 2:
        return False
    _, _, stats, _ = cv2.connectedComponentsWithStats(as_image(part.astype(np.uint8)))
    widest = int(stats[1:, cv2.CC_STAT_WIDTH].max()) if len(stats) > 1 else 0
    return bool(widest >= _JOINED * part.shape[1])
