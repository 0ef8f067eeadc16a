"""Heads in two decks: what a group of columns is about stands above their own names."""

import re
from collections.abc import Sequence
from dataclasses import replace

from extractors.kinds.roster_continued import level
from extractors.kinds.roster_words import IGNORED
from extractors.layout.columns import Column
from extractors.layout.sheet import Block, Sheet

_FORMER = re.compile(r"(?:本人)?(?:[现原]|已(?!申报)|所?持|目前|当前|上次)(?!申报|报考).{0,10}")
_APPLIED = re.compile(r"(?:本次|此次|拟)?(?:申报|报考|申请|拟).{0,10}")
_POST = frozenset({"occupation", "grade", IGNORED})
_LONGEST = 12
_FEWEST = 2
"""Columns that make a group."""


def without_decks(sheet: Sheet, columns: Sequence[Column]) -> list[Column]:
    """The columns without the groups' names; those of a trade held now or before are ignored."""
    groups = [(b, _members(sheet, b, columns)) for b in sheet.blocks if len(b.text) <= _LONGEST]
    groups = [(block, members) for block, members in groups if len(members) >= _FEWEST]
    names = [block.box for block, _ in groups]
    former = [c for block, members in groups if _FORMER.fullmatch(block.text) for c in members]
    own = (column for column in columns if column.box not in names)
    return [replace(c, name=IGNORED) if c in former and c.name in _POST else c for c in own]


def _members(sheet: Sheet, group: Block, columns: Sequence[Column]) -> list[Column]:
    """The columns that stand right under a group's cell, or nearest to its free print."""
    under = [c for c in columns if _right_under(c, group)]
    if group.cell:
        return [c for c in under if group.box.x0 < c.box.centre[0] < group.box.x1]
    if not (_FORMER.fullmatch(group.text) or _APPLIED.fullmatch(group.text)):
        return []
    row = [b for b in sheet.blocks if not b.cell and level(b.box, group.box)]
    posts = [c for c in under if c.name in _POST]
    return [c for c in posts if min(row, key=lambda b: _apart(b, c)) is group]


def _right_under(column: Column, group: Block) -> bool:
    step = column.box.y0 - group.box.y1
    return column.box.y0 > group.box.centre[1] and step < 1.2 * group.box.height


def _apart(block: Block, column: Column) -> float:
    return abs(block.box.centre[0] - column.box.centre[0])
