"""Which of several printed choices is ticked: by the boxes beside the words, seen as pixels.

☑ ■ ● ✓ √ against □ ○ or nothing, printed or by hand, before a word, behind it, or in brackets.
Where it is not plain there is no answer.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from extractors.frames import PixelBox
from extractors.layout.ink_map import InkMap
from extractors.layout.marks import Mark, Sort, find_marks, find_ticks
from extractors.layout.pieces import Piece

_REACH = 2.3
"""How far beyond the first and the last word marks are sought, in characters."""

_BRACKET_REACH = 4.0
"""The same, through a bracket with room for a tick."""

_HALF = 1.0
"""Half the height, in characters, of the strip that is looked at: a hand's tick leaves its box."""

_SLACK = 0.2
"""In characters: the places of characters are estimates."""


@dataclass(frozen=True)
class Choices:
    """The words of one list in printed order. ``left`` and ``right``: where other print ends.

    ``brackets``: where each word has a bracket in which its tick would stand.
    """

    words: Sequence[Piece]
    left: float = 0.0
    right: float = float("inf")
    brackets: Literal["before", "behind"] | None = None


def ticked(ink: InkMap, choices: Choices) -> int | None:
    """The index of the word that is ticked and all others are not; None where it is not plain."""
    marks = [m for row in _rows(choices.words) for m in _marks_of(ink, choices, row)]
    if len(marks) == len(choices.words):
        full = [i for i, mark in enumerate(marks) if mark.sort is Sort.FULL]
        rest = [mark for mark in marks if mark.sort is Sort.EMPTY]
        return full[0] if len(full) == 1 and len(full) + len(rest) == len(marks) else None
    return None if marks else _lone_tick(ink, choices)


def _rows(words: Sequence[Piece]) -> list[list[Piece]]:
    """The words by the line of print on which they stand."""
    rows: list[list[Piece]] = []
    for word in words:
        same = rows and abs(word.box.centre[1] - rows[-1][-1].box.centre[1]) < 0.6 * _em(word)
        if same and word.box.x0 > rows[-1][-1].box.x0:
            rows[-1].append(word)
        else:
            rows.append([word])
    return rows


def _em(word: Piece) -> float:
    """The width of a character: boxes of lines are often higher than their print."""
    return min(word.box.height, word.box.width / len(word.glyphs))


def _marks_of(ink: InkMap, choices: Choices, row: Sequence[Piece]) -> list[Mark]:
    """The boxes and circles along one line's words, in pixels of the page."""
    strip, em = _strip(choices, row), _em(row[0])
    found = (_on_page(mark, strip, ink) for mark in find_marks(ink.part(strip), em * ink.scale))
    return [mark for mark in found if not any(_inside(mark, word) for word in row)]


def _on_page(mark: Mark, part: PixelBox, ink: InkMap) -> Mark:
    x0, y0, x1, y1 = (v / ink.scale for v in mark.box)
    left, top = max(part.x0, 0.0), max(part.y0, 0.0)
    return Mark(mark.sort, PixelBox(left + x0, top + y0, left + x1, top + y1))


def _inside(mark: Mark, word: Piece) -> bool:
    """Whether a mark is one of the word's own characters."""
    margin = 0.15 * _em(word)
    return word.box.x0 + margin < mark.box.centre[0] < word.box.x1 - margin


def _strip(choices: Choices, row: Sequence[Piece]) -> PixelBox:
    em, middle = _em(row[0]), row[0].box.centre[1]
    reach = em * (_BRACKET_REACH if choices.brackets else _REACH)
    x0 = max(choices.left, row[0].box.x0 - reach)
    x1 = min(choices.right, row[-1].box.x1 + reach)
    return PixelBox(x0, middle - _HALF * em, x1, middle + _HALF * em)


def _lone_tick(ink: InkMap, choices: Choices) -> int | None:
    """The word beside the only tick in the gaps between words that have no boxes."""
    found = [
        owner
        for row in _rows(choices.words)
        for gap, owners in _gaps(choices, row)
        for mark in find_ticks(ink.part(gap), _em(row[0]) * ink.scale)
        for owner in [_owner(gap, _on_page(mark, gap, ink), owners, choices.brackets)]
    ]
    if len(found) != 1 or found[0] is None:
        return None
    return next(i for i, word in enumerate(choices.words) if word is found[0])


Owners = tuple[Piece | None, Piece | None]
"""The words before and behind a gap."""


def _gaps(choices: Choices, row: Sequence[Piece]) -> list[tuple[PixelBox, Owners]]:
    strip, slack = _strip(choices, row), _SLACK * _em(row[0])
    starts = [strip.x0, *(word.box.x1 + slack for word in row)]
    ends = [*(word.box.x0 - slack for word in row), strip.x1]
    owners: list[Owners] = list(zip([None, *row], [*row, None], strict=True))
    gaps = [PixelBox(a, strip.y0, b, strip.y1) for a, b in zip(starts, ends, strict=True)]
    return [(gap, own) for gap, own in zip(gaps, owners, strict=True) if gap.width > 0]


def _owner(
    gap: PixelBox, mark: Mark, owners: Owners, brackets: Literal["before", "behind"] | None
) -> Piece | None:
    """The word that a tick in a gap belongs to: as the brackets stand, else the nearer one."""
    before, behind = owners
    if brackets:
        return behind if brackets == "before" else before
    if behind is None:
        return before
    middle = mark.box.centre[0]
    if before is None or gap.x1 - middle < 0.6 * (middle - gap.x0):
        return behind
    return before if middle - gap.x0 < 0.6 * (gap.x1 - middle) else None
