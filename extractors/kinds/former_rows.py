"""Tables that print a state a row, 原执行 over 现执行, or a period a row: the latest one counts."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from extractors.kinds.latest import AFTER, BEFORE, state
from extractors.layout.sheet import Block, Sheet, same_column
from extractors.values.dates import find_dates

_STATE = re.compile(
    rf"(?:[原现拟新](?:执行|定|任|聘|批准?|核定|有)?|{BEFORE}|{AFTER})(?:情况|标准|状况)?"
)
"""A row's head that says when, and names no field that the row would be about."""

_DAY = r"(?:19|20)\d\d(?:[年.\-/]\d{1,2}(?:[月.\-/]\d{1,2}日?|月)?|年)"
_PERIOD = re.compile(rf"{_DAY}起?[至到\-—~](?:(?P<end>{_DAY})止?|今|现在|目前)")


def without_former_rows(sheet: Sheet) -> Sheet:
    """The sheet without the rows of a table that tell of what was before another row of it."""
    gone = [head for heads in (_states(sheet), _periods(sheet)) for head in heads]
    if not gone:
        return sheet
    kept = (b for b in sheet.blocks if not any(_beside(head, b) for head in gone))
    return replace(sheet, blocks=tuple(kept))


def _states(sheet: Sheet) -> Iterator[Block]:
    """The heads of rows that another row of the same column is later than."""
    heads = [b for b in sheet.blocks if b.cell and _STATE.fullmatch(b.text) and state(b.text)]
    for head in heads:
        column = [one for one in heads if same_column(one.box, head.box)]
        if _stale(head) > min(map(_stale, column)):
            yield head


def _stale(head: Block) -> int:
    return state(head.text) or 0


def _periods(sheet: Sheet) -> Iterator[Block]:
    """The periods of a column that are over, where one of it goes on or another began later."""
    heads = [b for b in sheet.blocks if b.cell and _PERIOD.match(b.text)]
    for head in heads:
        column = [one for one in heads if same_column(one.box, head.box)]
        if head is not _last(column):
            yield head


def _last(column: Sequence[Block]) -> Block:
    return max(column, key=lambda block: (_goes_on(block), find_dates(block.text)[0].date.iso()))


def _goes_on(block: Block) -> bool:
    match = _PERIOD.match(block.text)
    return match is not None and match["end"] is None


def _beside(head: Block, block: Block) -> bool:
    """Whether a block stands in the row of a head, or is it."""
    return head.box.y0 < block.box.centre[1] < head.box.y1 and block.box.x0 >= head.box.x0 - 2
