"""Forms of a change print what was beside what is: the column or row of what was is left out."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from extractors.kinds.base import PaperText
from extractors.kinds.former_rows import without_former_rows
from extractors.kinds.latest import BEFORE, state
from extractors.layout.sheet import Block, Sheet, same_row

_LONGEST = 12
"""Characters of such a column's heading."""


_FORMER_POST = re.compile(rf"(?:原|{BEFORE})[从聘任所]?[\u4e00-\u9fff]{{0,4}}(?:工种|岗位|职务):?")
_POST = re.compile(r"(?!原)(?:[\u4e00-\u9fff]{0,5}(?<!前)(?:工种|岗位)|岗位\(工种\)):?.{0,14}")
"""Labels of a former post, and of the post that a paper is about, perhaps with its value."""

_ASKS = re.compile(
    r"姓名|单位|工种|岗位|职务|等级|时间|日期|年月|薪级|学历|民族|户籍|籍贯|性别|号码|意见|备注"
)
"""What labels hold and no value of a post does."""


@dataclass(frozen=True)
class _Head:
    """Headings of several states side by side. ``end``: where what stands across them begins."""

    blocks: tuple[Block, ...]
    kept: Block
    end: float

    def over(self, block: Block) -> Block | None:
        """The heading of the column that a block stands in."""
        if not self.blocks[0].box.y0 <= block.box.y0 < self.end:
            return None
        if block.cell and self.kept.cell:
            middle = block.box.centre[0]
            return next((h for h in self.blocks if h.box.x0 < middle < h.box.x1), None)
        return min(self._near(block), key=lambda h: _distance(h, block), default=None)

    def _near(self, block: Block) -> Iterator[Block]:
        step = abs(self.blocks[0].box.centre[0] - self.blocks[1].box.centre[0])
        return (h for h in self.blocks if _distance(h, block) < step / 2)


def without_former(paper: PaperText) -> PaperText:
    """The paper without what stands under 原…, 改革前 or 现… where 现…, 改革后 or 拟… is beside.

    Likewise without a table's rows of what was, and of periods that are over.
    """
    return PaperText(tuple(without_former_rows(_latest(sheet)) for sheet in paper.sheets))


def _latest(sheet: Sheet) -> Sheet:
    heads = list(_heads(sheet))
    kept = [b for b in sheet.blocks if all(h.over(b) in (None, h.kept) for h in heads)]
    past = {id(block) for block in _past(replace(sheet, blocks=tuple(kept)))}
    left = tuple(b for b in kept if id(b) not in past)
    return replace(sheet, blocks=left) if len(left) < len(sheet.blocks) else sheet


def _past(sheet: Sheet) -> Iterator[Block]:
    """What labels of a former post announce where another label asks for the post of now."""
    labels = [(b, m.end()) for b in sheet.blocks if (m := _FORMER_POST.match(b.text))]
    former = {id(block) for block, _ in labels}
    if any(_POST.fullmatch(b.text) for b in sheet.blocks if id(b) not in former):
        for block, end in labels:
            if end == len(block.text):
                yield from _value_of(sheet, block)
            elif not (block.cell or _ASKS.search(block.text, end)):
                yield block


def _value_of(sheet: Sheet, label: Block) -> Iterator[Block]:
    """The block beside a label, or under it where another label stands beside it."""
    beside = sheet.right_of(label)[:1]
    if not beside or _ASKS.search(beside[0].text):
        beside = sheet.below(label)[:1]
    yield from (block for block in beside if not _ASKS.search(block.text))


def _heads(sheet: Sheet) -> Iterator[_Head]:
    """Rows that end with headings of different states, and with nothing else behind the first."""
    done: list[Block] = []
    for first in (b for b in sheet.blocks if _state(b) is not None):
        beside = [b for b in sheet.blocks if b is not first and same_row(b.box, first.box)]
        if any(first is block for block in done) or _labels(first, beside):
            continue
        row = [first, *sorted((b for b in beside if b.box.x0 > first.box.x1 - 2), key=_left)]
        states = [_state(block) for block in row]
        if len(row) > 1 and None not in states and len(set(states)) == len(row):
            done += row
            kept = min(row, key=lambda b: _state(b) or 0)
            yield _Head(tuple(row), kept, _end(sheet, row))


def _labels(first: Block, beside: Sequence[Block]) -> bool:
    """Whether more than a row's own head stands before it: labels above their values."""
    return sum(b.box.x0 < first.box.x0 for b in beside) > 1


def _state(block: Block) -> int | None:
    """Which state a heading names, the latest first."""
    return state(block.text) if len(block.text) <= _LONGEST and ":" not in block.text else None


def _end(sheet: Sheet, row: Sequence[Block]) -> float:
    """Where the first block below a row of headings stands across its columns."""
    below = [b for b in sheet.blocks if b.box.y0 > row[0].box.centre[1]]
    across = (b for b in below if _is_across(b, row))
    return min((b.box.y0 for b in across), default=float(sheet.height + 1))


def _is_across(block: Block, row: Sequence[Block]) -> bool:
    """Whether a block stands under two of the headings, or a cell across one's edge."""
    over = [h for h in row if block.box.x0 < h.box.x1 - 3 and block.box.x1 > h.box.x0 + 3]
    edges = [x for h in row if h.cell and block.cell for x in (h.box.x0, h.box.x1)]
    slack = 0.4 * row[0].box.height
    parted = any(block.box.x0 < x - slack and block.box.x1 > x + slack for x in edges)
    return len(over) > 1 or parted


def _distance(head: Block, block: Block) -> float:
    return abs(head.box.centre[0] - block.box.centre[0])


def _left(block: Block) -> float:
    return block.box.x0
