"""The head of a roster's table: which columns it has, by their headings and by what they hold."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import product

from extractors.frames import PixelBox
from extractors.kinds.roster_continued import continued, is_id, level
from extractors.kinds.surnames import looks_like_name
from extractors.layout.columns import Column
from extractors.layout.grid import Row
from extractors.layout.pieces import Piece
from extractors.layout.sheet import Block, Sheet
from extractors.values.counts import parse_count
from extractors.values.roster_columns import ROSTER_COLUMNS

IGNORED = "ignored"
"""The name of a column that no field is read from."""

_IGNORED = (
    r"[原现已持](?:有|聘|任|从事|取得|达到)?(?:证书|岗位|技术|技能|职业|工种)?(?:等级|级别)(?:及取得时间)?|"
    r"(?:工种|职业|单位)(?:代码|编码)|备注|出生(?:年月|日期)|学历|文化程度|联系电话|手机号码?|参加工作时间|民族|年龄|照片|"
    r"报名序号|报名号|(?:所学|原)(?:职业|工种)|主管部门|证书编号|政治面貌|职务|电话"
)
_HEAD = re.compile(
    rf"(?P<{IGNORED}>{_IGNORED})|"
    + "|".join(f"(?P<{name}>{words})" for name, words in ROSTER_COLUMNS.items())
)
_LONGEST_HEADING = 12
_LONGEST_HEAD = 60
_FEWEST = 3
"""Columns below which a row of words is no head."""

_SPREAD = {"姓名": "name", "序号": "seq", "性别": "gender", "工种": "occupation", "等级": "grade",
           "单位": "unit"}  # fmt: skip
_FIRST, _SECOND = ("".join(word[place] for word in _SPREAD) for place in (0, 1))
_WIDEST = 8
"""Of a character's height: two characters of one heading stand no further apart."""

_TALLEST = 3
"""The same for characters that stand one below the other."""

_PERSON = frozenset({"name", "id_number"})


@dataclass(frozen=True)
class _Heading(Column):
    """A column's heading, with where its print stands in its cell."""

    print: PixelBox


def find_head(sheet: Sheet, former: Sequence[Column] = ()) -> list[Column]:
    """The columns of the row that names most of them, left to right; none where there is no head.

    ``former``: the columns of the page before. A page of continuation without a head of its own
    has the same, if as many cells lie side by side on it.
    """
    spots = [spot for block in sheet.blocks for spot in _named(sheet, block)]
    spots += _spread(sheet)
    best: list[_Heading] = []
    for spot in spots:
        row = [s for s in spots if level(s.box, spot.box)]
        names = {s.name for s in row}
        if len(names) > len({c.name for c in best}) and _PERSON & names:
            best = row
    if len(best) < _FEWEST:
        return continued(sheet, former)
    return sorted([*_parted(best), *_unnamed(sheet, best)], key=lambda c: c.box.x0)


def named_by_content(head: Sequence[Column], rows: Sequence[Row]) -> list[Column]:
    """The columns, renamed where what they hold says better what they are than their heading."""
    columns = _numbered(head, rows)
    for name, fits in (("id_number", is_id), ("gender", _is_gender), ("name", _is_name)):
        counts = [sum(fits(row[i].piece) for row in rows) for i in range(len(columns))]
        named = [i for i, column in enumerate(columns) if column.name == name]
        open_ = [i for i, c in enumerate(columns) if c.name == IGNORED or name == "id_number"]
        best = max(open_, key=lambda i: counts[i], default=None)
        held = max((counts[i] for i in named), default=0)
        if best is None or best in named or counts[best] <= max(held, len(rows) // 2):
            continue
        columns = [replace(c, name=IGNORED) if c.name == name else c for c in columns]
        columns[best] = replace(columns[best], name=name)
    return columns


def _numbered(head: Sequence[Column], rows: Sequence[Row]) -> list[Column]:
    """The columns, of which one that counts the rows is their number where no heading says so."""
    columns = list(head)
    if rows and not any(column.name == "seq" for column in columns):
        counts = [sum(parse_count(row[i].piece.text) == k for k, row in enumerate(rows, 1))
                  for i in range(len(columns))]  # fmt: skip
        best = counts.index(max(counts))
        if columns[best].name == IGNORED and counts[best] == len(rows):
            columns[best] = replace(columns[best], name="seq")
    return columns


def holds_id(piece: Piece) -> bool:
    """Whether a run of print holds an identity number, or nearly one."""
    return bool(re.search(r"[0-9OoIl|]{14,}", piece.text))


def _is_gender(piece: Piece) -> bool:
    return piece.text in {"男", "女"}


def _is_name(piece: Piece) -> bool:
    return looks_like_name(piece.text)


def _named(sheet: Sheet, block: Block) -> list[_Heading]:
    piece = block.piece
    if len(piece.text) > _LONGEST_HEAD:
        return []
    return [
        _Heading(str(match.lastgroup), *_spot(sheet, piece.cut(*match.span())))
        for match in _HEAD.finditer(piece.text)
    ]


def _spread(sheet: Sheet) -> list[_Heading]:
    """Headings of two characters that stand alone each, far apart or one below the other."""
    alone = [b for b in sheet.blocks if len(b.text) == 1 and b.text in _FIRST + _SECOND]
    spread = []
    for first, second in product(alone, alone):
        name = _SPREAD.get(first.text + second.text)
        if name and (_beside(first.box, second.box) or _below(first.box, second.box)):
            box = _around(first.box, second.box)
            spread.append(_Heading(name, box, box))
    return spread


def _beside(a: PixelBox, b: PixelBox) -> bool:
    return level(a, b) and 0 < b.x0 - a.x0 < _WIDEST * max(a.height, b.height)


def _below(a: PixelBox, b: PixelBox) -> bool:
    return _above_one_another(a, b) and 0 < b.y0 - a.y0 < _TALLEST * max(a.height, b.height)


def _around(a: PixelBox, b: PixelBox) -> PixelBox:
    return PixelBox(min(a.x0, b.x0), min(a.y0, b.y0), max(a.x1, b.x1), max(a.y1, b.y1))


def _unnamed(sheet: Sheet, head: Sequence[Column]) -> list[Column]:
    """Headings beside the known ones that say nothing to us: their columns are columns, too."""
    blocks = [b for b in sheet.blocks if len(b.text) <= _LONGEST_HEADING]
    abreast = [b for b in blocks if any(level(b.box, c.box) for c in head)]
    return [
        Column(IGNORED, b.box)
        for b in abreast
        if not any(_above_one_another(b.box, c.box) for c in head)
    ]


def _above_one_another(a: PixelBox, b: PixelBox) -> bool:
    return min(a.x1, b.x1) > max(a.x0, b.x0)


def _spot(sheet: Sheet, label: Piece) -> tuple[PixelBox, PixelBox]:
    """A label's cell where it has one, else its own box; and its own box."""
    x, y = label.box.centre
    cell = sheet.cell_at(x, y)
    ruled = cell is not None and cell.box.height < 6 * label.box.height
    return (cell.box if cell and ruled else label.box), label.box


def _parted(headings: Sequence[_Heading]) -> list[Column]:
    """The headings as columns; a cell that several share, its ruling lost, is parted half-way."""
    columns = []
    for heading in headings:
        cell, print_ = heading.box, heading.print
        others = [h.print for h in headings if h.box == cell and h is not heading]
        left = max([cell.x0, *((o.x1 + print_.x0) / 2 for o in others if o.x0 < print_.x0)])
        right = min([cell.x1, *((print_.x1 + o.x0) / 2 for o in others if o.x0 > print_.x0)])
        columns.append(Column(heading.name, PixelBox(left, cell.y0, right, cell.y1)))
    return columns
