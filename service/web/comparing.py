"""Where two values differ, sign by sign, so that an eye finds it at once."""

from collections.abc import Sequence
from difflib import SequenceMatcher
from itertools import groupby
from typing import NamedTuple

_LONGEST = 200
"""Longer texts are shown without marks: comparing them would take long and help nobody."""


class Piece(NamedTuple):
    """Part of a value; ``differs`` from the other one."""

    text: str
    differs: bool


def pieces(text: str, other: str | None) -> Sequence[Piece]:
    """A text in pieces, those marked that ``other`` has not at this place."""
    if other is None or text == other or max(len(text), len(other)) > _LONGEST:
        return [Piece(text, differs=False)]
    if len(text) == len(other):  # a date or a number with a sign changed: its place is what counts
        return _by_place(text, other)
    found = SequenceMatcher(None, other, text, autojunk=False).get_opcodes()
    return [Piece(text[a:b], tag != "equal") for tag, _, _, a, b in found if b > a]


def _by_place(text: str, other: str) -> Sequence[Piece]:
    runs = groupby(zip(text, other, strict=True), key=lambda pair: pair[0] != pair[1])
    return [Piece("".join(sign for sign, _ in run), differs) for differs, run in runs]
