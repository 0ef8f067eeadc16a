"""Values that do not end where their row does: wrapped, hanging, broken, or in two rows."""

import re

from extractors.kinds.broken_numbers import number_goes_on
from extractors.kinds.label_marks import LATIN, LEADERS, NUMBERING, Label, Spots
from extractors.kinds.trimmed import trimmed
from extractors.layout.pieces import Piece, join
from extractors.layout.sheet import same_row

_FULL_ROW = 16
"""Characters of a row of running text, which may go on in the next; a form's rows are shorter."""

_LIST = 2
"""Labels on rows of their own that make a cell a list of them."""

_OPENS = re.compile(
    r"[\u4e00-\u9fff]{1,10}(?:\([\u4e00-\u9fff]{1,6}\))?:|[(]|.{0,12}年.{1,3}月|.*[监印]制$"
)
"""How a row begins that no value goes on in: with a label, a bracket or a date."""


def rest_of(spots: Spots, label: Label, inline: Piece) -> Piece | None:
    """What of a label's value stands on the rows below its first part."""
    more = _wrapped(spots, label, inline) or _hanging(spots, label, inline)
    return more or _broken(label, inline)


def _wrapped(spots: Spots, label: Label, inline: Piece) -> Piece | None:
    """The rest of a value on the next row, where the label's row runs to the print's edge."""
    block, sheet = label.block, label.sheet
    free = [b for b in sheet.blocks if not b.cell]
    edge = max((b.box.x1 for b in free), default=0.0)
    full = (
        block.box.x1 > edge - 2.5 * block.box.height
        and len(LEADERS.sub("", block.text)) >= _FULL_ROW
    )
    if block.cell or not full or not _ends_row(inline, block.piece):
        return None
    following = [b for b in free if 0 < b.box.y0 - block.box.y0 < 3 * block.box.height]
    first = min(following, key=lambda b: (b.box.y0, b.box.x0), default=None)
    aside = first is not None and first.box.x0 > inline.box.x0 + inline.box.height
    if first is None or aside or _OPENS.match(first.text):
        return None
    if (known := spots(first)) and _opens(first.text[: known[0][0]]):
        return None
    return trimmed(first.piece.cut(0, known[0][0] if known else None)) or None


_CLAUSE = re.compile(r"[,。;]")
"""Where a sentence goes on behind a number that it tells."""


def _broken(label: Label, inline: Piece) -> Piece | None:
    """The rest of a number that its row breaks, on the row below, wherever it begins there."""
    block, size = label.block, label.block.box.height
    under = next(iter(label.sheet.below(block)), None)
    last = inline.glyphs[-1] in block.piece.glyphs[-2:]
    if under is None or block.cell or under.cell or not last:
        return None
    begun = marked(inline, block.piece).text
    near = under.box.y0 - block.box.y0 < 2.4 * size
    rest = under.piece.cut(0, end.start() if (end := _CLAUSE.search(under.text)) else None)
    return rest if near and number_goes_on(begun, rest.text) else None


def _hanging(spots: Spots, label: Label, inline: Piece) -> Piece | None:
    """Rows that go on right under a value, indented as far as it and beside no label."""
    block, sheet = label.block, label.sheet
    if block.cell or not _ends_row(inline, block.piece):
        return None
    size, found = block.box.height, list[Piece]()
    last = inline.box
    for under in sheet.below(block):
        step = under.box.y0 - last.y0
        hangs = abs(under.box.x0 - inline.box.x0) < 0.8 * size and step < 2.4 * size
        alone = not any(same_row(b.box, under.box) and b is not under for b in sheet.blocks)
        if under.cell or not (hangs and alone) or _OPENS.match(under.text) or spots(under):
            break
        found.append(under.piece)
        last = under.box
    return join(found) if found else None


def straddling(spots: Spots, label: Label) -> Piece | None:
    """A value in two rows, one above and one below the middle of its label."""
    box, size = label.block.box, label.block.box.height
    near = [
        b
        for b in label.sheet.blocks
        if b.box.x0 > box.x1 and abs(b.box.centre[1] - box.centre[1]) < 1.4 * size
    ]
    if label.block.cell or len(near) != 2 or any(b.cell or spots(b) for b in near):
        return None
    above, under = sorted(near, key=lambda b: b.box.y0)
    apart = above.box.y1 <= under.box.y0 + 0.2 * size
    level = abs(above.box.x0 - under.box.x0) < 0.6 * size
    middle = above.box.centre[1] < box.centre[1] - 0.3 * size < under.box.centre[1] - 0.6 * size
    return join((above.piece, under.piece)) if apart and level and middle else None


def level_rows(spots: Spots, label: Label) -> list[Piece]:
    """What stands beside a label's own row of a cell that lists labels, one a row.

    Such a cell is a column of them whose rules were not found, or a shadow's edge.
    """
    block = label.block
    ends = [block.row_end(start) for start, _ in spots(block)]
    if not block.cell or len(set(ends)) < _LIST or len(block.rows) < _LIST:
        return []
    own = next(row for row in block.rows if block.piece.glyphs[label.start] in row.glyphs)
    beside = (row for b in label.sheet.right_of(block) for row in b.rows)
    level = [row for row in beside if same_row(row.box, own.box) and row.box.x0 > own.box.x1]
    return sorted(level, key=lambda row: row.box.x0)


def _opens(before: str) -> bool:
    """Whether a row begins with its first label: before it stand Latin words or its number."""
    return LATIN.fullmatch(before) is not None or NUMBERING.fullmatch(before) is not None


def _ends_row(value: Piece, row: Piece) -> bool:
    """Whether a value reaches its row's end, but for a mark between it and what follows."""
    last = value.glyphs[-1]
    return last in row.glyphs[-2:] and (row.glyphs[-1] == last or row.text[-1] in ";,、")


def marked(value: Piece, row: Piece) -> Piece:
    """A value with the mark at its row's end, which parts it from what the next row says."""
    return value if row.glyphs[-1] == value.glyphs[-1] else join((value, row.cut(-1)))
