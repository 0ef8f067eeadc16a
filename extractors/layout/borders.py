"""Where a line that runs over a border is cut: the places of its characters are estimates."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import TypeVar

from extractors.layout.pieces import Glyph, Piece

Home = TypeVar("Home")

_WIDER = 1.3
"""A gap this many times as wide as the one at the border is where the line was really parted."""

_ID_NUMBER = re.compile(r"(?<![0-9])[0-9]{14,17}[0-9Xx](?![0-9Xx])")
_MOST = 0.7
"""The share of a number's characters that says in which column it stands."""

_FAR = 1.6
"""A character further from the border than this many widths is on its own side."""


def parted(piece: Piece, homes: Sequence[Home | None]) -> list[tuple[Home | None, Piece]]:
    """The runs of a line by the home of each of its characters, cut where it was parted.

    The engine tells places to about one character, so the first digit of 男|410802… may seem to
    lie in the cell before: a cut moves by one character to where the sort of characters changes,
    or to a clearly wider gap.
    """
    homes = _with_whole_numbers(piece.text, _settled(homes))
    changes = [i + 1 for i, (a, b) in enumerate(pairwise(homes)) if a != b]
    cuts = [_moved(piece.glyphs, cut, changes) for cut in changes]
    owners = [homes[0], *(homes[cut] for cut in changes)]
    bounds = [0, *cuts, len(piece.glyphs)]
    runs = [
        (owner, piece.cut(a, b)) for owner, (a, b) in zip(owners, pairwise(bounds), strict=True)
    ]
    return [(owner, run) for owner, run in runs if run]


def _settled(homes: Sequence[Home | None]) -> list[Home | None]:
    """A lone character on the ruling itself goes with the one before it."""
    settled = list(homes)
    for i in range(1, len(settled) - 1):
        if settled[i] is None and settled[i + 1] is not None:
            settled[i] = settled[i - 1]
    return settled


def _with_whole_numbers(text: str, homes: list[Home | None]) -> list[Home | None]:
    """An identity number that is wider than its column stays whole, where most of it lies."""
    for match in _ID_NUMBER.finditer(text):
        (home, count), *_ = Counter(homes[match.start() : match.end()]).most_common()
        if count >= _MOST * len(match.group()):
            homes[match.start() : match.end()] = [home] * len(match.group())
    return homes


def _moved(glyphs: Sequence[Glyph], cut: int, cuts: Sequence[int]) -> int:
    """The cut itself, or the index beside it where the line is parted more plainly."""
    near = [i for i in (cut, cut - 1, cut + 1) if _free(glyphs, i, cut, cuts)]
    changing = [i for i in near if _sort(glyphs[i - 1].char) != _sort(glyphs[i].char)]
    if changing:
        return changing[0]
    widest = max(near, key=lambda i: (_gap(glyphs, i), i == cut))
    return widest if _gap(glyphs, widest) > _WIDER * _gap(glyphs, cut) else cut


def _free(glyphs: Sequence[Glyph], index: int, cut: int, cuts: Sequence[int]) -> bool:
    """Whether a cut may lie here: inside the line, near, and not at another border's cut."""
    if index == cut:
        return True
    if not 0 < index < len(glyphs) or index in cuts:
        return False
    moved = glyphs[min(index, cut)]
    border = (glyphs[cut - 1].box.centre[0] + glyphs[cut].box.centre[0]) / 2
    return abs(moved.box.centre[0] - border) < _FAR * max(moved.box.width, 1.0)


def _gap(glyphs: Sequence[Glyph], index: int) -> float:
    return max(1.0, glyphs[index].box.centre[0] - glyphs[index - 1].box.centre[0])


def _sort(char: str) -> str:
    """The sort of a character: figures of a number, or other print."""
    return "figure" if char.isascii() and (char.isdigit() or char in "Xx.-/") else "print"
