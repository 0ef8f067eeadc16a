"""The rows of a roster: by ruled cells, or by columns under the head where nothing is ruled."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from extractors.frames import PixelBox
from extractors.kinds import take
from extractors.kinds.take import HAN, Take, Taken
from extractors.layout.pieces import Glyph, Piece
from extractors.layout.sheet import Sheet
from extractors.values.counts import parse_count
from extractors.values.roster_columns import ROSTER_COLUMNS


def _seq(piece: Piece) -> Taken | None:
    value = parse_count(re.sub(r"[.、,]$", "", piece.text))
    return Taken(value, piece) if value is not None else None


_TAKES: Mapping[str, Take] = {
    "seq": _seq,
    "name": take.name,
    "gender": take.gender,
    "id_number": take.id_number,
    "occupation": take.text_like(rf"[{HAN}()/]{{2,16}}"),
    "grade": take.grade,
    "unit": take.text_like(rf"[{HAN}()]{{3,40}}"),
}
_IGNORED = (
    r"备注|出生(?:年月|日期)|学历|文化程度|联系电话|手机号码?|原等级|现等级|参加工作时间|民族|年龄|照片|"
    r"报名序号|报名号|主管部门"
)
_HEAD = re.compile(
    "|".join(f"(?P<{name}>{words})" for name, words in ROSTER_COLUMNS.items())
    + f"|(?P<ignored>{_IGNORED})"
)


@dataclass(frozen=True)
class _Column:
    name: str
    box: PixelBox


def read_rows(sheet: Sheet) -> Iterator[dict[str, Taken]]:
    """The rows of the sheet's table, top to bottom; none where no head is found."""
    head = _head(sheet)
    if not head:
        return
    ruled = _ruled_rows(sheet, head)
    for row in ruled or _free_rows(sheet, head):
        read = {
            name: taken for name, piece in row.items() if piece and (taken := _read(name, piece))
        }
        if "name" in read or "id_number" in read:
            yield read


def _read(name: str, piece: Piece) -> Taken | None:
    return _TAKES[name](piece)


def _head(sheet: Sheet) -> list[_Column]:
    """The columns of the row that names most of them; a page of continuation repeats the head."""
    spots = [
        _Column(str(match.lastgroup), _spot(sheet, piece.cut(*match.span())))
        for block in sheet.blocks
        for piece in (block.piece,)
        for match in _HEAD.finditer(piece.text)
        if len(piece.text) <= 60
    ]
    best: list[_Column] = []
    for spot in spots:
        row = [s for s in spots if _level(s.box, spot.box)]
        unique = {s.name: s for s in reversed(row)}
        if len(unique) > len({c.name for c in best}) and {"name", "id_number"} & set(unique):
            best = row
    return sorted(best, key=lambda c: c.box.x0) if len(best) >= 3 else []


def _spot(sheet: Sheet, label: Piece) -> PixelBox:
    """A label's cell where it has one, else its own box."""
    x, y = label.box.centre
    cell = sheet.cell_at(x, y)
    return cell.box if cell and cell.box.height < 6 * label.box.height else label.box


def _level(a: PixelBox, b: PixelBox) -> bool:
    return abs(a.centre[1] - b.centre[1]) < 0.6 * max(a.height, b.height)


def _ruled_rows(sheet: Sheet, head: list[_Column]) -> list[dict[str, Piece]]:
    """Rows by the cells under the head, walked cell by cell so that a slight tilt does no harm.

    A merged cell serves every row beside it.
    """
    order = [column for column in head if column.name != "ignored"]
    names = [column.name for column in order]
    anchor = names.index("name") if "name" in names else names.index("id_number")
    columns = [_under(sheet, column.box) for column in order]
    rows = []
    for start in columns[anchor]:
        cells: dict[int, PixelBox] = {anchor: start}
        for step, ends in ((1, range(anchor + 1, len(order))), (-1, range(anchor - 1, -1, -1))):
            for i in ends:
                cells[i] = _beside(cells[i - step], columns[i])
        rows.append({order[i].name: _print_in(sheet, box) for i, box in cells.items()})
    return [{n: piece for n, piece in row.items() if piece} for row in rows]


def _under(sheet: Sheet, head: PixelBox) -> list[PixelBox]:
    """The cells of a column below its head, top to bottom."""
    below = [c for c in sheet.cells if c.y0 > head.y1 - 0.4 * head.height and _in_column(head, c)]
    return sorted(_smallest(below), key=lambda c: c.y0)


def _beside(cell: PixelBox, column: list[PixelBox]) -> PixelBox:
    """The cell of the next column that shares most of this one's height; this one if none."""
    best = max(column, key=lambda c: min(c.y1, cell.y1) - max(c.y0, cell.y0), default=cell)
    return best if min(best.y1, cell.y1) > max(best.y0, cell.y0) else cell


def _print_in(sheet: Sheet, cell: PixelBox) -> Piece:
    block = sheet.cell_at(*cell.centre)
    return block.piece if block else Piece(())


def _in_column(column: PixelBox, cell: PixelBox) -> bool:
    shared = min(column.x1, cell.x1) - max(column.x0, cell.x0)
    return shared > 0.7 * min(column.width, cell.width) and cell.width < 1.6 * column.width


def _smallest(cells: list[PixelBox]) -> list[PixelBox]:
    """Cells that hold no other cell's middle."""
    return [c for c in cells if not any(o is not c and _within(o, c) for o in cells)]


def _within(inner: PixelBox, outer: PixelBox) -> bool:
    x, y = inner.centre
    return outer.x0 < x < outer.x1 and outer.y0 < y < outer.y1 and inner.height < outer.height


def _free_rows(sheet: Sheet, head: list[_Column]) -> list[dict[str, Piece]]:
    """Rows by the lines of print under the head, each glyph in the column nearest to it."""
    top = max(column.box.y1 for column in head)
    glyphs = [g for g in sheet.flow.glyphs if g.box.centre[1] > top]
    bounds = [(a.box.x1 + b.box.x0) / 2 for a, b in pairwise(head)]
    rows = []
    for line in _lines(glyphs):
        cells: dict[str, list[Glyph]] = {}
        for glyph in sorted(line, key=lambda g: g.box.x0):
            column = head[sum(glyph.box.centre[0] > bound for bound in bounds)]
            cells.setdefault(column.name, []).append(glyph)
        pieces = {n: Piece(tuple(g)) for n, g in cells.items() if n != "ignored"}
        if "id_number" in pieces and take.id_number(pieces["id_number"]):
            rows.append(pieces)
    return rows


def _lines(glyphs: list[Glyph]) -> list[list[Glyph]]:
    lines: list[list[Glyph]] = []
    for glyph in sorted(glyphs, key=lambda g: g.box.centre[1]):
        if lines and glyph.box.centre[1] - lines[-1][-1].box.centre[1] < 0.5 * glyph.box.height:
            lines[-1].append(glyph)
        else:
            lines.append([glyph])
    return lines
